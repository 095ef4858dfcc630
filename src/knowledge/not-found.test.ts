import { expect, test } from 'vitest';
import { findNotFound } from './not-found.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();

test('what editors looked for in vain stands under its document and place', () => {
  const { documents, places, shared, sentences } = findNotFound(graph.provinces.values(), [
    ...graph.documents.values(),
  ]);
  expect(documents).toEqual([
    {
      name: 'Nghị quyết 09-NQ/TU, Quảng Ninh',
      url: '/van-ban/quang-ninh/09-nq-tu/',
      sentences: ['Ngày ban hành.'],
    },
  ]);
  expect(places.map((place) => [place.name, place.sentences])).toEqual([
    ['Hà Giang', ['Diện tích trước khi nhập.']],
  ]);
  expect([shared, sentences]).toEqual([[], 2]);
});

test('what many places lack is told once', () => {
  const provinces = new Map(
    ['a', 'b', 'c', 'd', 'e'].map((id) => {
      const [place] = graph.provinces.values();
      if (!place) throw new Error('the sample has no place');
      return [id, { ...place, id, data: { ...place.data, name: id, missing: ['Năm đếm.'] } }];
    }),
  );
  const { places, shared } = findNotFound(provinces.values(), []);
  expect(shared.map((each) => [each.sentence, each.places.length, each.everywhere])).toEqual([
    ['Năm đếm.', 5, true],
  ]);
  expect(places).toEqual([]);
});

import { expect, test } from 'vitest';
import { countProvince, currentUnits, endedParts, provinceFacets } from './province-list.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();

test('the list has the units of today alone, those with documents first', () => {
  const { kept, others } = currentUnits(graph.provinces.values());
  expect(kept.map(({ id }) => id)).toEqual(['quang-ninh', 'tuyen-quang']);
  expect(others).toEqual([]);
});

test('a unit that ended is named under what it went into', () => {
  const [, tuyenQuang] = currentUnits(graph.provinces.values()).kept;
  expect(tuyenQuang && endedParts(tuyenQuang).map(({ data }) => data.name)).toEqual(['Hà Giang']);
  expect(tuyenQuang && provinceFacets(tuyenQuang)).toEqual({ 'data-kho': 'co', 'data-doi': 'nhap' });
});

test('a target counts as having data where a result is on the same indicator and place', () => {
  const quangNinh = graph.provinces.get('quang-ninh');
  expect(quangNinh && countProvince(quangNinh)).toEqual({
    documents: 3,
    targets: 2,
    targetsWithData: 1,
    results: 1,
  });
});

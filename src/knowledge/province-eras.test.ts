import { expect, test } from 'vitest';
import { eraViews } from './province-eras.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();

function views(id: string) {
  const province = graph.provinces.get(id);
  if (!province) throw new Error(`the sample has no province ${id}`);
  return eraViews(province, (source) => graph.sources.get(source));
}

test('history comes newest first, with the facts the sources give', () => {
  const [now, before] = views('tuyen-quang');
  expect([now?.heading, now?.current]).toEqual(['Từ 01/07/2025', true]);
  expect([before?.heading, before?.current]).toEqual(['Đến hết 30/06/2025', false]);
  expect(now?.facts.map(({ name, value }) => [name, value])).toEqual([
    ['Diện tích', '13.795,5 km²'],
    ['Số dân', '1.865.270 người'],
  ]);
  expect(now?.formedFrom.map(({ id }) => id)).toEqual(['tuyen-quang', 'ha-giang']);
  expect(before?.formedFrom).toEqual([]);
});

test('what another source says stands beside the figure, with its source', () => {
  const population = views('tuyen-quang')[0]?.facts.find(({ name }) => name === 'Số dân');
  expect(
    population?.others.map(({ value, note, sources }) => [value, note, sources.map(({ id }) => id)]),
  ).toEqual([['khoảng 1.800.000 người', 'theo họp báo', ['pl-01']]]);
});

test('sources are told by what they tell', () => {
  const [now] = views('quang-ninh');
  expect(now?.sources.map(({ of, sources }) => [of, sources.map(({ id }) => id)])).toEqual([
    ['Đơn vị', ['pl-01']],
    ['Trung tâm hành chính', ['pl-01']],
  ]);
  expect(now?.facts).toEqual([
    { name: 'Trung tâm hành chính', value: 'Hạ Long', note: 'suy ra từ tên phường', others: [] },
  ]);
});

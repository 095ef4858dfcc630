import { expect, test } from 'vitest';
import { groupByProvince, programmeFacets, programmeFilters } from './programme-list.ts';
import { readSample } from './sample-graph.fixture.ts';

const programmes = [...readSample().programmes.values()];

test('programmes stand under their provinces, by name', () => {
  const groups = groupByProvince(programmes);
  expect(groups.map(({ name, programmes: found }) => [name, found.map(({ id }) => id)])).toEqual([
    ['Quảng Ninh', ['bao-tang', 'ioc']],
  ]);
});

test('a programme is found by place and by what it carries out', () => {
  expect(programmes.map(programmeFacets)).toEqual([
    { 'data-noi': 'quang-ninh', 'data-vanban': 'trung-uong/57-nq-tw' },
    { 'data-noi': 'quang-ninh', 'data-vanban': 'khong-ro' },
  ]);
  expect(programmeFilters(programmes)[1]?.options).toEqual([
    { value: 'trung-uong/57-nq-tw', label: '57-NQ/TW' },
    { value: 'khong-ro', label: 'Nguồn không gắn với văn bản' },
  ]);
});

import { expect, test } from 'vitest';
import { claim, smallGraph } from '../model/fixture.ts';
import { nationPage } from './nation-page.ts';

const SERIES = [
  { id: 'thong-ke', name: 'Ngành thống kê', owner: 'Thống kê', definition: 'Một cách.', main: true },
  { id: 'bo', name: 'Bộ', owner: 'Bộ', definition: 'Cách khác.' },
];

function national(id: string, fields: object) {
  return {
    ...claim(id, { indicator: 'kinh-te-so', evidence: { sources: ['na-21'] }, ...fields }),
    ...{ province: undefined, nation: true },
  };
}

const graph = smallGraph({
  'indicators/kinh-te-so': {
    ...{ name: 'Kinh tế số', unit: '%', direction: 'more', pillar: 'kinh-te-so', definition: 'Tỷ trọng.' },
    ...{ comparable: true, series: SERIES },
  },
  'reports/ca-nuoc': {
    ...{ title: 'Cả nước', nation: true, summary: 'Ba số.' },
    results: [
      national('vn-a-2025', { quantity: { is: 14 }, 'as-of': '2025', series: 'thong-ke' }),
      national('vn-a-2024', { quantity: { is: 13 }, 'as-of': '2024', series: 'thong-ke' }),
      national('vn-b-2024', { quantity: { is: 18 }, 'as-of': '2024', series: 'bo' }),
    ],
  },
});

test('the nation’s page has what is of no province, and a line for each way of measuring', () => {
  const { targets, results, lines, reports } = nationPage(graph);
  expect(targets).toEqual([]);
  expect(results.map(({ id }) => id)).toEqual(['vn-a-2025', 'vn-a-2024', 'vn-b-2024']);
  expect(reports.map(({ id }) => id)).toEqual(['ca-nuoc']);
  expect(lines.map(({ series, results: own }) => [series, own.map(({ id }) => id)])).toEqual([
    ['Ngành thống kê', ['vn-a-2024', 'vn-a-2025']],
  ]);
});

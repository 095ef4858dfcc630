import { describe, expect, test } from 'vitest';
import { TABLE, TABLE_FIELDS, tableRows } from '../model/dataset.fixture.ts';
import { datasetSources } from '../model/dataset-parts.ts';
import { smallGraph } from '../model/fixture.ts';
import {
  cellText,
  columnName,
  datasetContents,
  groupDatasets,
  missingUnits,
  otherEditions,
} from './dataset-list.ts';
import { provinceRankings } from './province-rankings.ts';

const YOUNGER = {
  ...TABLE,
  ...{ title: 'Xếp hạng DTI năm 2024', edition: '2024, theo 34 tỉnh, thành', 'as-of': '2024', of: 34 },
  columns: {
    ...TABLE.columns,
    'economy-rank': { indicator: 'hang-dti', as: 'rank', slug: 'hang-kinh-te-so', part: 'kinh tế số' },
  },
  rows: tableRows([
    {
      ...{ place: 'tuyen-quang', cells: { rank: '20', score: '0.61', 'economy-rank': '9' } },
      ...{ inferred: ['score'], note: 'Điểm suy ra.' },
    },
  ]),
};

const graph = smallGraph({ ...TABLE_FIELDS, 'datasets/dti-2024': YOUNGER });
const older = graph.datasets.get('dti-2022');
const younger = graph.datasets.get('dti-2024');
if (!older || !younger) throw new Error('the fixture has two datasets');

test('datasets stand under their index, the newest edition first', () => {
  const [group] = groupDatasets(graph.datasets.values());
  expect(group?.index).toBe('DTI');
  expect(group?.datasets).toEqual([younger, older]);
  expect(otherEditions(older, graph.datasets.values())).toEqual([younger]);
});

test('a table knows what it has, from where, and of whom it has nothing', () => {
  expect(datasetContents(older)).toBe('hạng, điểm');
  expect(datasetContents(younger)).toBe('hạng, điểm; theo kinh tế số');
  expect(datasetSources(older).map(({ id }) => id)).toEqual(['na-21', 'src-000']);
  expect(missingUnits(older, graph.provinces)).toEqual([]);
  expect(missingUnits(younger, graph.provinces)).toEqual([]);
});

describe('a cell says of how many its rank is', () => {
  test.each([
    [{ comparator: 'rank', value: 3, of: 63 }, 'hạng', 63, '3', '/63'],
    [{ comparator: 'rank', value: 1 }, 'hạng', undefined, '1', '/?'],
    [{ comparator: 'range', value: 32, valueMax: 34 }, 'hạng', 34, '32–34', '/34'],
    [{ comparator: 'is', value: 0.7024 }, 'điểm', 63, '0,7024', ''],
    [{ comparator: 'is', value: 92.18 }, '%', 63, '92,18%', ''],
  ] as const)('%j', (quantity, unit, of, figure, whole) => {
    expect(cellText(quantity, unit, of)).toEqual({ figure, whole });
  });
});

test('the head of a column is what it has, and of which part', () => {
  expect(columnName({ as: 'rank' }, 'Hạng DTI')).toBe('Hạng');
  expect(columnName({ as: 'score', part: 'kinh tế số' }, 'Điểm DTI')).toBe('Kinh tế số, điểm');
  expect(columnName({ as: 'value' }, 'Tỷ trọng kinh tế số')).toBe('Tỷ trọng kinh tế số');
});

test('a province’s ranks stand by year, each with its score and its whole', () => {
  const province = graph.provinces.get('tuyen-quang');
  if (!province) throw new Error('the fixture has Tuyên Quang');
  const { years, rows } = provinceRankings(province);
  expect(years).toEqual(['2022', '2024']);
  const cells = rows.flatMap(({ cells: own }) => [...own.values()].flat());
  expect(cells.map(({ figure, whole, score, inferred }) => ({ figure, whole, score, inferred }))).toEqual([
    { figure: '48', whole: '/63', score: '0,5123', inferred: { figure: false, score: false } },
    { figure: '20', whole: '/34', score: '0,61', inferred: { figure: false, score: true } },
    { figure: '9', whole: '/34', score: undefined, inferred: { figure: false, score: false } },
  ]);
});

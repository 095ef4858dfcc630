import { describe, expect, test } from 'vitest';
import { TABLE, TABLE_FIELDS, tableRows } from './dataset.fixture.ts';
import { claim, smallContent, smallGraph, TODAY, type Fields } from './fixture.ts';
import { buildGraph } from './graph.ts';

const YAML = 'content/datasets/dti-2022.yaml';
const CSV = 'content/datasets/dti-2022.csv';

const table = (changes: object): Fields => ({
  ...TABLE_FIELDS,
  'datasets/dti-2022': { ...TABLE, ...changes },
});

function offences(changes: Fields): string[] {
  const built = buildGraph(smallContent(changes), TODAY);
  if ('graph' in built) return [];
  return built.offences.map(({ file, path = [], message }) => `${file} ${path.join('.')}: ${message}`);
}

describe('a cell of a dataset', () => {
  const graph = smallGraph(TABLE_FIELDS);

  test('is a result with an id, a sentence and an address of its own', () => {
    const result = graph.results.get('dti-2022-tuyen-quang-hang');
    expect(result?.url).toBe('/bang-so-lieu/dti-2022/#dti-2022-tuyen-quang-hang');
    expect(result?.data.quantity).toEqual({ comparator: 'rank', value: 48, of: 63 });
    expect(result?.data.statement).toBe(
      'Về chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022, Tuyên Quang xếp thứ 48 trong 63 tỉnh, thành.',
    );
    expect(graph.results.get('dti-2022-tuyen-quang-diem')?.data.statement).toBe(
      'Về chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022, Tuyên Quang được 0,5123 điểm.',
    );
  });

  test('is filed with its indicator and its place, apart from what was reported there', () => {
    const province = graph.provinces.get('tuyen-quang');
    expect(graph.indicators.get('hang-dti')?.results.map(({ id }) => id)).toEqual([
      'dti-2022-tuyen-quang-hang',
      'dti-2022-ha-giang-hang',
    ]);
    expect(province?.tableResults).toHaveLength(2);
    expect(province?.results.map(({ id }) => id)).toEqual(['tq-bang-rong-2024', 'tq-bang-rong-2020']);
  });

  test('stands on the sources of its row, or else on those of its table', () => {
    expect(graph.results.get('dti-2022-ha-giang-hang')?.sources.map(({ id }) => id)).toEqual(['src-000']);
    expect(graph.results.get('dti-2022-tuyen-quang-hang')?.sources.map(({ id }) => id)).toEqual(['na-21']);
    expect(graph.results.get('dti-2022-ha-giang-hang')?.data.note).toBe('Nguồn chỉ nêu hạng.');
  });

  test('that is inferred says so, and one of an unknown whole', () => {
    const rows = tableRows([
      { place: 'ha-giang', cells: { rank: '57' }, inferred: ['rank'], note: 'Suy ra từ bài sau.' },
    ]);
    const told = smallGraph(table({ rows })).results.get('dti-2022-ha-giang-hang')?.data;
    expect(told?.statement).toMatch(/thứ 57 trong 63 tỉnh, thành \(suy ra\)\.$/);
    const open = smallGraph(table({ 'of-stated': false })).results.get('dti-2022-ha-giang-hang')?.data;
    expect(open?.quantity).toEqual({ comparator: 'rank', value: 57 });
    expect(open?.statement).toMatch(/thứ 57, nguồn không nêu trong bao nhiêu nơi\.$/);
  });

  test('can be a group of ranks, of a part of the index', () => {
    const columns = { rank: { indicator: 'hang-dti', as: 'rank', slug: 'hang', part: 'kinh tế số' } };
    const rows = tableRows([{ place: 'ha-giang', cells: { rank: '62–63' } }]);
    const result = smallGraph(table({ columns, rows })).results.get('dti-2022-ha-giang-hang')?.data;
    expect(result?.quantity).toEqual({ comparator: 'range', value: 62, valueMax: 63 });
    expect(result?.statement).toMatch(/^Về kinh tế số trong chỉ số .* Hà Giang xếp thứ 62–63 trong 63/);
  });
});

describe('what keeps a dataset from the graph is told of its table or its fields:', () => {
  test.each<[string, Fields, string]>([
    [
      'an unknown place',
      table({ rows: tableRows([{ place: 'ha-gian', cells: { rank: '57' } }]) }),
      `${CSV} rows.0: there is no province "ha-gian"; did you mean "ha-giang"?`,
    ],
    [
      'a place that ended before the 34',
      table({ of: 34, rows: tableRows([{ place: 'ha-giang', cells: { rank: '7' } }]) }),
      `${CSV} rows.0: ha-giang is none of the 34 since 1 July 2025; it went into tuyen-quang`,
    ],
    [
      'the source of a row',
      table({ rows: tableRows([{ place: 'ha-giang', cells: { rank: '57' }, sources: ['na-99'] }]) }),
      `${CSV} rows.0.0: there is no source "na-99"; did you mean "na-21"?`,
    ],
    [
      'the indicator of a column',
      table({ columns: { ...TABLE.columns, rank: { ...TABLE.columns.rank, indicator: 'hang-dt' } } }),
      `${YAML} columns.rank.indicator: there is no indicator "hang-dt"; did you mean "hang-dti"?`,
    ],
    [
      'a series that the indicator hasn’t',
      table({ columns: { rank: { ...TABLE.columns.rank, series: 'bo' } }, rows: [] }),
      `${YAML} columns.rank.series: the indicator "hang-dti" has no series; found "bo"`,
    ],
  ])('%s', (_, changes, sentence) => {
    expect(offences(changes)).toEqual([sentence]);
  });

  test('an id that a claim bears already', () => {
    const results = [
      claim('dti-2022-ha-giang-hang', { indicator: 'bang-rong', quantity: { is: 80 }, 'as-of': '2024' }),
    ];
    const [offence] = offences({
      ...TABLE_FIELDS,
      'articles/lo-trinh': { results },
      'cautions/mot-bai-bao': { about: {} },
      'highlights/bang-rong': { claim: 'dti-2022-ha-giang-hang' },
    });
    expect(offence).toMatch(`${CSV} rows.1: the id "dti-2022-ha-giang-hang" is already used in`);
  });
});

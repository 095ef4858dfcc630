import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import { drawableRows, drawnRows } from './comparison-drawing.ts';
import { comparisonGroups, documentColumns, placeColumns, firstGroups, otherColumns } from './comparison.ts';

const evidence = { source: 'na-21', paragraph: 9, figures: ['30%'] };
const national = (id: string, fields: object) =>
  claim(id, { indicator: 'kinh-te-so', province: undefined, nation: true, evidence, ...fields });

/** Beside the fixture's: two targets of the nation, and one result of Tuyên Quang, in the resolution. */
const NATIONAL: Fields = {
  'documents/trung-uong/52-nq-tw': {
    targets: [
      national('vn-kinh-te-so-2030', { quantity: { range: [30, 40] }, due: '2030' }),
      national('vn-kinh-te-so-2025', { quantity: { about: 20 }, due: '2025' }),
    ],
    results: [
      claim('tq-kinh-te-so-2022', {
        indicator: 'kinh-te-so',
        quantity: { is: 9 },
        'as-of': '2022',
        evidence,
      }),
    ],
  },
};

const graph = smallGraph(NATIONAL);
const columns = placeColumns(graph);
const groups = comparisonGroups(columns, graph.indicators.values());

describe('places side by side', () => {
  test('are the nation first, then the provinces that have claims', () => {
    expect(columns.map(({ name, first, url }) => [name, first, url])).toEqual([
      ['Cả nước', true, '/ca-nuoc/'],
      ['Tuyên Quang', true, '/tinh/tuyen-quang/'],
    ]);
  });

  test('have their indicators by pillar', () => {
    expect(
      groups.map(({ name, rows }) => [name, rows.map(({ indicator, filled }) => [indicator.id, filled])]),
    ).toEqual([
      ['Hạ tầng số', [['bang-rong', 1]]],
      ['Kinh tế số', [['kinh-te-so', 2]]],
    ]);
  });

  test('show in each cell the targets by due date and the result counted last', () => {
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(
      cells.map(({ column, targets, latest, resultCount }) => [
        column,
        targets.map(({ id }) => id),
        latest?.id,
        resultCount,
      ]),
    ).toEqual([
      ['trung-uong', [], undefined, 0],
      ['tuyen-quang', ['tq-bang-rong-2030'], 'tq-bang-rong-2024', 2],
      ['trung-uong', ['vn-kinh-te-so-2025', 'vn-kinh-te-so-2030'], undefined, 0],
      ['tuyen-quang', ['tq-kinh-te-so-2025'], 'tq-kinh-te-so-2022', 1],
    ]);
  });

  test('are shown at first for the nation and the places of our articles; the cells of others wait', () => {
    const chosen = columns.map((column) => ({ ...column, first: column.id === 'trung-uong' }));
    const rows = firstGroups(groups, chosen).flatMap((group) => group.rows);
    expect(rows.map(({ indicator, filled }) => [indicator.id, filled])).toEqual([
      ['bang-rong', 0],
      ['kinh-te-so', 1],
    ]);
    expect(
      otherColumns(groups, chosen).map(({ column, cells }) => [
        column.id,
        cells.map(({ indicator }) => indicator.id),
      ]),
    ).toEqual([['tuyen-quang', ['bang-rong', 'kinh-te-so']]]);
  });

  test('can be drawn where two have target levels, and one a result', () => {
    expect(drawableRows(groups).map(({ indicator }) => indicator.id)).toEqual(['kinh-te-so']);
    const words = smallGraph({
      ...NATIONAL,
      'documents/trung-uong/52-nq-tw': { targets: [national('vn-a', { quantity: { trend: true } })] },
    });
    const inWords = comparisonGroups(placeColumns(words), words.indicators.values());
    expect(drawableRows(inWords)).toEqual([]);
  });

  test('are drawn with a range from its one end to its other', () => {
    const [row] = drawnRows(drawableRows(groups), columns);
    expect(row?.lanes[0]).toEqual({
      place: 'Cả nước',
      results: [],
      targets: [
        expect.objectContaining({ year: 2025, value: 20, label: '≈ 20%' }),
        expect.objectContaining({ year: 2030, value: 30, valueMax: 40, label: '30–40%' }),
      ],
    });
  });
});

describe('documents side by side', () => {
  const documents = documentColumns([...graph.documents.values()]);

  test('have their label, issuer and address', () => {
    expect(documents.map(({ id, name, detail, url }) => [id, name, detail, url])).toEqual([
      ['trung-uong-52-nq-tw', '52-NQ/TW', 'Bộ Chính trị', '/van-ban/trung-uong/52-nq-tw/'],
      ['tuyen-quang-402-kh-tu', '402-KH/TU', 'Tỉnh ủy Tuyên Quang', '/van-ban/tuyen-quang/402-kh-tu/'],
    ]);
  });

  test('have, of the centre, what concerns the nation and not one province’s', () => {
    expect(documents[0]?.targets.map(({ id }) => id)).toEqual(['vn-kinh-te-so-2030', 'vn-kinh-te-so-2025']);
    expect(documents[0]?.results).toEqual([]);
  });

  test('have, of a province, what concerns it', () => {
    expect(documents[1]?.targets.map(({ id }) => id)).toEqual(['tq-bang-rong-2030']);
  });
});

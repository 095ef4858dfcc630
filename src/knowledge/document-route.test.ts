import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import { countUndated, documentRoute } from './document-route.ts';

function find(id: string, changes?: Fields) {
  const graph = smallGraph(changes);
  const document = graph.documents.get(id);
  if (!document) throw new Error(`there is no document ${id}`);
  return { graph, document };
}

const RESOLUTION = 'trung-uong/52-nq-tw';
const PLAN = 'tuyen-quang/402-kh-tu';
const target = (id: string, fields: object) =>
  claim(id, { evidence: { source: 'na-21', paragraph: 1, figures: ['1'] }, ...fields });

describe('the route of a document', () => {
  const route = (id: string, changes?: Fields) => {
    const { graph, document } = find(id, changes);
    return documentRoute(graph, document, 10).map(({ kind, label, text, href }) => [kind, label, text, href]);
  };

  test('runs from its issue through what carries it out and today', () => {
    expect(route(RESOLUTION)).toEqual([
      ['issued', '27/09/2019', 'Ban hành', undefined],
      ['document', '2/2020', '402-KH/TU, Tuyên Quang', '/van-ban/tuyen-quang/402-kh-tu/'],
      ['now', 'Nay', '11/2026', undefined],
    ]);
  });

  test('runs on to its due dates', () => {
    expect(route(PLAN)).toEqual([
      ['issued', '2/2020', 'Ban hành', undefined],
      ['now', 'Nay', '11/2026', undefined],
      ['due', '2030', 'Hộ có băng rộng', '/muc-tieu/tq-bang-rong-2030/'],
    ]);
  });

  test('names of several targets one with a figure, and counts the others', () => {
    const targets = [
      target('a', { indicator: 'kinh-te-so', quantity: { qualitative: true }, due: '2025' }),
      target('b', { indicator: 'kinh-te-so', quantity: { 'at-least': 20 }, due: '2021/2025' }),
      target('c', { indicator: 'kinh-te-so', quantity: { is: 12 }, kind: 'count', due: '2025' }),
    ];
    const stops = route(RESOLUTION, { [`documents/${RESOLUTION}`]: { targets } });
    expect(stops).toContainEqual([
      'due',
      '2025',
      'Tỷ trọng kinh tế số: ≥\u00a020% và 2 mục tiêu khác',
      '/muc-tieu/b/',
    ]);
  });

  test('leaves out what has no end', () => {
    const targets = [target('a', { indicator: 'kinh-te-so', quantity: { is: 5 }, due: '2024/..' })];
    const stops = route(RESOLUTION, { [`documents/${RESOLUTION}`]: { targets } });
    expect(stops.filter(([kind]) => kind === 'due')).toEqual([]);
  });

  test('is none where nobody dates the document', () => {
    expect(route(RESOLUTION, { [`documents/${RESOLUTION}`]: { issued: undefined } })).toEqual([]);
  });

  test('is in the order of time', () => {
    const { graph, document } = find(PLAN);
    const dates = documentRoute(graph, document, 10).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });
});

describe('the route of a document that many places carry out', () => {
  const plans = (dates: readonly string[]): Fields =>
    Object.fromEntries(
      dates.map((issued, index) => [
        `documents/tuyen-quang/${index + 11}-kh-ubnd`,
        {
          symbol: `${index + 11}/KH-UBND`,
          kind: 'plan',
          title: 'Kế hoạch',
          'title-status': 'shortened',
          issuer: 'UBND tỉnh Tuyên Quang',
          level: 'provincial',
          province: 'tuyen-quang',
          issued,
          summary: 'Kế hoạch của tỉnh.',
          implements: [RESOLUTION],
          sources: ['src-000'],
        },
      ]),
    );
  const gathered = (dates: readonly string[], most: number) => {
    const { graph, document } = find(RESOLUTION, plans(dates));
    return documentRoute(graph, document, most)
      .filter(({ kind }) => kind === 'document')
      .map(({ label, text, href }) => [label, text, href]);
  };
  const TREE = '/van-ban/trung-uong/52-nq-tw/#luoc-do';
  const DATES = ['2020-01-05', '2020-02-20', '2020-04-01', '2020-11-30', '2025'];

  test('gathers them by quarter, and leads to the tree', () => {
    expect(gathered(DATES, 6)).toEqual([
      ['Quý I/2020', '3 văn bản của tỉnh, thành', TREE],
      ['01/04/2020', '13/KH-UBND, Tuyên Quang', '/van-ban/tuyen-quang/13-kh-ubnd/'],
      ['30/11/2020', '14/KH-UBND, Tuyên Quang', '/van-ban/tuyen-quang/14-kh-ubnd/'],
      ['2025', '15/KH-UBND, Tuyên Quang', '/van-ban/tuyen-quang/15-kh-ubnd/'],
    ]);
  });

  test('gathers them by half-year or year where quarters are too many', () => {
    expect(gathered(DATES, 5).map(([label]) => label)).toEqual(['Nửa đầu 2020', '30/11/2020', '2025']);
    expect(gathered(DATES, 4).map(([label]) => label)).toEqual(['Năm 2020', '2025']);
  });

  test('gathers all in one where there is room for one', () => {
    expect(gathered(DATES, 3)).toEqual([['2020–2025', '6 văn bản của tỉnh, thành', TREE]]);
  });

  test('says of which only the year is known', () => {
    expect(gathered([...DATES, '2025'], 6)).toContainEqual([
      'Năm 2025',
      '2 văn bản của tỉnh, thành chỉ rõ năm',
      TREE,
    ]);
  });

  test('counts those that nobody dates', () => {
    const undated = { ...plans(['2020-01-05']) };
    const [id = ''] = Object.keys(undated);
    const { document } = find(RESOLUTION, { [id]: { ...(undated[id] as object), issued: undefined } });
    expect(countUndated(document)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found, result, twoArticles, type Claims } from './contradiction.fixture.ts';
import { smallContent, smallGraph, TODAY } from './fixture.ts';
import { buildGraph } from './graph.ts';

const compareResults = (first: object, second: object, more: object = {}, moreOfSecond: object = more) =>
  found(twoArticles('results', [result('a', first, more)], [result('b', second, moreOfSecond)]));

describe('results of one indicator, place and period', () => {
  test('that cannot both be true are a contradiction, with a side for each value', () => {
    const graph = smallGraph(
      twoArticles('results', [result('a', { is: 18.3 })], [result('b', { is: 13.17 })]),
    );
    const [contradiction] = graph.contradictions.values();
    expect(contradiction).toMatchObject({
      id: 'ket-qua-kinh-te-so-tuyen-quang-2024',
      url: '/can-doc-ky/#mau-thuan-ket-qua-kinh-te-so-tuyen-quang-2024',
      kind: 'result',
      title: 'Tỷ trọng kinh tế số, Tuyên Quang, 2024',
      explanation:
        'Mỗi lần dựng trang, máy so các kết quả cùng chỉ số, cùng nơi, cùng kỳ (2024): 2 con số của 2 nguồn không thể cùng đúng, dù đã tính đến làm tròn và từ đứng trước con số.',
    });
    expect(contradiction?.sides.map(({ value }) => value)).toEqual(['13,17%', '18,3%']);
    expect(graph.compared).toMatchObject({ results: 1, targets: 0 });
  });

  test('that are equal within rounding are none', () => {
    expect(compareResults({ is: 13.17 }, { is: 13.2 })).toEqual([]);
  });

  test.each([
    ['shares of one table, PAR Index 91,87 and 91,81', { is: 91.87 }, { is: 91.81 }],
    ['counts one apart, 1.132 and 1.133 tasks', { is: 1132 }, { is: 1133 }],
    ['shares far apart, 43 and 53 %', { is: 43 }, { is: 53 }],
    ['all, and 98,5 %', { complete: true }, { is: 98.5 }],
    ['above 300, and 295', { 'more-than': 300 }, { is: 295 }],
  ])('disagree: %s', (_what, first, second) => {
    expect(compareResults(first, second)).toHaveLength(1);
  });

  test('that say the same stand on one side', () => {
    const changes = twoArticles(
      'results',
      [result('a', { is: 12 }), result('b', { is: 15 })],
      [result('c', { is: 12 })],
    );
    expect(found(changes)).toEqual([['result', ['12%', 'c', 'a'], ['15%', 'b']]]);
  });

  test('that one source states differently are a contradiction of that source with itself', () => {
    const changes = twoArticles('results', [result('a', { is: 12 }), result('b', { is: 15 })], []);
    const [contradiction] = smallGraph(changes).contradictions.values();
    expect(contradiction?.explanation).toContain('2 con số của cùng một nguồn');
  });

  test('leave out a third that disagrees with neither', () => {
    const changes = twoArticles(
      'results',
      [result('a', { is: 12 }), result('b', { 'at-least': 10 })],
      [result('c', { is: 15 })],
    );
    expect(found(changes)).toEqual([['result', ['12%', 'a'], ['15%', 'c']]]);
  });

  test('are compared with the figures beside other results, where it is known when those were counted', () => {
    const beside = (asOf?: string) =>
      compareResults(
        { is: 93 },
        { is: 85 },
        { 'compared-with': [{ what: 'nation', quantity: { is: 79 }, ...(asOf && { 'as-of': asOf }) }] },
        { province: undefined, nation: true },
      );
    expect(beside('2024')).toEqual([['result', ['79%', 'a'], ['85%', 'b']]]);
    expect(beside()).toEqual([]);
  });

  test.each([
    ['of another year', {}, { 'as-of': '2023' }],
    ['of another place', {}, { place: 'Phường Bãi Cháy' }],
    ['of another indicator', {}, { indicator: 'bang-rong', 'as-of': '2022' }],
    ['of a month in the year', {}, { 'as-of': '2024-06' }],
    ['of a span that ends in the year', {}, { 'as-of': '2023/2024-06' }],
  ])('are not held against one %s', (_what, first, second) => {
    expect(compareResults({ is: 12 }, { is: 15 }, first, second)).toEqual([]);
  });

  test('are none where the indicator’s values measure different things', () => {
    const changes = twoArticles('results', [result('a', { is: 12 })], [result('b', { is: 15 })]);
    expect(found({ ...changes, 'indicators/kinh-te-so': { comparable: false } })).toEqual([]);
  });

  test.each([
    ['one for the year, one for its last day', '2024', '2024-12-31'],
    ['one for the year, one for its last quarter', '2024', '2024-Q4'],
    ['both for a span that leaves the day open', '2024-05/2025-01', '2024-05/2025-01'],
  ])('may differ because of the time: %s', (_what, first, second) => {
    expect(compareResults({ is: 12 }, { is: 15 }, { 'as-of': first }, { 'as-of': second })).toEqual([
      ['result-timing', ['12%', 'a'], ['15%', 'b']],
    ]);
  });

  test('have one period, however it is written', () => {
    const id = (first: string, second: string) => {
      const graph = smallGraph(
        twoArticles(
          'results',
          [result('a', { is: 12 }, { 'as-of': first })],
          [result('b', { is: 15 }, { 'as-of': second })],
        ),
      );
      return [...graph.contradictions.keys()];
    };
    expect(id('2024', '2024-01/2024-12')).toEqual(['ket-qua-kinh-te-so-tuyen-quang-2024']);
    expect(id('2024-01/2024-12', '2024')).toEqual(['ket-qua-kinh-te-so-tuyen-quang-2024']);
  });

  test('are found whatever the order of claims and articles', () => {
    const claims = [
      result('a', { is: 12 }),
      result('b', { is: 15 }),
      result('c', { is: 12 }, { 'as-of': '2024-12-31' }),
      result('d', { 'more-than': 14 }),
      result('e', { is: 70 }, { 'as-of': '2023' }),
    ];
    const told = (order: Claims, cut: number) => {
      const content = smallContent(twoArticles('results', order.slice(0, cut), order.slice(cut)));
      const built = buildGraph({ ...content, articles: content.articles.toReversed() }, TODAY);
      if ('offences' in built) throw new Error(JSON.stringify(built.offences));
      return [...built.graph.contradictions.values()]
        .map(({ id, sides }) => [
          id,
          sides.map(({ value, accounts }) => [value, accounts.map((a) => a.claim?.id).sort()]),
        ])
        .sort();
    };
    const expected = told(claims, 0);
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        fc.nat(claims.length),
        (order, cut) => {
          expect(told(order, cut)).toEqual(expected);
        },
      ),
    );
  });
});

describe('results measured in several ways', () => {
  const WAYS = ['thong-ke', 'bo-tttt'].map((id) => ({
    ...{
      id,
      name: id === 'thong-ke' ? 'Ngành thống kê' : 'Bộ',
      owner: 'Cơ quan',
      definition: 'Một cách đo.',
    },
    ...(id === 'thong-ke' ? { main: true } : {}),
  }));
  const measured = (first: object, second: object) =>
    smallGraph({
      ...twoArticles('results', [result('a', { is: 18.3 }, first)], [result('b', { is: 13.17 }, second)]),
      'indicators/kinh-te-so': { series: WAYS },
    });
  const own = { series: 'thong-ke' };
  const other = { series: 'bo-tttt' };

  test('are held against each other only within one way', () => {
    expect(measured(own, other)).toMatchObject({ compared: { results: 0 } });
    expect(measured(own, other).contradictions.size).toBe(0);
    const [contradiction] = measured(own, own).contradictions.values();
    expect(contradiction).toMatchObject({
      id: 'ket-qua-kinh-te-so-thong-ke-tuyen-quang-2024',
      title: 'Tỷ trọng kinh tế số (Ngành thống kê), Tuyên Quang, 2024',
    });
  });

  test('stand beside an earlier value of their own way, and a national one of a way that is said', () => {
    const beside = (what: string, more: object = {}) => ({
      ...own,
      ...{ 'as-of': '2025', 'compared-with': [{ what, 'as-of': '2024', quantity: { is: 18.3 }, ...more }] },
    });
    const ofNation = { ...own, province: undefined, nation: true };
    const pairs = (first: object, second: object) => measured(first, second).compared.results;
    expect(pairs(beside('earlier'), own)).toBe(1);
    expect(pairs(beside('earlier', other), own)).toBe(0);
    expect(pairs(beside('nation'), ofNation)).toBe(0);
    expect(pairs(beside('nation', own), ofNation)).toBe(1);
  });
});

import { expect, test } from 'vitest';
import { evaluate, readJudgedQueries } from './search-evaluation.ts';

const ranking = (got: string[], expected: string[], name = 'symbol') => ({
  query: 'q',
  class: name,
  expected,
  got,
});

test('figures are shares of the queries', () => {
  const evaluation = evaluate([
    ranking(['/a/', '/b/'], ['/a/']),
    ranking(['/b/', '/a/'], ['/a/', '/c/']),
    ranking(['/b/', '/c/', '/d/', '/a/'], ['/a/'], 'name'),
    ranking([], ['/a/'], 'name'),
  ]);
  expect(evaluation).toMatchObject({
    ...{ queries: 4, success1: 0.25, success3: 0.5, zero: 1 },
    mrr: Math.round(((1 + 1 / 2 + 1 / 4) / 4) * 1000) / 1000,
    byClass: {
      symbol: { queries: 2, success1: 0.5, success3: 1, mrr: 0.75, zero: 0 },
      name: { queries: 2, success1: 0, success3: 0, mrr: 0.125, zero: 1 },
    },
  });
  expect(evaluation.misses.map(({ got }) => got.length)).toEqual([2, 4, 0]);
});

test('an anchor on an expected page is that page', () => {
  expect(evaluate([ranking(['/a/#d3'], ['/a/'])]).success1).toBe(1);
  expect(evaluate([ranking(['/a/b/'], ['/a/'])]).success1).toBe(0);
});

test('no queries is no success', () => {
  expect(evaluate([])).toEqual({
    queries: 0,
    success1: 0,
    success3: 0,
    mrr: 0,
    zero: 0,
    byClass: {},
    misses: [],
  });
});

test('a file of queries is read, or every wrong entry told', () => {
  const query = { query: '52', class: 'symbol', expected: ['/a/'] };
  expect(readJudgedQueries([query])).toEqual([query]);
  expect(() => readJudgedQueries({})).toThrow('judged queries are a list');
  expect(() => readJudgedQueries([query, { query: 1 }, { ...query, expected: [] }])).toThrow(
    /entry 2: .*\n.*entry 3: /,
  );
});

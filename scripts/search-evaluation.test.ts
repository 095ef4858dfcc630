import { expect, test } from 'vitest';
import { evaluate, evaluatePassages } from './search-evaluation.ts';

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

test('a passage counts where the page came first and the phrase stands in it, marks included', () => {
  const cut = { phrase: 'vùng lõm sóng', address: '/a/' };
  const evaluation = evaluatePassages([
    { ...cut, first: '/a/#d5', passage: 'không còn “vùng lõm” sóng' },
    { ...cut, first: '/a/', passage: 'vung lom song' },
    { ...cut, first: '/b/', passage: 'vùng lõm sóng' },
    { ...cut, first: undefined, passage: '' },
  ]);
  expect(evaluation).toMatchObject({ phrases: 4, page: 0.5, passage: 0.25 });
  expect(evaluation.misses).toHaveLength(3);
  expect(evaluatePassages([])).toEqual({ phrases: 0, page: 0, passage: 0, misses: [] });
});

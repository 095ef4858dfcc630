import { expect, test } from 'vitest';
import { goalOf } from './goal.ts';

const share = { unit: '%', direction: 'more' } as const;

test('a comparator says by itself which side is right, whatever the indicator', () => {
  const way = (
    comparator: 'at-least' | 'more-than' | 'at-most' | 'is',
    direction: 'more' | 'less' | 'none',
  ) => {
    const goal = goalOf({ quantity: { comparator, value: 30 }, unit: '%', direction });
    return typeof goal === 'string' ? goal : goal.way;
  };
  expect([way('at-least', 'less'), way('more-than', 'none'), way('at-most', 'more')]).toEqual([
    'more',
    'more',
    'less',
  ]);
  expect([way('is', 'less'), way('is', 'none')]).toEqual(['less', 'no-way']);
});

test('“trên” must be passed, “khoảng” and “gần” are reached at the nearer end of what they allow', () => {
  expect(goalOf({ ...share, quantity: { comparator: 'more-than', value: 30 } })).toMatchObject({
    bar: { value: 30, strict: true },
  });
  expect(goalOf({ ...share, quantity: { comparator: 'about', value: 7.5 } })).toMatchObject({
    ...{ value: 7.5, bar: { value: 7.125, strict: false } },
  });
  expect(goalOf({ ...share, direction: 'less', quantity: { comparator: 'about', value: 3 } })).toMatchObject({
    bar: { value: 3.15, strict: false },
  });
  expect(goalOf({ ...share, quantity: { comparator: 'almost', value: 5000 } })).toMatchObject({
    ...{ value: 5000, bar: { value: 4500, strict: false } },
  });
});

test('a range is reached at its nearer end', () => {
  const range = { comparator: 'range', value: 11000, valueMax: 12000 } as const;
  expect(goalOf({ ...share, quantity: range })).toMatchObject({ value: 11000 });
  expect(goalOf({ ...share, direction: 'less', quantity: range })).toMatchObject({ value: 12000 });
});

test('what has no figure is no goal', () => {
  expect(goalOf({ ...share, quantity: { comparator: 'trend' } })).toBe('no-figure');
  expect(goalOf({ ...share, unit: 'xã', quantity: { comparator: 'complete' } })).toBe('no-figure');
  expect(goalOf({ ...share, quantity: { comparator: 'complete' } })).toMatchObject({ value: 100 });
});

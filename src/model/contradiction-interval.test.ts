import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagree } from './contradiction-interval.ts';
import type { Quantity } from './quantity.ts';

const is = (value: number): Quantity => ({ comparator: 'is', value });
const about = (value: number): Quantity => ({ comparator: 'about', value });
const almost = (value: number): Quantity => ({ comparator: 'almost', value });
const atLeast = (value: number): Quantity => ({ comparator: 'at-least', value });
const atMost = (value: number): Quantity => ({ comparator: 'at-most', value });
const moreThan = (value: number): Quantity => ({ comparator: 'more-than', value });
const range = (value: number, valueMax: number): Quantity => ({ comparator: 'range', value, valueMax });
const part = (value: number, of: number): Quantity => ({ comparator: 'part', value, of });
const rank = (value: number, of?: number): Quantity =>
  of === undefined ? { comparator: 'rank', value } : { comparator: 'rank', value, of };
const complete: Quantity = { comparator: 'complete' };
const trend: Quantity = { comparator: 'trend' };
const qualitative: Quantity = { comparator: 'qualitative' };

describe('both can be true', () => {
  test.each<[what: string, Quantity, Quantity, string | null]>([
    ['16,4 and 16, to which it rounds', is(16.4), is(16), '%'],
    ['13,17 and 13,2', is(13.17), is(13.2), '%'],
    ['16,45 and 16,4, rounded down', is(16.45), is(16.4), '%'],
    ['16,45 and 16,5, rounded up', is(16.45), is(16.5), '%'],
    ['above 16 and 16,4', moreThan(16), is(16.4), '%'],
    ['above 16 and 40', moreThan(16), is(40), '%'],
    ['above 16 and 16, to which 16,4 rounds', moreThan(16), is(16), '%'],
    ['about 30 and 29,6', about(30), is(29.6), '%'],
    ['about 30 and 31', about(30), is(31), '%'],
    ['almost 5.000 and 4.980', almost(5000), is(4980), 'người'],
    ['408.000 and 408.317, to which it may be rounded', is(408_000), is(408_317), 'tỷ đồng'],
    ['5.000 and 4.980', is(5000), is(4980), 'người'],
    ['at least 30 and 30', atLeast(30), is(30), '%'],
    ['9 of 12 and 75 %', part(9, 12), is(75), '% mục tiêu'],
    ['2 of 3 and 67 %', part(2, 3), is(67), '% xã'],
    ['9 of 12 communes and 60 of 80, both three quarters', part(9, 12), part(60, 80), '% xã'],
    ['9 of 12 and 9', part(9, 12), is(9), 'mục tiêu'],
    ['a range and a value inside', range(11_000, 12_000), is(11_500), 'USD'],
    ['ranges that overlap', range(11_000, 12_000), range(11_500, 13_000), 'USD'],
    ['the third rank and the top three', rank(3), atMost(3), 'hạng'],
    ['the third rank and the third of 63', rank(3), rank(3, 63), 'hạng'],
    ['the second of 34 and the fifth of 63: two lists', rank(2, 34), rank(5, 63), 'hạng'],
    ['all and 100 %', complete, is(100), '%'],
    ['all and 12 of 12', complete, part(12, 12), 'mục tiêu'],
    ['all and a count', complete, is(186), 'xã'],
    ['a trend and a figure', trend, is(16), '%'],
    ['what isn’t measured and a figure', qualitative, is(16), '%'],
    ['what isn’t measured, twice', qualitative, complete, null],
  ])('%s', (_what, a, b, unit) => {
    expect(disagree(a, b, unit)).toBe(false);
    expect(disagree(b, a, unit)).toBe(false);
  });
});

describe('cannot both be true', () => {
  test.each<[what: string, Quantity, Quantity, string | null]>([
    ['16 and 18', is(16), is(18), '%'],
    ['16,4 and 16,5', is(16.4), is(16.5), '%'],
    ['0,1 and 0,3, of which the ends are no exact binary fractions', is(0.1), is(0.3), '%'],
    ['1,1 and 1,2, whose intervals meet', is(1.1), is(1.2), '%'],
    ['9 and 10', is(9), is(10), 'nhiệm vụ'],
    ['16,6 and 16', is(16.6), is(16), '%'],
    ['13,17 and 18,3', is(13.17), is(18.3), '%'],
    ['91,87 and 91,81', is(91.87), is(91.81), '%'],
    ['above 300 and 295', moreThan(300), is(295), 'tỷ đồng'],
    ['about 30 and 33', about(30), is(33), '%'],
    ['almost 5.000 and 4.400', almost(5000), is(4400), 'người'],
    ['almost 16 and above 16', almost(16), moreThan(16), '%'],
    ['at least 30 and at most 29', atLeast(30), atMost(29), '%'],
    ['408.000 and 409.000', is(408_000), is(409_000), 'tỷ đồng'],
    ['1.132 and 1.133', is(1132), is(1133), 'nhiệm vụ'],
    ['300 and 295: below a thousand zeros count', is(300), is(295), 'tỷ đồng'],
    ['9 of 12 and 70 %', part(9, 12), is(70), '% mục tiêu'],
    ['9 of 12 and 9 of 15', part(9, 12), part(9, 15), 'mục tiêu'],
    ['9 of 12 and 3 of 12', part(9, 12), part(3, 12), 'mục tiêu'],
    ['a range and a value outside', range(11_000, 12_000), is(13_000), 'USD'],
    ['the third rank and the fourth', rank(3), rank(4), 'hạng'],
    ['the fourth rank and the top three', rank(4, 63), atMost(3), 'hạng'],
    ['all and 98 %', complete, is(98), '%'],
    ['all and 9 of 12', complete, part(9, 12), 'mục tiêu'],
  ])('%s', (_what, a, b, unit) => {
    expect(disagree(a, b, unit)).toBe(true);
    expect(disagree(b, a, unit)).toBe(true);
  });
});

const decimal = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
const positive = decimal.map(Math.abs);
const count = fc.integer({ min: 1, max: 1000 });
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  decimal.map(is),
  positive.map(about),
  positive.map(almost),
  decimal.map(atLeast),
  decimal.map(atMost),
  decimal.map(moreThan),
  fc.tuple(decimal, positive).map(([low, width]) => range(low, low + width)),
  fc.tuple(count, count).map(([a, b]) => part(Math.min(a, b), Math.max(a, b))),
  fc.tuple(count, count).map(([a, b]) => rank(Math.min(a, b), Math.max(a, b))),
  count.map((value) => rank(value)),
  fc.constantFrom(complete, trend, qualitative),
);
const unit = fc.constantFrom('%', '% xã', 'tỷ đồng', 'hạng', null);

describe('whatever the quantities', () => {
  test('disagreeing is symmetric', () => {
    fc.assert(
      fc.property(quantity, quantity, unit, (a, b, of) => {
        expect(disagree(a, b, of)).toBe(disagree(b, a, of));
      }),
    );
  });

  test('none disagrees with itself', () => {
    fc.assert(
      fc.property(quantity, unit, (a, of) => {
        expect(disagree(a, a, of)).toBe(false);
      }),
      { examples: [[almost(0), '%']] },
    );
  });

  test('a value agrees with its own rounding at any decimals', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(disagree(is(value), is(Number(value.toFixed(decimals))), '%')).toBe(false);
      }),
    );
  });

  test('a value agrees with its own rounding to thousands, from ten thousand up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 10_000_000 }), (value) => {
        expect(disagree(is(value), is(Math.round(value / 1000) * 1000), 'tỷ đồng')).toBe(false);
      }),
    );
  });

  test('values further apart than a rounding step disagree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 998 }), fc.integer({ min: 1, max: 1000 }), (value, more) => {
        expect(disagree(is(value), is(value + more + 0.1), 'tỷ đồng')).toBe(true);
      }),
    );
  });

  test('a value within a range agrees with it', () => {
    fc.assert(
      fc.property(decimal, positive, fc.double({ min: 0, max: 1, noNaN: true }), (low, width, share) => {
        const inside = Number((low + width * share).toFixed(4));
        expect(disagree(range(low, low + width), is(inside), '%')).toBe(false);
      }),
    );
  });

  test('what is complete is told apart from nothing that 100 % is not told apart from', () => {
    fc.assert(
      fc.property(quantity, (other) => {
        expect(disagree(complete, other, '%')).toBe(disagree(is(100), other, '%'));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPARATORS,
  describeQuantity,
  measuredValue,
  parseQuantity,
  SINGLE_COMPARATORS,
  spellQuantity,
  WORDED_COMPARATORS,
  type Quantity,
} from './quantity.ts';

const read = (input: unknown): Quantity => {
  const result = parseQuantity(input);
  if ('error' in result) throw new Error(result.error);
  return result.quantity;
};
const refusal = (input: unknown): string => {
  const result = parseQuantity(input);
  return 'error' in result ? result.error : 'read after all';
};

const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const rank = fc.integer({ min: 1, max: 1000 });
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ comparator: fc.constantFrom(...SINGLE_COMPARATORS), value: figure }),
  fc.record({ comparator: fc.constantFrom(...WORDED_COMPARATORS) }),
  fc
    .tuple(figure, figure)
    .map(([a, b]): Quantity => ({ comparator: 'range', value: Math.min(a, b), valueMax: Math.max(a, b) })),
  fc
    .tuple(amount, amount)
    .map(([a, b]): Quantity => ({ comparator: 'part', value: Math.min(a, b), of: Math.max(a, b) + 1 })),
  rank.map((value): Quantity => ({ comparator: 'rank', value })),
  fc
    .tuple(rank, rank)
    .map(([a, b]): Quantity => ({ comparator: 'rank', value: Math.min(a, b), of: Math.max(a, b) })),
);

describe('a quantity is read', () => {
  test.each<[object, Quantity]>([
    [{ is: 100 }, { comparator: 'is', value: 100 }],
    [{ is: 0 }, { comparator: 'is', value: 0 }],
    [{ about: 408000 }, { comparator: 'about', value: 408000 }],
    [{ 'at-least': 30 }, { comparator: 'at-least', value: 30 }],
    [{ 'more-than': 16 }, { comparator: 'more-than', value: 16 }],
    [{ 'at-most': 3 }, { comparator: 'at-most', value: 3 }],
    [{ almost: 90 }, { comparator: 'almost', value: 90 }],
    [{ range: [11000, 12000] }, { comparator: 'range', value: 11000, valueMax: 12000 }],
    [{ part: [9, 12] }, { comparator: 'part', value: 9, of: 12 }],
    [{ part: [0, 12] }, { comparator: 'part', value: 0, of: 12 }],
    [
      { rank: 3, of: 63 },
      { comparator: 'rank', value: 3, of: 63 },
    ],
    [{ rank: 1 }, { comparator: 'rank', value: 1 }],
    [{ complete: true }, { comparator: 'complete' }],
    [{ trend: true }, { comparator: 'trend' }],
    [{ qualitative: true }, { comparator: 'qualitative' }],
  ])('from %j', (input, expected) => {
    expect(read(input)).toEqual(expected);
  });
});

describe('a quantity is refused', () => {
  test('when it is no object', () => {
    expect(refusal(30)).toMatchInlineSnapshot(`"a quantity is an object such as { about: 30 }; found 30"`);
    expect(refusal('30%')).toMatchInlineSnapshot(
      `"a quantity is an object such as { about: 30 }; found "30%""`,
    );
    expect(refusal(null)).toMatchInlineSnapshot(
      `"a quantity is an object such as { about: 30 }; found null"`,
    );
    expect(refusal([9, 12])).toMatchInlineSnapshot(
      `"a quantity is an object such as { about: 30 }; found [9,12]"`,
    );
    expect(refusal(undefined)).toMatchInlineSnapshot(
      `"a quantity is an object such as { about: 30 }; found undefined"`,
    );
  });

  test('when it has no comparator, an unknown one or two', () => {
    expect(refusal({})).toMatchInlineSnapshot(
      `"a quantity has exactly one of is, about, at-least, more-than, at-most, almost, range, part, rank, complete, trend, qualitative; found {}"`,
    );
    expect(refusal({ roughly: 30 })).toMatchInlineSnapshot(
      `"a quantity has exactly one of is, about, at-least, more-than, at-most, almost, range, part, rank, complete, trend, qualitative; found {"roughly":30}"`,
    );
    expect(refusal({ is: 30, about: 31 })).toMatchInlineSnapshot(
      `"a quantity has exactly one of is, about, at-least, more-than, at-most, almost, range, part, rank, complete, trend, qualitative; found {"is":30,"about":31}"`,
    );
    expect(refusal({ of: 63 })).toMatchInlineSnapshot(
      `"a quantity has exactly one of is, about, at-least, more-than, at-most, almost, range, part, rank, complete, trend, qualitative; found {"of":63}"`,
    );
  });

  test('when a single figure is no number', () => {
    expect(refusal({ is: '30' })).toMatchInlineSnapshot(`""is" takes a number such as 30; found "30""`);
    expect(refusal({ about: Number.NaN })).toMatchInlineSnapshot(
      `""about" takes a number such as 30; found null"`,
    );
    expect(refusal({ 'at-least': Number.POSITIVE_INFINITY })).toMatchInlineSnapshot(
      `""at-least" takes a number such as 30; found null"`,
    );
  });

  test('when a range is no pair or runs downwards', () => {
    expect(refusal({ range: [11000] })).toMatchInlineSnapshot(
      `""range" takes two numbers such as [9, 12]; found [11000]"`,
    );
    expect(refusal({ range: '11000-12000' })).toMatchInlineSnapshot(
      `""range" takes two numbers such as [9, 12]; found "11000-12000""`,
    );
    expect(refusal({ range: [12000, 11000] })).toMatchInlineSnapshot(
      `""range" runs upwards; found [12000,11000]"`,
    );
  });

  test('when a part is no pair, more than its whole, less than nothing, or of nothing', () => {
    expect(refusal({ part: 9 })).toMatchInlineSnapshot(`""part" takes two numbers such as [9, 12]; found 9"`);
    expect(refusal({ part: [12, 9] })).toMatchInlineSnapshot(
      `""part" is some of a whole, the whole last; found [12,9]"`,
    );
    expect(refusal({ part: [-1, 9] })).toMatchInlineSnapshot(
      `""part" is some of a whole, the whole last; found [-1,9]"`,
    );
    expect(refusal({ part: [0, 0] })).toMatchInlineSnapshot(
      `""part" is some of a whole, the whole last; found [0,0]"`,
    );
  });

  test('when a rank is no place in an order', () => {
    expect(refusal({ rank: 0 })).toMatchInlineSnapshot(`""rank" takes a whole number from 1; found 0"`);
    expect(refusal({ rank: 2.5 })).toMatchInlineSnapshot(`""rank" takes a whole number from 1; found 2.5"`);
    expect(refusal({ rank: 64, of: 63 })).toMatchInlineSnapshot(
      `""of" is how many are ranked, at least the rank; found 63"`,
    );
    expect(refusal({ is: 3, of: 63 })).toMatchInlineSnapshot(
      `"only a rank has "of"; found {"is":3,"of":63}"`,
    );
  });

  test('when a worded comparator is anything but true', () => {
    expect(refusal({ complete: false })).toMatchInlineSnapshot(`""complete" is true or absent; found false"`);
    expect(refusal({ trend: 'tăng' })).toMatchInlineSnapshot(`""trend" is true or absent; found "tăng""`);
    expect(refusal({ qualitative: 1 })).toMatchInlineSnapshot(`""qualitative" is true or absent; found 1"`);
  });
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(quantity, (any) => {
      expect(read(written(any))).toEqual(any);
    }),
  );
});

test('the law above is tried on every comparator', () => {
  const tried = new Set(fc.sample(quantity, { numRuns: 500, seed: 1 }).map(({ comparator }) => comparator));
  expect([...tried].sort()).toEqual([...COMPARATORS].sort());
});

describe('the number to compute with', () => {
  test.each<[object, string | null, number | undefined]>([
    [{ is: 0 }, '%', 0],
    [{ about: 30 }, '%', 30],
    [{ range: [11000, 12000] }, 'USD', 11500],
    [{ part: [9, 12] }, 'mục tiêu', 9],
    [{ part: [9, 12] }, '% xã', 75],
    [{ rank: 3, of: 63 }, 'hạng', 3],
    [{ complete: true }, '%', 100],
    [{ complete: true }, '% xã', 100],
    [{ complete: true }, 'phạm vi', undefined],
    [{ complete: true }, null, undefined],
    [{ trend: true }, '%', undefined],
    [{ qualitative: true }, null, undefined],
  ])('of %j in %j is %j', (input, unit, expected) => {
    expect(measuredValue(read(input), unit)).toBe(expected);
  });
});

describe('a label shows', () => {
  test.each<[object, string | null, string, string]>([
    [{ is: 93 }, '%', '93%', '93%'],
    [{ about: 30 }, '%', '≈ 30%', 'khoảng 30%'],
    [{ 'at-least': 20 }, '%', '≥ 20%', 'ít nhất 20%'],
    [{ 'more-than': 7.5 }, '%/năm', '> 7,5%/năm', 'trên 7,5%/năm'],
    [{ 'at-most': 10 }, '%', '≤ 10%', 'tối đa 10%'],
    [{ almost: 90 }, '%', '≲ 90%', 'gần 90%'],
    [{ about: 408000 }, 'tỷ đồng', '≈ 408.000 tỷ đồng', 'khoảng 408.000 tỷ đồng'],
    [{ range: [11000, 12000] }, 'USD', '11.000–12.000 USD', '11.000–12.000 USD'],
    [{ range: [40, 50] }, '%', '40–50%', '40–50%'],
    [{ part: [9, 12] }, 'mục tiêu', '9/12 mục tiêu', '9/12 mục tiêu'],
    [{ part: [429.47, 800] }, 'điểm', '429,47/800 điểm', '429,47/800 điểm'],
    [{ part: [9, 12] }, '% xã', '9/12 xã', '9/12 xã'],
    [{ part: [9, 12] }, '%', '9/12', '9/12'],
    [{ rank: 3, of: 63 }, 'hạng', 'hạng 3/63', 'hạng 3/63'],
    [{ rank: 7 }, 'hạng', 'hạng 7', 'hạng 7'],
    [{ 'at-most': 3 }, 'hạng ASEAN', 'tốp 3 ASEAN', 'tốp 3 ASEAN'],
    [{ 'at-most': 40 }, 'hạng', 'tốp 40', 'tốp 40'],
    [{ is: 2 }, 'hạng', 'hạng 2', 'hạng 2'],
    [{ complete: true }, '%', '100%', '100%'],
    [{ complete: true }, '% xã', '100% xã', '100% xã'],
    [{ complete: true }, 'phạm vi', 'hoàn thành', 'hoàn thành'],
    [{ trend: true }, '%', 'tăng, không đặt số', 'tăng, không đặt số'],
    [{ qualitative: true }, null, 'không đo bằng số', 'không đo bằng số'],
    [{ is: 12 }, null, '12', '12'],
  ])('%j in %j as "%s", spelt "%s"', (input, unit, label, words) => {
    expect(describeQuantity(read(input), unit)).toBe(label);
    expect(spellQuantity(read(input), unit)).toBe(words);
  });
});

/** A quantity as frontmatter has it. */
function written(quantity: Quantity): Record<string, unknown> {
  switch (quantity.comparator) {
    case 'range':
      return { range: [quantity.value, quantity.valueMax] };
    case 'part':
      return { part: [quantity.value, quantity.of] };
    case 'rank':
      return { rank: quantity.value, ...(quantity.of === undefined ? {} : { of: quantity.of }) };
    case 'complete':
    case 'trend':
    case 'qualitative':
      return { [quantity.comparator]: true };
    default:
      return { [quantity.comparator]: quantity.value };
  }
}

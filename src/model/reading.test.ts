import { describe, expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import {
  decimalsOf,
  joinReadings,
  reachOf,
  readQuantity,
  roundTo,
  type Reach,
  type Reading,
} from './reading.ts';

function read(quantity: Quantity, unit: string | null = '%'): Reading {
  const reading = readQuantity(quantity, unit);
  if (!reading) throw new Error(`${JSON.stringify(quantity)} proves nothing`);
  return reading;
}

const single = (
  comparator: 'is' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'almost',
  value: number,
) => ({ comparator, value }) as const;

describe('what a result proves of a level of 30', () => {
  test.each<[Quantity, Reach, Reach]>([
    // quantity, at least 30, at most 30
    [single('is', 30), 'yes', 'yes'],
    [single('is', 29), 'no', 'yes'],
    [single('is', 31), 'yes', 'no'],
    [single('about', 30), 'unknown', 'unknown'],
    [single('about', 31), 'unknown', 'unknown'],
    [single('about', 32), 'yes', 'no'],
    [single('almost', 30), 'no', 'yes'],
    [single('almost', 31), 'unknown', 'unknown'],
    [single('almost', 34), 'yes', 'no'],
    [single('at-least', 30), 'yes', 'unknown'],
    [single('at-least', 29), 'unknown', 'unknown'],
    [single('more-than', 30), 'yes', 'no'],
    [single('more-than', 16), 'unknown', 'unknown'],
    [single('at-most', 30), 'unknown', 'yes'],
    [single('at-most', 29), 'no', 'yes'],
    [{ comparator: 'range', value: 28, valueMax: 32 }, 'unknown', 'unknown'],
    [{ comparator: 'range', value: 30, valueMax: 32 }, 'yes', 'unknown'],
    [{ comparator: 'part', value: 3, of: 10 }, 'yes', 'yes'],
    [{ comparator: 'complete' }, 'yes', 'no'],
  ])('%j', (quantity, atLeast, atMost) => {
    expect(reachOf(read(quantity), { value: 30, strict: false }, 'more')).toBe(atLeast);
    expect(reachOf(read(quantity), { value: 30, strict: false }, 'less')).toBe(atMost);
  });

  test.each<[Quantity, Reach]>([
    [single('is', 30), 'no'],
    [single('is', 30.1), 'yes'],
    [single('more-than', 30), 'yes'],
    [single('at-least', 30), 'unknown'],
  ])('where it must be passed: %j', (quantity, expected) => {
    expect(reachOf(read(quantity), { value: 30, strict: true }, 'more')).toBe(expected);
  });
});

test('a trend and a quality prove nothing, and neither does all of what is no share', () => {
  expect(readQuantity({ comparator: 'trend' }, '%')).toBeUndefined();
  expect(readQuantity({ comparator: 'qualitative' }, '%')).toBeUndefined();
  expect(readQuantity({ comparator: 'complete' }, 'xã')).toBeUndefined();
});

test('a part is its share where the unit is one, and its number where it isn’t', () => {
  expect(read({ comparator: 'part', value: 2, of: 3 }, '% xã')).toMatchObject({ point: 66.67, whole: 3 });
  expect(read({ comparator: 'part', value: 2, of: 3 }, 'xã')).toMatchObject({ point: 2, whole: 3 });
});

test('of figures that agree the finest stands, and of bounds all that they prove', () => {
  expect(joinReadings([read(single('is', 16)), read(single('is', 16.3))]).point).toBe(16.3);
  expect(joinReadings([read(single('more-than', 16)), read(single('is', 17))]).point).toBe(17);
  expect(joinReadings([read(single('more-than', 16)), read(single('at-most', 20))])).toMatchObject({
    ...{ low: 16, lowOpen: true, high: 20, highOpen: false, point: undefined },
  });
});

test('decimals are counted as they are written, and halves round up', () => {
  expect([30, 7.1, 0.3897, 2 / 3].map(decimalsOf)).toEqual([0, 1, 4, 6]);
  expect([roundTo(1.005, 2), roundTo(15.04, 1), roundTo(2.5, 0)]).toEqual([1.01, 15, 3]);
});

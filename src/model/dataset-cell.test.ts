import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell, readRank, readValue } from './dataset-cell.ts';

describe('a cell of ranks', () => {
  test('is a place, with of how many where that is known', () => {
    expect(readRank('3', 63)).toEqual({ quantity: { comparator: 'rank', value: 3, of: 63 } });
    expect(readRank('3', undefined)).toEqual({ quantity: { comparator: 'rank', value: 3 } });
  });

  test('is a span where only the group is known', () => {
    expect(readRank('32–34', 34)).toEqual({ quantity: { comparator: 'range', value: 32, valueMax: 34 } });
  });

  test.each([
    ['0', '"0" is no rank; write a whole number such as 3, or a span such as 32–34'],
    ['3a', '"3a" is no rank; write a whole number such as 3, or a span such as 32–34'],
    ['32-34', '"32-34" is no rank; write a whole number such as 3, or a span such as 32–34'],
    ['34–32', 'the span "34–32" ends before it starts; write 32–34'],
    ['64', 'rank 64 is beyond the last of 63'],
  ])('cannot be %s', (text, error) => {
    expect(readRank(text, 63)).toEqual({ error });
  });

  test('reads every rank that there can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), (value) => {
        expect(readRank(String(value), 63)).toEqual({ quantity: { comparator: 'rank', value, of: 63 } });
      }),
    );
  });
});

describe('a cell of scores', () => {
  test('is a number with a decimal point', () => {
    expect(readValue('0.7024')).toEqual({ quantity: { comparator: 'is', value: 0.7024 } });
    expect(readCell('74.84', { as: 'score' })).toEqual({ quantity: { comparator: 'is', value: 74.84 } });
  });

  test.each(['0,7024', '1.000.000', '70.36%', '007', '', '-3'])('cannot be "%s"', (text) => {
    expect(readValue(text)).toHaveProperty('error');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, formatRange, parseNumber, parseSpelled, scaleWord } from './number.ts';

describe('parseNumber', () => {
  test.each([
    ['408.000', 408000],
    ['1,3', 1.3],
    ['429,47', 429.47],
    ['1.234.567,8', 1234567.8],
    ['07', 7],
    ['0', 0],
    ['0,05', 0.05],
    ['2025', 2025],
    ['12.000', 12000],
    ['-1,5', -1.5],
    ['−1,5', -1.5],
    ['-0', 0],
    [' 93 ', 93],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    '',
    '1.23',
    '0.123',
    '1234.567',
    '1.2345',
    '1.234.56',
    '1,',
    ',5',
    '1,2,3',
    '1,5.000',
    '.000',
    '5G',
    '1 000',
  ])('%s is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('formatNumber', () => {
  test.each([
    [408000, '408.000'],
    [1234567.8, '1.234.567,8'],
    [429.47, '429,47'],
    [1000, '1.000'],
    [7, '7'],
    [-1.5, '-1,5'],
    [-0, '0'],
    [0.1 + 0.2, '0,30000000000000004'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('rounds to the decimals asked for', () => {
    expect(formatNumber(2 / 3, { maxDecimals: 1 })).toBe('0,7');
    expect(formatNumber(12, { maxDecimals: 1 })).toBe('12');
    expect(formatNumber(-0.04, { maxDecimals: 1 })).toBe('0');
  });

  test('refuses what is not finite', () => {
    expect(() => formatNumber(NaN)).toThrow(RangeError);
    expect(() => formatNumber(Infinity)).toThrow('Only a finite number can be written, not Infinity');
  });

  test('is undone by parseNumber', () => {
    const decimal = fc
      .tuple(fc.maxSafeInteger(), fc.nat({ max: 15 }))
      .map(([digits, shift]) => Number(`${digits}e-${shift}`) + 0);
    fc.assert(fc.property(decimal, (value) => parseNumber(formatNumber(value)) === value));
  });
});

test('formatPercent takes percent', () => {
  expect(formatPercent(93)).toBe('93%');
  expect(formatPercent(12.5)).toBe('12,5%');
  expect(formatPercent(66.666, { maxDecimals: 1 })).toBe('66,7%');
});

describe('formatRange', () => {
  test('joins its ends with an en dash', () => {
    expect(formatRange(11000, 12000)).toBe('11.000–12.000');
  });

  test('is one number when both ends are written the same', () => {
    expect(formatRange(5, 5)).toBe('5');
    expect(formatRange(5.01, 5.02, { maxDecimals: 1 })).toBe('5');
  });

  test('refuses ends that are the wrong way round', () => {
    expect(() => formatRange(2, 1)).toThrow('A range ends no lower than it begins, not from 2 to 1');
  });
});

describe('scaleWord', () => {
  test.each([
    ['nghìn', 1e3],
    ['ngàn', 1e3],
    ['triệu', 1e6],
    ['tỷ', 1e9],
    ['Tỉ', 1e9],
    ['nghìn tỷ', 1e12],
    ['ngàn tỉ', 1e12],
    ['đồng', undefined],
    ['tỷ đồng', undefined],
    ['', undefined],
  ])('%s is %d', (word, factor) => {
    expect(scaleWord(word)).toBe(factor);
  });
});

describe('parseSpelled', () => {
  test.each([
    ['không', 0],
    ['năm', 5],
    ['bẩy', 7],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['Hai mươi tư', 24],
    ['hai mươi bốn', 24],
    ['ba mươi nhăm', 35],
    ['chín mươi chín', 99],
    ['hai chục', 20],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm lẻ tư', 104],
    ['ba trăm mười lăm', 315],
    ['một nghìn hai trăm', 1200],
    ['hai nghìn không trăm hai mươi lăm', 2025],
    ['mười hai triệu ba trăm ngàn', 12300000],
    ['một tỷ', 1e9],
    ['một nửa', 0.5],
    ['nửa', 0.5],
    ['hai phần ba', 2 / 3],
    ['ba phần tư', 0.75],
    ['một phần năm', 0.2],
    ['một phần mười', 0.1],
  ])('%s is %d', (words, value) => {
    expect(parseSpelled(words)).toBe(value);
  });

  test.each([
    ...['', 'mười năm', 'hai mươi năm', 'hai mươi một', 'mười mốt', 'tư', 'lăm', 'linh năm', 'một trăm năm'],
    ...['một triệu hai', 'nghìn', 'phần ba', 'hai phần', 'hai phần không', 'nhiều', 'mười trăm', 'hai hai'],
  ])('%s is no number', (words) => {
    expect(parseSpelled(words)).toBeUndefined();
  });

  test('every whole number from 0 to 99 has its words', () => {
    const units = ['', 'mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín'];
    const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    for (let value = 20; value < 100; value += 1) {
      const spelled = `${digits[Math.floor(value / 10)]} mươi ${units[value % 10]}`;
      expect(parseSpelled(spelled)).toBe(value);
    }
    expect(digits.map(parseSpelled)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

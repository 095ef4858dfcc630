import { describe, expect, test } from 'vitest';
import { doubledDate, findNumbers } from './number-tokens.ts';

describe('the numbers of a text', () => {
  test.each<[string, [string, string][]]>([
    ['theo 52-NQ/TW', [['symbol', '52-NQ/TW']]],
    ['Nghị quyết 57 đặt ra', [['symbol', 'Nghị quyết 57']]],
    ['ngày 27/9/2019', [['date', 'ngày 27/9/2019']]],
    [
      'giai đoạn 2021–2025',
      [
        ['date', '2021'],
        ['date', '2025'],
      ],
    ],
    [
      'đạt 9/12',
      [
        ['number', '9'],
        ['number', '12'],
      ],
    ],
    ['1.234,5 tỷ', [['number', '1.234,5']]],
    ['mạng 5G', [['number', '5']]],
    ['Covid-19', [['number', '19']]],
    ['hai phần ba', []],
    ['1. Việc thứ nhất', []],
    ['  2) Việc thứ hai', []],
  ])('“%s”', (text, expected) => {
    expect(findNumbers(text).map(({ sort, printed }) => [sort, printed])).toEqual(expected);
  });

  test.each([
    ['hai năm 2018, 2018', 'năm 2018, 2018'],
    ['2018–2018', '2018–2018'],
    ['năm 2017, 2018', undefined],
    ['năm 2018, rồi năm 2018', undefined],
  ])('one date beside itself: “%s”', (text, expected) => {
    const [first, second] = findNumbers(text);
    expect(first && second && doubledDate(first, second, text)).toBe(expected);
  });
});

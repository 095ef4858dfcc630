import { expect, test } from 'vitest';
import { missingNumbers } from './missing-numbers.ts';
import { readPage } from './page-text.ts';
import { understandQuery } from './understand-query.ts';

const missing = (text: string, query: string) => missingNumbers(readPage(text), understandQuery(query).terms);

test('a number is missed in whatever notation it was typed', () => {
  expect(missing('đạt 78,4% năm 2020', '78.4 năm 2020')).toEqual({ numbersMissing: 0, figuresMissing: 0 });
  expect(missing('đạt 78% năm 2020', '78,4% năm 2020')).toEqual({ numbersMissing: 0.5, figuresMissing: 1 });
});

test('years and short numbers are no figures: pages have them by chance', () => {
  expect(missing('mạng 4G', 'mạng 5 năm 2030')).toEqual({ numbersMissing: 1, figuresMissing: 0 });
});

test('a day is a figure', () => {
  expect(missing('ngày 27 tháng 9 năm 2019', '27/9/2019').figuresMissing).toBe(0);
  expect(missing('năm 2019', '27/9/2019').figuresMissing).toBe(1);
});

test('a query without numbers misses none', () => {
  expect(missing('', 'kinh tế số')).toEqual({ numbersMissing: 0, figuresMissing: 0 });
});

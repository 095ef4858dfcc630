import { expect, test } from 'vitest';
import { lowerFirst, upperFirst } from './capital.ts';

test.each([
  ['Xây dựng mô hình', 'xây dựng mô hình'],
  ['Đề án', 'đề án'],
  ['GRDP của tỉnh', 'GRDP của tỉnh'],
  ['', ''],
])('“%s” stands in mid-sentence as “%s”', (text, lower) => {
  expect(lowerFirst(text)).toBe(lower);
});

test.each([
  ['đoạn 5', 'Đoạn 5'],
  ['mục tiêu', 'Mục tiêu'],
  ['5G', '5G'],
])('“%s” begins a sentence as “%s”', (text, upper) => {
  expect(upperFirst(text)).toBe(upper);
});

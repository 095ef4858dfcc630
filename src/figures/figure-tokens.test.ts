import { describe, expect, test } from 'vitest';
import { findFigures, readFigureTokens } from './figure-tokens.ts';

describe('a figure is read with its comparator and unit', () => {
  test.each([
    ['xếp hạng 38/63', { value: 38, of: 63, unit: 'hạng', comparator: 'rank' }],
    ['đứng 38/63 tỉnh', { value: 38, of: 63, unit: 'hạng', comparator: 'rank' }],
    ['có 38/63 tỉnh', { value: 38, of: 63, unit: 'tỉnh', comparator: 'part' }],
    ['trong tốp 20 tỉnh', { value: 20, unit: 'hạng', comparator: 'at-most' }],
    ['nhóm 15 địa phương dẫn đầu', { value: 15, unit: 'hạng', comparator: 'at-most' }],
    ['nhóm 5 tỉnh miền núi', { value: 5, unit: 'tỉnh', comparator: 'is' }],
    ['≥ 80%', { value: 80, comparator: 'at-least' }],
    ['≤ 5%', { value: 5, comparator: 'at-most' }],
    ['gần như 100%', { value: 100, comparator: 'almost' }],
    ['trên mức 50%', { value: 50, comparator: 'more-than' }],
    ['cả nước 20%', { value: 20, comparator: 'is' }],
    ['7 tổ chức', { text: '7 tổ chức', unit: 'tổ chức' }],
    ['60 trường hợp', { text: '60 trường hợp', unit: 'trường hợp' }],
    ['giảm -5%', { value: -5 }],
  ])('%s', (text, expected) => {
    expect(findFigures(text)).toMatchObject([expected]);
  });
});

test('a year before a word that begins like a currency is no sum of money', () => {
  expect(findFigures('giai đoạn 2024-2026 đồng hành')).toMatchObject([{ text: '2024-2026', sort: 'date' }]);
  expect(findFigures('2026 đồng')).toMatchObject([{ value: 2026, unit: 'đồng' }]);
});

test('a line of a hundred thousand figures is read in one pass', () => {
  expect(readFigureTokens('năm 2025 đạt 12%, '.repeat(50_000)).length).toBe(100_000);
});

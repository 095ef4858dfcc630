import { expect, test } from 'vitest';
import { shortenBefore } from './shorten-excerpt.ts';

const EXCERPT = [
  { text: 'Đến năm 2030 toàn tỉnh có ', marked: false },
  { text: 'kinh tế số', marked: true },
  { text: ' phát triển.', marked: false },
];

test('what stands far before the marked words is cut at a space', () => {
  expect(shortenBefore(EXCERPT, 12)).toEqual([{ text: '… tỉnh có ', marked: false }, ...EXCERPT.slice(1)]);
});

test('a short beginning stays', () => {
  expect(shortenBefore(EXCERPT, 100)).toBe(EXCERPT);
});

test('an excerpt that begins with its words, or has none, stays', () => {
  expect(shortenBefore(EXCERPT.slice(1), 2)).toEqual(EXCERPT.slice(1));
  expect(shortenBefore(EXCERPT.slice(0, 1), 2)).toEqual(EXCERPT.slice(0, 1));
});

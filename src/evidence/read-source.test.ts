import { expect, test } from 'vitest';
import { RAW } from './fixture.ts';
import { readSource } from './read-source.ts';

const read = (text: string) => readSource(new TextEncoder().encode(text));

test('every line that isn’t blank has its part, paragraphs are counted without captions', () => {
  const source = read(RAW);
  if ('refused' in source) throw new Error(source.refused);
  const parts = source.lines
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, part, paragraph }) => [line, paragraph ?? part]);
  expect(parts).toEqual([
    [1, 'title'],
    [2, 'header'],
    [3, 1],
    [5, 2],
    [7, 3],
    [9, 'caption'],
    [11, 4],
    [13, 5],
    [15, 6],
    [17, 'byline'],
    [19, 'noise'],
  ]);
});

test('a line keeps its raw text', () => {
  const source = read(RAW);
  expect('lines' in source && source.lines.find(({ line }) => line === 19)?.raw).toBe(
    '  • Số người online: 316',
  );
});

test.each([
  ['', 'is empty'],
  ['%PDF-1.7', 'is a PDF; the importer reads plain text in UTF-8, or a saved web page'],
  ['Trang chủ\nTin khác', 'holds no paragraph of an article'],
])('%j %s', (text, refused) => {
  expect(read(text)).toEqual({ refused });
});

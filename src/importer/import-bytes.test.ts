import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { importBytes } from './import-bytes.ts';

const PROSE = 'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được dịch vụ công.';
const run = (text: string) =>
  importBytes(new TextEncoder().encode(text), { file: 'bai.txt', context: EMPTY_CONTEXT });

test('a file becomes what can be told of its article', () => {
  expect(run(`Băng rộng về làng\n${PROSE}\n`)).toMatchObject({ title: 'Băng rộng về làng', file: 'bai.txt' });
});

test('a file that holds none is refused with what it is', () => {
  expect(run('')).toEqual({ refused: 'is empty' });
  expect(run('Băng rộng về làng\nXem thêm')).toEqual({ refused: 'holds no paragraph of an article' });
});

test('a text longer than any article is refused; a web page may be long for its scripts', () => {
  expect(run(`${PROSE}\n`.repeat(10_000))).toEqual({
    refused: 'holds 890,000 letters of text, more than 500,000: give each article a file of its own',
  });
  const page = `<html><body><h1>Băng rộng về làng</h1><p>${PROSE}</p>${'<script>a()</script>'.repeat(50_000)}</body></html>`;
  expect(run(page)).toMatchObject({ title: 'Băng rộng về làng' });
});

import { expect, test } from 'vitest';
import type { RawFile } from './read-content.ts';
import { formatOffences } from './report.ts';

const file: RawFile = {
  file: 'content/a.mdx',
  text: '',
  body: '',
  bodyLine: 9,
  draft: false,
  lineOf: (path) => path.length + 2,
};
const files = new Map([['content/a.mdx', file]]);

test('an offence is told with its file and line, so that an editor can go there', () => {
  expect(formatOffences([{ file: 'content/a.mdx', line: 3, message: 'x' }], files)).toEqual([
    'content/a.mdx:3: x',
  ]);
});

test('the line is that of the field', () => {
  expect(formatOffences([{ file: 'content/a.mdx', path: ['results', 0], message: 'x' }], files)).toEqual([
    'content/a.mdx:4: x',
  ]);
});

test('a file that wasn’t read is told with its first line', () => {
  expect(formatOffences([{ file: 'content/b.yml', path: ['title'], message: 'x' }], files)).toEqual([
    'content/b.yml:1: x',
  ]);
});

test('offences come by file and line', () => {
  const offences = [
    { file: 'content/b.mdx', line: 2, message: 'c' },
    { file: 'content/a.mdx', line: 10, message: 'b' },
    { file: 'content/a.mdx', line: 9, message: 'a' },
  ];
  expect(formatOffences(offences, files)).toEqual([
    'content/a.mdx:9: a',
    'content/a.mdx:10: b',
    'content/b.mdx:2: c',
  ]);
});

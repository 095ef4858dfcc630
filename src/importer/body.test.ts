import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { splitLines } from './lines.ts';

const LONG = `${'Một đoạn văn dài kể về nhiều việc đã làm trong năm qua '.repeat(5).trim()}.`;
const kinds = (...lines: string[]) => readBody(splitLines(lines.join('\n'))).body.map(({ kind }) => kind);

describe('headings', () => {
  test('are short, without a full stop, and have text below', () => {
    expect(kinds('Hạ tầng đi trước', LONG)).toEqual(['heading', 'paragraph']);
    expect(kinds(LONG, 'Hạ tầng đi trước')).toEqual(['paragraph', 'paragraph']);
  });

  test('are in capitals', () => {
    expect(kinds('BA VIỆC CẦN LÀM', LONG)).toEqual(['heading', 'paragraph']);
  });

  test('are the members of a series that have text of their own', () => {
    expect(kinds('Thứ nhất, làm đường.', LONG, 'Thứ hai, làm điện.', LONG, LONG)).toEqual([
      ...['heading', 'paragraph'],
      ...['heading', 'paragraph', 'paragraph'],
    ]);
  });

  test('are not the members of a series that follow one another', () => {
    expect(kinds('Thứ nhất, làm đường.', 'Thứ hai, làm điện.', LONG)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

test('a heading in capitals stays one among numbered lines', () => {
  expect(kinds(LONG, 'I. VIỆC CẦN LÀM', '1. Hạ tầng số', '2. Dữ liệu số')).toEqual([
    ...['paragraph', 'heading', 'list-item', 'list-item'],
  ]);
});

test('list items lose their bullet', () => {
  expect(readBody(splitLines(`${LONG}\n- Hạ tầng số;\n- Dữ liệu số.`)).body.slice(1)).toEqual([
    { line: 2, kind: 'list-item', text: 'Hạ tầng số;' },
    { line: 3, kind: 'list-item', text: 'Dữ liệu số.' },
  ]);
});

test('numbered lines are a list where there are several, else a heading', () => {
  expect(kinds(LONG, '1. Hạ tầng số', '2. Dữ liệu số')).toEqual(['paragraph', 'list-item', 'list-item']);
  expect(kinds('1. Hạ tầng số', LONG)).toEqual(['heading', 'paragraph']);
});

test('a credit on a line of its own makes the sentence above it a caption', () => {
  expect(kinds(LONG, 'Một góc nhìn lạ.', 'Ảnh: Thu An', LONG)).toEqual([
    'paragraph',
    'caption',
    'caption',
    'paragraph',
  ]);
});

test('a paragraph that begins in lower case has a warning', () => {
  expect(readBody(splitLines(`tỉnh đã làm xong.\n${LONG}`)).warnings).toEqual([
    { line: 1, message: 'the paragraph begins in lower case; its beginning may be lost' },
  ]);
});

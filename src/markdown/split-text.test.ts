import type { Text } from 'hast';
import { expect, test } from 'vitest';
import { element, splitText } from './split-text.ts';

const link = (children: Text[]) => element('a', { href: '/' }, children);
const text = (value: string) => ({ type: 'text', value });
const linked = (value: string) => ({
  type: 'element',
  tagName: 'a',
  properties: { href: '/' },
  children: [text(value)],
});

test('a piece becomes an element, the rest stays text', () => {
  expect(splitText('theo 52-NQ/TW này', [{ index: 5, length: 8, wrap: link }])).toEqual([
    text('theo '),
    linked('52-NQ/TW'),
    text(' này'),
  ]);
});

test('nothing to replace leaves the text whole', () => {
  expect(splitText('theo', [])).toEqual([text('theo')]);
});

test('a piece at an end leaves no empty text', () => {
  expect(splitText('ab', [{ index: 0, length: 1, wrap: link }])).toEqual([linked('a'), text('b')]);
  expect(splitText('ab', [{ index: 1, length: 1, wrap: link }])).toEqual([text('a'), linked('b')]);
  expect(splitText('ab', [{ index: 0, length: 2, wrap: link }])).toEqual([linked('ab')]);
});

test('pieces may be given in any order and may touch', () => {
  const pieces = [
    { index: 1, length: 1, wrap: link },
    { index: 0, length: 1, wrap: link },
  ];
  expect(splitText('abc', pieces)).toEqual([linked('a'), linked('b'), text('c')]);
});

test('of pieces that overlap the first is taken', () => {
  const pieces = [
    { index: 0, length: 2, wrap: link },
    { index: 1, length: 2, wrap: link },
  ];
  expect(splitText('abc', pieces)).toEqual([linked('ab'), text('c')]);
});

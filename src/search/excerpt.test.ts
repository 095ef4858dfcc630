import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

test('words that were searched for are set apart', () => {
  expect(parseExcerpt('đưa <mark>kinh</mark> vào')).toEqual([
    { text: 'đưa ', marked: false },
    { text: 'kinh', marked: true },
    { text: ' vào', marked: false },
  ]);
});

test('marks side by side are one', () => {
  expect(parseExcerpt('<mark>kinh</mark> <mark>tế</mark> <mark>số</mark> chiếm')).toEqual([
    { text: 'kinh tế số', marked: true },
    { text: ' chiếm', marked: false },
  ]);
});

test('escaped signs are read, other markup stays text', () => {
  expect(parseExcerpt('&lt;b&gt; R&D &amp;')).toEqual([{ text: '<b> R&D &amp;', marked: false }]);
});

test('an excerpt without marks is one part, an empty one none', () => {
  expect(parseExcerpt('chữ')).toEqual([{ text: 'chữ', marked: false }]);
  expect(parseExcerpt('')).toEqual([]);
});

test('no text is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.stringMatching(/^[a-zđ]+$/), marked: fc.boolean() })),
      (words) => {
        const excerpt = words.map(({ text, marked }) => (marked ? `<mark>${text}</mark>` : text)).join(' ');
        const text = parseExcerpt(excerpt).map((part) => part.text);
        expect(text.join('')).toBe(words.map((word) => word.text).join(' '));
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSiteWords, readWords, writeSiteWords, writeWords } from './site-words.ts';

test('each word is written without what it shares with the one before', () => {
  expect(writeWords(['chuyển', 'chuyên', 'số'])).toBe('0chuyên4ển0số');
});

test('words are read back sorted, each once', () => {
  const word = fc.stringMatching(/^[a-zàáảãạđêôơư]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(readWords(writeWords(words))).toEqual([...new Set(words)].sort());
    }),
  );
});

test('the names of pages follow the words', () => {
  const known = { words: ['chuyên', 'số'], names: ['Chuyển đổi số 2025', 'Số 5G'] };
  expect(readSiteWords(writeSiteWords(known))).toEqual(known);
});

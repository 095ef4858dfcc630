import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, writeWords } from './site-words.ts';

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

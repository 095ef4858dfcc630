import { expect, test } from 'vitest';
import { countSlips, isKnown, nearKeys, nearWords, readVocabulary } from './correct-query.ts';
import { understandQuery } from './understand-query.ts';

const vocabulary = readVocabulary({ words: ['ảo', 'áo', 'tàng', 'ninh', 'chuyển', 'quảng'], names: [] });
const term = (text: string) => understandQuery(text).terms.slice(0, 1);

test('slips are letters put in, left out, changed or swapped', () => {
  expect(countSlips('aro', 'ao', 2)).toBe(1);
  expect(countSlips('nin', 'ninh', 2)).toBe(1);
  expect(countSlips('qaung', 'quang', 2)).toBe(1);
  expect(countSlips('tang', 'chuyen', 2)).toBe(3);
});

test('near words differ by a slip, long ones by two', () => {
  expect(nearKeys(vocabulary, 'aro')).toEqual(['ao']);
  expect(nearKeys(vocabulary, 'chuyeenn')).toEqual(['chuyen']);
  expect(nearKeys(vocabulary, 'xyz')).toEqual([]);
});

test('a word of the site is known, the last one by its beginning too', () => {
  const known = (text: string, isLast: boolean) =>
    term(text).map((each) => isKnown(vocabulary, each, isLast));
  expect(known('tang', false)).toEqual([true]);
  expect(known('chuy', false)).toEqual([false]);
  expect(known('chuy', true)).toEqual([true]);
  expect(known('408.000', false)).toEqual([true]);
});

test('who finds nothing is offered words with their marks', () => {
  expect(nearWords(vocabulary, term('aro'))).toEqual(['ảo', 'áo']);
});

import { expect, test } from 'vitest';
import { readVocabulary } from './correct-query.ts';
import { joinWords, partWord } from './respace.ts';
import { understandQuery } from './understand-query.ts';

const vocabulary = readVocabulary({
  words: ['kinh', 'tế', 'số', 'ký', 'chữ', 'etax', 'đo', 'iso', 'đổi'],
  names: [],
});
const joined = (query: string) => joinWords(vocabulary, understandQuery(query).terms).map(({ text }) => text);

test('neighbours are joined that only together are a word', () => {
  expect(joined('e tax số')).toEqual(['etax', 'số']);
  expect(joined('kinh tế')).toEqual(['kinh', 'tế']);
});

test('a run of letters is parted into words, in every way', () => {
  expect(partWord(vocabulary, 'kinhteso')).toEqual([['kinh', 'te', 'so']]);
  expect(partWord(vocabulary, 'chữkýsố')).toEqual([['chữ', 'ký', 'số']]);
  expect(partWord(vocabulary, 'doiso')).toHaveLength(2);
  expect(partWord(vocabulary, 'kinhx')).toEqual([]);
  expect(partWord(vocabulary, 'kinh')).toEqual([]);
});

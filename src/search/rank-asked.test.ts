import { expect, test } from 'vitest';
import { readPage } from './page-text.ts';
import { rankAsked } from './rank-asked.ts';
import { understandQuery } from './understand-query.ts';

const asked = (...phrases: readonly string[]) =>
  phrases.map((phrase) => ({ phrase: readPage(phrase), anchor: phrase.slice(0, 3) }));
const title = readPage('Hộ gia đình có cáp quang');
const rank = (query: string, ...phrases: readonly string[]) =>
  rankAsked(asked(...phrases), title, understandQuery(query).terms);

test('a phrase counts by how much of it was typed, the best of several', () => {
  expect(rank('wifi cáp quang', 'lắp wifi cáp quang').score).toBe(0.75);
  expect(rank('wifi nhà dân', 'lắp wifi cáp quang', 'wifi nhà dân').score).toBe(1);
  expect(rank('wifi nhà dân', 'lắp wifi cáp quang', 'wifi nhà dân').anchor).toBe('wif');
});

test('marks may be left out, and none may be typed otherwise', () => {
  expect(rank('lap wifi', 'lắp wifi').score).toBe(1);
  expect(rank('lạp wifi', 'lắp wifi').score).toBe(0);
});

test('one word is no phrase, and words of the title are none', () => {
  expect(rank('wifi', 'lắp wifi cáp quang').score).toBe(0);
  expect(rank('cáp quang', 'lắp wifi cáp quang').score).toBe(0);
});

test('a day is enough by itself', () => {
  expect(rank('31/12/2023', 'hạn 31/12/2023').score).toBe(1);
  expect(rank('ngày 31 tháng 12 năm 2023', 'hạn 31/12/2023').score).toBe(1);
  expect(rank('30/12/2023', 'hạn 31/12/2023').score).toBe(0);
});

test('a page that is asked for by its own words alone has none', () => {
  expect(rank('wifi')).toEqual({ score: 0, anchor: '' });
});

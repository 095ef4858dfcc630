import { expect, test } from 'vitest';
import { isTitled, rankNames, readNames } from './page-names.ts';
import { understandQuery } from './understand-query.ts';

const register = readNames('Văn bản', ['Chưa rõ số hiệu', 'danh mục văn bản']);
const rank = (query: string) => rankNames(register, understandQuery(query).terms);

test('a query may be the title with a heading, one of the names, or words of several', () => {
  expect(rank('văn bản chưa rõ số hiệu')).toBe(1);
  expect(rank('danh mục văn bản')).toBe(1);
  expect(rank('danh mục số hiệu')).toBeGreaterThan(0.5);
});

test('a query that mostly says something else, or a word alone, is no name', () => {
  expect(rank('văn bản mới của tỉnh Quảng Ninh')).toBe(0);
  expect(rank('văn')).toBe(0);
});

test('a page is titled so where its title has every word', () => {
  expect(isTitled(register, understandQuery('văn bản').terms)).toBe(true);
  expect(isTitled(register, understandQuery('danh mục').terms)).toBe(false);
});

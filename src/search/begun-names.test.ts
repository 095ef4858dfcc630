import { expect, test } from 'vitest';
import { findBegun, readName } from './begun-names.ts';
import { understandQuery } from './understand-query.ts';

const names = ['Lâm Đồng', 'Bến Tre', 'Bà Rịa – Vũng Tàu', 'Dòng thời gian', 'Huế']
  .map((name) => readName(name, name))
  .filter((name) => name !== undefined);
const begun = (query: string) => findBegun(names, understandQuery(query).terms);

test('a name is told from all its words, the last cut short', () => {
  expect(begun('lâm đ')).toEqual(['Lâm Đồng']);
  expect(begun('lam do')).toEqual(['Lâm Đồng']);
  expect(begun('dòng thời g')).toEqual(['Dòng thời gian']);
});

test('of a long name the last words may be missing', () => {
  expect(begun('bà rịa vũ')).toEqual(['Bà Rịa – Vũng Tàu']);
  expect(begun('bà r')).toEqual([]);
});

test('marks that were typed are meant', () => {
  expect(begun('bên tr')).toEqual([]);
  expect(begun('bến tr')).toEqual(['Bến Tre']);
});

test('a name typed out, a word alone and what begins many names are no beginnings', () => {
  expect(begun('lâm đồng')).toEqual([]);
  expect(begun('lâm')).toEqual([]);
  const many = ['Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Nơi'].map((name) => ({
    id: name,
    words: name.split(' '),
  }));
  expect(findBegun(many, understandQuery('quảng n').terms)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { TablePage } from './page-table.ts';
import { createNameLookup } from './site-names.ts';
import { understandQuery } from './understand-query.ts';

const page = (id: string, kind: TablePage['kind'], [title = '', ...names]: string[]): TablePage => ({
  ...{ id, kind, url: '', title, names },
  ...{ places: [], documents: [], years: [], pillars: [] },
});
const named = createNameLookup({
  pages: [
    page('kt', 'Tỉnh, thành', ['Kon Tum', 'Tỉnh Kon Tum']),
    page('bk', 'Tỉnh, thành', ['Bắc Kạn']),
    page('mt', 'Trang', ['Mục tiêu']),
  ],
  terms: [{ url: '/thuat-ngu/#kt-xh', names: ['KT-XH', 'kinh tế – xã hội'] }],
});
const pages = (query: string) => [...named(understandQuery(query)).pages];

test('a name is found without its marks, spaces and signs', () => {
  expect(pages('kontum')).toEqual(['kt']);
  expect(pages('tinh kon tum')).toEqual(['kt']);
});

test('a long name of a province stands a slip', () => {
  expect(pages('bắc cạn')).toEqual(['bk']);
  expect(pages('bắc')).toEqual([]);
});

test('words for a list may stand before its name', () => {
  expect(pages('danh sách mục tiêu')).toEqual(['mt']);
});

test('a term is found by every name', () => {
  expect(named(understandQuery('KTXH')).term?.url).toBe('/thuat-ngu/#kt-xh');
  expect(named(understandQuery('kinh te xa hoi la gi')).term?.url).toBe('/thuat-ngu/#kt-xh');
});

test('what is quoted is no name', () => {
  expect(pages('"kon tum"')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { TablePage } from './page-table.ts';
import { createNameLookup } from './site-names.ts';
import { understandQuery } from './understand-query.ts';

const page = (id: string, kind: TablePage['kind'], [title = '', ...names]: string[]): TablePage => ({
  ...{ id, kind, url: '', title, names },
  ...{ people: [], places: [], documents: [], years: [], pillars: [], known: 0 },
});
const named = createNameLookup({
  pages: [
    { ...page('kt', 'Tỉnh, thành', ['Kon Tum', 'Tỉnh Kon Tum']), places: ['kon-tum'] },
    { ...page('nq', 'Văn bản', []), people: ['Nguyễn Phú Trọng'] },
    { ...page('bk', 'Tỉnh, thành', ['Bắc Kạn']), places: ['bac-kan'] },
    page('mt', 'Trang', ['Mục tiêu']),
    page('cs', 'Chỉ số', ['', 'EGDI']),
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

test('what every province’s page tells leads to it', () => {
  expect(pages('diện tích kon tum')).toEqual(['kt']);
  expect(pages('kontum nay thuoc tinh nao')).toEqual(['kt']);
  expect(pages('kinh tế số kon tum')).toEqual([]);
});

test('a name of several words is known before it is typed out', () => {
  expect(pages('kon tu')).toEqual(['kt']);
  expect(pages('muc ti')).toEqual(['mt']);
});

test('words for a list may stand before its name', () => {
  expect(pages('danh sách mục tiêu')).toEqual(['mt']);
});

test('a term is found by every name', () => {
  expect(named(understandQuery('KTXH')).term?.url).toBe('/thuat-ngu/#kt-xh');
  expect(named(understandQuery('kinh te xa hoi la gi')).term?.url).toBe('/thuat-ngu/#kt-xh');
});

test('a province is known among other words', () => {
  const place = (query: string) => named(understandQuery(query)).place;
  expect(place('dân số kontum mới')).toEqual({ id: 'kon-tum', page: 'kt', first: 2, last: 2 });
  expect(place('dân số tỉnh Kon Tum mới')).toEqual({ id: 'kon-tum', page: 'kt', first: 2, last: 4 });
  expect(place('Kon Tum')).toBeUndefined();
});

test('an indicator by another name is no page called so', () => {
  const { pages: called, indicators } = named(understandQuery('EGDI'));
  expect([[...called], [...indicators]]).toEqual([[], ['cs']]);
});

test('what is quoted is no name', () => {
  expect(pages('"kon tum"')).toEqual([]);
});

test('a person among other words leads to what they wrote or signed', () => {
  const people = (query: string) => [...named(understandQuery(query)).people];
  expect(people('tong bi thu nguyen phu trong')).toEqual(['nq']);
  expect(people('nguyễn phú')).toEqual([]);
  expect(people('nguyễn phú tọng')).toEqual(['nq']);
});

test('several places and nothing else are their pages', () => {
  expect(pages('kon tum bắc kạn')).toEqual(['kt', 'bk']);
});

test('a section is found by a name with asking words in it', () => {
  const lookUp = createNameLookup({
    pages: [page('gt', 'Trang', ['Giới thiệu', 'trang này là gì'])],
    terms: [],
  });
  expect([...lookUp(understandQuery('trang này là gì')).pages]).toEqual(['gt']);
});

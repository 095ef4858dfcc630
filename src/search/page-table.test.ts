import { expect, test } from 'vitest';
import { countedId, readTable, writeTable, type TablePage } from './page-table.ts';

const page = (index: number, change: Partial<TablePage>): TablePage => ({
  id: countedId('vi_b0a2', index),
  kind: 'Bài viết',
  url: '/bai-viet/a/',
  ...{ title: '', names: [], people: [], places: [], years: [], known: 0 },
  ...change,
});

test('what is written is read back', () => {
  const table = {
    pages: [
      page(0, { places: ['quang-ninh'], people: ['Hoài Anh'] }),
      page(1, {
        ...{ kind: 'Tỉnh, thành', url: '/tinh/quang-ninh/', title: 'Quảng Ninh' },
        ...{ names: ['Tỉnh Quảng Ninh'], places: ['quang-ninh'] },
      }),
      page(2, { kind: 'Mục tiêu', url: '' }),
      page(3, { kind: 'Văn bản', url: '/van-ban/trung-uong/52-nq-tw/', known: 8 }),
      page(4, { kind: 'Văn bản', url: '/khac/52-nq-tw/' }),
      page(5, { kind: 'Bảng số liệu', url: '/bang-so-lieu/dti-2022/', years: ['2022'] }),
    ],
    terms: [{ url: '/thuat-ngu/#dti', names: ['DTI', 'chỉ số mức độ chuyển đổi số'] }],
  };
  expect(readTable(structuredClone(writeTable(table)))).toEqual(table);
});

test('an address is written only as far as the page doesn’t tell it', () => {
  const pages = [
    page(0, { kind: 'Tỉnh, thành', url: '/tinh/quang-ninh/', places: ['quang-ninh'] }),
    page(1, { kind: 'Văn bản', url: '/van-ban/trung-uong/52-nq-tw/' }),
    page(2, { kind: 'Trang', url: '/van-ban/' }),
  ];
  expect(writeTable({ pages, terms: [] }).urls).toEqual({ 1: 'trung-uong/52-nq-tw', 2: '/van-ban/' });
});

test('pages are counted by what compresses away', () => {
  expect([0, 37, 46_655].map((index) => countedId('vi_b0a2', index))).toEqual([
    ...['vi_b0a2000', 'vi_b0a2011', 'vi_b0a2zzz'],
  ]);
});

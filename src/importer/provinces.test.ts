import { expect, test } from 'vitest';
import type { ProvinceNames } from './context.ts';
import { findProvinces, subjectProvinces } from './provinces.ts';

const province = (slug: string, name: string, ...aliases: string[]): ProvinceNames => ({
  slug,
  name,
  kind: 'province',
  aliases,
});
const PROVINCES = [
  province('hoa-binh', 'Hòa Bình'),
  province('thai-binh', 'Thái Bình'),
  province('binh-duong', 'Bình Dương'),
  province('quang-ninh', 'Quảng Ninh'),
  province('hue', 'Huế', 'Thừa Thiên Huế'),
];
const slugs = (text: string) => findProvinces(text, PROVINCES).map((found) => found.province.slug);

test('names count in either tone placement and in capitals', () => {
  expect(slugs('Hoà Bình, HÒA BÌNH')).toEqual(['hoa-binh', 'hoa-binh']);
});

test('a common word or another place is no province', () => {
  expect(slugs('giữ gìn hòa bình ở châu Á - Thái Bình Dương')).toEqual([]);
});

test('the longer of two names counts', () => {
  expect(findProvinces('tỉnh Thừa Thiên Huế', PROVINCES)).toMatchObject([{ index: 5, length: 14 }]);
});

test('the title tells whom an article is about', () => {
  const body = ['Huế học Hòa Bình, Hòa Bình và Hòa Bình.'];
  expect(subjectProvinces({ title: 'Huế lên đường', body }, PROVINCES)).toEqual(['hue']);
});

test('else the province named most, with those that come near', () => {
  const body = ['Hòa Bình, Hòa Bình, Hòa Bình, Hòa Bình.', 'Huế, Huế, Huế.', 'Quảng Ninh.'];
  expect(subjectProvinces({ title: 'Lên đường', body }, PROVINCES)).toEqual(['hoa-binh', 'hue']);
});

test('nobody named is nobody', () => {
  expect(subjectProvinces({ title: 'Lên đường', body: ['Cả nước.'] }, PROVINCES)).toEqual([]);
});

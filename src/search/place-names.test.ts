import { expect, test } from 'vitest';
import { isPlaceSubject, placeNames } from './place-names.ts';
import { understandQuery } from './understand-query.ts';

test('cities and long names are shortened', () => {
  expect(placeNames('Thành phố Huế')).toEqual(['Thành phố Huế', 'TP Huế']);
  expect(placeNames('Thừa Thiên Huế')).toEqual(['Thừa Thiên Huế', 'TT Huế']);
  expect(placeNames('Bà Rịa – Vũng Tàu')).toEqual(['Bà Rịa – Vũng Tàu', 'BRV Tàu', 'BR Vũng Tàu']);
  expect(placeNames('Tỉnh Kon Tum')).toEqual(['Tỉnh Kon Tum']);
});

test('what is asked of every place is told from what is asked of one', () => {
  const isSubject = (text: string) => isPlaceSubject(understandQuery(text).terms);
  expect(isSubject('sáp nhập với tỉnh nào')).toBe(true);
  expect(isSubject('nhap vao dau')).toBe(true);
  expect(isSubject('dân số')).toBe(true);
  expect(isSubject('mới gồm những tỉnh nào')).toBe(true);
  expect(isSubject('dân số cũ')).toBe(true);
  expect(isSubject('kinh tế số')).toBe(false);
  expect(isSubject('dân số vàng')).toBe(false);
});

import { expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { findByNumber, indexNumbers } from './find-by-number.ts';
import type { RegisteredDocument } from './register.ts';
import { understandQuery } from './understand-query.ts';

const document = (symbol: string, issuer: string, more: Partial<RegisteredDocument>): RegisteredDocument => ({
  ...{ id: symbol, symbol, issuer, url: `/${symbol}/`, scope: 'trung-uong', scopeNames: [] },
  ...{ title: 'Khoa học', kindName: 'Nghị quyết' },
  ...more,
});
const numbers = indexNumbers({
  names: SYMBOL_NAMES,
  documents: [
    document('52-NQ/TW', 'Bộ Chính trị', { issued: '2019-09-27' }),
    document('52/2025/NQ-HĐND', 'HĐND tỉnh Quảng Ninh', { scope: 'quang-ninh' }),
    document('138/KH-UBND', 'UBND tỉnh Quảng Ninh', { kindName: 'Kế hoạch', scope: 'quang-ninh' }),
  ],
});
const find = (query: string) => findByNumber(numbers, understandQuery(query));
const symbols = (query: string) => find(query).documents.map(({ symbol }) => symbol);

test('a symbol still being typed is that of every document it may become', () => {
  expect(symbols('138/kh-u')).toEqual(['138/KH-UBND']);
  expect(symbols('nghị quyết 5')).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
});

test('the number may come before the kind', () => {
  expect(symbols('52 nghị quyết')).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
});

test('a month alone is that of issue', () => {
  expect(symbols('tháng 9/2019')).toEqual(['52-NQ/TW']);
  expect(symbols('tháng 9 năm 2019')).toEqual(['52-NQ/TW']);
  expect(symbols('tháng 8 năm 2019')).toEqual([]);
});

test('documents are asked for by what they are and whose', () => {
  expect(symbols('kế hoạch ubnd tỉnh')).toEqual(['138/KH-UBND']);
  expect(symbols('nghị quyết hđnd 2025')).toEqual(['52/2025/NQ-HĐND']);
  expect(symbols('kế hoạch')).toEqual([]);
  expect(symbols('kế hoạch tỉnh')).toEqual([]);
  expect(symbols('kế hoạch ubnd tỉnh về giáo dục')).toEqual([]);
});

test('a day alone is that of issue, even before its year is typed out', () => {
  expect(symbols('27-9-2019')).toEqual(['52-NQ/TW']);
  expect(symbols('27/9/201')).toEqual(['52-NQ/TW']);
  expect(symbols('27/9/2019 sóng')).toEqual([]);
});

test('of two with one number the year tells them apart', () => {
  expect(symbols('nghị quyết 52 năm 2025')[0]).toBe('52/2025/NQ-HĐND');
  expect(symbols('nghị quyết 52 năm 2019')[0]).toBe('52-NQ/TW');
});

test('the end of a symbol alone finds all that end so', () => {
  expect(symbols('NQ/TW')).toEqual(['52-NQ/TW']);
  expect(symbols('và/hoặc')).toEqual([]);
});

test('the number may come last', () => {
  expect(symbols('nq hđnd 52 2025')[0]).toBe('52/2025/NQ-HĐND');
  expect(symbols('nghị quyết hđnd tỉnh số 52')[0]).toBe('52/2025/NQ-HĐND');
});

test('words that no document is called by ask what a text says', () => {
  expect(find('nghị quyết 52-NQ/TW ngày 27/9/2019').asked).toBe('document');
  expect(find('nghị quyết 52-NQ/TW kho').asked).toBe('document');
  expect(find('triển khai 52-NQ/TW').asked).toBe('either');
  expect(find('đảo Trần có sóng theo nghị quyết 52-NQ/TW').asked).toBe('text');
});

test('a text about no number finds none', () => {
  expect(find('kinh tế số')).toEqual({ documents: [], asked: 'document' });
});

test('a day or month among words that only list is that of the documents issued then', () => {
  expect(symbols('văn bản ban hành ngày 27/9/2019')).toEqual(['52-NQ/TW']);
  expect(symbols('tháng 9/2019 ban hành gì')).toEqual(['52-NQ/TW']);
  expect(symbols('các văn bản tháng 9 năm 2019')).toEqual(['52-NQ/TW']);
  expect(symbols('kinh tế số 27/9/2019')).toEqual([]);
});

test('with a number of another day, those of the day stand first', () => {
  expect(symbols('27/9/2019 kế hoạch 138')).toEqual(['52-NQ/TW', '138/KH-UBND']);
  expect(symbols('27/9/2019 nghị quyết 52')[0]).toBe('52-NQ/TW');
});

test('a number may be said to be one', () => {
  expect(symbols('số hiệu 138')).toEqual(['138/KH-UBND']);
});

test('two documents compared are not one that is asked for', () => {
  expect(find('so sánh nghị quyết 52 và kế hoạch 138').asked).toBe('text');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYMBOL_NAMES } from './symbol-names.ts';
import { createQueryReader } from './symbol-query.ts';
import type { SymbolQuery } from './symbol-query.ts';

const read = createQueryReader(SYMBOL_NAMES);

/** What a query says, without what it leaves open. */
type Said = Partial<Omit<SymbolQuery, 'isWhole'>>;

const typed = (text: string): Said | undefined => {
  const query = read(text);
  if (query === undefined) return undefined;
  const { isWhole: _isWhole, ...parts } = query;
  return parts;
};

describe('part of a symbol', () => {
  test.each<[string, Said]>([
    ['52', { number: 52, words: [] }],
    ['số 52', { number: 52, words: [] }],
    ['nq 52', { number: 52, kind: 'NQ', words: [] }],
    ['nq52', { number: 52, kind: 'NQ', words: [] }],
    ['NQ 57', { number: 57, kind: 'NQ', words: [] }],
    ['NQ-57', { number: 57, kind: 'NQ', words: [] }],
    ['nq số 57', { number: 57, kind: 'NQ', words: [] }],
    ['nghi quyet 57', { number: 57, kind: 'NQ', words: [] }],
    ['nghị quyết số 57', { number: 57, kind: 'NQ', words: [] }],
    ['nghị quyết số 57'.normalize('NFD'), { number: 57, kind: 'NQ', words: [] }],
    ['“Nghị quyết 57”.', { number: 57, kind: 'NQ', words: [] }],
    ['nq 9', { number: 9, kind: 'NQ', words: [] }],
    ['văn bản số 57', { number: 57, words: [] }],
    ['52/2025', { number: 52, year: 2025, words: [] }],
    ['QD 41/2025', { number: 41, year: 2025, kind: 'QĐ', words: [] }],
    ['QD44', { number: 44, kind: 'QĐ', words: [] }],
    ['chuong trinh 46', { number: 46, kind: 'CTr', words: [] }],
    ['chương trình hành động 36', { number: 36, kind: 'CTr', words: [] }],
    ['36 ctr', { number: 36, kind: 'CTr', words: [] }],
    ['ke hoach so 538', { number: 538, kind: 'KH', words: [] }],
    ['nghị quyết 36a', { number: 36, suffix: 'a', kind: 'NQ', words: [] }],
  ])('%s', (text, query) => {
    expect(typed(text)).toEqual(query);
  });
});

describe('an authority, a province, other words', () => {
  test.each<[string, Said]>([
    ['nghị quyết 52 bộ chính trị', { number: 52, kind: 'NQ', issuer: 'TW', words: [] }],
    ['nghị quyết 57 của Bộ Chính trị', { number: 57, kind: 'NQ', issuer: 'TW', words: [] }],
    ['nghị quyết 52 hđnd', { number: 52, kind: 'NQ', issuer: 'HĐND', words: [] }],
    ['nghi quyet 13 tinh uy', { number: 13, kind: 'NQ', issuer: 'TU', words: [] }],
    ['tỉnh ủy quảng ninh nghị quyết 09', { number: 9, kind: 'NQ', issuer: 'TU', words: ['quang', 'ninh'] }],
    ['52 bộ chính trị', { number: 52, issuer: 'TW', words: [] }],
    ['kế hoạch 402 tuyên quang', { number: 402, kind: 'KH', words: ['tuyen', 'quang'] }],
    [
      'kế hoạch 138 của tỉnh quảng ninh, ubnd',
      { number: 138, kind: 'KH', issuer: 'UBND', words: ['tinh', 'quang', 'ninh'] },
    ],
    ['nghị quyết 52 ngày 27/9/2019', { number: 52, kind: 'NQ', words: ['2019'] }],
    ['nghị quyết 57 năm 2024', { number: 57, kind: 'NQ', words: ['nam', '2024'] }],
    ['nghị quyết 57 chính phủ số', { number: 57, kind: 'NQ', words: ['chinh', 'phu'] }],
    [
      'nghị quyết 52 công nghiệp lần thứ tư',
      { number: 52, kind: 'NQ', words: ['cong', 'nghiep', 'lan', 'thu', 'tu'] },
    ],
    ['điều 3 nghị quyết 52', { number: 52, kind: 'NQ', words: ['dieu', '3'] }],
    ['năm 2025 nghị quyết 57', { number: 57, kind: 'NQ', words: ['nam', '2025'] }],
    ['41/2025 mua sắm', { number: 41, year: 2025, words: ['mua', 'sam'] }],
    [
      '41/2025/qd-ubnd quảng ninh',
      { number: 41, year: 2025, kind: 'QĐ', issuer: 'UBND', words: ['quang', 'ninh'] },
    ],
  ])('%s', (text, query) => {
    expect(typed(text)).toEqual(query);
  });
});

describe('a whole symbol', () => {
  test.each([
    '52-NQ/TW',
    '52/NQ-TW',
    '52 NQ TW',
    '52 - NQ/TW',
    'Nghị quyết số 52-NQ/TW',
    'nq 52-nq/tw',
    'Nghị quyết 52-NQ/TW của Bộ Chính trị',
    '"52NQTW"',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ number: 52, kind: 'NQ', issuer: 'TW', isWhole: true });
  });

  test('with the number of an assembly or a letter', () => {
    expect(read('luật 67/2025/qh15')).toEqual({
      number: 67,
      year: 2025,
      kind: 'L',
      issuer: 'QH15',
      isWhole: true,
      words: [],
    });
    expect(read('1906/VPCP-KGVX')).toMatchObject({ number: 1906, issuer: 'VPCP-KGVX', isWhole: true });
  });
});

describe('is not about a document number', () => {
  test.each([
    '',
    '   ',
    '27/9/2019',
    '27-9-2019',
    '05/02/2022',
    'ngày 27 tháng 9 năm 2019',
    '9/2019',
    '2030',
    'năm 2030',
    '2021-2025',
    'giai đoạn 2021-2025',
    '408.000 tỷ',
    '408.000',
    '408000',
    '429,47 điểm',
    '93% băng rộng',
    '78,4%',
    '1,3 thuê bao',
    'chuyển đổi số',
    '15.600 cán bộ',
    '20 mục tiêu cụ thể',
    '9/12 mục tiêu',
    'mục tiêu GRDP bình quân đầu người năm 2030',
    'TIA-942',
    '5G',
    '3D',
    'TTHC trực tuyến 4',
    'UBND tỉnh kế hoạch',
    'HĐND mua sắm tài sản',
    'kế hoạch 5 năm',
    'kế hoạch 2025',
    'kế hoạch 2021-2025',
    '31 chương trình, kế hoạch',
    'nghị quyết đại hội 13',
    'cách mạng công nghiệp 4.0',
    'ai được quyết định mua sắm tài sản khoa học công nghệ',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test('any text can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const query = read(text);
      expect(query === undefined || query.number > 0).toBe(true);
    }),
  );
});

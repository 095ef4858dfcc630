import { describe, expect, test } from 'vitest';
import { SYMBOL_NAMES } from './symbol-names.ts';
import { createResolver, isUnambiguous } from './symbol-resolver.ts';
import type { RegisterEntry } from './symbol-resolver.ts';

type Row = readonly [
  symbol: string,
  kindName: string,
  issuer: string,
  issued: string | undefined,
  title: string,
];

function entries(scope: string, name: string, rows: Readonly<Record<string, Row>>): RegisterEntry[] {
  return Object.entries(rows).map(([slug, [symbol, kindName, issuer, issued, title]]) => ({
    id: `${scope}/${slug}`,
    symbol,
    scope,
    scopeNames: [name],
    title,
    kindName,
    issuer,
    ...(issued !== undefined && { issued }),
  }));
}

const standing = 'Ban Thường vụ Tỉnh ủy Quảng Ninh';
const people = 'UBND tỉnh Quảng Ninh';
const register: readonly RegisterEntry[] = [
  ...entries('quang-ninh', 'Quảng Ninh', {
    '52-2025-nq-hdnd': [
      '52/2025/NQ-HĐND',
      'Nghị quyết',
      'HĐND tỉnh Quảng Ninh',
      undefined,
      'Thẩm quyền quyết định mua sắm tài sản khoa học và công nghệ',
    ],
    '36-ctr-tu': [
      '36-CTr/TU',
      'Chương trình hành động',
      standing,
      '2020-01-10',
      'Thực hiện Nghị quyết 52-NQ/TW',
    ],
    '09-nq-tu': ['09-NQ/TU', 'Nghị quyết', standing, '2022-02-05', 'Chuyển đổi số toàn diện tỉnh Quảng Ninh'],
    '13-nq-tu': [
      '13-NQ/TU',
      'Nghị quyết',
      'Ban Chấp hành Đảng bộ tỉnh Quảng Ninh',
      '2023-04-28',
      'Phát triển khoa học công nghệ và đổi mới sáng tạo',
    ],
    '46-ctr-tu': [
      '46-CTr/TU',
      'Chương trình hành động',
      standing,
      '2025-01-15',
      'Thực hiện Nghị quyết 57-NQ/TW',
    ],
    '538-kh-tu': [
      '538-KH/TU',
      'Kế hoạch hành động',
      standing,
      '2025-05-19',
      'Triển khai Nghị quyết 57-NQ/TW',
    ],
    '138-kh-ubnd': ['138/KH-UBND', 'Kế hoạch', people, '2025-05-21', 'Thực hiện Nghị quyết 57-NQ/TW'],
    '41-2025-qd-ubnd': [
      '41/2025/QĐ-UBND',
      'Quyết định',
      people,
      undefined,
      'Phân cấp và tiêu chí đánh giá dịch vụ',
    ],
    '44-2025-qd-ubnd': [
      '44/2025/QĐ-UBND',
      'Quyết định',
      people,
      undefined,
      'Tiêu chuẩn đánh giá dịch vụ công',
    ],
  }),
  ...entries('tuyen-quang', 'Tuyên Quang', {
    '402-kh-tu': [
      '402-KH/TU',
      'Kế hoạch',
      'Tỉnh ủy Tuyên Quang',
      '2020-06-26',
      'Thực hiện Nghị quyết 52-NQ/TW',
    ],
  }),
  ...entries('trung-uong', 'Trung ương', {
    '52-nq-tw': [
      '52-NQ/TW',
      'Nghị quyết',
      'Bộ Chính trị',
      '2019-09-27',
      'Chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    ],
    '57-nq-tw': [
      '57-NQ/TW',
      'Nghị quyết',
      'Bộ Chính trị',
      '2024-12-22',
      'Đột phá khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    ],
  }),
];

const { resolve } = createResolver(register, SYMBOL_NAMES);
const ids = (text: string, resolver = resolve) => resolver(text).map(({ entry }) => entry.id);

describe('a query for one document finds it alone', () => {
  test.each([
    ['52-NQ/TW', 'trung-uong/52-nq-tw'],
    ['52/NQ-TW', 'trung-uong/52-nq-tw'],
    ['52 NQ TW', 'trung-uong/52-nq-tw'],
    ['52-nq/tw', 'trung-uong/52-nq-tw'],
    ['Nghị quyết số 52-NQ/TW', 'trung-uong/52-nq-tw'],
    ['nq 52-nq/tw', 'trung-uong/52-nq-tw'],
    ['nghị quyết 52 bộ chính trị', 'trung-uong/52-nq-tw'],
    ['57-NQ/TW', 'trung-uong/57-nq-tw'],
    ['NQ 57', 'trung-uong/57-nq-tw'],
    ['NQ57', 'trung-uong/57-nq-tw'],
    ['nghi quyet 57', 'trung-uong/57-nq-tw'],
    ['nghị quyết số 57', 'trung-uong/57-nq-tw'],
    ['Nghị quyết 57', 'trung-uong/57-nq-tw'],
    ['57NQTW', 'trung-uong/57-nq-tw'],
    ['nq57-tw', 'trung-uong/57-nq-tw'],
    ['57.NQ.TW', 'trung-uong/57-nq-tw'],
    ['57_nq_tw', 'trung-uong/57-nq-tw'],
    ['kh tu 538', 'quang-ninh/538-kh-tu'],
    ['CTHĐ 36', 'quang-ninh/36-ctr-tu'],
    ['09-NQ/TU', 'quang-ninh/09-nq-tu'],
    ['9-NQ/TU', 'quang-ninh/09-nq-tu'],
    ['09/NQ-TU', 'quang-ninh/09-nq-tu'],
    ['nghị quyết 09', 'quang-ninh/09-nq-tu'],
    ['nq 9', 'quang-ninh/09-nq-tu'],
    ['13-NQ/TU', 'quang-ninh/13-nq-tu'],
    ['nghi quyet 13 tinh uy', 'quang-ninh/13-nq-tu'],
    ['538-KH/TU', 'quang-ninh/538-kh-tu'],
    ['538', 'quang-ninh/538-kh-tu'],
    ['kế hoạch 538', 'quang-ninh/538-kh-tu'],
    ['KH 538', 'quang-ninh/538-kh-tu'],
    ['ke hoach so 538', 'quang-ninh/538-kh-tu'],
    ['138/KH-UBND', 'quang-ninh/138-kh-ubnd'],
    ['138-KH/UBND', 'quang-ninh/138-kh-ubnd'],
    ['kế hoạch 138', 'quang-ninh/138-kh-ubnd'],
    ['138 kh ubnd', 'quang-ninh/138-kh-ubnd'],
    ['36-CTr/TU', 'quang-ninh/36-ctr-tu'],
    ['chương trình hành động 36', 'quang-ninh/36-ctr-tu'],
    ['36 ctr', 'quang-ninh/36-ctr-tu'],
    ['46-CTR/TU', 'quang-ninh/46-ctr-tu'],
    ['chuong trinh 46', 'quang-ninh/46-ctr-tu'],
    ['52/2025/NQ-HĐND', 'quang-ninh/52-2025-nq-hdnd'],
    ['52/2025/NQ-HDND', 'quang-ninh/52-2025-nq-hdnd'],
    ['52/2025', 'quang-ninh/52-2025-nq-hdnd'],
    ['nghị quyết 52 hđnd', 'quang-ninh/52-2025-nq-hdnd'],
    ['41/2025/QĐ-UBND', 'quang-ninh/41-2025-qd-ubnd'],
    ['41/2025', 'quang-ninh/41-2025-qd-ubnd'],
    ['41/2025/qd-ubnd', 'quang-ninh/41-2025-qd-ubnd'],
    ['quyết định 41', 'quang-ninh/41-2025-qd-ubnd'],
    ['QĐ 44', 'quang-ninh/44-2025-qd-ubnd'],
    ['qd 44', 'quang-ninh/44-2025-qd-ubnd'],
    ['QD44', 'quang-ninh/44-2025-qd-ubnd'],
    ['quyet dinh so 44', 'quang-ninh/44-2025-qd-ubnd'],
    ['402-KH/TU', 'tuyen-quang/402-kh-tu'],
    ['kế hoạch 402 tuyên quang', 'tuyen-quang/402-kh-tu'],
    ['QD 41/2025', 'quang-ninh/41-2025-qd-ubnd'],
    ['57/2024', 'trung-uong/57-nq-tw'],
    ['NQ-TW 57', 'trung-uong/57-nq-tw'],
    ['nqtw 57', 'trung-uong/57-nq-tw'],
    ['57 NQ TW 2024', 'trung-uong/57-nq-tw'],
    ['nghị quyết 57 kh', 'trung-uong/57-nq-tw'],
    ['kế hoạch 57-NQ/TW', 'trung-uong/57-nq-tw'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id]);
    expect(isUnambiguous(resolve(text))).toBe(true);
  });
});

describe('a number two documents bear gives both, the centre first', () => {
  test.each(['nq52', 'NQ 52', 'nghị quyết 52', '52'])('%s', (text) => {
    expect(ids(text)).toEqual(['trung-uong/52-nq-tw', 'quang-ninh/52-2025-nq-hdnd']);
    expect(isUnambiguous(resolve(text))).toBe(false);
  });
});

describe('other words decide', () => {
  test('a province named goes before the centre', () => {
    expect(ids('nghị quyết 52 quảng ninh')[0]).toBe('quang-ninh/52-2025-nq-hdnd');
    expect(isUnambiguous(resolve('nghị quyết 52 quảng ninh'))).toBe(true);
  });

  test('so does a title, but others may still be meant', () => {
    expect(ids('nghị quyết 52 mua sắm tài sản')[0]).toBe('quang-ninh/52-2025-nq-hdnd');
    expect(ids('nghị quyết 52 cách mạng công nghiệp')[0]).toBe('trung-uong/52-nq-tw');
    expect(isUnambiguous(resolve('nghị quyết 52 mua sắm tài sản'))).toBe(false);
  });

  test('an authority may be shortened and a date given', () => {
    expect(ids('nq 52 bct')[0]).toBe('trung-uong/52-nq-tw');
    expect(ids('nghị quyết 52 ngày 27/9/2019')[0]).toBe('trung-uong/52-nq-tw');
  });
});

test('what contradicts the query is left out', () => {
  expect(ids('kế hoạch 52')).toEqual([]);
  expect(ids('52/2024')).toEqual([]);
  expect(ids('52-NQ/TU')).toEqual([]);
  expect(ids('nghị quyết 57 chính phủ')).toEqual([]);
});

test('what is not about a number finds nothing', () => {
  for (const text of ['27/9/2019', '408.000 tỷ', 'chuyển đổi số', 'TIA-942', '9/12 mục tiêu', '']) {
    expect(resolve(text)).toEqual([]);
    expect(isUnambiguous(resolve(text))).toBe(false);
  }
});

test('an exact symbol is told from a partial one', () => {
  expect(resolve('52-NQ/TW')[0]?.exact).toBe(true);
  expect(resolve('nq 52')[0]?.exact).toBe(false);
  expect(resolve('52/NQ-HĐND')[0]?.exact).toBe(false);
});

describe('one symbol in two provinces', () => {
  const row: Row = ['01-NQ/TU', 'Nghị quyết', 'Tỉnh ủy', '2021-01-01', 'Chuyển đổi số'];
  const newer: Row = ['01-NQ/TU', 'Nghị quyết', 'Tỉnh ủy', '2025-11', 'Chuyển đổi số'];
  const both = createResolver(
    [
      ...entries('bac-ninh', 'Bắc Ninh', { '01-nq-tu': row }),
      ...entries('lai-chau', 'Lai Châu', { '01-nq-tu': newer }),
    ],
    SYMBOL_NAMES,
  ).resolve;

  test('gives both, the newer first', () => {
    expect(ids('01-NQ/TU', both)).toEqual(['lai-chau/01-nq-tu', 'bac-ninh/01-nq-tu']);
    expect(isUnambiguous(both('01-NQ/TU'))).toBe(false);
  });

  test('is settled by the province', () => {
    expect(ids('01-NQ/TU Bắc Ninh', both)[0]).toBe('bac-ninh/01-nq-tu');
    expect(isUnambiguous(both('01-NQ/TU Bắc Ninh'))).toBe(true);
  });
});

describe('aliases and missing symbols', () => {
  const base = { scope: 'trung-uong', scopeNames: ['Trung ương'], issuer: 'Thủ tướng Chính phủ' };
  const { resolve: find } = createResolver(
    [
      {
        ...base,
        id: 'de-an',
        symbol: '06/QĐ-TTg',
        title: 'Dữ liệu dân cư',
        kindName: 'Đề án',
        aliases: ['Đề án 06', 'Đề án Dân cư'],
      },
      { ...base, id: 'ke-hoach', symbol: 'Kế hoạch 20', title: 'Triển khai', kindName: 'Kế hoạch' },
      { ...base, id: 'luat', symbol: '67/2025/QH15', issuer: 'Quốc hội', title: 'Khác', kindName: 'Luật' },
      {
        ...base,
        id: 'ban-chi-dao',
        symbol: '02-KH/BCĐTW',
        issuer: 'Ban Chỉ đạo',
        title: 'Liên thông',
        kindName: 'Kế hoạch',
      },
    ],
    SYMBOL_NAMES,
  );

  test.each([
    ['đề án 06', 'de-an'],
    ['06/qd-ttg', 'de-an'],
    ['quyết định 06', 'de-an'],
    ['đề án dân cư', 'de-an'],
    ['kế hoạch số 20', 'ke-hoach'],
    ['luật 67', 'luat'],
    ['67/2025 quốc hội', 'luat'],
    ['kế hoạch 02 trung ương', 'ban-chi-dao'],
  ])('%s', (text, id) => {
    expect(ids(text, find)).toEqual([id]);
  });

  test('a resolution of that number is not the law', () => {
    expect(ids('nghị quyết 67', find)).toEqual([]);
  });
});

describe('of several that bear one number', () => {
  const base = { symbol: '09-NQ/TU', title: 'Chuyển đổi số', kindName: 'Nghị quyết', issuer: 'Tỉnh ủy' };
  const { resolve } = createResolver(
    [
      { ...base, id: 'a', scope: 'nghe-an', scopeNames: ['Nghệ An'], issued: '2022-08-05', known: 2 },
      { ...base, id: 'b', scope: 'quang-ninh', scopeNames: ['Quảng Ninh'], issued: '2022-02-05', known: 6 },
    ],
    SYMBOL_NAMES,
  );

  test('the one that more is known of comes first, and isn’t the only one', () => {
    expect(resolve('nq 09').map(({ entry }) => entry.id)).toEqual(['b', 'a']);
    expect(isUnambiguous(resolve('09-NQ/TU'))).toBe(false);
  });

  test.each(['09-NQ/TU Nghệ An', '09-NQ/TU ngày 5/8/2022', 'nghị quyết 09 ngày 5 tháng 8 năm 2022'])(
    'province or day decides: %s',
    (text) => {
      expect(resolve(text)[0]?.entry.id).toBe('a');
      expect(isUnambiguous(resolve(text))).toBe(true);
    },
  );
});

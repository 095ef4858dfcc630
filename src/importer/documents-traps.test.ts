/** Sentences that no seed has: printed forms, contradictions, short forms that may mean several, one number twice. */
import { describe, expect, test } from 'vitest';
import type { ImportContext, KnownDocument, ProvinceNames } from './context.ts';
import { EMPTY_CONTEXT } from './context.ts';
import { readDocuments } from './documents.ts';
import { numberParagraphs } from './result.ts';

const HUE: ProvinceNames = { slug: 'hue', name: 'Huế', kind: 'city', aliases: [] };
const SON_LA: ProvinceNames = { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] };

const known = (id: string, symbol: string, issuer: string, issued?: string): KnownDocument => ({
  ...{
    id,
    symbol,
    scope: id.split('/')[0] ?? '',
    scopeNames: [],
    title: '',
    kindName: '',
    kind: 'resolution',
    issuer,
  },
  ...(issued !== undefined && { issued }),
});
const CONTEXT: ImportContext = {
  ...EMPTY_CONTEXT,
  provinces: [HUE, SON_LA],
  documents: [
    known('trung-uong/52-nq-tw', '52-NQ/TW', 'Bộ Chính trị', '2019-09-27'),
    known('trung-uong/57-nq-tw', '57-NQ/TW', 'Bộ Chính trị', '2024-12-22'),
    known('son-la/52-2025-nq-hdnd', '52/2025/NQ-HĐND', 'HĐND tỉnh Sơn La'),
    known('hue/09-nq-tu', '09-NQ/TU', 'Ban Thường vụ Thành ủy Huế'),
  ],
};
const read = (...texts: string[]) =>
  readDocuments(
    numberParagraphs(texts.map((text, at) => ({ line: at + 1, kind: 'paragraph', text }))),
    CONTEXT,
    SON_LA,
  );
const symbols = (...texts: string[]) => read(...texts).documents.map(({ symbol }) => symbol);
const warnings = (...texts: string[]) => read(...texts).warnings.map(({ message }) => message);

describe('a printed form is read as the symbol it stands for', () => {
  test.each([
    ['Nghị quyết 57–NQ/TW', ['57-NQ/TW']],
    ['nghi quyet so 57 - NQ/TW', ['57-NQ/TW']],
    ['NGHỊ QUYẾT SỐ 57-NQ/TW', ['57-NQ/TW']],
    ['Nghị quyết 57NQ/TW', ['57-NQ/TW']],
    ['Nghị quyết số 57-NQ/TƯ của Bộ Chính trị', ['57-NQ/TW']],
    ['Nghị quyết số 09-NQ/TƯ của Tỉnh ủy', ['09-NQ/TU']],
    ['09/NQ-TU', ['09-NQ/TU']],
    ['Quyết định 749/QĐ-TTg', ['749/QĐ-TTg']],
    ['Quyết định số 749/TTg', ['749/QĐ-TTg']],
    ['các nghị quyết số 52-NQ/TW và 57-NQ/TW', ['52-NQ/TW', '57-NQ/TW']],
    ['NQ số 57', ['57-NQ/TW']],
    ['NQ57', ['57-NQ/TW']],
    ['nghị quyết 57 của Bộ Chính trị', ['57-NQ/TW']],
    ['các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị', ['57-NQ/TW', '59-NQ/TW', '66-NQ/TW', '68-NQ/TW']],
    ['Nghị quyết số 09 của Tỉnh ủy', ['09-NQ/TU']],
    ['Chỉ thị số 05 của Thủ tướng Chính phủ', ['05/CT-TTg']],
  ])('%s', (text, expected) => {
    expect(symbols(`Thực hiện ${text}.`)).toEqual(expected);
  });
});

test.each([
  'Nghị quyết 5 năm, kế hoạch 5 năm, quyết định 5 việc.',
  'Xếp hạng 38/63, tỷ lệ 1/500, chuẩn TIA-942, ngày 9/12.',
  'Nghị quyết năm 2025 và Kế hoạch 2025.',
  'Công ty 57 và 66 xã.',
])('no document is named: %s', (text) => {
  expect(read(text)).toEqual({ documents: [], warnings: [] });
});

describe('whose a document is', () => {
  test.each([
    ['của Bộ Giáo dục và Đào tạo', '12/2024/TT-BGDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['của Bộ GD&ĐT', '12/2024/TT-BGDĐT', 'Bộ GD&ĐT'],
    ['của Sở Khoa học và Công nghệ', '5/KH-SKHCN', 'Sở Khoa học và Công nghệ Sơn La'],
    ['của UBND huyện Mộc Châu', '12/KH-UBND', 'UBND huyện Mộc Châu'],
    ['của HĐND thành phố Huế', '7/2024/NQ-HĐND', 'HĐND thành phố Huế'],
    ['của Trung ương', '29-NQ/TW', null],
  ])('%s', (of, symbol, issuer) => {
    expect(read(`Văn bản số ${symbol} ${of}.`).documents[0]?.issuer).toBe(issuer);
  });

  test('a list has one issuer behind it', () => {
    const { documents } = read('Các nghị quyết số 59-NQ/TW và 66-NQ/TW của Bộ Chính trị.');
    expect(documents.map(({ issuer }) => issuer)).toEqual(['Bộ Chính trị', 'Bộ Chính trị']);
  });

  test('a committee below the province has its own numbers, and no id that follows from them', () => {
    const { documents } = read(
      'Kế hoạch 12/KH-UBND của UBND huyện Mộc Châu, Kế hoạch 12/KH-UBND của UBND tỉnh.',
    );
    expect(documents.map(({ id }) => id)).toEqual([null, 'son-la/12-kh-ubnd']);
  });

  test('one number of two provinces is told apart by the province', () => {
    const { documents } = read(
      'Huế ban hành Nghị quyết số 09-NQ/TU.',
      'Nghị quyết số 09-NQ/TU của tỉnh Sơn La.',
    );
    expect(documents.map(({ id, known }) => [id, known])).toEqual([
      ['hue/09-nq-tu', true],
      ['son-la/09-nq-tu', false],
    ]);
  });

  test('the centre’s stays the centre’s in an article about a province', () => {
    expect(read('Sơn La thực hiện Nghị quyết số 59-NQ/TW.').documents[0]?.id).toBe('trung-uong/59-nq-tw');
  });
});

describe('a short form is never chosen by guess', () => {
  test.each([
    [
      ['Nghị quyết 52 mở đường.'],
      '"Nghị quyết 52" may mean 52-NQ/TW (Bộ Chính trị), 52/2025/NQ-HĐND (HĐND tỉnh Sơn La); none was chosen',
    ],
    [
      ['Có Nghị quyết số 57-NQ/TW và Nghị quyết số 57/NQ-CP.', 'Nghị quyết 57 giao việc.'],
      '"Nghị quyết 57" may mean 57-NQ/TW, 57/NQ-CP; none was chosen',
    ],
    [['Quyết định 749 của Thủ tướng.'], 'no document is known as "Quyết định 749"'],
  ])('%j', (texts, warning) => {
    expect(warnings(...texts)).toEqual([warning]);
  });

  test('its issuer tells which is meant', () => {
    const texts = [
      'Nghị quyết số 52/2025/NQ-HĐND của HĐND tỉnh.',
      'Nghị quyết 52 của Bộ Chính trị mở đường.',
    ];
    expect(read(...texts).documents.map(({ symbol, paragraphs }) => [symbol, paragraphs])).toEqual([
      ['52/2025/NQ-HĐND', [1]],
      ['52-NQ/TW', [2]],
    ]);
  });

  test('what the article agrees to call it by holds from there on', () => {
    const texts = [
      'Nghị quyết số 57/NQ-CP nêu việc.',
      'Nghị quyết số 57-NQ/TW (sau đây gọi tắt là Nghị quyết 57) mở đường.',
      'Nghị quyết 57 đến từng xã.',
    ];
    expect(read(...texts).documents.map(({ symbol, paragraphs }) => [symbol, paragraphs])).toEqual([
      ['57/NQ-CP', [1]],
      ['57-NQ/TW', [2, 3]],
    ]);
    expect(warnings(...texts)).toEqual([]);
  });
});

test.each([
  ['Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược.', '2022-03-31'],
  ['Quyết định số 411/QĐ-TTg ngày 31/3/2022 về việc phê duyệt Chiến lược.', '2022-03-31'],
  ['Luật số 20/2023/QH15 được Quốc hội thông qua ngày 22/6/2023.', '2023-06-22'],
  ['Quyết định số 411/QĐ-TTg có hiệu lực từ ngày 31/3/2022.', null],
])('a date of issue: %s', (text, issued) => {
  expect(read(text).documents[0]?.issued).toBe(issued);
});

test('documents stand in the order of the text', () => {
  const text = 'Theo Nghị quyết số 59-NQ/TW, UBND tỉnh Sơn La ban hành Kế hoạch số 5/KH-UBND.';
  expect(symbols(text)).toEqual(['59-NQ/TW', '05/KH-UBND']);
});

describe('a contradiction is a warning with both sides', () => {
  test.each([
    ['57-NQ/TW của Ban Bí thư', '57-NQ/TW is said to be of Ban Bí thư here, of Bộ Chính trị in the register'],
    ['57-NQ/TW của Chính phủ', '57-NQ/TW is said to be of Chính phủ here, of another by its symbol'],
    ['52/2025/NQ-HĐND ngày 10/12/2024', '52/2025/NQ-HĐND is dated 2024-12-10 here, 2025 by its symbol'],
    ['57-NQ/TW ngày 2/12/2024', '57-NQ/TW is dated 2024-12-02 here, 2024-12-22 in the register'],
  ])('%s', (text, warning) => {
    expect(warnings(`Nghị quyết số ${text}.`)).toEqual([warning]);
  });

  test('also between two lines', () => {
    const texts = ['08-NQ/TU của Ban Thường vụ Tỉnh ủy.', '08-NQ/TU của Ban Chấp hành Đảng bộ tỉnh.'];
    expect(read(...texts).warnings).toEqual([
      {
        line: 2,
        message:
          '08-NQ/TU is said to be of Ban Chấp hành Đảng bộ tỉnh here, of Ban Thường vụ Tỉnh ủy in line 1',
      },
    ]);
  });

  test('the committee named as a whole contradicts none of its bodies', () => {
    expect(warnings('08-NQ/TU của Ban Thường vụ Tỉnh ủy.', '08-NQ/TU của Tỉnh ủy.')).toEqual([]);
  });
});

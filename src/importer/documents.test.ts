import { describe, expect, test } from 'vitest';
import type { ImportContext, KnownDocument, ProvinceNames } from './context.ts';
import { EMPTY_CONTEXT } from './context.ts';
import { readDocuments } from './documents.ts';
import { numberParagraphs } from './result.ts';

const HUE: ProvinceNames = { slug: 'hue', name: 'Huế', kind: 'city', aliases: [] };
const SON_LA: ProvinceNames = { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] };
const KNOWN: KnownDocument = {
  ...{ id: 'trung-uong/57-nq-tw', symbol: '57-NQ/TW', scope: 'trung-uong', scopeNames: ['trung ương'] },
  ...{
    title: 'Đột phá',
    kindName: 'Nghị quyết',
    kind: 'resolution',
    issuer: 'Bộ Chính trị',
    issued: '2024-12-22',
  },
};
const CONTEXT: ImportContext = { ...EMPTY_CONTEXT, provinces: [HUE, SON_LA] };

const read = (texts: readonly string[], context = CONTEXT, main: ProvinceNames | undefined = SON_LA) =>
  readDocuments(
    numberParagraphs(texts.map((text, at) => ({ line: at + 1, kind: 'paragraph', text }))),
    context,
    main,
  );
const first = (...texts: string[]) => read(texts).documents[0];

describe('a document is named once', () => {
  test('with its date, its issuer and every paragraph that names it, short or whole', () => {
    const texts = [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị mở đường.',
      'Không nhắc gì.',
      'Thực hiện Nghị quyết 57, tỉnh đi trước.',
    ];
    expect(read(texts)).toEqual({
      documents: [
        {
          symbol: '57-NQ/TW',
          asPrinted: ['Nghị quyết số 57-NQ/TW', 'Nghị quyết 57'],
          kind: 'resolution',
          issuer: 'Bộ Chính trị',
          issued: '2024-12-22',
          id: 'trung-uong/57-nq-tw',
          known: false,
          implements: [],
          paragraphs: [1, 3],
        },
      ],
      warnings: [],
    });
  });

  test('in its right spelling, however it is printed', () => {
    expect(first('Thực hiện NQ 9/NQ-TU.')).toMatchObject({ symbol: '09-NQ/TU', id: 'son-la/09-nq-tu' });
  });

  test('a symbol and another with the same number stay apart', () => {
    const { documents } = read(['Nghị quyết số 52-NQ/TW; Nghị quyết số 52/2025/NQ-HĐND của HĐND tỉnh.']);
    expect(documents.map(({ symbol, issuer }) => [symbol, issuer])).toEqual([
      ['52-NQ/TW', null],
      ['52/2025/NQ-HĐND', 'HĐND tỉnh Sơn La'],
    ]);
  });
});

describe('the date of issue stands beside the symbol', () => {
  test.each([
    ['Kế hoạch số 20/KH-UBND (ngày 5/3/2025) của UBND tỉnh', '2025-03-05'],
    ['Kế hoạch số 20/KH-UBND (5/3/2025)', '2025-03-05'],
    ['Kế hoạch số 20/KH-UBND, ban hành ngày 5 tháng 3 năm 2025', '2025-03-05'],
    ['Kế hoạch số 20/KH-UBND của UBND tỉnh ngày 5/3/2025', '2025-03-05'],
    ['Ngày 5/3/2025, UBND tỉnh đã ban hành Kế hoạch số 20/KH-UBND', '2025-03-05'],
    ['Kế hoạch số 20/KH-UBND, đến ngày 5/3/2025 phải xong', null],
    ['Kế hoạch số 20/KH-UBND tháng 3/2025', null],
    ['Theo Kế hoạch số 20/KH-UBND, ngày 5/3/2025 UBND tỉnh ban hành Quyết định số 7/QĐ-UBND', null],
  ])('%s', (text, issued) => {
    expect(first(text)?.issued).toBe(issued);
  });

  test('two dates for one document are a warning', () => {
    const texts = ['Kế hoạch 20/KH-UBND ngày 5/3/2025.', 'Kế hoạch 20/KH-UBND ngày 6/3/2025.'];
    expect(read(texts).warnings).toEqual([
      { line: 2, message: '20/KH-UBND is dated 2025-03-06 here, 2025-03-05 in line 1' },
    ]);
  });
});

describe('the issuer', () => {
  test('issues every document of a list', () => {
    const text =
      'BTV Tỉnh uỷ đã ban hành Chương trình số 4-CTr/TU (5/1/2025) và Kế hoạch số 8-KH/TU (9/5/2025).';
    expect(read([text]).documents.map(({ symbol, issuer, issued }) => [symbol, issuer, issued])).toEqual([
      ['04-CTr/TU', 'Ban Thường vụ Tỉnh ủy Sơn La', '2025-01-05'],
      ['08-KH/TU', 'Ban Thường vụ Tỉnh ủy Sơn La', '2025-05-09'],
    ]);
  });

  test('of one document is not that of the one it carries out', () => {
    const text = 'Tỉnh ủy Sơn La ban hành Kế hoạch số 8-KH/TU thực hiện Nghị quyết số 57-NQ/TW.';
    expect(read([text]).documents.map(({ issuer }) => issuer)).toEqual(['Tỉnh ủy Sơn La', null]);
  });

  test('brings its own province', () => {
    expect(first('Thành ủy Huế ban hành Kế hoạch số 8-KH/TU.')).toMatchObject({
      issuer: 'Thành ủy Huế',
      id: 'hue/08-kh-tu',
    });
  });

  test('follows from the symbol where it can be only one', () => {
    expect(first('Quyết định số 749/QĐ-TTg.')).toMatchObject({
      issuer: 'Thủ tướng Chính phủ',
      id: 'trung-uong/749-qd-ttg',
    });
  });

  test('without a known province leaves the id open', () => {
    expect(
      readDocuments([{ line: 1, kind: 'paragraph', text: 'Kế hoạch số 8-KH/TU.' }], EMPTY_CONTEXT, undefined)
        .documents[0],
    ).toMatchObject({ id: null, issuer: null });
  });
});

describe('the register', () => {
  const context = { ...CONTEXT, documents: [KNOWN] };

  test('gives what the text leaves out', () => {
    expect(read(['Nghị quyết số 57-NQ/TW.'], context).documents[0]).toMatchObject({
      ...{ known: true, issuer: 'Bộ Chính trị', issued: '2024-12-22' },
    });
  });

  test('knows a short mention that the text never writes out, with a warning', () => {
    const { documents, warnings } = read(['Thực hiện Nghị quyết 57.'], context);
    expect(documents[0]).toMatchObject({ symbol: '57-NQ/TW', asPrinted: ['Nghị quyết 57'], paragraphs: [1] });
    expect(warnings).toEqual([
      { line: 1, message: '"Nghị quyết 57" was taken for 57-NQ/TW of the register' },
    ]);
  });

  test('contradicts a date with a warning', () => {
    expect(read(['Nghị quyết số 57-NQ/TW ngày 23/12/2024.'], context).warnings).toEqual([
      { line: 1, message: '57-NQ/TW is dated 2024-12-23 here, 2024-12-22 in the register' },
    ]);
  });
});

test('a short mention that leads nowhere is a warning, not a document', () => {
  expect(read(['Thực hiện Nghị quyết 99.'])).toEqual({
    documents: [],
    warnings: [{ line: 1, message: 'no document is known as "Nghị quyết 99"' }],
  });
});

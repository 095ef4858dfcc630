import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShortMentions, findSymbols } from './symbol-find.ts';
import { formatSymbol } from './symbol.ts';

const printed = (text: string) => findSymbols(text).map((found) => found.printed);
const short = (text: string) => findShortMentions(text).map((found) => found.printed);

describe('whole symbols in prose', () => {
  test('are found with their place and print', () => {
    expect(findSymbols('Nghị quyết số 52/NQ-TW, ngày 27/9/2019')).toEqual([
      {
        index: 14,
        length: 8,
        printed: '52/NQ-TW',
        symbol: { family: 'party', number: 52, kind: 'NQ', issuer: 'TW' },
      },
    ]);
  });

  test.each([
    ['Nghị quyết số 52-NQ/TW của Bộ Chính trị', ['52-NQ/TW']],
    ['(52-NQ/TW); 36-CTr/TU, 138/KH-UBND.', ['52-NQ/TW', '36-CTr/TU', '138/KH-UBND']],
    ['Số: 138/KH-UBND', ['138/KH-UBND']],
    ['Luật số 202/2025/QH15 - có hiệu lực', ['202/2025/QH15']],
    ['theo 57-NQ/TW - Nghị quyết đột phá', ['57-NQ/TW']],
    ['57-NQ/TW và 52-NQ/TW', ['57-NQ/TW', '52-NQ/TW']],
    ['Thông tư 01/2020/TTLT-BTC-BKHCN ngày', ['01/2020/TTLT-BTC-BKHCN']],
    ['Công văn 1906/VPCP-KGVX', ['1906/VPCP-KGVX']],
    ['kế hoạch 52 – NQ/TW', ['52 – NQ/TW']],
    ['Nghị quyết 36a/NQ-CP', ['36a/NQ-CP']],
    ['bản 344-KH-UBND.pdf', ['344-KH-UBND']],
    ['57NQTW', []],
  ])('in “%s”', (text, symbols) => {
    expect(printed(text)).toEqual(symbols);
  });

  test('are found in text whose marks are apart', () => {
    const [found] = findSymbols('Quyết định 41/2025/QĐ-UBND'.normalize('NFD'));
    expect(found && formatSymbol(found.symbol)).toBe('41/2025/QĐ-UBND');
  });

  test.each([
    'ngày 27/9/2019',
    '27-9-2019',
    'tháng 6-2019',
    '9/12 mục tiêu',
    'xếp 4/63 tỉnh',
    'bản đồ 1/500',
    'chuẩn TIA-942',
    'giai đoạn 2020-2025',
    'đạt 408.000 tỷ',
    'hỗ trợ 24/7',
    'công nghiệp 4.0-KH',
    'https://example.vn/van-ban/trung-uong/52-nq-tw/',
    'https://example.vn/tep/3108-QD-UBND.pdf',
    '10-KH/ngày',
  ])('are not seen in “%s”', (text) => {
    expect(printed(text)).toEqual([]);
  });
});

describe('short mentions', () => {
  test('are found with kind, number, place and print', () => {
    expect(findShortMentions('thực hiện Nghị quyết số 57.')).toEqual([
      { index: 10, length: 16, printed: 'Nghị quyết số 57', kind: 'NQ', number: 57 },
    ]);
  });

  test.each([
    ['Kế hoạch 538 và Chương trình hành động 36', ['Kế hoạch 538', 'Chương trình hành động 36']],
    ['(Nghị quyết 57), Nghị quyết 09', ['Nghị quyết 57', 'Nghị quyết 09']],
    ['Kế hoạch thực hiện Nghị quyết 57 năm 2026', ['Nghị quyết 57']],
    ['nghị quyết số 57 đi vào cuộc sống', ['nghị quyết số 57']],
    ['NGHỊ QUYẾT 57', ['NGHỊ QUYẾT 57']],
    ['Nghị quyết 36a', ['Nghị quyết 36a']],
    ['Nghị quyết 52, khác 52-NQ/TW', ['Nghị quyết 52']],
  ])('in “%s”', (text, mentions) => {
    expect(short(text)).toEqual(mentions);
  });

  test('keep their place in text whose marks are apart', () => {
    const text = 'của Nghị quyết 57'.normalize('NFD');
    const [mention] = findShortMentions(text);
    expect(mention && text.slice(mention.index, mention.index + mention.length).normalize('NFC')).toBe(
      'Nghị quyết 57',
    );
  });

  test.each([
    'Nghị quyết số 52-NQ/TW',
    'Nghị quyết 52 - NQ/TW',
    'Nghị quyết 52/2025/NQ-HĐND',
    'Quyết định 27/9/2019',
    'Kế hoạch 5 năm',
    'Kế hoạch 2025',
    'Kế hoạch 2021-2025',
    'Quyết định 12 nhiệm vụ',
    'Nghị quyết 57 điều',
    'quyết định 5 vấn đề',
    'Báo cáo 93%',
    'Báo cáo 1.200 trang',
    'Nghị quyết Đại hội 13',
    'Chuyển đổi số 57',
  ])('are not seen in “%s”', (text) => {
    expect(short(text)).toEqual([]);
  });
});

test('what was found is what stands at its place', () => {
  const piece = fc.constantFrom(
    '52-NQ/TW',
    'Nghị quyết 57',
    '27/9/2019',
    'Kế hoạch số 538',
    '138/KH-UBND',
    ' ',
    ', ',
    'ủy',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const found of [...findSymbols(text), ...findShortMentions(text)]) {
        expect(text.slice(found.index, found.index + found.length)).toBe(found.printed);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { findAbbreviations } from './abbreviations.ts';
import { numberParagraphs } from './result.ts';

const found = (...texts: string[]) =>
  findAbbreviations(numberParagraphs(texts.map((text, at) => ({ line: at + 1, kind: 'paragraph', text }))), [
    ['CNTT', 'công nghệ thông tin'],
  ]);
const shorts = (text: string) => found(text).map(({ short }) => short);
const expansions = (text: string) => found(text).map(({ short, expansion }) => [short, expansion]);

test.each([
  ['KT-XH, QP-AN và CCHC', ['KT-XH', 'QP-AN', 'CCHC']],
  ['Sở NN&PTNT chi cho R&D, B2B', ['NN&PTNT', 'R&D', 'B2B']],
  ['IOC, LGSP, IoT trên mạng 5G', ['IOC', 'LGSP', 'IoT', '5G']],
  ['chuẩn TIA-942 và ảnh VR360', ['TIA-942', 'VR360']],
  ['chỉ số PAR Index và PCI 2024', ['PAR Index', 'PCI']],
  ['lực lượng ĐVTN, HĐND-UBND', ['ĐVTN', 'HĐND', 'UBND']],
])('%s', (text, expected) => {
  expect(shorts(text)).toEqual(expected);
});

test.each([
  'khóa XIII, Đại hội XV, chương IV, quý II-III',
  'Nghị quyết số 57-NQ/TW và Kế hoạch 12/KH-UBND, NQ/TU',
  'TRIỂN KHAI ĐỒNG BỘ CÁC GIẢI PHÁP',
  'Ông NGUYỄN VĂN AN nói ở QL6, cấp A1',
  'đạt 2,5 tỷ USD, 500 TB, 40 MW, 100 Mbps',
  'PGS.TS Lê An và ThS Bình',
  'dịch COVID-19',
])('none is used: %s', (text) => {
  expect(shorts(text)).toEqual([]);
});

test.each([
  ['chính quyền điện tử (CQĐT)', 'CQĐT', 'chính quyền điện tử'],
  ['CQĐT (chính quyền điện tử)', 'CQĐT', 'chính quyền điện tử'],
  ['tỉnh phát triển kinh tế - xã hội (KT-XH) nhanh', 'KT-XH', 'kinh tế - xã hội'],
  ['Bộ Khoa học và Công nghệ (KH&CN)', 'KH&CN', 'Khoa học và Công nghệ'],
  ['ứng dụng trí tuệ nhân tạo (AI) vào việc', 'AI', 'trí tuệ nhân tạo'],
  ['tăng hạng về Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'PCI', 'Chỉ số năng lực cạnh tranh cấp tỉnh'],
  ['dịch vụ công trực tuyến (gọi tắt là DVCTT)', 'DVCTT', 'dịch vụ công trực tuyến'],
  ['LGSP (nền tảng tích hợp, chia sẻ dữ liệu)', 'LGSP', 'nền tảng tích hợp, chia sẻ dữ liệu'],
  ['GRDP (giá hiện hành) tăng', 'GRDP', null],
  ['các xã vùng cao (UBND huyện giao)', 'UBND', null],
  ['xếp hạng cao (PCI)', 'PCI', null],
])('%s', (text, short, expansion) => {
  expect(expansions(text)).toEqual([[short, expansion]]);
});

test('a form is one, with its paragraphs, its first expansion, and whether the glossary has it', () => {
  expect(found('CNTT và CQĐT.', 'Chính quyền điện tử (CQĐT).')).toEqual([
    { short: 'CNTT', expansion: null, known: true, paragraphs: [1] },
    { short: 'CQĐT', expansion: 'Chính quyền điện tử', known: false, paragraphs: [1, 2] },
  ]);
});

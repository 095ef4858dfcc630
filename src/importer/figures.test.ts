import { describe, expect, test } from 'vitest';
import { readFigures } from './figures.ts';

const read = (text: string, year?: number) =>
  readFigures([{ line: 1, kind: 'paragraph', text, paragraph: 1 }], year);
const brief = (text: string, year?: number) => read(text, year).map((figure) => [figure.text, figure.role]);

describe('a figure has value, unit and comparator', () => {
  test.each([
    ['đạt 93%', { text: '93%', value: 93, unit: '%', comparator: 'is' }],
    [
      'khoảng 408.000 tỷ đồng',
      { text: '408.000 tỷ đồng', value: 408000, unit: 'tỷ đồng', comparator: 'about' },
    ],
    ['trên 2,5 tỷ USD', { text: '2,5 tỷ USD', value: 2.5, unit: 'tỷ USD', comparator: 'more-than' }],
    ['gần 6 tỷ USD', { value: 6, unit: 'tỷ USD', comparator: 'almost' }],
    ['tối thiểu 20%', { value: 20, unit: '%', comparator: 'at-least' }],
    ['không quá 5%', { value: 5, unit: '%', comparator: 'at-most' }],
    ['tăng 7%/năm', { text: '7%/năm', value: 7, unit: '%/năm', comparator: 'is' }],
    ['từ 4-5% ngân sách', { text: '4-5%', value: 4, valueMax: 5, unit: '%', comparator: 'range' }],
    ['có 9/12 mục tiêu', { text: '9/12 mục tiêu', value: 9, of: 12, comparator: 'part' }],
    ['đạt 429,47 điểm/800 điểm', { value: 429.47, of: 800, unit: 'điểm', comparator: 'part' }],
    ['xếp thứ 4/63 cả nước', { text: '4/63', value: 4, of: 63, unit: 'hạng', comparator: 'rank' }],
    ['đứng thứ 3', { text: '3', value: 3, unit: 'hạng', comparator: 'rank' }],
    ['trong tốp 3 cả nước', { value: 3, unit: 'hạng', comparator: 'at-most' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject([expected]);
  });
});

test('numbers in symbols and outlines are no figures, in names they are labels', () => {
  expect(brief('Nghị quyết số 52-NQ/TW, TIA-942: 1) Đường. 2) Điện.')).toEqual([]);
  expect(brief('mạng 5G, công nghiệp 4.0, Điều 5, ISO 9001')).toEqual([
    ['5G', 'other'],
    ['4.0', 'other'],
    ['5', 'other'],
    ['9001', 'other'],
  ]);
});

describe('what only raw articles print is read too', () => {
  test.each([
    ['chiếm 12.5%', { text: '12.5%', value: 12.5, unit: '%' }],
    ['408,000 tỷ đồng', { text: '408,000 tỷ đồng', value: 408000, unit: 'tỷ đồng' }],
    ['15,600 người', { text: '15,600 người', value: 15600, unit: 'người' }],
    ['đạt 0,654', { text: '0,654', value: 0.654 }],
    ['1.234,5 tỷ đồng', { value: 1234.5 }],
    ['từ 15% đến 20%', { text: '15% đến 20%', value: 15, valueMax: 20, comparator: 'range' }],
    ['1,2 triệu lượt người', { text: '1,2 triệu lượt người', value: 1.2, unit: 'triệu lượt người' }],
    ['xếp hạng 38/63', { value: 38, of: 63, unit: 'hạng', comparator: 'rank' }],
    ['tốp 20 tỉnh', { value: 20, unit: 'hạng', comparator: 'at-most' }],
    ['≥ 80%', { value: 80, comparator: 'at-least' }],
    ['cả nước 20%', { value: 20, comparator: 'is' }],
    ['cao hơn 7 điểm phần trăm', { value: 7, comparator: 'is' }],
    ['7 tổ chức', { text: '7 tổ chức', unit: 'tổ chức' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject([expected]);
  });

  test('a day without a year, a month alone and a quarter are dates', () => {
    expect(brief('Ngày 9/12, trong tháng 6, quý III/2024')).toEqual([
      ['9/12', 'date'],
      ['6', 'date'],
      ['III/2024', 'date'],
    ]);
  });

  test('a year before a word that begins like a currency is a year', () => {
    expect(brief('giai đoạn 2024-2026 đồng hành cùng tỉnh')).toEqual([['2024-2026', 'date']]);
  });
});

test('a line of a hundred thousand numbers is read in one pass', () => {
  expect(read('đạt 12% '.repeat(100_000)).length).toBe(100_000);
});

test('dates are figures of their own, two years with a dash are one', () => {
  expect(read('ngày 5/2/2022, năm 2023, giai đoạn 2021-2025')).toMatchObject([
    { text: '5/2/2022', value: null, role: 'date' },
    { text: '2023', value: 2023, role: 'date' },
    { text: '2021-2025', value: 2021, valueMax: 2025, comparator: 'range', role: 'date' },
  ]);
});

describe('a figure’s role', () => {
  test('is a target behind a promise or a year that lies ahead', () => {
    expect(brief('Phấn đấu đạt 90%. Đến năm 2030, đạt 100%.', 2024)).toEqual([
      ['90%', 'target'],
      ['2030', 'date'],
      ['100%', 'target'],
    ]);
  });

  test('is a result behind what was done, also in a year that is past', () => {
    expect(brief('Đến nay, đã có 80%. Đến năm 2020, đạt 90%.', 2024)).toEqual([
      ['80%', 'result'],
      ['2020', 'date'],
      ['90%', 'result'],
    ]);
  });

  test('goes on through clauses that don’t say', () => {
    expect(brief('Mục tiêu cụ thể: hạ tầng 90%; dữ liệu 80%. Nhân lực 70%.')).toEqual([
      ['90%', 'target'],
      ['80%', 'target'],
      ['70%', 'target'],
    ]);
  });

  test('is a count for targets and tasks, other for levels and durations', () => {
    expect(brief('Có 12 mục tiêu và 40 nhiệm vụ, dịch vụ công mức độ 3, 4, sau 9 tháng.')).toEqual([
      ['12 mục tiêu', 'count'],
      ['40 nhiệm vụ', 'count'],
      ['3', 'other'],
      ['4', 'other'],
      ['9 tháng', 'other'],
    ]);
  });
});

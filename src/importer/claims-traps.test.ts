/** Sentences in which a number is easily given to the wrong place, time or kind. */
import { describe, expect, test } from 'vitest';
import { readClaims } from './claims.ts';
import type { ClaimsOptions } from './claims.ts';
import type { KnownIndicator } from './context.ts';
import { readFigures, readPassages } from './figures.ts';
import type { ProposedClaim } from './result.ts';

const TRAINED: KnownIndicator = {
  ...{ id: 'lao-dong-qua-dao-tao', name: 'Tỷ lệ lao động qua đào tạo', aliases: [], unit: '%' },
};
const OPTIONS: ClaimsOptions = {
  ...{ provinces: [], indicators: [TRAINED], shortForms: [], own: 'son-la', documents: [] },
  published: { date: '2024-07-15', precision: 'day', evidence: 'line 2' },
};

describe('the nation’s figure is told from the province’s', () => {
  test.each([
    ['Tỷ lệ trả đúng hạn là 91% (cả nước 88,5%).', ['result 91 son-la null nation 88.5']],
    ['Tỷ lệ trả đúng hạn là 91% (cả nước là 88%).', ['result 91 son-la null nation 88']],
    ['Tỷ lệ trả đúng hạn là 91% (toàn quốc: 88%).', ['result 91 son-la null nation 88']],
    ['Tỷ lệ trả đúng hạn là 88% (cả nước).', ['result 88 nation null']],
    ['Sản lượng chè chiếm 12% cả nước.', ['result 12 son-la null']],
    ['Tỷ lệ phủ sóng là 70%, thấp hơn mức 82% của cả nước.', ['result 70 son-la null nation 82']],
    ['Tỷ lệ phủ sóng là 70%, thấp hơn mức chung của cả nước (82%).', ['result 70 son-la null nation 82']],
    [
      'Tỷ lệ phủ sóng là 90%, trong khi cả nước mới đạt 82%.',
      ['result 90 son-la null', 'result 82 nation null'],
    ],
    ['So với cả nước (82%), tỷ lệ phủ sóng là 90%.', ['result 82 nation null', 'result 90 son-la null']],
  ])('%s', expectClaims);
});

describe('a figure has the date that is its own', () => {
  test.each([
    [
      'Phấn đấu 15% hộ vào năm 2025 và 40% hộ vào năm 2028.',
      ['target 15 son-la 2025', 'target 40 son-la 2028'],
    ],
    [
      'Phấn đấu nâng tỷ lệ từ 30% năm 2023 lên 50% năm 2026 và 75% năm 2029.',
      ['result 30 son-la 2023', 'target 50 son-la 2026', 'target 75 son-la 2029'],
    ],
    [
      'Tỉnh xếp thứ 9/63, trong khi năm 2021 xếp thứ 20.',
      ['result 9 of 63 son-la null', 'result 20 son-la 2021'],
    ],
    ['Tỷ lệ đạt 60%, còn năm 2021 chỉ đạt 35%.', ['result 60 son-la null', 'result 35 son-la 2021']],
    ['Tỷ lệ đạt 60% và năm 2021 đạt 35%.', ['result 60 son-la null', 'result 35 son-la 2021']],
    ['Năm 2023 đạt 45%, cao hơn năm 2022.', ['result 45 son-la 2023']],
    ['Tỉnh xếp thứ 9/63 năm 2023.', ['result 9 of 63 son-la 2023']],
  ])('%s', expectClaims);
});

describe('promise and report', () => {
  test.each([
    [
      'Mục tiêu đến năm 2026: 60% xã; thu nhập hằng năm tăng ít nhất 8%; các trường đều có 2 lớp.',
      ['target 60 son-la 2026', 'target 8 son-la 2026', 'target 2 son-la 2026'],
    ],
    ['Hằng năm, tỉnh tập huấn cho 300 người.', ['result 300 son-la null']],
    ['Tỉnh đã chi 2% ngân sách, nâng lên 4% vào năm 2027.', ['result 2 son-la null', 'target 4 son-la 2027']],
    ['Năm 2023, tỷ lệ đạt 34%, vượt chỉ tiêu 30%.', ['result 34 son-la 2023', 'target 30 son-la 2023']],
    ['Năm 2023, tỷ lệ đạt 34% (mục tiêu 30%).', ['result 34 son-la 2023', 'target 30 son-la 2023']],
    ['Năm 2023, thu ngân sách vượt kế hoạch 12%.', ['result 12 son-la 2023']],
    ['Phấn đấu vào nhóm 20/34 năm 2027.', ['target 20 son-la 2027']],
  ])('%s', expectClaims);
});

describe('numbers that measure nothing make no claim', () => {
  test.each([
    ['Bài 2: Đường về bản xa', []],
    ['Nhóm 3: Các xã vùng cao', []],
    ['Điểm trường cách trung tâm xã gần 14 km.', []],
    ['Tỉnh đã kéo 14 km cáp quang.', ['result 14 son-la null']],
    ['Số giường bệnh trên 10.000 dân là 31.', ['result 31 son-la null']],
    ['Trên 1.000 người dân được hỗ trợ.', ['result 1000 son-la null']],
  ])('%s', expectClaims);
});

describe('other ways to write a number', () => {
  test.each([
    ['có 12 500 người', { text: '12 500 người', value: 12500, unit: 'người' }],
    ['đạt 38 phần trăm', { value: 38, unit: '%' }],
    ['giá 250 ngàn đồng', { text: '250 ngàn đồng', value: 250, unit: 'nghìn đồng' }],
    ['đạt 1,7 tỷ đô la Mỹ', { value: 1.7, unit: 'tỷ USD' }],
    ['có 4 trong 5 thủ tục', { value: 4, of: 5, unit: 'thủ tục', comparator: 'part' }],
    ['có 812/820 xóm, bản', { value: 812, of: 820, unit: 'xóm', comparator: 'part' }],
    ['thuộc nhóm 20/34 tỉnh', { value: 20, of: 34, unit: 'hạng', comparator: 'at-most' }],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toMatchObject([expected]);
  });

  test('a second place among as many is a place too, a part of others is not', () => {
    expect(figuresOf('xếp hạng 8/63 về hạ tầng và 3/63 về nhân lực')).toMatchObject([
      { value: 8, comparator: 'rank' },
      { value: 3, comparator: 'rank' },
    ]);
    expect(figuresOf('xếp hạng 8/63, có 30/34 xã')).toMatchObject([
      { comparator: 'rank' },
      { comparator: 'part' },
    ]);
  });

  test('no digits are joined that a noun doesn’t make one number', () => {
    expect(figuresOf('lần lượt là 12 500, 14 100% xã').map(({ value }) => value)).toEqual([12, 500, 14, 100]);
  });
});

test('a share of those whom an indicator’s name calls is doubtful', () => {
  const doubtsOf = (text: string) => claimsOf(text)[0]?.doubts.map(({ code }) => code);
  expect(doubtsOf('Đến nay, 64% lao động qua đào tạo được cấp tài khoản học tập.')).toContain('longer-name');
  expect(doubtsOf('Đến nay, tỷ lệ lao động qua đào tạo đạt 64%.')).not.toContain('longer-name');
});

function expectClaims(text: string, expected: readonly string[]): void {
  expect(claimsOf(text).map(brief)).toEqual(expected);
}

function claimsOf(text: string): ProposedClaim[] {
  return readClaims(readPassages([{ line: 1, kind: 'paragraph', text, paragraph: 1 }], 2024), OPTIONS);
}

function figuresOf(text: string) {
  return readFigures([{ line: 1, kind: 'paragraph', text, paragraph: 1 }], 2024);
}

/** `result 9 of 63 son-la 2023 earlier 20` */
function brief({ kind, quantity, place, when, compared }: ProposedClaim): string {
  const amountOf = (each: ProposedClaim['quantity']) =>
    'value' in each ? `${each.value}${'of' in each ? ` of ${each.of}` : ''}` : each.comparator;
  const others = compared.map((each) => `${each.what} ${amountOf(each.quantity)}`);
  return [kind, amountOf(quantity), place, when ?? 'null', ...others].join(' ');
}

import { describe, expect, test } from 'vitest';
import { comparable, nearlyStandsIn, standsIn } from './find-figure.ts';

describe('a figure stands in a text', () => {
  test.each([
    ['93%', 'Tỷ lệ đạt 93%, cao hơn cả nước.'],
    ['12 mục tiêu', 'đề ra 12\u00a0mục  tiêu cụ thể'],
    ['2021-2025', 'giai đoạn 2021–2025'],
    ['11.000–12.000 USD', 'đạt 11.000-12.000 USD.'],
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân tỉnh'],
    ['Hoà Bình', 'tỉnh Hòa Bình'.normalize('NFD')],
    ['"cầm tay chỉ việc"', 'theo cách “cầm tay chỉ việc”'],
    ['30', 'khoảng 30%'],
    ['2025', 'ngày 1/7/2025.'],
    ['6-2019', 'tháng 6-2019'],
    ['9/12', 'có 9/12 mục tiêu'],
    ['20', 'hơn 20, gần 30'],
    ['3%', 'từ 93% còn 3%'],
  ])('%s in "%s"', (figure, text) => {
    expect(standsIn(figure, text)).toBe(true);
  });
});

describe('a part of a number or a word does not:', () => {
  test.each([
    ['3%', 'đạt 93%'],
    ['3%', 'đạt 1,3%'],
    ['20', '20.000 người'],
    ['1,2', '1,23 thuê bao'],
    ['9/12', '19/12 mục tiêu'],
    ['2025', 'mã 12025'],
    ['xã', 'các xãm'],
    ['5', 'mạng 5G'],
    ['Nghị quyết 57', 'nghị quyết 57'],
    ['năng suất', 'nâng suất'],
    ['', 'gì cũng được'],
  ])('%s in "%s"', (figure, text) => {
    expect(standsIn(figure, text)).toBe(false);
  });
});

test('what differs in marks or case alone is near', () => {
  expect(nearlyStandsIn('chuyển đổi số', 'hoàn thành chuyến đối số')).toBe(true);
  expect(nearlyStandsIn('nghị quyết 57', 'Nghị quyết 57')).toBe(true);
  expect(nearlyStandsIn('93%', '39%')).toBe(false);
});

test('every kind of space, dash and quotation mark is one', () => {
  expect(comparable(' 2021\u2009—\u202f2025 \u200b“A”')).toBe('2021 - 2025 "A"');
});

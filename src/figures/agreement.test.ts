import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellQuantity, type Quantity } from '../model/quantity.ts';
import { agrees, agreesInWords, sameNumber } from './agreement.ts';
import { findFigures } from './figure-tokens.ts';

function saysOf(words: string, quantity: Quantity, unit: string | null): boolean {
  const [figure] = findFigures(words);
  return figure ? agrees(figure, { quantity, unit }) : agreesInWords(words, { quantity, unit });
}

describe('printed words say a claim', () => {
  test.each<[string, Quantity, string | null]>([
    ['đạt 93% số hộ', { comparator: 'is', value: 93 }, '%'],
    ['có 1,3 thuê bao', { comparator: 'is', value: 1.3 }, 'thuê bao/người'],
    ['khoảng 408.000 tỷ đồng', { comparator: 'about', value: 408_000 }, 'tỷ đồng'],
    ['khoảng 408.000 tỉ đồng', { comparator: 'about', value: 408_000 }, 'tỷ đồng'],
    ['gần 5.000 lượt người', { comparator: 'almost', value: 5000 }, 'lượt người'],
    ['11.000–12.000 USD', { comparator: 'range', value: 11_000, valueMax: 12_000 }, 'USD'],
    ['9/12 mục tiêu', { comparator: 'part', value: 9, of: 12 }, 'mục tiêu'],
    ['9 trên 12 mục tiêu', { comparator: 'part', value: 9, of: 12 }, 'mục tiêu'],
    ['đạt 80%', { comparator: 'part', value: 16, of: 20 }, 'mục tiêu'],
    ['đạt 53,7%', { comparator: 'part', value: 429.47, of: 800 }, 'điểm'],
    ['là một trong 6 tập thể', { comparator: 'part', value: 1, of: 6 }, 'tập thể, cá nhân'],
    ['xếp thứ 3', { comparator: 'rank', value: 3 }, 'hạng'],
    ['thứ 3', { comparator: 'rank', value: 3, of: 63 }, 'hạng'],
    ['thứ 4/63', { comparator: 'rank', value: 4, of: 63 }, 'hạng'],
    ['tốp 3', { comparator: 'at-most', value: 3 }, 'hạng Đông Nam Á'],
    ['thuộc 40 nước dẫn đầu', { comparator: 'at-most', value: 40 }, 'hạng thế giới'],
    ['hơn 300 tỷ', { comparator: 'more-than', value: 300 }, 'tỷ đồng'],
    ['tối thiểu 20%', { comparator: 'at-least', value: 20 }, '%'],
    ['80% trở lên', { comparator: 'at-least', value: 80 }, '%'],
    ['trên 10% mỗi năm', { comparator: 'more-than', value: 10 }, '%/năm'],
    ['100% xã', { comparator: 'complete' }, '% xã'],
    ['hai phần ba', { comparator: 'part', value: 2, of: 3 }, null],
    ['dẫn đầu cả nước', { comparator: 'rank', value: 1 }, 'hạng'],
    ['không còn', { comparator: 'is', value: 0 }, 'vùng'],
    ['15.600 cán bộ', { comparator: 'is', value: 15_600 }, 'người'],
    ['19 sở', { comparator: 'is', value: 19 }, 'sở, ngành'],
    ['~ 30%', { comparator: 'about', value: 30 }, '%'],
    ['bốn chỉ số', { comparator: 'is', value: 4 }, null],
    ['đẩy mạnh', { comparator: 'qualitative' }, null],
    ['mọi người dân', { comparator: 'complete' }, '%'],
  ])('“%s”', (words, quantity, unit) => {
    expect(saysOf(words, quantity, unit)).toBe(true);
  });

  test.each<[string, Quantity, string | null, string]>([
    ['39%', { comparator: 'is', value: 93 }, '%', 'another value'],
    ['30%', { comparator: 'about', value: 30 }, '%', 'a comparator left out'],
    ['trên 30%', { comparator: 'at-least', value: 30 }, '%', 'another comparator'],
    ['93', { comparator: 'is', value: 93 }, '%', 'the unit left out'],
    ['300 triệu đồng', { comparator: 'is', value: 300 }, 'tỷ đồng', 'another scale'],
    ['300 tỷ', { comparator: 'is', value: 300 }, 'tỷ USD', 'another currency'],
    ['9/13', { comparator: 'part', value: 9, of: 12 }, 'mục tiêu', 'another whole'],
    ['81%', { comparator: 'part', value: 16, of: 20 }, 'mục tiêu', 'another share'],
    ['thứ 4/34', { comparator: 'rank', value: 4, of: 63 }, 'hạng', 'another field'],
    ['11.000–13.000 USD', { comparator: 'range', value: 11_000, valueMax: 12_000 }, 'USD', 'another end'],
    ['dẫn đầu', { comparator: 'rank', value: 2 }, 'hạng', 'first for second'],
    ['90% xã', { comparator: 'complete' }, '% xã', 'nearly all for all'],
    ['50%', { comparator: 'qualitative' }, null, 'a figure for none'],
    ['7 tháng', { comparator: 'is', value: 7 }, 'năm', 'another span of time'],
    ['12 nhiệm vụ', { comparator: 'is', value: 12 }, 'mục tiêu', 'another noun'],
    ['chưa tới 93%', { comparator: 'is', value: 93 }, '%', 'less than it'],
    ['không đạt 93%', { comparator: 'is', value: 93 }, '%', 'not reached'],
    ['cỡ 93%', { comparator: 'is', value: 93 }, '%', 'about for exactly'],
    ['ngót 93%', { comparator: 'is', value: 93 }, '%', 'nearly for exactly'],
    ['là -93%', { comparator: 'is', value: 93 }, '%', 'a minus sign'],
  ])('“%s” does not: %#', (words, quantity, unit) => {
    expect(saysOf(words, quantity, unit)).toBe(false);
  });
});

describe('laws', () => {
  const value = fc.integer({ min: 2, max: 999_999 });
  const quantity = fc.oneof(
    fc.record({
      comparator: fc.constantFrom('is', 'about', 'at-least', 'more-than', 'at-most', 'almost'),
      value: fc.oneof(
        value,
        value.map((whole) => whole / 100),
      ),
    }),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ comparator: 'range' as const, value: a, valueMax: b })),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a <= b)
      .map(([a, b]) => ({ comparator: 'part' as const, value: a, of: b })),
    value.map((place) => ({ comparator: 'rank' as const, value: place })),
  ) as fc.Arbitrary<Quantity>;
  const unit = fc.constantFrom('%', 'tỷ đồng', 'USD', 'mục tiêu', 'người', null);

  test('a quantity agrees with its own words', () => {
    fc.assert(
      fc.property(quantity, unit, (own, of) => {
        const [figure] = findFigures(`đạt ${spellQuantity(own, of)}`);
        expect(figure && agrees(figure, { quantity: own, unit: of })).toBe(true);
      }),
    );
  });

  test('and with those of no other value', () => {
    fc.assert(
      fc.property(quantity, unit, fc.integer({ min: 1, max: 999 }), (own, of, more) => {
        fc.pre('value' in own);
        const other = { ...own, value: own.value + more } as Quantity;
        const [figure] = findFigures(`đạt ${spellQuantity(own, of)}`);
        expect(figure && agrees(figure, { quantity: other, unit: of })).toBe(false);
      }),
    );
  });

  test('whatever agrees is the same number', () => {
    fc.assert(
      fc.property(quantity, unit, (own, of) => {
        const [figure] = findFigures(`đạt ${spellQuantity(own, of)}`);
        expect(figure && sameNumber(figure, own)).toBe(true);
      }),
    );
  });
});

describe('a token may leave out unit and comparator', () => {
  test.each<[string, Quantity]>([
    ['15.600', { comparator: 'more-than', value: 15_600 }],
    ['12 mục tiêu cụ thể', { comparator: 'is', value: 12 }],
    ['6 tập thể', { comparator: 'part', value: 1, of: 6 }],
    ['63 tỉnh', { comparator: 'rank', value: 4, of: 63 }],
    ['100%', { comparator: 'complete' }],
  ])('“%s”', (token, quantity) => {
    const [figure] = findFigures(token);
    expect(figure && sameNumber(figure, quantity)).toBe(true);
  });
});

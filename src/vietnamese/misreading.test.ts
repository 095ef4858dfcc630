import { describe, expect, test } from 'vitest';
import { likeShapes, misreadingCost, skeletonOf } from './misreading.ts';

describe('the cost of a misreading', () => {
  test.each([
    ['lượng', 'lượng', 0],
    ['hoà', 'hòa', 0],
    ['kĩ', 'kỹ', 0],
    ['luợng', 'lượng', 0.5],
    ['chuyến', 'chuyển', 0.5],
    ['to', 'tổ', 1.2],
    ['hộỉ', 'hội', 0.5],
    ['dược', 'được', 0.7],
    ['tóan', 'toán', 0.3],
  ])('%s for %s', (printed, meant, cost) => {
    expect(misreadingCost(printed, meant)).toBeCloseTo(cost);
  });

  test('there is none where letters differ, or too many marks', () => {
    expect(misreadingCost('nam', 'năng')).toBeUndefined();
    expect(misreadingCost('ổng', 'ăng')).toBeUndefined();
    expect(misreadingCost('mặn', 'mẫn')).toBeDefined();
    expect(misreadingCost('đặn', 'dơn')).toBeUndefined();
  });

  test('a lost mark is likelier than one too many', () => {
    expect(misreadingCost('ban', 'bản') ?? 9).toBeLessThan(misreadingCost('bản', 'ban') ?? 0);
  });
});

test('the skeleton has no marks; an open y is i', () => {
  expect(skeletonOf('Kỹ thuật số\nQuý')).toBe('ki thuat so\nquy');
});

test('letters of like shape are swapped one at a time', () => {
  expect(likeShapes('1ao')).toEqual(['lao', 'iao']);
  expect(likeShapes('tharn')).toContain('tham');
});

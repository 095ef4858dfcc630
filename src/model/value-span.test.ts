import { expect, test } from 'vitest';
import { disagree } from './contradiction-interval.ts';
import type { Quantity } from './quantity.ts';
import { computeStatus } from './status.ts';
import { period, result, target, TODAY } from './status.fixture.ts';
import { SPAN_RULE, valueSpan } from './value-span.ts';

const single = (
  comparator: 'is' | 'about' | 'almost' | 'more-than' | 'at-most',
  value: number,
): Quantity => ({
  comparator,
  value,
});

test.each<[Quantity, string | null, [low: number, high: number, lowOpen: boolean, highOpen: boolean]]>([
  [single('about', 30), '%', [28.5, 31.5, false, false]],
  [single('about', 408_000), 'tỷ đồng', [387_600, 428_400, false, false]],
  [single('about', -10), '%', [-10.5, -9.5, false, false]],
  [single('almost', 5000), 'người', [4500, 5000, false, true]],
  [single('almost', 0), '%', [0, 0, false, false]],
  [single('more-than', 16), '%', [16, Infinity, true, false]],
  [single('at-most', 5), 'hạng', [-Infinity, 5, false, false]],
  [single('is', 16), '%', [16, 16, false, false]],
  [{ comparator: 'range', value: 11_000, valueMax: 12_000 }, 'USD', [11_000, 12_000, false, false]],
  [{ comparator: 'part', value: 9, of: 12 }, '% xã', [75, 75, false, false]],
  [{ comparator: 'complete' }, '%', [100, 100, false, false]],
])('%j in %s', (quantity, unit, [low, high, lowOpen, highOpen]) => {
  expect(valueSpan(quantity, unit)).toEqual({ low, high, lowOpen, highOpen });
});

test('what has no figure has no span', () => {
  expect(valueSpan({ comparator: 'trend' }, '%')).toBeUndefined();
  expect(valueSpan({ comparator: 'complete' }, 'xã')).toBeUndefined();
});

test('statuses and contradictions take “khoảng” alike: what agrees with it reaches it', () => {
  const quantity = single('about', 408_000);
  for (const value of [387_600, 407_800, 408_000]) {
    const promised = target({ quantity, unit: 'tỷ đồng', due: period('2025') });
    expect(computeStatus(promised, [result('2025', value)], TODAY).name).toBe('met');
    expect(disagree(quantity, single('is', value), 'tỷ đồng')).toBe(false);
  }
});

test('the rule that readers see has the numbers that are computed with', () => {
  expect(SPAN_RULE).toBe(
    '“Khoảng” cho lệch 5% mỗi phía: “khoảng 30” là từ 28,5 đến 31,5. “Gần” là chưa tới, kém nhiều nhất 10%: “gần 5.000” là từ 4.500 đến dưới 5.000. “11.000–12.000” là mọi số từ 11.000 đến 12.000.',
  );
});

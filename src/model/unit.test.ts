import { expect, test } from 'vitest';
import { isRankUnit, isShare, withUnit } from './unit.ts';

test.each([
  ['%', true, false],
  ['% xã', true, false],
  ['%/năm', true, false],
  ['hạng', false, true],
  ['hạng Đông Nam Á', false, true],
  ['tỷ đồng', false, false],
  [null, false, false],
])('%s: a share %s, a rank %s', (unit, share, rank) => {
  expect([isShare(unit), isRankUnit(unit)]).toEqual([share, rank]);
});

test.each([
  ['%', '30%'],
  ['% xã', '30% xã'],
  ['tỷ đồng', '30 tỷ đồng'],
  [null, '30'],
])('30 in %s is written %s', (unit, written) => {
  expect(withUnit('30', unit)).toBe(written);
});

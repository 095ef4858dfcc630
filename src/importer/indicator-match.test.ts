import { describe, expect, test } from 'vitest';
import { createIndicatorMatcher, unitFits } from './indicator-match.ts';
import type { Measured } from './indicator-match.ts';

const INDICATORS = [
  { id: 'kinh-te-so', name: 'Tỷ trọng kinh tế số trong GRDP', aliases: ['kinh tế số'], unit: '%' },
  { id: 'kinh-te-so-nganh', name: 'Tỷ trọng kinh tế số trong từng ngành', aliases: [], unit: '%' },
  { id: 'tang-grdp', name: 'Tốc độ tăng GRDP', aliases: [], unit: '%/năm' },
  { id: 'quy-mo-grdp', name: 'Quy mô GRDP', aliases: [], unit: 'tỷ đồng' },
  { id: 'hang-dti', name: 'Hạng chỉ số chuyển đổi số (DTI) cấp tỉnh', aliases: ['DTI'], unit: 'hạng' },
  { id: 'ho-bang-rong', name: 'Hộ gia đình có băng rộng cố định', aliases: [], unit: '%' },
  { id: 'tthc', name: 'Thủ tục hành chính cung cấp trực tuyến', aliases: [], unit: '%' },
  { id: 'vi-the', name: 'Vị thế trung tâm đổi mới sáng tạo', aliases: [], unit: null },
];
const SHARE: Measured = { unit: '%', sort: 'amount', isChange: false };
const match = createIndicatorMatcher(INDICATORS, [['TTHC', 'thủ tục hành chính']]);
const bestOf = (near: string, measured: Measured = SHARE, wide = '') =>
  match({ near, wide }, measured)[0]?.id;

describe('an indicator is the one whose name stands around the figure', () => {
  test.each([
    ['số hộ gia đình có băng rộng cố định đạt tỷ lệ 93%', SHARE, 'ho-bang-rong'],
    ['kinh tế số chiếm 20% GRDP', SHARE, 'kinh-te-so'],
    ['tỷ trọng kinh tế số trong từng ngành đạt 10%', SHARE, 'kinh-te-so-nganh'],
    ['100% TTHC được cung cấp trực tuyến', SHARE, 'tthc'],
    ['quy mô GRDP đạt 408.000 tỷ đồng', { ...SHARE, unit: 'tỷ đồng' }, 'quy-mo-grdp'],
    ['tốc độ tăng trưởng GRDP đạt 10%', SHARE, 'tang-grdp'],
    ['DTI đứng thứ 3', { unit: 'hạng', sort: 'rank', isChange: false }, 'hang-dti'],
    ['trở thành trung tâm đổi mới sáng tạo', { unit: null, sort: 'worded', isChange: false }, 'vi-the'],
  ] as const)('%s', (near, measured, id) => {
    expect(bestOf(near, measured)).toBe(id);
  });
});

describe('there is none', () => {
  test('where no name stands, or too little of one', () => {
    expect(bestOf('tỷ lệ này đạt 93%')).toBe(undefined);
    expect(bestOf('số hộ nghèo còn 3%')).toBe(undefined);
  });

  test('where the unit doesn’t fit', () => {
    expect(bestOf('kinh tế số đạt 85,42/240 điểm', { unit: 'điểm', sort: 'part', isChange: false })).toBe(
      undefined,
    );
  });

  test('where the marks differ: hồ is no hộ', () => {
    expect(bestOf('hồ gia đinh co bang rong cô đinh đạt 93%')).toBe(undefined);
  });

  test('where a growth is told and the indicator is a level, or the other way round', () => {
    expect(bestOf('kinh tế số tăng 20%', { ...SHARE, isChange: true })).toBe(undefined);
    expect(bestOf('quy mô GRDP chiếm 20%')).toBe(undefined);
  });

  test('where only the words farther away have the name', () => {
    expect(bestOf('đạt 12%', SHARE, 'số hộ gia đình có băng rộng cố định')).toBe(undefined);
  });
});

test('the words that matched are told', () => {
  expect(match({ near: 'kinh tế số chiếm 20%', wide: '' }, SHARE)[0]?.words).toContain('kinh tế');
});

describe('a unit fits', () => {
  test.each([
    [SHARE, '% xã', true],
    [SHARE, '%/năm', true],
    [SHARE, 'hạng', false],
    [{ ...SHARE, unit: 'tỷ' }, 'tỷ đồng', true],
    [{ ...SHARE, unit: 'tỷ USD' }, 'tỷ đồng', false],
    [{ ...SHARE, unit: 'lượt' }, 'lượt người', true],
    [{ ...SHARE, unit: null }, 'doanh nghiệp', true],
    [{ ...SHARE, unit: null }, null, false],
    [{ unit: null, sort: 'worded', isChange: false }, null, true],
    [{ unit: 'xã', sort: 'part', isChange: false }, '% xã', true],
  ] as const)('%o in %s: %s', (measured, own, fits) => {
    expect(unitFits(measured, own)).toBe(fits);
  });
});

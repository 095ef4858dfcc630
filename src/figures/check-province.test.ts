import { expect, test } from 'vitest';
import { createProseRegister } from '../markdown/prose-register.ts';
import { smallContent } from '../model/fixture.ts';
import { checkProvince } from './check-province.ts';

/** What is wrong in the texts of the fixture's province with these fields. */
function slips(fields: Readonly<Record<string, unknown>>): string[] {
  const content = smallContent({ 'provinces/ha-giang': fields });
  const province = content.provinces.find(({ id }) => id === 'ha-giang');
  if (!province) throw new Error('the fixture has no Hà Giang');
  return checkProvince(province, content, createProseRegister(content)).map(({ message }) => message);
}

const eras = [
  {
    until: '2025-06-30',
    population: 4324783,
    alternatives: [{ population: 3760650, evidence: ['na-21'] }],
  },
];

test('a note may print the figures of its unit, whoever gives them', () => {
  expect(slips({ eras, note: 'Nơi thì ghi 4.324.783 người, nơi thì ghi 3.760.650 người.' })).toEqual([]);
});

test('another figure is told', () => {
  expect(slips({ eras, note: 'Có 4.324.784 người.' })).toEqual([
    'note: says "4.324.784 người", known here: 4.324.783 người, 3.760.650 người; correct one of them, or list its words under "plain"',
  ]);
});

test('what is missing may name the day on which units changed, and no other', () => {
  expect(slips({ missing: ['Mã của đơn vị từ ngày 01/07/2025.'] })).toEqual([]);
  expect(slips({ missing: ['Mã của đơn vị từ ngày 02/07/2025.'] })).toHaveLength(1);
});

test('a document that the place has no part in is declared plain', () => {
  expect(slips({ missing: ['Kế hoạch thực hiện 52-NQ/TW.'] })).toHaveLength(1);
  expect(slips({ missing: ['Kế hoạch thực hiện 52-NQ/TW.'], plain: ['52-NQ/TW'] })).toEqual([]);
  expect(slips({ plain: ['52-NQ/TW'] })).toHaveLength(1);
});

test('a figure that no longer fits what was checked is told, with the hash it would have', () => {
  const told = slips({ eras, checked: '000000000000' });
  expect(told).toHaveLength(1);
  const hash = /checked: '([0-9a-f]{12})'/.exec(told[0] ?? '')?.[1];
  expect(slips({ eras, checked: hash })).toEqual([]);
  expect(slips({ eras: [{ ...eras[0], population: 4324784 }], checked: hash })).toHaveLength(1);
});

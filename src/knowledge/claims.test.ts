import { describe, expect, test } from 'vitest';
import type { PillarId } from '../model/pillar.ts';
import { groupByPillar, placeInSentence, placeName } from './claims.ts';

const quangNinh = { data: { name: 'Quảng Ninh' } };

describe('a claim is about', () => {
  test('the nation when it has no province', () => {
    expect(placeName({ data: {}, province: undefined })).toBe('Cả nước');
    expect(placeInSentence({ data: {}, province: undefined })).toBe('cả nước');
  });

  test('a province', () => {
    expect(placeName({ data: {}, province: quangNinh })).toBe('Quảng Ninh');
    expect(placeInSentence({ data: {}, province: quangNinh })).toBe('Quảng Ninh');
  });

  test('a place in a province', () => {
    expect(placeName({ data: { place: 'Phường Bãi Cháy' }, province: quangNinh })).toBe(
      'Phường Bãi Cháy, Quảng Ninh',
    );
  });
});

test('pillars come in their own order, and only those that have something', () => {
  const items: { name: string; pillar: PillarId }[] = [
    { name: 'nhân lực', pillar: 'nhan-luc' },
    { name: 'thể chế', pillar: 'the-che' },
    { name: 'thể chế nữa', pillar: 'the-che' },
  ];
  const groups = groupByPillar(items, (item) => item.pillar);
  expect(groups.map(({ name, items: found }) => [name, found.length])).toEqual([
    ['Thể chế', 2],
    ['Nhân lực', 1],
  ]);
});

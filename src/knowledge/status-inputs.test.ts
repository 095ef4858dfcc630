import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import type { TargetNode } from '../model/nodes.ts';
import { leftOutResults, statusSteps } from './status-inputs.ts';
import { targetNeed } from './status-needs.ts';

/** The fixture's target on a day on which its province still is the one that promised it. */
function target(changes: Fields = {}, today = '2025-06-30'): TargetNode {
  const found = smallGraph(changes, today).targets.get('tq-bang-rong-2030');
  if (!found) throw new Error('the fixture has the target tq-bang-rong-2030');
  return found;
}

const results = (...list: Record<string, unknown>[]): Fields => ({
  'articles/lo-trinh': {
    results: list.map((fields, index) => claim(`r-${index}`, { indicator: 'bang-rong', ...fields })),
  },
  'cautions/mot-bai-bao': { about: {} },
  'highlights/bang-rong': { claim: 'tq-bang-rong-2030', against: undefined },
});

describe('what went into a status', () => {
  test('is told in the order of the computation, with the numbers put in', () => {
    expect(statusSteps(target())).toEqual([
      { name: 'Mức phải đạt', value: '100%' },
      { name: 'Hạn', value: '2030, ngày cuối là 31/12/2030' },
      {
        name: 'Số liệu đầu tiên',
        value: '60%, tính đến 2020',
        url: '/bai-viet/lo-trinh/#tq-bang-rong-2020',
      },
      {
        name: 'Số liệu mới nhất',
        value: '80%, tính đến 2024',
        url: '/bai-viet/lo-trinh/#tq-bang-rong-2024',
      },
      { name: 'Thời gian đã qua', value: '1.461 trong 3.652 ngày (40%), từ 31/12/2020 tới 31/12/2024' },
      {
        name: 'Mức cần có',
        value:
          '60 + (100 − 60) × 1.461 ÷ 3.652 = 76%. Số liệu mới nhất là 80%: tốt hơn mức cần có 4 điểm phần trăm.',
      },
      { name: 'Ngày tính', value: '30/06/2025' },
    ]);
  });

  test('says where the source doesn’t state as of when', () => {
    const changes = results({ quantity: { is: 80 }, 'as-of': '2024', 'as-of-basis': 'published' });
    expect(statusSteps(target(changes)).map(({ value }) => value)).toContain(
      '80%, tính đến 2024 (theo ngày bài đăng)',
    );
  });
});

test('a verdict without a path holds what was reported against the level', () => {
  const reached = results({ quantity: { is: 100 }, 'as-of': '2024' });
  expect(statusSteps(target(reached)).slice(2)).toEqual([
    { name: 'Số liệu mới nhất', value: '100%, tính đến 2024', url: '/bai-viet/lo-trinh/#r-0' },
    { name: 'So với mức', value: '100% (2024) đã tới 100%' },
    { name: 'Ngày tính', value: '30/06/2025' },
  ]);
});

test('what was left out is told with the reason', () => {
  const changes = results(
    { quantity: { trend: true }, 'as-of': '2022' },
    { quantity: { is: 90 }, 'as-of': '2026-03' },
  );
  const told = (today: string) =>
    leftOutResults(target(changes, today)).map(({ result, why }) => `${result.id}: ${why}`);
  expect(told('2026-11-22')).toEqual([
    'r-0: nguồn không nêu con số',
    'r-1: của đơn vị hành chính khác, hoặc vắt qua ngày sắp xếp',
  ]);
  expect(told('2025-06-30')).toEqual(['r-0: nguồn không nêu con số', 'r-1: sau ngày tính']);
});

test('a result under a caution is told by the caution’s name', () => {
  const changes: Fields = {
    'cautions/mot-bai-bao': { kind: 'comparability', title: 'Khác cách tính' },
  };
  expect(leftOutResults(target(changes)).map(({ result, why }) => `${result.id}: ${why}`)).toEqual([
    'tq-bang-rong-2024: cần đọc kỹ, “Khác cách tính”',
  ]);
});

describe('what is needed', () => {
  test('is nothing where there is a verdict', () => {
    expect(targetNeed(target())).toBeUndefined();
  });

  test('is a result where there is none, and one more where there is one', () => {
    expect(targetNeed(target(results()))).toBe(
      'Một nguồn công khai nêu con số “Hộ có băng rộng” của Tuyên Quang, tính đến khi nào, để đặt cạnh mức 100%.',
    );
    expect(targetNeed(target(results({ quantity: { is: 80 }, 'as-of': '2024' })))).toBe(
      'Một con số “Hộ có băng rộng” của Tuyên Quang ở thời điểm khác, cùng cách tính, để biết hướng đi tới hạn 2030.',
    );
  });
});

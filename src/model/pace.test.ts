import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computePace, requiredOn, spellPace, type PaceInput } from './pace.ts';

const PATH: PaceInput = {
  from: { id: 'r-2022', value: 3, on: '2022-01-29' },
  latest: { id: 'r-2025', value: 16, on: '2025-12-29' },
  goal: { value: 30, on: '2030-12-31' },
  way: 'more',
};

test('the path runs straight from the first value to the goal', () => {
  expect(computePace(PATH)).toEqual({
    ...PATH,
    days: 1430,
    daysInAll: 3258,
    elapsed: 1430 / 3258,
    level: false,
    required: 14.9,
    gap: 1.1,
  });
});

test('where less is better a value below the path is ahead of it', () => {
  const down = {
    ...PATH,
    way: 'less',
    from: { ...PATH.from, value: 10 },
    goal: { value: 2, on: '2030-12-31' },
  } as const;
  expect(computePace({ ...down, latest: { ...PATH.latest, value: 5 } })).toMatchObject({
    required: 6.5,
    gap: 1.5,
  });
});

test('a first value that had reached the goal asks for the goal', () => {
  const pace = computePace({ ...PATH, from: { ...PATH.from, value: 40 } });
  expect([pace.level, pace.required, pace.gap]).toEqual([true, 30, -14]);
});

describe('in words with its numbers', () => {
  test.each<[string, Partial<PaceInput>, string | null, string]>([
    [
      'better than the path',
      {},
      '%',
      '3 + (30 − 3) × 1.430 ÷ 3.258 = 14,9%. Số liệu mới nhất là 16%: tốt hơn mức cần có 1,1 điểm phần trăm.',
    ],
    [
      'worse, in a unit of its own',
      { latest: { ...PATH.latest, value: 12.5 } },
      'triệu đồng',
      '3 + (30 − 3) × 1.430 ÷ 3.258 = 14,9 triệu đồng. Số liệu mới nhất là 12,5 triệu đồng: kém mức cần có 2,4 triệu đồng.',
    ],
    [
      'just on it',
      { latest: { ...PATH.latest, value: 14.9 } },
      null,
      '3 + (30 − 3) × 1.430 ÷ 3.258 = 14,9. Số liệu mới nhất là 14,9: vừa đúng mức cần có.',
    ],
    [
      'level',
      { from: { ...PATH.from, value: 40 } },
      '%',
      'Số liệu đầu tiên đã tới mức, nên mức cần có là chính mục tiêu, 30%. Số liệu mới nhất là 16%: kém mức cần có 14 điểm phần trăm.',
    ],
    [
      'in a share of something',
      {},
      '% xã',
      '3 + (30 − 3) × 1.430 ÷ 3.258 = 14,9% xã. Số liệu mới nhất là 16% xã: tốt hơn mức cần có 1,1 điểm phần trăm.',
    ],
  ])('%s', (_, changes, unit, expected) => {
    expect(spellPace(computePace({ ...PATH, ...changes }), unit)).toBe(expected);
  });
});

const value = fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100);
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const path = fc
  .record({ from: value, goal: value, start: day, end: day })
  .filter(({ start, end, from, goal }) => start < end && from !== goal)
  .map(({ from, goal, start, end }) => ({
    from: { id: 'first', value: from, on: start },
    goal: { value: goal, on: end },
    way: from < goal ? ('more' as const) : ('less' as const),
  }));

describe('whatever the figures, the path', () => {
  test('begins at the first value and ends at the goal', () => {
    fc.assert(
      fc.property(path, (line) => {
        expect(requiredOn(line, line.from.on)).toBe(line.from.value);
        expect(requiredOn(line, line.goal.on)).toBe(line.goal.value);
      }),
    );
  });

  test('never asks for less as time goes by', () => {
    fc.assert(
      fc.property(path, day, day, (line, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const change = requiredOn(line, late) - requiredOn(line, early);
        expect(line.way === 'more' ? change : -change).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

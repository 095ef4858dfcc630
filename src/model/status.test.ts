import { describe, expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { computeStatus, type StatusInput } from './status.ts';
import { period, result, statusOf, target, TODAY, whyOf } from './status.fixture.ts';

const about = (value: number): Quantity => ({ comparator: 'about', value });
const moreThan = (value: number): Quantity => ({ comparator: 'more-than', value });
const part = (value: number, of: number): Quantity => ({ comparator: 'part', value, of });

describe('a target of at least 30 % by 2030 is', () => {
  test('on course at 20 % half-way from 10 %, with the path and its numbers', () => {
    expect(computeStatus(target(), [result('2020', 10), result('2025', 20)], TODAY)).toEqual({
      name: 'on-course',
      because: 'on-path',
      reason: 'Số liệu mới nhất không kém mức cần có.',
      basis: ['r-2020', 'r-2025'],
      leftOut: [],
      decidedBy: 'r-2025',
      pace: {
        from: { id: 'r-2020', value: 10, on: '2020-12-31' },
        latest: { id: 'r-2025', value: 20, on: '2025-12-31' },
        goal: { value: 30, on: '2030-12-31' },
        way: 'more',
        days: 1826,
        daysInAll: 3652,
        elapsed: 0.5,
        level: false,
        required: 20,
        gap: 0,
      },
      asOf: '2026-11-22',
    });
  });

  test('behind at 19,9 % half-way from 10 %', () => {
    const { name, because, pace } = computeStatus(
      target(),
      [result('2020', 10), result('2025', 19.9)],
      TODAY,
    );
    expect([name, because, pace?.gap]).toEqual(['behind', 'below-path', -0.1]);
  });

  test('met once the latest value is 30 %, be it the only one', () => {
    expect(whyOf({}, result('2020', 10), result('2025', 30))).toBe('reached-early');
    expect(whyOf({}, result('2025', 31))).toBe('reached-early');
  });

  test('behind when an earlier value had reached it and was lost again', () => {
    const { name, because, pace } = computeStatus(target(), [result('2020', 40), result('2025', 29)], TODAY);
    expect([name, because, pace?.required, pace?.level]).toEqual(['behind', 'lost', 30, true]);
  });

  test('without data when nothing is reported, or nothing with a figure', () => {
    expect(whyOf({})).toBe('no-results');
    expect(whyOf({}, result('2024', { comparator: 'trend' }))).toBe('no-figures');
    expect(statusOf({}, result('2024', { comparator: 'qualitative' }))).toBe('no-data');
  });

  test('not measurable from the value of one day', () => {
    expect(whyOf({}, result('2024', 12))).toBe('one-date');
    expect(whyOf({}, result('2024', 12), result('2024-12-31', 12, { id: 'another' }))).toBe('one-date');
  });

  test('not measurable where two sources give the same day another value', () => {
    const sources = [result('2024', 12), result('2024', 13, { id: 'another' })];
    expect(whyOf({}, result('2020', 10), ...sources)).toBe('disputed');
    expect(whyOf({}, ...sources, result('2025', 31))).toBe('disputed');
  });

  test('measured by two values of one day that are the same but for rounding: by the finer', () => {
    const results = [result('2020', 10), result('2025', 20), result('2025', 20.3, { id: 'finer' })];
    expect(computeStatus(target(), results, TODAY).pace?.latest.value).toBe(20.3);
  });
});

describe('a result that is no plain figure', () => {
  test.each<[string, Quantity, string]>([
    ['about 30: from 28,5 to 31,5, nobody can tell, but it is not below the path', about(30), 'on-path'],
    ['about 32: 30,4 at least', about(32), 'reached-early'],
    ['almost 20: at the figure, which the path asks for', { comparator: 'almost', value: 20 }, 'on-path'],
    ['almost 34: more than 30,6', { comparator: 'almost', value: 34 }, 'reached-early'],
    ['almost 30: below it, and on the path', { comparator: 'almost', value: 30 }, 'on-path'],
    ['more than 16: maybe on the path, maybe not', moreThan(16), 'unclear'],
    ['more than 20: on the path, wherever it is', moreThan(20), 'on-path'],
    ['more than 30', moreThan(30), 'reached-early'],
    ['at most 15: below the path, wherever it is', { comparator: 'at-most', value: 15 }, 'below-path'],
    ['at most 25', { comparator: 'at-most', value: 25 }, 'unclear'],
    [
      'from 28 to 32: across the goal, on the path',
      { comparator: 'range', value: 28, valueMax: 32 },
      'on-path',
    ],
    ['from 18 to 22: across the path', { comparator: 'range', value: 18, valueMax: 22 }, 'unclear'],
    ['9 of 12, which is 75 %', part(9, 12), 'reached-early'],
    ['all of it', { comparator: 'complete' }, 'reached-early'],
  ])('is read as what it proves: %s', (_, quantity, expected) => {
    expect(whyOf({}, result('2020', 10), result('2025', quantity))).toBe(expected);
  });

  test('after the due date gives no verdict where it doesn’t prove one', () => {
    const due = period('2024');
    expect(whyOf({ due }, result('2024', about(30)))).toBe('unclear');
    expect(whyOf({ due }, result('2024', moreThan(16)))).toBe('unclear');
    expect(whyOf({ due }, result('2024', { comparator: 'almost', value: 30 }))).toBe('due-passed');
  });

  test('cannot begin a path: more than 3 is no known value', () => {
    expect(whyOf({}, result('2022', moreThan(3)), result('2025', 16))).toBe('no-start');
    expect(whyOf({}, result('2021', moreThan(3)), result('2022', 5), result('2025', 25))).toBe('on-path');
  });
});

describe('a target of about 30 % is met by what “khoảng 30” allows', () => {
  test.each([
    [28.5, 'reached-early'],
    [28.4, 'on-path'],
  ])('%d: %s', (value, expected) => {
    expect(whyOf({ quantity: about(30) }, result('2020', 10), result('2025', value))).toBe(expected);
  });

  test('so it is by “khoảng 30”', () => {
    expect(statusOf({ quantity: about(30) }, result('2025', about(30)))).toBe('met');
  });
});

describe('once 2025, the due year, is over, the target is', () => {
  const due = { due: period('2025') };

  test.each([
    ['overdue when the latest value, of that year, falls short', [result('2025-01', 29)], 'due-passed'],
    ['overdue when a later value falls short', [result('2026-03', 29)], 'due-passed'],
    ['without data when what fell short was counted before that year', [result('2024', 29)], 'known-before'],
    [
      'met when the last value in time reached it',
      [result('2020', 10), result('2024', 30)],
      'reached-in-time',
    ],
    ['met though later lost', [result('2024', 30), result('2026-03', 25)], 'reached-then-lost'],
    [
      'met late when its last day still fell short',
      [result('2025', 29), result('2026-03', 30)],
      'reached-late',
    ],
    ['met at some time when only later values are known', [result('2026-03', 30)], 'reached-some-time'],
    [
      'met at some time when the last day is unknown',
      [result('2023', 9), result('2026-03', 30)],
      'reached-some-time',
    ],
    ['overdue when it was reached and lost in time', [result('2022', 31), result('2025', 29)], 'due-passed'],
    [
      'overdue when it was reached late and lost',
      [result('2026-01', 31), result('2026-03', 29)],
      'due-passed',
    ],
  ])('%s', (_, results, expected) => {
    expect(whyOf(due, ...results)).toBe(expected);
  });

  test('without data, not overdue, when nothing is reported', () => {
    expect(statusOf(due)).toBe('no-data');
  });

  test('without data, and told what was last known, when that is old', () => {
    const { name, reason, decidedBy } = computeStatus(target(due), [result('2019', 29)], TODAY);
    expect([name, decidedBy]).toEqual(['no-data', 'r-2019']);
    expect(reason).toBe(
      'Hạn đã qua, nhưng chưa thấy số liệu nào của 12 tháng cuối trước hạn hoặc sau hạn. Số liệu cuối cùng tìm thấy là 29%, tính đến 2019.',
    );
  });

  test('decided by the last value in time, not by what came after', () => {
    const results = [result('2024', 30), result('2026-03', 25)];
    expect(computeStatus(target(due), results, TODAY).decidedBy).toBe('r-2024');
  });

  test('not told as reached in time by a year that ends after the due date', () => {
    expect(whyOf({ due: period('2025-06-30') }, result('2025', 30))).toBe('reached-some-time');
  });
});

test('a target is on course to the last day of its due period, and overdue from the next', () => {
  const results = [result('2020', 10), result('2025-03', 29)];
  const on = (due: string, today: string) => computeStatus(target({ due: period(due) }), results, today).name;
  expect(on('2025', '2025-12-31')).toBe('on-course');
  expect(on('2025', '2026-01-01')).toBe('overdue');
  expect(on('2021/2025', '2026-01-01')).toBe('overdue');
});

describe('a target is not measurable', () => {
  const enough = [result('2020', 10), result('2025', 29)];

  test.each<[string, Partial<StatusInput>, string]>([
    ['as a count of tasks', { kind: 'count' }, 'a-count'],
    ['as a commitment', { kind: 'commitment' }, 'a-commitment'],
    ['in words', { quantity: { comparator: 'qualitative' } }, 'no-level'],
    ['as a trend', { quantity: { comparator: 'trend' } }, 'no-level'],
    ['as complete without a share', { quantity: { comparator: 'complete' }, unit: null }, 'no-level'],
    ['on values of different measure', { comparable: false }, 'incomparable'],
    ['where no way is better', { quantity: about(30), direction: 'none' }, 'no-way'],
    ['without a due date', { due: undefined }, 'no-due'],
    ['from a date on', { due: period('2024/..') }, 'no-due'],
    ['as a rank before its due date', { quantity: { comparator: 'rank', value: 3 } }, 'a-rank'],
    ['on a list of ranks', { unit: 'hạng thế giới', direction: 'less', quantity: about(5) }, 'a-rank'],
  ])('%s', (_, changes, because) => {
    expect(computeStatus(target(changes), enough, TODAY)).toMatchObject({ name: 'not-measurable', because });
  });

  test('as a rate per year before the due date, whatever one year brought', () => {
    const rate = { unit: '%/năm', quantity: { comparator: 'more-than', value: 7 } } as const;
    const year = result('2025', 8);
    const mean = result('2021/2025', 7.5);
    expect(whyOf(rate, year, mean)).toBe('a-rate');
    expect(whyOf({ ...rate, due: period('2025') }, year)).toBe('nothing-usable');
    expect(whyOf({ ...rate, due: period('2025') }, year, mean)).toBe('reached-in-time');
  });

  test('but met, without a due date, once it is reached', () => {
    expect(whyOf({ due: undefined }, result('2025', 30))).toBe('reached');
  });

  test('nor as a rank, even where it is reached: the others move too; met or overdue on the last day', () => {
    const rank = { quantity: { comparator: 'rank', value: 3 } } as const;
    expect(whyOf(rank, result('2025', { comparator: 'rank', value: 2, of: 63 }))).toBe('a-rank');
    const late = { ...rank, due: period('2025') };
    expect(statusOf(late, result('2025', { comparator: 'rank', value: 2, of: 34 }))).toBe('met');
    expect(statusOf(late, result('2025', { comparator: 'rank', value: 4, of: 34 }))).toBe('overdue');
  });
});

describe('less is better', () => {
  const poverty = { quantity: { comparator: 'is', value: 2 }, direction: 'less' } as const;

  test('so a lower value is met, and one that can only be lower too', () => {
    expect(statusOf(poverty, result('2025', 1.5))).toBe('met');
    expect(statusOf(poverty, result('2025', { comparator: 'at-most', value: 2 }))).toBe('met');
  });

  test('so a value under the path is on course, one above it behind', () => {
    expect(statusOf(poverty, result('2020', 10), result('2025', 5.5))).toBe('on-course');
    expect(statusOf(poverty, result('2020', 10), result('2025', 6.5))).toBe('behind');
  });
});

test('a range is on course towards its nearer end', () => {
  const range = { quantity: { comparator: 'range', value: 30, valueMax: 50 } } as const;
  expect(statusOf(range, result('2020', 10), result('2025', 21))).toBe('on-course');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod, type Period } from './period.ts';
import { SINGLE_COMPARATORS, type Quantity } from './quantity.ts';
import { computeStatus, reaches, type StatusInput, type StatusName, type StatusResult } from './status.ts';

const TODAY = '2026-11-22';

const period = (text: string): Period => {
  const read = parsePeriod(text);
  if (!read) throw new Error(`"${text}" is no period`);
  return read;
};

/** At least 30 % by 2030, more being better. */
const target = (changes: Partial<StatusInput> = {}): StatusInput => ({
  quantity: { comparator: 'at-least', value: 30 },
  due: period('2030'),
  kind: 'target',
  unit: '%',
  direction: 'more',
  comparable: true,
  cautioned: false,
  ...changes,
});

const result = (asOf: string, value: number): StatusResult => ({
  id: `r-${asOf}`,
  quantity: { comparator: 'is', value },
  asOf: period(asOf),
});

const statusOf = (changes: Partial<StatusInput>, ...results: StatusResult[]): StatusName =>
  computeStatus(target(changes), results, TODAY).name;

describe('a target of at least 30 % by 2030 is', () => {
  test('met once the latest value is 30 %', () => {
    expect(computeStatus(target(), [result('2020', 10), result('2025', 30)], TODAY)).toEqual({
      name: 'met',
      reason: 'Số liệu mới nhất đã tới mức mục tiêu đặt ra.',
      basis: ['r-2020', 'r-2025'],
      asOf: '2026-11-22',
    });
  });

  test('met by a single value', () => {
    expect(statusOf({}, result('2025', 31))).toBe('met');
  });

  test('not met by an earlier value that was lost again', () => {
    expect(statusOf({}, result('2020', 31), result('2025', 5))).toBe('behind');
  });

  test('on course at 20 % half-way from 10 %', () => {
    expect(computeStatus(target(), [result('2020', 10), result('2025', 20)], TODAY)).toEqual({
      name: 'on-course',
      reason: 'Số liệu mới nhất không kém đường thẳng nối số liệu đầu tiên với mục tiêu.',
      basis: ['r-2020', 'r-2025'],
      asOf: '2026-11-22',
    });
  });

  test('behind at 19,9 % half-way from 10 %', () => {
    expect(computeStatus(target(), [result('2020', 10), result('2025', 19.9)], TODAY)).toMatchObject({
      name: 'behind',
      reason: 'Số liệu mới nhất kém đường thẳng nối số liệu đầu tiên với mục tiêu.',
    });
  });

  test('without data when nothing is reported', () => {
    expect(computeStatus(target(), [], TODAY)).toEqual({
      name: 'no-data',
      reason: 'Chưa thấy nguồn nào báo cáo kết quả cho chỉ số này ở nơi này.',
      basis: [],
      asOf: '2026-11-22',
    });
  });

  test('without data when what is reported has no figure', () => {
    const words: StatusResult = { id: 'r', quantity: { comparator: 'trend' }, asOf: period('2024') };
    expect(computeStatus(target(), [words], TODAY)).toMatchObject({ name: 'no-data', basis: ['r'] });
  });

  test('not measurable from one value below it', () => {
    expect(computeStatus(target(), [result('2024', 12)], TODAY)).toMatchObject({
      name: 'not-measurable',
      reason: 'Mới có số liệu của một thời điểm, chưa đủ để tính tiến độ.',
      basis: ['r-2024'],
    });
  });

  test('not measurable from two values of the same time, which show no progress', () => {
    expect(statusOf({}, result('2024', 12), { ...result('2024-12-31', 13), id: 'another' })).toBe(
      'not-measurable',
    );
  });
});

describe('a target of at least 30 % by 2025 is', () => {
  test('overdue in 2026 when the latest value falls short', () => {
    expect(computeStatus(target({ due: period('2025') }), [result('2024', 29)], TODAY)).toMatchObject({
      name: 'overdue',
      reason: 'Hạn đã qua; số liệu mới nhất tìm thấy chưa tới mức mục tiêu.',
    });
  });

  test('not overdue on the last day of 2025', () => {
    const results = [result('2020', 10), result('2024', 29)];
    expect(computeStatus(target({ due: period('2025') }), results, '2025-12-31').name).toBe('on-course');
    expect(computeStatus(target({ due: period('2025') }), results, '2026-01-01').name).toBe('overdue');
  });

  test('due at the end of its span', () => {
    expect(computeStatus(target({ due: period('2021/2025') }), [result('2024', 29)], TODAY).name).toBe(
      'overdue',
    );
    expect(statusOf({ due: period('2021/2030') }, result('2020', 10), result('2025', 29))).toBe('on-course');
  });

  test('met late as well as in time', () => {
    expect(statusOf({ due: period('2025') }, result('2026', 30))).toBe('met');
  });

  test('without data, not overdue, when nothing is reported', () => {
    expect(statusOf({ due: period('2025') })).toBe('no-data');
  });
});

describe('a target is not measurable', () => {
  const enough = [result('2020', 10), result('2025', 29)];

  test.each<[string, Partial<StatusInput>, string]>([
    ['as a count of tasks', { kind: 'count' }, 'Đây là số đếm mục tiêu, nhiệm vụ; không phải mức phải đạt.'],
    ['as a commitment', { kind: 'commitment' }, 'Đây là cam kết, nguồn không kèm mức đo.'],
    ['in words', { quantity: { comparator: 'qualitative' } }, 'Mục tiêu không có con số để đo.'],
    ['as a trend', { quantity: { comparator: 'trend' } }, 'Mục tiêu không có con số để đo.'],
    [
      'as complete without a share',
      { quantity: { comparator: 'complete' }, unit: null },
      'Mục tiêu không có con số để đo.',
    ],
    [
      'on values of different measure',
      { comparable: false },
      'Chỉ số này gồm những số liệu không cùng thước đo.',
    ],
    [
      'under an editor’s caution',
      { cautioned: true },
      'Các số liệu có thể khác cách tính nên không nối với nhau; xem phần cần đọc kỹ.',
    ],
    [
      'where no way is better',
      { quantity: { comparator: 'about', value: 30 }, direction: 'none' },
      'Chỉ số này không nói cao hơn hay thấp hơn là tốt hơn.',
    ],
    ['without a due date', { due: undefined }, 'Nguồn không nêu hạn nên không tính được tiến độ.'],
    ['from a date on', { due: period('2024/..') }, 'Nguồn không nêu hạn nên không tính được tiến độ.'],
  ])('%s', (_, changes, reason) => {
    expect(computeStatus(target(changes), enough, TODAY)).toEqual({
      name: 'not-measurable',
      reason,
      basis: ['r-2020', 'r-2025'],
      asOf: TODAY,
    });
  });

  test('but met, without a due date, once it is reached', () => {
    expect(statusOf({ due: undefined }, result('2025', 30))).toBe('met');
  });
});

describe('less is better', () => {
  const poverty = { quantity: { comparator: 'is', value: 2 }, direction: 'less' } as const;

  test('so a lower value is met', () => {
    expect(statusOf(poverty, result('2025', 1.5))).toBe('met');
  });

  test('so a value under the path is on course, one above it behind', () => {
    expect(statusOf(poverty, result('2020', 10), result('2025', 5.5))).toBe('on-course');
    expect(statusOf(poverty, result('2020', 10), result('2025', 6.5))).toBe('behind');
  });
});

describe('a figure is reached', () => {
  test.each<[number, Quantity, 'more' | 'less' | 'none', boolean]>([
    [30, { comparator: 'is', value: 30 }, 'more', true],
    [29.9, { comparator: 'is', value: 30 }, 'more', false],
    [30, { comparator: 'about', value: 30 }, 'more', true],
    [16, { comparator: 'about', value: 30 }, 'more', false],
    [30, { comparator: 'almost', value: 30 }, 'more', true],
    [30, { comparator: 'at-least', value: 30 }, 'none', true],
    [29, { comparator: 'at-least', value: 30 }, 'none', false],
    [30, { comparator: 'more-than', value: 30 }, 'more', false],
    [30.1, { comparator: 'more-than', value: 30 }, 'more', true],
    [3, { comparator: 'at-most', value: 3 }, 'less', true],
    [4, { comparator: 'at-most', value: 3 }, 'less', false],
    [4, { comparator: 'at-most', value: 3 }, 'none', false],
    [2, { comparator: 'at-most', value: 3 }, 'none', true],
    [2, { comparator: 'rank', value: 3 }, 'less', true],
    [4, { comparator: 'rank', value: 3 }, 'none', false],
    [11000, { comparator: 'range', value: 11000, valueMax: 12000 }, 'more', true],
    [10999, { comparator: 'range', value: 11000, valueMax: 12000 }, 'more', false],
    [12000, { comparator: 'range', value: 11000, valueMax: 12000 }, 'less', true],
    [12001, { comparator: 'range', value: 11000, valueMax: 12000 }, 'less', false],
    [100, { comparator: 'complete' }, 'more', true],
    [99.9, { comparator: 'complete' }, 'more', false],
    [30, { comparator: 'is', value: 30 }, 'none', false],
    [100, { comparator: 'qualitative' }, 'more', false],
  ])('by %d of %j where %s is better: %s', (value, quantity, direction, expected) => {
    expect(reaches(value, { quantity, unit: '%', direction })).toBe(expected);
  });
});

test('a range is on course towards its nearer end', () => {
  const range = { quantity: { comparator: 'range', value: 30, valueMax: 50 } } as const;
  expect(statusOf(range, result('2020', 10), result('2025', 21))).toBe('on-course');
});

const year = fc.integer({ min: 2010, max: 2040 }).map(String);
const value = fc.double({ min: 0, max: 100, noNaN: true });
const results = fc.uniqueArray(
  fc.tuple(year, value).map(([asOf, figure]) => result(asOf, figure)),
  { selector: ({ id }) => id, maxLength: 6 },
);
const upwards: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ comparator: fc.constantFrom('is', 'about', 'at-least', 'more-than', 'almost'), value }),
  fc
    .tuple(value, value)
    .map(([a, b]): Quantity => ({ comparator: 'range', value: Math.min(a, b), valueMax: Math.max(a, b) })),
  fc.constant({ comparator: 'complete' as const }),
);
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  upwards,
  fc.record({ comparator: fc.constantFrom(...SINGLE_COMPARATORS), value }),
  fc.constantFrom({ comparator: 'trend' as const }, { comparator: 'qualitative' as const }),
);
const anyTarget: fc.Arbitrary<StatusInput> = fc.record({
  quantity: anyQuantity,
  due: fc.option(year.map(period), { nil: undefined }),
  kind: fc.constantFrom('target', 'count', 'commitment'),
  unit: fc.constantFrom('%', 'USD', null),
  direction: fc.constantFrom('more', 'less', 'none'),
  comparable: fc.boolean(),
  cautioned: fc.boolean(),
});
const day = fc.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const anyDay = day.map((date) => date.toISOString().slice(0, 10));

/** How good a status is, where more of it can only come from more progress. */
const GRADE: Record<StatusName, number> = {
  met: 2,
  'on-course': 1,
  behind: 0,
  overdue: 0,
  'no-data': 0,
  'not-measurable': 0,
};

describe('whatever the figures,', () => {
  test('more progress never gives a worse status', () => {
    const law = fc.property(upwards, year, results, value, anyDay, (quantity, due, reported, more, today) => {
      const goal = target({ quantity, due: period(due) });
      const last = [...reported].filter(
        ({ asOf }) => asOf.kind === 'point' && String(asOf.at.year) <= today.slice(0, 4),
      );
      const latest = last.sort((a, b) => a.id.localeCompare(b.id)).at(-1);
      const raised = reported.map((one) =>
        one === latest && 'value' in one.quantity
          ? { ...one, quantity: { ...one.quantity, value: one.quantity.value + more } }
          : one,
      );
      const before = GRADE[computeStatus(goal, reported, today).name];
      expect(GRADE[computeStatus(goal, raised, today).name]).toBeGreaterThanOrEqual(before);
    });
    fc.assert(law);
  });

  test('once the due date has passed nothing is on course or behind', () => {
    fc.assert(
      fc.property(anyTarget, year, results, (goal, due, reported) => {
        const { name } = computeStatus({ ...goal, due: period(due) }, reported, `${Number(due) + 1}-01-01`);
        expect(name).not.toMatch(/^(on-course|behind)$/);
      }),
    );
  });

  test('before the due date nothing is overdue', () => {
    fc.assert(
      fc.property(anyTarget, year, results, (goal, due, reported) => {
        expect(computeStatus({ ...goal, due: period(due) }, reported, `${due}-12-31`).name).not.toBe(
          'overdue',
        );
      }),
    );
  });

  test('without results there is no data or nothing to measure', () => {
    fc.assert(
      fc.property(anyTarget, anyDay, (goal, today) => {
        expect(computeStatus(goal, [], today).name).toMatch(/^(no-data|not-measurable)$/);
      }),
    );
  });

  test('a result counted after the reference date changes nothing', () => {
    fc.assert(
      fc.property(anyTarget, results, value, year, (goal, reported, figure, later) => {
        const today = `${Number(later) - 1}-12-31`;
        const known = reported.filter(({ id }) => id !== `r-${later}`);
        const withFuture = [...known, result(later, figure)];
        expect(computeStatus(goal, withFuture, today)).toEqual(computeStatus(goal, known, today));
      }),
    );
  });

  test('figures that must not be joined give no verdict', () => {
    const warned = anyTarget.chain((goal) =>
      fc.constantFrom({ ...goal, comparable: false }, { ...goal, cautioned: true }),
    );
    fc.assert(
      fc.property(warned, results, anyDay, (goal, reported, today) => {
        expect(computeStatus(goal, reported, today).name).toBe('not-measurable');
      }),
    );
  });

  test('the order in which results are given doesn’t matter', () => {
    fc.assert(
      fc.property(anyTarget, results, anyDay, (goal, reported, today) => {
        expect(computeStatus(goal, reported.toReversed(), today)).toEqual(
          computeStatus(goal, reported, today),
        );
      }),
    );
  });

  test('the reason and the reference date are always there', () => {
    fc.assert(
      fc.property(anyTarget, results, anyDay, (goal, reported, today) => {
        const { reason, asOf } = computeStatus(goal, reported, today);
        expect(reason).toMatch(/^\p{Lu}.+\.$/u);
        expect(asOf).toBe(today);
      }),
    );
  });
});

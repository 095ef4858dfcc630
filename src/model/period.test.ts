import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareOptionalPeriods,
  comparePeriods,
  decimalYear,
  describePeriod,
  formatPeriod,
  parsePeriod,
  periodEnd,
  periodPrecision,
  periodStart,
  type Moment,
  type Period,
} from './period.ts';

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`"${text}" is no period`);
  return period;
};

const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ precision: fc.constant('year' as const), year }),
  fc.record({ precision: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ precision: fc.constant('month' as const), year, month }),
  fc.record({ precision: fc.constant('day' as const), year, month, day: fc.integer({ min: 1, max: 28 }) }),
);
const point = (at: Moment): Period => ({ kind: 'point', at });
const span = (from: Moment, to: Moment): Period =>
  periodStart(point(from)) <= periodStart(point(to))
    ? { kind: 'span', from, to }
    : { kind: 'span', from: to, to: from };
const period: fc.Arbitrary<Period> = fc.oneof(
  moment.map(point),
  moment.map((from): Period => ({ kind: 'open', from })),
  fc.tuple(moment, moment).map(([a, b]) => span(a, b)),
);

describe('a period is read', () => {
  test.each<[string, Period]>([
    ['2030', { kind: 'point', at: { precision: 'year', year: 2030 } }],
    ['2025-Q1', { kind: 'point', at: { precision: 'quarter', year: 2025, quarter: 1 } }],
    ['2019-06', { kind: 'point', at: { precision: 'month', year: 2019, month: 6 } }],
    ['2019-06-30', { kind: 'point', at: { precision: 'day', year: 2019, month: 6, day: 30 } }],
    [
      '2021/2025',
      { kind: 'span', from: { precision: 'year', year: 2021 }, to: { precision: 'year', year: 2025 } },
    ],
    ['2024/..', { kind: 'open', from: { precision: 'year', year: 2024 } }],
  ])('from %s', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  test('from a span that ends within the year in which it starts', () => {
    expect(describePeriod(read('2020-06/2020'))).toBe('6/2020–2020');
  });
});

describe('a period is not read from', () => {
  test.each([
    ['nothing', ''],
    ['a day that February never has', '2025-02-30'],
    ['29 February outside a leap year', '2023-02-29'],
    ['day 31 of a month of 30', '2025-06-31'],
    ['day 0', '2025-06-00'],
    ['month 13', '2025-13'],
    ['month 0', '2025-00'],
    ['quarter 5', '2025-Q5'],
    ['quarter 0', '2025-Q0'],
    ['a date as people write it', '27/9/2019'],
    ['a month of one digit', '2025-6'],
    ['a year of two digits', '25'],
    ['a year before any document, a slip of the keys', '0225'],
    ['a span that ends before it starts', '2025/2021'],
    ['three moments', '2021/2023/2025'],
    ['a span without an end', '2021/'],
    ['a span without a start', '../2025'],
    ['a time of day', '2025-06-30T00:00'],
    ['text around it', ' 2025'],
  ])('%s', (_, text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('29 February is read in a leap year', () => {
    expect(periodEnd(read('2024-02'))).toBe('2024-02-29');
    expect(periodStart(read('2024-02-29'))).toBe('2024-02-29');
  });
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(period, (any) => {
      expect(parsePeriod(formatPeriod(any))).toEqual(any);
    }),
  );
});

test('reading never fails on any text', () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePeriod(text)));
});

describe('a period runs', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2019-09-27', '2019-09-27', '2019-09-27'],
    ['2024-05/2025-01', '2024-05-01', '2025-01-31'],
    ['2024/..', '2024-01-01', undefined],
  ])('%s: from %s through %s', (text, start, end) => {
    expect(periodStart(read(text))).toBe(start);
    expect(periodEnd(read(text))).toBe(end);
  });

  test('never backwards', () => {
    fc.assert(fc.property(period, (any) => periodStart(any) <= (periodEnd(any) ?? '9999-99')));
  });
});

test('the precision is that of the moment, or a span', () => {
  const texts = ['2030', '2025-Q1', '2019-06', '2019-06-30', '2021/2025', '2024/..'];
  expect(texts.map((text) => periodPrecision(read(text)))).toEqual([
    'year',
    'quarter',
    'month',
    'day',
    'span',
    'span',
  ]);
});

describe('a reader sees', () => {
  test.each([
    ['2030', '2030'],
    ['2025-Q1', 'quý I/2025'],
    ['2025-Q4', 'quý IV/2025'],
    ['2019-06', '6/2019'],
    ['2019-06-03', '03/06/2019'],
    ['2021/2025', '2021–2025'],
    ['2024-05/2025-01', '5/2024–1/2025'],
    ['2024-05-09/2025-01-31', '09/05/2024–31/01/2025'],
    ['2024/..', 'từ 2024'],
    ['2025-07-01/..', 'từ 01/07/2025'],
  ])('%s as %s', (text, shown) => {
    expect(describePeriod(read(text))).toBe(shown);
  });
});

describe('periods are ordered', () => {
  const ordered = (...texts: string[]) => texts.map(read).sort(comparePeriods).map(formatPeriod);

  test('by their start', () => {
    expect(ordered('2030', '2019-09-27', '2025')).toEqual(['2019-09-27', '2025', '2030']);
  });

  test('by their end where they start together, open ones last', () => {
    expect(ordered('2025/..', '2025/2030', '2025', '2025-01')).toEqual([
      '2025-01',
      '2025',
      '2025/2030',
      '2025/..',
    ]);
  });

  test('an open one comes last even beside the last year that can be written', () => {
    expect(ordered('9999/..', '9999')).toEqual(['9999', '9999/..']);
  });

  test('the same way from either side', () => {
    fc.assert(
      fc.property(
        period,
        period,
        (a, b) => Math.sign(comparePeriods(a, b)) === -Math.sign(comparePeriods(b, a)),
      ),
    );
  });
});

test('what has no period comes last', () => {
  const dues = ['2030', undefined, '2025', '2024/..'].map((text) =>
    text === undefined ? undefined : read(text),
  );
  expect(dues.toSorted(compareOptionalPeriods)).toEqual([dues[3], dues[2], dues[0], dues[1]]);
});

describe('a day on the time axis', () => {
  test.each([
    ['2025-01-01', 2025],
    ['2025-07-02', 2025 + 182 / 365],
    ['2024-12-31', 2024 + 365 / 366],
  ])('%s is %d', (day, position) => {
    expect(decimalYear(day)).toBeCloseTo(position, 10);
  });

  test('a later day is always further along', () => {
    const day = moment.map((at) => periodStart(point(at)));
    fc.assert(fc.property(day, day, (a, b) => a < b === decimalYear(a) < decimalYear(b)));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, dueDay, type ChangeKind, type Measure, type Pledged } from './cascade-change.ts';
import { parsePeriod } from './period.ts';
import { parseQuantity, SINGLE_COMPARATORS, type Quantity } from './quantity.ts';

const PERCENT: Measure = { unit: '%', direction: 'more', comparable: true, samePlace: false };
const RANK: Measure = { ...PERCENT, unit: 'hạng', direction: 'less' };
const FIRMS: Measure = { ...PERCENT, unit: 'doanh nghiệp' };

/** A target as frontmatter has it: `pledged({ about: 20 }, '2025')`. */
function pledged(quantity: object, due = '2030'): Pledged {
  const read = parseQuantity(quantity);
  if ('error' in read) throw new Error(read.error);
  return { quantity: read.quantity, due: due === '' ? undefined : parsePeriod(due) };
}

const kindOf = (above: Pledged, below: Pledged, measure = PERCENT) => changeOf(above, below, measure).kind;

describe('what became of a target', () => {
  test.each<[string, object, object, ChangeKind]>([
    ['the same figure said the same way', { about: 20 }, { about: 20 }, 'kept'],
    ['“toàn bộ” and 100%', { complete: true }, { is: 100 }, 'kept'],
    ['“trên 55” and “từ 55 trở lên”', { 'more-than': 55 }, { 'at-least': 55 }, 'reworded'],
    ['“trên 7” and “7–7,5”', { 'more-than': 7 }, { range: [7, 7.5] }, 'reworded'],
    ['20% and 25%', { is: 20 }, { about: 25 }, 'raised'],
    ['at least 30% and 35–37%', { 'at-least': 30 }, { range: [35, 37] }, 'raised'],
    ['35–37% and 35–40%', { range: [35, 37] }, { range: [35, 40] }, 'raised'],
    ['over 55% and at least 42%', { 'more-than': 55 }, { 'at-least': 42 }, 'lowered'],
    ['no figure and a figure', { qualitative: true }, { is: 80 }, 'remeasured'],
    ['done and, in words, nearly done', { qualitative: true }, { trend: true }, 'reworded'],
  ])('%s', (_, above, below, kind) => {
    expect(kindOf(pledged(above), pledged(below))).toBe(kind);
  });

  test('a better rank is raised', () => {
    expect(changeOf(pledged({ 'at-most': 15 }), pledged({ 'at-most': 10 }), RANK)).toEqual({
      kind: 'raised',
      by: -5,
    });
  });

  test('ranks among 63 and among 34 are neither more nor less', () => {
    expect(kindOf(pledged({ rank: 9, of: 63 }), pledged({ rank: 5, of: 34 }), RANK)).toBe('different');
  });

  test('a count of one place is a part of the nation’s; of the nation itself it can be told', () => {
    const [above, below] = [pledged({ 'at-least': 5 }), pledged({ 'at-least': 1 })];
    expect(kindOf(above, below, FIRMS)).toBe('portion');
    expect(kindOf(above, below, { ...FIRMS, samePlace: true })).toBe('lowered');
  });

  test('where values aren’t comparable, or no way is better, another figure is just another', () => {
    const [above, below] = [pledged({ is: 20 }), pledged({ is: 30 })];
    expect(kindOf(above, below, { ...PERCENT, comparable: false })).toBe('different');
    expect(kindOf(above, below, { ...PERCENT, direction: 'none' })).toBe('different');
    expect(kindOf(pledged({ 'at-least': 20 }), pledged({ 'at-most': 30 }))).toBe('different');
  });

  test('the same level at another date is earlier or later; another level is a milestone of its own', () => {
    expect(kindOf(pledged({ is: 30 }), pledged({ 'at-least': 30 }, '2028'))).toBe('earlier');
    expect(kindOf(pledged({ is: 30 }), pledged({ is: 30 }, '2035'))).toBe('later');
    expect(kindOf(pledged({ is: 30 }), pledged({ is: 8 }, '2026'))).toBe('milestone');
    expect(kindOf(pledged({ is: 30 }), pledged({ is: 30 }, ''))).toBe('milestone');
    expect(kindOf(pledged({ qualitative: true }), pledged({ trend: true }, '2028'))).toBe('milestone');
  });

  test('a due date is the last day of what it says', () => {
    expect(['2030', '2021/2030', '2030-12-31', '2024/..'].map((due) => dueDay(parsePeriod(due)))).toEqual([
      ...['2030-12-31', '2030-12-31', '2030-12-31', '2024-01-01'],
    ]);
  });
});

const MIRROR: Partial<Record<ChangeKind, ChangeKind>> = {
  raised: 'lowered',
  lowered: 'raised',
  earlier: 'later',
  later: 'earlier',
};

const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ comparator: fc.constantFrom(...SINGLE_COMPARATORS), value }),
  fc
    .tuple(value, value)
    .map(([a, b]): Quantity => ({ comparator: 'range', value: Math.min(a, b), valueMax: Math.max(a, b) })),
  fc.constantFrom<Quantity>(
    ...([{ comparator: 'complete' }, { comparator: 'trend' }, { comparator: 'qualitative' }] as const),
    ...([
      { comparator: 'part', value: 9, of: 12 },
      { comparator: 'rank', value: 3, of: 34 },
    ] as const),
  ),
);
const due = fc.constantFrom(undefined, ...['2025', '2030', '2021/2030', '2024/..'].map(parsePeriod));
const pledge: fc.Arbitrary<Pledged> = fc.record({ quantity, due });
const measure: fc.Arbitrary<Measure> = fc.record({
  unit: fc.constantFrom('%', '% xã', 'hạng', 'doanh nghiệp', 'USD', null),
  direction: fc.constantFrom('more', 'less', 'none'),
  comparable: fc.boolean(),
  samePlace: fc.boolean(),
});

describe('whatever the figures,', () => {
  test('seen from below, raised is lowered, earlier is later, and the difference turns its sign', () => {
    fc.assert(
      fc.property(pledge, pledge, measure, (above, below, how) => {
        const [down, up] = [changeOf(above, below, how), changeOf(below, above, how)];
        expect(up.kind).toBe(MIRROR[down.kind] ?? down.kind);
        expect((up.by ?? 0) + (down.by ?? 0)).toBe(0);
        expect(up.by === undefined).toBe(down.by === undefined);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is said again is kept, unless it is a count of another place', () => {
    fc.assert(
      fc.property(pledge, measure, (one, how) => {
        expect(['kept', 'portion']).toContain(changeOf(one, { ...one }, how).kind);
        expect(changeOf(one, { ...one }, { ...how, samePlace: true }).kind).toBe('kept');
      }),
      { numRuns: 1000 },
    );
  });

  test('raised twice is raised', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        const [first, second, third] = [a, b, c].map((one) => ({ quantity: one, due: undefined }));
        if (!first || !second || !third) return;
        if (kindOf(first, second) !== 'raised' || kindOf(second, third) !== 'raised') return;
        expect(kindOf(first, third)).toBe('raised');
      }),
      { numRuns: 3000 },
    );
  });
});

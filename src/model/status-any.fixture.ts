/** Targets and results of every kind, for laws of statuses. */
import fc from 'fast-check';
import type { CautionKind } from './caution.ts';
import { SINGLE_COMPARATORS, type Quantity } from './quantity.ts';
import type { StatusInput } from './status.ts';
import { period, result } from './status.fixture.ts';

export const year = fc.integer({ min: 2010, max: 2040 });
export const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const range = fc
  .tuple(value, value)
  .map(([a, b]): Quantity => ({ comparator: 'range', value: Math.min(a, b), valueMax: Math.max(a, b) }));
const single = fc.record({ comparator: fc.constantFrom(...SINGLE_COMPARATORS), value });
export const figure: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 3, arbitrary: value.map((is): Quantity => ({ comparator: 'is', value: is })) },
  single,
  range,
);
export const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  figure,
  fc.constantFrom<Quantity>(
    { comparator: 'complete' },
    { comparator: 'trend' },
    { comparator: 'qualitative' },
    { comparator: 'rank', value: 3 },
    { comparator: 'part', value: 9, of: 12 },
    { comparator: 'part', value: 4, of: 20 },
  ),
);

const NO_SERIES: fc.Arbitrary<string | undefined> = fc.constant(undefined);
/** The target's series, another one, or none. */
const anySeries = fc.constantFrom('own', 'other', undefined);

/** At most one result a year, of any kind. */
export const resultsOf = (quantity: fc.Arbitrary<Quantity>, series = NO_SERIES) =>
  fc.uniqueArray(
    fc.tuple(year, quantity, series).map(([asOf, how, one]) => result(String(asOf), how, { series: one })),
    { selector: ({ id }) => id, maxLength: 6 },
  );
export const results = resultsOf(anyQuantity, anySeries);
export const breaks = fc.uniqueArray(
  year.map((one) => `${one}-01-01`),
  { maxLength: 2 },
);
const cautions = fc.subarray<CautionKind>(['ambiguity', 'comparability', 'dating', 'provenance', 'scope']);

export const anyTarget: fc.Arbitrary<StatusInput> = fc.record({
  quantity: anyQuantity,
  due: fc.option(
    year.map((due) => period(String(due))),
    { nil: undefined },
  ),
  kind: fc.constantFrom('target', 'target', 'count', 'commitment'),
  unit: fc.constantFrom('%', 'USD', 'hạng', null),
  direction: fc.constantFrom('more', 'less', 'none'),
  comparable: fc.boolean(),
  cautions,
  unitSpan: fc.constantFrom(undefined, { until: '2025-06-30' }, { from: '2025-07-01' }),
  series: fc.constantFrom('own', undefined),
  breaks,
});
export const measurable: fc.Arbitrary<StatusInput> = fc.record({
  quantity: fc.oneof(figure, fc.constant<Quantity>({ comparator: 'complete' })),
  due: year.map((due) => period(String(due))),
  kind: fc.constant('target'),
  unit: fc.constant('%'),
  direction: fc.constantFrom('more', 'less'),
  comparable: fc.constant(true),
});
export const anyDay = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2041-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

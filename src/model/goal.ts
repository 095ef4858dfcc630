/**
 * Goals: the level that a target sets, read for computing.
 *
 * The comparator says which side of its figure is right; where it doesn't, the indicator's better direction does. A goal
 * is reached at the nearer end of the span for which it stands: "11.000–12.000" from 11.000 on, "khoảng 30" from 28,5 on.
 */
import { measuredValue, type Comparator, type Quantity } from './quantity.ts';
import type { Bar, Way } from './reading.ts';
import { isRankUnit } from './unit.ts';
import { valueSpan } from './value-span.ts';

export interface Goal {
  /** The figure that the path leads to. */
  value: number;
  /** What must be reached; beside `value` only where the target says "khoảng" or "gần". */
  bar: Bar;
  way: Way;
  isRank: boolean;
  /** A rate per year: what is promised is the mean of many years, and a year's rate is not it. */
  isRate: boolean;
  /** Of how many, where the target says so: results with another whole are not comparable. */
  whole: number | undefined;
}

export interface GoalInput {
  quantity: Quantity;
  unit: string | null;
  direction: Way | 'none';
}

/**
 * The level to reach; or what is missing for there to be one.
 * @example goalOf({ quantity: { comparator: 'about', value: 30 }, unit: '%', direction: 'more' }) // { value: 30, bar: { value: 28.5, … }, … }
 */
export function goalOf(target: GoalInput): Goal | 'no-figure' | 'no-way' {
  const { quantity, unit } = target;
  const way = wayOf(target);
  const value = figureOf(quantity, unit, way);
  const span = valueSpan(quantity, unit);
  if (value === undefined || !span) return 'no-figure';
  if (way === undefined) return 'no-way';
  return {
    value,
    bar:
      way === 'more'
        ? { value: span.low, strict: span.lowOpen }
        : { value: span.high, strict: span.highOpen },
    way,
    isRank: quantity.comparator === 'rank' || isRankUnit(unit),
    isRate: unit?.endsWith('/năm') ?? false,
    whole: 'of' in quantity ? quantity.of : undefined,
  };
}

/** Comparators that say by themselves which side of their figure is right. */
const OWN_WAY: Partial<Record<Comparator, Way>> = {
  'at-least': 'more',
  'more-than': 'more',
  complete: 'more',
  'at-most': 'less',
  rank: 'less',
};

function wayOf({ quantity, direction }: GoalInput): Way | undefined {
  return OWN_WAY[quantity.comparator] ?? (direction === 'none' ? undefined : direction);
}

function figureOf(quantity: Quantity, unit: string | null, way: Way | undefined): number | undefined {
  if (quantity.comparator !== 'range') return measuredValue(quantity, unit);
  return way === 'less' ? quantity.valueMax : quantity.value;
}

/**
 * Intervals: the true values that a quantity leaves possible. Two quantities disagree where nothing is possible in both.
 *
 * - What a quantity stands for by its words ("khoảng", "gần", "trên", a range) is `value-span.ts`; here rounding is added.
 * - A figure stands for every value that rounds to it: `16` for 15.5 up to 16.5, so that 16 and 16.4 agree while 16.4 and
 *   16.5 do not. Its last decimal is the last one of the number; a zero that the source printed there is lost, which can
 *   only make the interval wider. From a thousand up, trailing zeros beyond two digits may be rounding too: `408.000`
 *   stands for 407.500 up to 408.500.
 * - A rank is exact. Ranks among different numbers of places come from different lists, and so never disagree.
 */
import type { Quantity } from './quantity.ts';
import { isRankUnit, isShare } from './unit.ts';
import { valueSpan, type Span } from './value-span.ts';

/** From here on trailing zeros may be rounding. */
const THOUSAND = 1000;
/** Digits that are never taken for rounding, however many zeros follow. */
const LEAST_DIGITS = 2;
/** Two numbers nearer to each other than this, as a share of them, are one: decimal fractions aren't exact in binary. */
const TINY = 1e-12;

/**
 * Whether two quantities of one indicator, place and time cannot both be true. Symmetric; never true of what isn't
 * measured (a trend, a quality), nor of what is complete in a unit that is no share.
 * @param unit the indicator's unit; only a unit that starts with "%" is a share
 * @example disagree({ comparator: 'is', value: 16.4 }, { comparator: 'is', value: 16 }, '%') // false
 * @example disagree({ comparator: 'more-than', value: 300 }, { comparator: 'is', value: 295 }, 'tỷ đồng') // true
 */
export function disagree(a: Quantity, b: Quantity, unit: string | null): boolean {
  if (a.comparator === 'rank' && b.comparator === 'rank' && ofDifferentLists(a.of, b.of)) return false;
  if (isShare(unit)) return apart(allowedInterval(a, unit), allowedInterval(b, unit));
  if (a.comparator === 'part' && b.comparator === 'part') {
    return apart(around(a.value), around(b.value)) || apart(around(a.of), around(b.of));
  }
  if (a.comparator === 'complete' || b.comparator === 'complete') return isUnfinished(a) || isUnfinished(b);
  return apart(allowedInterval(a, unit), allowedInterval(b, unit));
}

/**
 * The true values that a quantity leaves possible: what it stands for, and where it is no rank and no bound, what rounds
 * to it; undefined where nothing is measured.
 * @example allowedInterval({ comparator: 'is', value: 16 }, '%') // { low: 15.5, high: 16.5, lowOpen: false, highOpen: true }
 */
function allowedInterval(quantity: Quantity, unit: string | null): Span | undefined {
  const span = valueSpan(quantity, unit);
  if (!span) return undefined;
  switch (quantity.comparator) {
    case 'complete':
      // The shape is also that of a printed "100 %", which 99.6 % rounds to.
      return around(100);
    case 'range':
      return { ...around(quantity.value), high: around(quantity.valueMax).high };
    case 'part':
      return isShare(unit) ? span : around(quantity.value);
    case 'is':
      return isRankUnit(unit) ? span : around(quantity.value);
    case 'about':
      return widest(span, around(quantity.value));
    default:
      return span;
  }
}

/** Everything that rounds to a figure. */
function around(value: number): Span {
  const half = halfStep(value);
  return { low: value - half, high: value + half, lowOpen: false, highOpen: true };
}

/** The wider of two spans around one figure. */
function widest(a: Span, b: Span): Span {
  return b.high - b.low > a.high - a.low ? b : a;
}

/** Half of one in the last place of a number as it is written. */
function halfStep(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const written = digits.replace('.', '').length;
  const lastPlace = Number(exponent) - written + 1;
  if (lastPlace <= 0) return 0.5 * 10 ** lastPlace;
  if (Math.abs(value) < THOUSAND) return 0.5;
  return 0.5 * 10 ** Math.min(lastPlace, Number(exponent) - LEAST_DIGITS + 1);
}

function apart(a: Span | undefined, b: Span | undefined): boolean {
  if (!a || !b) return false;
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether all of one interval lies below all of another; ends that meet are shared only where neither is open. */
function isBelow(lower: Span, upper: Span): boolean {
  const gap = upper.low - lower.high;
  const tiny = TINY * Math.max(1, Math.abs(upper.low));
  if (!Number.isFinite(gap) || Math.abs(gap) > tiny) return gap > 0;
  return lower.highOpen || upper.lowOpen;
}

function isUnfinished(quantity: Quantity): boolean {
  return quantity.comparator === 'part' && quantity.value < quantity.of;
}

function ofDifferentLists(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/**
 * Spans: the true values for which a quantity stands, by its own words. This is the one place that says how wide "khoảng"
 * and "gần" are, for statuses and for contradictions alike.
 *
 * - *about* allows a twentieth of its figure either way, *almost* a tenth below and not the figure itself: both a band as
 *   wide as a tenth of the figure. No text says how wide; wider would hide what disagrees, narrower would make much of a
 *   turn of phrase.
 * - *more-than*, *at-least* and *at-most* have no other end: what is above 16 may be 40.
 * - A range is all that lies between its ends. Any other figure stands for itself; what rounding may have done to it is no
 *   matter of words, and is added where two sources are compared (`contradiction-interval.ts`).
 */
import { formatNumber, formatPercent } from '../vietnamese/number.ts';
import type { Quantity } from './quantity.ts';
import { isShare } from './unit.ts';

/** How far from its figure "khoảng" may be, as a share of it. */
const ABOUT_SHARE = 0.05;
/** How far below its figure "gần" may be, as a share of it. */
const ALMOST_SHARE = 0.1;

export interface Span {
  low: number;
  high: number;
  /** True where the end itself is not in the span. */
  lowOpen: boolean;
  highOpen: boolean;
}

/**
 * The values for which a quantity stands; undefined where it has no figure. A part is its share where the unit is one.
 * @param unit the indicator's unit; only a unit that starts with "%" is a share
 * @example valueSpan({ comparator: 'about', value: 30 }, '%') // { low: 28.5, high: 31.5, lowOpen: false, highOpen: false }
 */
export function valueSpan(quantity: Quantity, unit: string | null): Span | undefined {
  switch (quantity.comparator) {
    case 'trend':
    case 'qualitative':
      return undefined;
    case 'complete':
      return isShare(unit) ? spanOf(100, 100) : undefined;
    case 'part': {
      const value = isShare(unit) ? (quantity.value / quantity.of) * 100 : quantity.value;
      return spanOf(value, value);
    }
    case 'range':
      return spanOf(quantity.value, quantity.valueMax);
    case 'at-least':
      return spanOf(quantity.value, Infinity);
    case 'more-than':
      return { ...spanOf(quantity.value, Infinity), lowOpen: true };
    case 'at-most':
      return spanOf(-Infinity, quantity.value);
    case 'about':
      return spanOf(shifted(quantity.value, -ABOUT_SHARE), shifted(quantity.value, ABOUT_SHARE));
    case 'almost':
      // Nothing is below zero by a share of zero: the figure alone is left.
      return {
        ...spanOf(shifted(quantity.value, -ALMOST_SHARE), quantity.value),
        highOpen: quantity.value !== 0,
      };
    default:
      return spanOf(quantity.value, quantity.value);
  }
}

/** How wide the words are taken, for the reader. */
export const SPAN_RULE = [
  `“Khoảng” cho lệch ${formatPercent(ABOUT_SHARE * 100)} mỗi phía: “khoảng 30” là từ ${numberAt(30, -ABOUT_SHARE)} đến ${numberAt(30, ABOUT_SHARE)}.`,
  `“Gần” là chưa tới, kém nhiều nhất ${formatPercent(ALMOST_SHARE * 100)}: “gần 5.000” là từ ${numberAt(5000, -ALMOST_SHARE)} đến dưới 5.000.`,
  '“11.000–12.000” là mọi số từ 11.000 đến 12.000.',
].join(' ');

function spanOf(low: number, high: number): Span {
  return { low, high, lowOpen: false, highOpen: false };
}

/** A figure moved by a share of it, without the dust of binary fractions. */
function shifted(value: number, share: number): number {
  return Number((value + Math.abs(value) * share).toPrecision(12));
}

function numberAt(value: number, share: number): string {
  return formatNumber(shifted(value, share));
}

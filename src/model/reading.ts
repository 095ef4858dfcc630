/**
 * Readings: what a reported quantity proves, as the span in which the true value lies. "trên 16" proves more than 16 and
 * says nothing of 30; "khoảng 30" and "gần 30" say nothing of a level inside their span.
 *
 * Vocabulary
 * - *point*: the one figure a result gives; a bound ("trên 16") and a range give none.
 * - *bar*: a level to be reached; strict where it must be passed.
 */
import { measuredValue, type Comparator, type Quantity } from './quantity.ts';
import { valueSpan, type Span } from './value-span.ts';

/** Which way is better. */
export type Way = 'more' | 'less';

export interface Reading extends Span {
  point: number | undefined;
  /** Of what a part or a rank is one, where the source says so. */
  whole: number | undefined;
}

export interface Bar {
  value: number;
  strict: boolean;
}

/** Comparators that tell an end of a span, or both, and no figure. */
const BOUNDS: ReadonlySet<Comparator> = new Set(['at-least', 'more-than', 'at-most', 'range']);

/** `unknown` where the span lies on both sides of the bar. */
export type Reach = 'yes' | 'no' | 'unknown';

/**
 * What a quantity proves; undefined where it has no figure. A part is its share where the unit is one.
 * @param unit the indicator's unit; only a unit that starts with "%" is a share
 * @example readQuantity({ comparator: 'more-than', value: 16 }, '%')?.high // Infinity
 */
export function readQuantity(quantity: Quantity, unit: string | null): Reading | undefined {
  const span = valueSpan(quantity, unit);
  return (
    span && { ...span, point: pointOf(quantity, unit), whole: 'of' in quantity ? quantity.of : undefined }
  );
}

/**
 * Whether a reading reaches a bar.
 * @example reachOf(readQuantity({ comparator: 'more-than', value: 16 }, '%'), { value: 30, strict: false }, 'more') // 'unknown'
 */
export function reachOf(reading: Reading, bar: Bar, way: Way): Reach {
  const { low, high, lowOpen, highOpen } = way === 'more' ? reading : mirrored(reading);
  const height = way === 'more' ? bar.value : -bar.value;
  if (high < height || (high === height && (bar.strict || highOpen))) return 'no';
  return low < height || (low === height && bar.strict && !lowOpen) ? 'unknown' : 'yes';
}

/**
 * One reading of several that agree: the figure with most decimals; where none gives a figure, what all of them prove.
 * @example joinReadings([readQuantity({ comparator: 'is', value: 16 }, '%'), readQuantity({ comparator: 'is', value: 16.3 }, '%')]).point // 16.3
 */
export function joinReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const [finest] = readings
    .filter((reading) => reading.point !== undefined)
    .sort((a, b) => decimalsOf(b.point ?? 0) - decimalsOf(a.point ?? 0) || widthOf(a) - widthOf(b));
  if (finest) return finest;
  return readings.reduce((joined, other) => {
    const low = joined.low > other.low || (joined.low === other.low && joined.lowOpen) ? joined : other;
    const high = joined.high < other.high || (joined.high === other.high && joined.highOpen) ? joined : other;
    return { ...joined, low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
  });
}

/**
 * How many decimals a figure is given with, at most six.
 * @example decimalsOf(7.25) // 2
 */
export function decimalsOf(value: number): number {
  const [, decimals = ''] = value.toFixed(6).replace(/0+$/, '').split('.');
  return decimals.length;
}

/**
 * A figure rounded half up.
 * @example roundTo(15.04, 1) // 15
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + Number.EPSILON * scale) / scale;
}

/** The one figure that a quantity gives; a share to two decimals, while its span is exact. */
function pointOf(quantity: Quantity, unit: string | null): number | undefined {
  if (BOUNDS.has(quantity.comparator)) return undefined;
  const value = measuredValue(quantity, unit);
  return value === undefined || quantity.comparator !== 'part' ? value : roundTo(value, 2);
}

function widthOf({ low, high }: Span): number {
  return high - low;
}

/** The same reading where less is better: what was highest is lowest. */
function mirrored({ low, high, lowOpen, highOpen }: Reading) {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen };
}

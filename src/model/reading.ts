/**
 * Readings: what a reported quantity proves, as the span in which the true value lies. "trên 16" proves more than 16 and
 * says nothing of 30; "khoảng 30" says nothing at the very edge of 30.
 *
 * Vocabulary
 * - *point*: the one figure a result gives; a bound ("trên 16") and a range give none.
 * - *loose*: the source says "khoảng", so that the figure proves nothing against a bar of just that height.
 * - *bar*: a level to be reached; strict where it must be passed.
 */
import type { Quantity } from './quantity.ts';

/** Which way is better. */
export type Way = 'more' | 'less';

export interface Reading {
  low: number;
  high: number;
  /** True where the end itself is not in the span. */
  lowOpen: boolean;
  highOpen: boolean;
  loose: boolean;
  point: number | undefined;
  /** Of what a part or a rank is one, where the source says so. */
  whole: number | undefined;
}

export interface Bar {
  value: number;
  strict: boolean;
}

/** `unknown` where the span lies on both sides of the bar. */
export type Reach = 'yes' | 'no' | 'unknown';

/**
 * What a quantity proves; undefined where it has no figure. A part is its share where the unit is one.
 * @param unit the indicator's unit; only a unit that starts with "%" is a share
 * @example readQuantity({ comparator: 'more-than', value: 16 }, '%')?.high // Infinity
 */
export function readQuantity(quantity: Quantity, unit: string | null): Reading | undefined {
  const share = isShare(unit);
  switch (quantity.comparator) {
    case 'trend':
    case 'qualitative':
      return undefined;
    case 'complete':
      return share ? pointAt(100) : undefined;
    case 'is':
      return pointAt(quantity.value);
    case 'about':
      return { ...pointAt(quantity.value), loose: true };
    case 'almost':
      return { ...pointAt(quantity.value), highOpen: true };
    case 'at-least':
      return span(quantity.value, Infinity);
    case 'more-than':
      return { ...span(quantity.value, Infinity), lowOpen: true };
    case 'at-most':
      return span(-Infinity, quantity.value);
    case 'range':
      return span(quantity.value, quantity.valueMax);
    case 'part':
      return { ...(share ? shareOf(quantity) : pointAt(quantity.value)), whole: quantity.of };
    case 'rank':
      return { ...pointAt(quantity.value), whole: quantity.of };
  }
}

/**
 * Whether a reading reaches a bar.
 * @example reachOf(readQuantity({ comparator: 'more-than', value: 16 }, '%'), { value: 30, strict: false }, 'more') // 'unknown'
 */
export function reachOf(reading: Reading, bar: Bar, way: Way): Reach {
  const { low, high, lowOpen, highOpen } = way === 'more' ? reading : mirrored(reading);
  const height = way === 'more' ? bar.value : -bar.value;
  if (high < height || (high === height && (bar.strict || highOpen))) return 'no';
  if (low < height || (low === height && bar.strict && !lowOpen)) return 'unknown';
  return reading.loose && low === height ? 'unknown' : 'yes';
}

/**
 * One reading of several that agree: the figure with most decimals; where none gives a figure, what all of them prove.
 * @example joinReadings([readQuantity({ comparator: 'is', value: 16 }, '%'), readQuantity({ comparator: 'is', value: 16.3 }, '%')]).point // 16.3
 */
export function joinReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const [finest] = readings
    .filter((reading) => reading.point !== undefined)
    .sort((a, b) => decimalsOf(b.point ?? 0) - decimalsOf(a.point ?? 0) || Number(a.loose) - Number(b.loose));
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

function isShare(unit: string | null): boolean {
  return unit?.startsWith('%') ?? false;
}

/** A share in percent: exact where it is held against a bar, to two decimals where it is a figure. */
function shareOf({ value, of }: { value: number; of: number }): Reading {
  const share = (value / of) * 100;
  return { ...pointAt(share), point: roundTo(share, 2) };
}

function pointAt(value: number): Reading {
  return { ...span(value, value), point: value };
}

function span(low: number, high: number): Reading {
  return { low, high, lowOpen: false, highOpen: false, loose: false, point: undefined, whole: undefined };
}

/** The same reading where less is better: what was highest is lowest. */
function mirrored({ low, high, lowOpen, highOpen }: Reading) {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen };
}

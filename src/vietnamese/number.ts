/**
 * Numbers as Vietnamese text writes them: a point groups thousands, a comma begins the decimals
 * (`1.234.567,8`), and words give scales and small numbers (`408.000 tỷ`, `hai phần ba`).
 */

import { parseWhole, scaleOf } from './number-words.ts';
import { unifyTonePlacement } from './tone-placement.ts';

const NUMBER = /^(?<sign>[-−]?)(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?$/u;

/** As many decimals as a double can need, so that nothing is rounded unless the caller asks for it. */
const ALL_DECIMALS = 20;

/** How a number is written. */
export interface NumberFormat {
  /** Decimals beyond this many are rounded away; without it the number is written in full. */
  readonly maxDecimals?: number;
}

/**
 * The value of a number in digits. Undefined when it is malformed: a point must be followed by groups of
 * exactly three digits, so `1.23` is nothing rather than 1.23 or 123, and so are `0.123` and `1234.567`.
 *
 * @example parseNumber('408.000') // 408000
 * @example parseNumber('429,47') // 429.47
 */
export function parseNumber(text: string): number | undefined {
  const groups = NUMBER.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const whole = (groups['whole'] ?? '').replaceAll('.', '');
  const value = Number(`${whole}.${groups['decimals'] ?? '0'}`);
  return groups['sign'] && value !== 0 ? -value : value;
}

/**
 * A number in digits, with points between thousands and a decimal comma. Throws a RangeError when it is
 * not finite. Never for years, which take no point.
 *
 * @example formatNumber(408000) // '408.000'
 * @example formatNumber(2 / 3, { maxDecimals: 1 }) // '0,7'
 */
export function formatNumber(value: number, { maxDecimals = ALL_DECIMALS }: NumberFormat = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`Only a finite number can be written, not ${value}`);
  return formatter(maxDecimals).format(value);
}

/**
 * A percentage; `value` is in percent, not a ratio.
 *
 * @example formatPercent(12.5) // '12,5%'
 */
export function formatPercent(value: number, format: NumberFormat = {}): string {
  return `${formatNumber(value, format)}%`;
}

/**
 * A range with an en dash; a single number when both ends are the same. Throws a RangeError when the ends
 * are the wrong way round.
 *
 * @example formatRange(11000, 12000) // '11.000–12.000'
 */
export function formatRange(low: number, high: number, format: NumberFormat = {}): string {
  if (low > high) throw new RangeError(`A range ends no lower than it begins, not from ${low} to ${high}`);
  const [first, last] = [formatNumber(low, format), formatNumber(high, format)];
  return first === last ? first : `${first}–${last}`;
}

/**
 * What a scale word multiplies the number before it by; several multiply (`nghìn tỷ`). Undefined for any
 * other word.
 *
 * @example scaleWord('ngàn tỉ') // 1e12
 */
export function scaleWord(text: string): number | undefined {
  return splitWords(text)
    .map(scaleOf)
    .reduce((product, factor) => product && factor && product * factor, 1);
}

/**
 * The value of a number in words: whole numbers below a thousand billion, `một nửa`, and fractions such as
 * `hai phần ba` and `ba phần tư`. Undefined for anything else, and strict where the spelling tells a number
 * from a count: `mười lăm` is 15 while `mười năm` is ten years.
 *
 * @example parseSpelled('hai mươi mốt') // 21
 * @example parseSpelled('hai phần ba') // 0.6666666666666666
 */
export function parseSpelled(text: string): number | undefined {
  const spelled = splitWords(text);
  if (['nửa', 'một nửa'].includes(spelled.join(' '))) return 0.5;
  const bar = spelled.indexOf('phần');
  if (bar < 0) return parseWhole(spelled);
  const numerator = parseWhole(spelled.slice(0, bar));
  const below = spelled.slice(bar + 1);
  const denominator = below.join(' ') === 'tư' ? 4 : parseWhole(below);
  return numerator === undefined || !denominator ? undefined : numerator / denominator;
}

function splitWords(text: string): string[] {
  return unifyTonePlacement(text).trim().toLowerCase().split(/\s+/u);
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Intl formatters are slow to make and are asked for by the thousand. */
function formatter(maxDecimals: number): Intl.NumberFormat {
  const known = formatters.get(maxDecimals);
  if (known) return known;
  const made = new Intl.NumberFormat('vi', { maximumFractionDigits: maxDecimals, signDisplay: 'negative' });
  formatters.set(maxDecimals, made);
  return made;
}

/**
 * Quantities: how much a claim says, together with how it says it.
 *
 * Vocabulary
 * - *comparator*: the word before the figure. "khoảng 30" and "trên 30" are different claims.
 * - *part*: n of a whole (9/12 targets, 429,47/800 points). *rank*: a place in an order, 1 being the first.
 * - *complete*: all of it, where the source gives no figure or says 100 %. *trend*: more or better, without a figure.
 * - *qualitative*: nothing that can be measured.
 *
 * The unit is not here: it belongs to the indicator, so that two claims on one indicator cannot disagree on it.
 */
import { formatNumber } from '../vietnamese/number.ts';
import { isRankUnit, isShare, withUnit } from './unit.ts';

export const SINGLE_COMPARATORS = ['is', 'about', 'at-least', 'more-than', 'at-most', 'almost'] as const;
export type SingleComparator = (typeof SINGLE_COMPARATORS)[number];

export const WORDED_COMPARATORS = ['complete', 'trend', 'qualitative'] as const;
export type WordedComparator = (typeof WORDED_COMPARATORS)[number];

export type Quantity =
  | { comparator: SingleComparator; value: number }
  | { comparator: 'range'; value: number; valueMax: number }
  | { comparator: 'part'; value: number; of: number }
  | { comparator: 'rank'; value: number; of?: number }
  | { comparator: WordedComparator };

export type Comparator = Quantity['comparator'];

/** Every comparator, in the order in which help texts list them. */
export const COMPARATORS: readonly Comparator[] = [
  ...SINGLE_COMPARATORS,
  'range',
  'part',
  'rank',
  ...WORDED_COMPARATORS,
];

const SIGNS: Record<SingleComparator, string> = {
  is: '',
  about: '≈ ',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  almost: '≲ ',
};

const WORDS: Record<SingleComparator, string> = {
  is: '',
  about: 'khoảng ',
  'at-least': 'ít nhất ',
  'more-than': 'trên ',
  'at-most': 'tối đa ',
  almost: 'gần ',
};

const WORDED: Record<WordedComparator, string> = {
  complete: 'hoàn thành',
  trend: 'tăng, không đặt số',
  qualitative: 'không đo bằng số',
};

/**
 * Reads a quantity as frontmatter has it: an object with exactly one comparator (`rank` may add `of`).
 * Returns the quantity, or a sentence that says what was found and what would be right.
 * @example parseQuantity({ part: [9, 12] }) // { quantity: { comparator: 'part', value: 9, of: 12 } }
 */
export function parseQuantity(input: unknown): { quantity: Quantity } | { error: string } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { error: `a quantity is an object such as { about: 30 }; found ${show(input)}` };
  }
  const fields = new Map(Object.entries(input));
  const named = [...fields.keys()].filter((key) => key !== 'of');
  const [comparator] = named;
  if (comparator === undefined || named.length > 1 || !isComparator(comparator)) {
    return { error: `a quantity has exactly one of ${COMPARATORS.join(', ')}; found ${show(input)}` };
  }
  if (fields.has('of') && comparator !== 'rank')
    return { error: `only a rank has "of"; found ${show(input)}` };
  return readComparator(comparator, fields.get(comparator), fields.get('of'));
}

/**
 * The one number to compute with: a share that is complete counts as 100, a range as its middle, a part as its share in
 * percent where the unit is a share.
 * Undefined where nothing can be measured.
 * @param unit the indicator's unit; only a unit that starts with "%" is a share
 * @example measuredValue({ comparator: 'complete' }, '% xã') // 100
 */
export function measuredValue(quantity: Quantity, unit: string | null): number | undefined {
  switch (quantity.comparator) {
    case 'complete':
      return isShare(unit) ? 100 : undefined;
    case 'trend':
    case 'qualitative':
      return undefined;
    case 'range':
      return (quantity.value + quantity.valueMax) / 2;
    case 'part':
      return isShare(unit) ? (quantity.value / quantity.of) * 100 : quantity.value;
    default:
      return quantity.value;
  }
}

/**
 * A quantity as a short label with signs, for plates, tables and charts.
 * @example describeQuantity({ comparator: 'more-than', value: 16 }, '%') // '> 16%'
 */
export function describeQuantity(quantity: Quantity, unit: string | null): string {
  return describe(quantity, unit, SIGNS);
}

/**
 * A quantity in words, for sentences and for those who listen.
 * @example spellQuantity({ comparator: 'more-than', value: 16 }, '%') // 'trên 16%'
 */
export function spellQuantity(quantity: Quantity, unit: string | null): string {
  return describe(quantity, unit, WORDS);
}

function describe(quantity: Quantity, unit: string | null, signs: Record<SingleComparator, string>): string {
  switch (quantity.comparator) {
    case 'complete':
      return isShare(unit) ? withUnit('100', unit) : WORDED.complete;
    case 'trend':
    case 'qualitative':
      return WORDED[quantity.comparator];
    case 'range':
      if (isRankUnit(unit)) return `hạng ${spanText(quantity)}${unit.slice('hạng'.length)}`;
      return withUnit(spanText(quantity), unit);
    case 'part':
      return withUnit(`${formatNumber(quantity.value)}/${formatNumber(quantity.of)}`, whatIsCounted(unit));
    case 'rank':
      return `hạng ${formatNumber(quantity.value)}${quantity.of === undefined ? '' : `/${formatNumber(quantity.of)}`}`;
    default:
      if (isRankUnit(unit)) return describeRank(quantity.comparator, quantity.value, unit);
      return withUnit(`${signs[quantity.comparator]}${formatNumber(quantity.value)}`, unit);
  }
}

function describeRank(comparator: SingleComparator, value: number, unit: string): string {
  const scope = unit.slice('hạng'.length);
  const place = comparator === 'at-most' ? `tốp ${formatNumber(value)}` : `hạng ${formatNumber(value)}`;
  return `${place}${scope}`;
}

/** Of a share's unit what it is a share of: 9 of 12 communes are "9/12 xã", not "9/12% xã". */
function whatIsCounted(unit: string | null): string | null {
  return isShare(unit) ? unit.slice(1).trim() : unit;
}

function readComparator(
  comparator: Comparator,
  value: unknown,
  of: unknown,
): { quantity: Quantity } | { error: string } {
  switch (comparator) {
    case 'complete':
    case 'trend':
    case 'qualitative':
      return value === true
        ? { quantity: { comparator } }
        : { error: `"${comparator}" is true or absent; found ${show(value)}` };
    case 'range':
    case 'part':
      return readPair(comparator, value);
    case 'rank':
      return readRank(value, of);
    default:
      return isNumber(value)
        ? { quantity: { comparator, value } }
        : { error: `"${comparator}" takes a number such as 30; found ${show(value)}` };
  }
}

function readPair(comparator: 'range' | 'part', value: unknown): { quantity: Quantity } | { error: string } {
  const [first, second] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  if (!isNumber(first) || !isNumber(second)) {
    return { error: `"${comparator}" takes two numbers such as [9, 12]; found ${show(value)}` };
  }
  if (comparator === 'range') {
    if (second < first) return { error: `"range" runs upwards; found ${show(value)}` };
    return { quantity: { comparator, value: first, valueMax: second } };
  }
  if (first < 0 || second < first || second === 0) {
    return { error: `"part" is some of a whole, the whole last; found ${show(value)}` };
  }
  return { quantity: { comparator, value: first, of: second } };
}

function readRank(value: unknown, of: unknown): { quantity: Quantity } | { error: string } {
  if (!isRank(value)) return { error: `"rank" takes a whole number from 1; found ${show(value)}` };
  if (of === undefined) return { quantity: { comparator: 'rank', value } };
  if (!isRank(of) || of < value)
    return { error: `"of" is how many are ranked, at least the rank; found ${show(of)}` };
  return { quantity: { comparator: 'rank', value, of } };
}

function isComparator(text: string): text is Comparator {
  return (COMPARATORS as readonly string[]).includes(text);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRank(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function show(value: unknown): string {
  // Its type leaves out that it gives nothing for undefined.
  const json = JSON.stringify(value) as string | undefined;
  return json ?? String(value);
}

function spanText({ value, valueMax }: { value: number; valueMax: number }): string {
  return `${formatNumber(value)}–${formatNumber(valueMax)}`;
}

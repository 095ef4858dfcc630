/** Figures as quantities of the model, and the amounts that articles spell in words. */
import type { Quantity } from '../model/quantity.ts';
import type { DoubtCode } from './claims-doubts.ts';
import type { PlacedFigure } from './figures.ts';

export interface Amount {
  readonly quantity: Quantity;
  readonly doubts: readonly DoubtCode[];
}

/** An amount in words, with its place. */
export interface SpelledAmount extends Amount {
  readonly index: number;
  readonly text: string;
  readonly unit: string | null;
}

type Measure = Pick<PlacedFigure, 'comparator' | 'value' | 'valueMax' | 'of' | 'unit'>;

const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 };
const DIVISORS: Readonly<Record<string, number>> = { ...COUNTS, tư: 4, mười: 10 };
const FRACTION =
  /(?<!\p{L})(?<more>(?:hơn|trên|quá|gần|khoảng|ít nhất|tối thiểu) )?(?:(?<count>một|hai|ba|bốn) phần (?<of>hai|ba|tư|bốn|năm|mười)|(?:một )?(?<half>nửa)(?= (?:số|trong|tổng|các|xã|phường|doanh|hộ|dân|người)))(?!\p{L})/giu;

/**
 * The quantity a figure says; undefined for one that is no quantity. 100 % of a target is all of it.
 *
 * @example quantityOf({ comparator: 'about', value: 30, unit: '%' }, 'target') // { comparator: 'about', value: 30 }
 */
export function quantityOf(figure: Measure, kind: 'target' | 'result'): Quantity | undefined {
  const { comparator, value, unit } = figure;
  if (value === null) return undefined;
  if (comparator === 'range' || comparator === 'part' || comparator === 'rank') return pairOf(figure, value);
  if (comparator === 'complete' || comparator === 'trend' || comparator === 'qualitative')
    return { comparator };
  const isAll = kind === 'target' && comparator === 'is' && value === 100 && unit === '%';
  return isAll ? { comparator: 'complete' } : { comparator, value };
}

/** A quantity that has two numbers, or may have. */
function pairOf({ comparator, valueMax, of }: Measure, value: number): Quantity | undefined {
  if (comparator === 'range')
    return valueMax === undefined || valueMax < value ? undefined : { comparator, value, valueMax };
  if (comparator === 'part') return of === undefined ? undefined : { comparator, value, of };
  return isPlace(value, of) ? { comparator: 'rank', value, ...(of !== undefined && { of }) } : undefined;
}

/**
 * Every share in words: `hai phần ba`, `một nửa`.
 *
 * @example findSpelled('hai phần ba số xã')[0]?.quantity // { comparator: 'part', value: 2, of: 3 }
 */
export function findSpelled(text: string): SpelledAmount[] {
  return [...text.matchAll(FRACTION)].map((match): SpelledAmount => {
    const { more, count = '', of = '', half } = match.groups ?? {};
    const [value, whole] =
      half === undefined ? [COUNTS[count.toLowerCase()] ?? 1, DIVISORS[of.toLowerCase()] ?? 1] : [1, 2];
    return {
      index: match.index + (more?.length ?? 0),
      text: match[0].slice(more?.length ?? 0),
      unit: null,
      quantity: { comparator: 'part', value, of: whole },
      doubts: more === undefined ? [] : ['more-than-a-part'],
    };
  });
}

/**
 * Whether a share in percent says no more than the part before it: `16/20 …, đạt 80%`.
 *
 * @example restates({ text: '54%', value: 54, unit: '%' }, { value: 429.47, of: 800 }) // true
 */
export function restates(
  share: Pick<PlacedFigure, 'text' | 'value' | 'unit'>,
  { value, of }: Pick<PlacedFigure, 'value' | 'of'>,
): boolean {
  if (share.unit !== '%' || share.value === null || value === null || of === undefined || of === 0)
    return false;
  const decimals = /[.,](?<decimals>\d+)/.exec(share.text)?.groups?.['decimals']?.length ?? 0;
  return Math.abs((value / of) * 100 - share.value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function isPlace(value: number, of: number | undefined): boolean {
  return Number.isInteger(value) && value >= 1 && (of === undefined || of >= value);
}

/**
 * Whether printed words say what a claim says: the same value, unit and comparator.
 *
 * The comparison is strict where a slip would mislead: `30%` is not `khoảng 30%`, `300` is not `300 tỷ đồng`. It allows
 * what a writer may choose: a part as its share (`16/20` as `80%`) or as one of many (`một trong 6`), first place in words, a count's noun.
 */
import type { Quantity } from '../model/quantity.ts';
import { isShare } from '../model/unit.ts';
import { parseSpelled } from '../vietnamese/number.ts';
import type { FigureToken } from './figure-tokens.ts';
import type { Stated } from './stated.ts';

type Measured = Extract<Quantity, { value: number }>;

/** Units that change what a number is worth; every other unit is the noun that is counted. */
const SCALED =
  /^(?:(?:nghìn |ngàn |triệu |tỷ )*(?:nghìn|ngàn|triệu|tỷ|đồng|usd)|giờ|ngày|tuần|tháng|quý|năm|km|ha)$/;
/** Who is counted may be called by office. */
const PEOPLE = /người|cán bộ|thành viên/;
const FIRST_PLACE = /(?:dẫn đầu|đứng đầu|đi đầu|vị trí đầu|thứ nhất|hạng nhất)/iu;
const NONE = /(?:không còn|không có|chưa có)/iu;

/**
 * Whether a figure in running text says this quantity.
 * @example agrees(findFigures('khoảng 30%')[0]!, { quantity: { comparator: 'about', value: 30 }, unit: '%' }) // true
 */
export function agrees(figure: FigureToken, { quantity, unit }: Stated): boolean {
  if (quantity.comparator === 'complete')
    return figure.comparator === 'is' && figure.value === 100 && figure.unit === '%';
  if (quantity.comparator === 'part') return agreesWithPart(figure, quantity);
  if (!('value' in quantity) || !sameValues(figure, quantity)) return false;
  if (quantity.comparator === 'rank') return isPlace(figure);
  return figure.comparator === quantity.comparator && sameUnit(figure.unit, unit);
}

/**
 * Whether words without digits say this quantity: first place, none, or a number spelt out. A quantity that no figure
 * measures is said by any words.
 * @example agreesInWords('hai phần ba', { quantity: { comparator: 'part', value: 2, of: 3 }, unit: null }) // true
 */
export function agreesInWords(words: string, { quantity }: Stated): boolean {
  switch (quantity.comparator) {
    case 'complete':
    case 'trend':
    case 'qualitative':
      return true;
    case 'range':
      return false;
    case 'part':
      return isNear(parseSpelled(words), quantity.value / quantity.of);
    default:
      if (quantity.value === 1 && FIRST_PLACE.test(words)) return true;
      if (quantity.value === 0 && NONE.test(words)) return true;
      return leadingNumber(words) === quantity.value;
  }
}

/**
 * The number alone of a figure that may stand without its unit and comparator, as an evidence token does.
 * @example sameNumber(findFigures('15.600')[0]!, { comparator: 'more-than', value: 15600 }) // true
 */
export function sameNumber(figure: FigureToken, quantity: Quantity): boolean {
  if (quantity.comparator === 'complete') return figure.value === 100;
  if (!('value' in quantity)) return false;
  if (sameValues(figure, quantity)) return true;
  if (figure.of !== undefined || figure.valueMax !== undefined) return false;
  if (quantity.comparator === 'part' && saysShare(figure, quantity)) return true;
  return figure.value === quantity.value || ('of' in quantity && figure.value === quantity.of);
}

function agreesWithPart(figure: FigureToken, quantity: Quantity & { comparator: 'part' }): boolean {
  if (figure.comparator === 'part') return figure.value === quantity.value && figure.of === quantity.of;
  const isOneOf = quantity.value === 1 && figure.value === quantity.of;
  return figure.comparator === 'is' && (isOneOf || saysShare(figure, quantity));
}

/** The same numbers; how many there are of a rank may be left out. */
function sameValues(figure: FigureToken, quantity: Measured): boolean {
  const valueMax = 'valueMax' in quantity ? quantity.valueMax : undefined;
  const of = 'of' in quantity ? quantity.of : undefined;
  return (
    figure.value === quantity.value &&
    figure.valueMax === valueMax &&
    (figure.of === of || (figure.of === undefined && quantity.comparator === 'rank'))
  );
}

/** `xếp thứ 3`, or `thứ 3` alone as a table has it. */
function isPlace({ comparator, sort, unit }: FigureToken): boolean {
  return comparator === 'rank' || (comparator === 'is' && sort === 'label' && unit === null);
}

/** A share in percent, rounded to the decimals that are printed. */
function saysShare(figure: FigureToken, { value, of }: Quantity & { comparator: 'part' }): boolean {
  if (figure.unit !== '%' || figure.value === null) return false;
  const decimals = /,(?<decimals>\d+)/.exec(figure.text)?.groups?.['decimals']?.length ?? 0;
  return Math.abs((value / of) * 100 - figure.value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A count's noun may be left out or put in other words; a percentage, a currency and a scale may not. `300 tỷ` is đồng. */
function sameUnit(printed: string | null, unit: string | null): boolean {
  if (isShare(printed) || isShare(unit)) return isShare(printed) && isShare(unit);
  const [of, own] = [normalUnit(printed), normalUnit(unit)];
  if (SCALED.test(of) || SCALED.test(own)) return of === own || `${of} đồng` === own;
  return sharesNoun(printed, unit);
}

/**
 * Whether what is counted may be the same thing: `12 mục tiêu` is no count of `nhiệm vụ`. A noun may be left out.
 * @example sharesNoun('sở', 'sở, ngành') // true
 */
export function sharesNoun(printed: string | null, unit: string | null): boolean {
  if (printed === null || unit === null) return true;
  const [of, own] = [normalUnit(printed), normalUnit(unit)];
  return own.includes(of) || of.includes(own) || (PEOPLE.test(of) && PEOPLE.test(own));
}

function normalUnit(unit: string | null): string {
  return (unit ?? '').toLocaleLowerCase('vi').replaceAll('tỉ', 'tỷ').replaceAll('ngàn', 'nghìn');
}

function leadingNumber(words: string): number | undefined {
  const parts = words.toLocaleLowerCase('vi').split(/\s+/);
  for (let length = parts.length; length > 0; length--) {
    const number = parseSpelled(parts.slice(0, length).join(' '));
    if (number !== undefined) return number;
  }
  return undefined;
}

function isNear(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) < 1e-9;
}

/**
 * The text in which the importer looks for figures: as printed, with what portals write in other ways put into the
 * Vietnamese way, letter for letter, so that every index stays.
 *
 * - English marks: `12.5%` is 12,5 %; `408,000 tỷ đồng` and `15,600 người` are thousands. A point or comma alone is
 *   judged by what stands behind it, since `1.234` and `1,234` are both right in Vietnamese.
 * - Quarters: `quý III/2024` is a date of its own.
 */
import { nounBehind } from './figures-units.ts';

/** A quarter as printed, without the word. */
export interface FoundQuarter {
  readonly index: number;
  readonly text: string;
  readonly year: number;
  readonly quarter: number;
}

const SCALE = String.raw`(?:tỷ|tỉ|triệu|nghìn|ngàn)(?![\p{L}])`;
const ENGLISH_DECIMAL = new RegExp(
  String.raw`(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s?%|\s(?:điểm|lần|thuê bao|${SCALE}))`,
  'gu',
);
const ENGLISH_THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?![\d.,]*\d)/gu;
/** Money with three decimals is rare. */
const MONEY_BEHIND = /^\s(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD)/u;
/** `50 000 người`: a space groups digits only where a noun or money says that it is one number. */
const SPACED_THOUSANDS = /(?<![\d.,/-]|\d\s)[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d.,/]*\d|\s?%)/gu;
const QUARTER =
  /(?<![\p{L}])quý\s+(?<quarter>IV|I{1,3}|[1-4])(?:\s?[/-]\s?|,?\s+năm\s+)(?<year>(?:19|20)\d{2})(?!\d)/giu;
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * The text with English marks turned, of the same length, and where they stood or may have stood: `1,234 tỷ` stays
 * as it is, and is listed.
 *
 * @example turnMarks('chiếm 12.5%') // { text: 'chiếm 12,5%', turned: Set { 6 } }
 */
export function turnMarks(text: string): { readonly text: string; readonly turned: ReadonlySet<number> } {
  const turned = new Set<number>();
  const decimals = text.replace(ENGLISH_DECIMAL, (number, index: number) => {
    turned.add(index);
    return swapMarks(number);
  });
  const thousands = decimals.replace(ENGLISH_THOUSANDS, (number, index: number) => {
    const isPlain = (number.match(/,/g) ?? []).length === 1 && !number.includes('.');
    const isCount =
      !isPlain || number.endsWith(',000') || nounBehind(text, index + number.length) !== undefined;
    if (isCount || MONEY_BEHIND.test(text.slice(index + number.length, index + number.length + 8)))
      turned.add(index);
    if (!isCount) return number;
    return swapMarks(number);
  });
  const joined = thousands.replace(SPACED_THOUSANDS, (number, index: number) => {
    const end = index + number.length;
    const isOne = nounBehind(text, end) !== undefined || MONEY_BEHIND.test(text.slice(end, end + 8));
    return isOne ? number.replace(/\s/gu, '.') : number;
  });
  return { text: joined, turned };
}

/**
 * Every quarter with its year.
 *
 * @example findQuarters('quý III/2024')[0] // { index: 4, text: 'III/2024', year: 2024, quarter: 3 }
 */
export function findQuarters(text: string): FoundQuarter[] {
  return [...text.matchAll(QUARTER)].map((match) => {
    const { quarter = '', year = '' } = match.groups ?? {};
    const word = /^quý\s+/iu.exec(match[0])?.[0].length ?? 0;
    const roman = ROMAN.indexOf(quarter.toUpperCase());
    return {
      index: match.index + word,
      text: match[0].slice(word),
      year: Number(year),
      quarter: roman < 0 ? Number(quarter) : roman + 1,
    };
  });
}

function swapMarks(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

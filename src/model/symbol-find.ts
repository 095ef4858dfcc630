/**
 * Finding symbols in running prose.
 *
 * A *found symbol* is a whole one, `52-NQ/TW`, as printed. A *short mention* names the kind and gives the bare
 * number, `Nghị quyết 57`; which document that is depends on what the text said before. Indexes and lengths
 * count UTF-16 units of the text as given.
 */
import { foldWithMap } from '../vietnamese/fold.ts';
import { KIND_BY_FOLDED_NAME } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { isCounted, looksLikeYear } from './symbol-number.ts';
import { HYPHENS, SLASHES } from './symbol-signs.ts';
import { parseSymbol } from './symbol.ts';
import type { DocumentSymbol } from './symbol.ts';

interface Found {
  readonly index: number;
  readonly length: number;
  /** The stretch of text as it was printed. */
  readonly printed: string;
}

/** A whole symbol in a text; the stretch is the symbol alone, without kind or `số` before it. */
export interface FoundSymbol extends Found {
  readonly symbol: DocumentSymbol;
}

/** A kind and bare number in a text; the stretch begins with the kind's name. */
export interface ShortMention extends Found {
  readonly kind: KindAbbreviation;
  readonly number: number;
  readonly suffix?: string;
}

const SEPARATOR = `\\s?[${HYPHENS}${SLASHES}]\\s?`;
const WORD = '[\\p{L}\\p{M}]+(?:\\d{1,2})?';
/** Number, year if any, first word: what every symbol starts with. Not inside a word, date, figure or address. */
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_/=]|\\p{N}[.,:${HYPHENS}])\\d{1,5}[a-d]?${SEPARATOR}(?:\\d{4}${SEPARATOR})?(?=${WORD})`,
  'gu',
);
const NEXT_WORD = new RegExp(`(?:${SEPARATOR})?${WORD}(?![\\p{L}\\p{M}\\p{N}_])`, 'uy');
const MAX_WORDS = 5;
const CAPITAL = /\p{Lu}/u;
const LETTERS = /(?<!\p{N})[\p{L}\p{M}]+/gu;

const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${[...KIND_BY_FOLDED_NAME.keys()].join('|').replaceAll(' ', '\\s+')})` +
    `(?<so>\\s+so)?\\s+(?<number>\\d{1,5})(?<suffix>[a-d])?` +
    `(?![\\p{L}\\p{N}]|[.,]\\p{N}|\\s?%|\\s?[${HYPHENS}${SLASHES}]\\s?[\\p{L}\\p{N}])`,
  'gu',
);
/**
 * Every whole symbol in the text, in order. Only what is printed in capitals counts, so that addresses of
 * pages stay alone; dates, fractions, scales (`1/500`) and standards (`TIA-942`) are no symbols.
 *
 * @example findSymbols('theo Nghị quyết số 52-NQ/TW ngày 27/9/2019')[0]?.printed // '52-NQ/TW'
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const head of text.matchAll(HEAD)) {
    const ends = wordEnds(text, head.index + head[0].length);
    const best = ends.map((end) => symbolAt(text, head.index, end)).find((symbol) => symbol !== undefined);
    if (best !== undefined) found.push(best);
  }
  return found;
}

/**
 * Every kind with a bare number in the text, in order, none of them part of a whole symbol. The kind must be
 * capitalised or followed by `số`: in lower case it is as often a verb (`quyết định 5 vấn đề`).
 *
 * @example findShortMentions('thực hiện Nghị quyết 57')[0] // { index: 10, length: 13, kind: 'NQ', number: 57, … }
 */
export function findShortMentions(text: string): ShortMention[] {
  const folded = foldWithMap(text);
  const whole = findSymbols(text);
  const mentions: ShortMention[] = [];
  for (const match of folded.text.matchAll(SHORT)) {
    const index = folded.map[match.index] ?? 0;
    const end = folded.map[match.index + match[0].length] ?? text.length;
    const mention = readShort(match, { index, length: end - index, printed: text.slice(index, end) });
    const overlaps = whole.some((symbol) => symbol.index < end && index < symbol.index + symbol.length);
    if (mention !== undefined && !overlaps) mentions.push(mention);
  }
  return mentions;
}

/** Where each of the words from `start` on ends, the furthest first. */
function wordEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  NEXT_WORD.lastIndex = start;
  while (ends.length < MAX_WORDS && NEXT_WORD.test(text)) ends.unshift(NEXT_WORD.lastIndex);
  return ends;
}

function symbolAt(text: string, index: number, end: number): FoundSymbol | undefined {
  const printed = text.slice(index, end);
  const isCapital = printed.match(LETTERS)?.every((word) => CAPITAL.test(word)) ?? false;
  const symbol = isCapital ? parseSymbol(printed) : undefined;
  return symbol && { index, length: printed.length, printed, symbol };
}

function readShort(match: RegExpExecArray, found: Found): ShortMention | undefined {
  const { name = '', so, number = '', suffix } = match.groups ?? {};
  const kind = KIND_BY_FOLDED_NAME.get(name.replace(/\s+/g, ' '));
  const isNamed = so !== undefined || CAPITAL.test(found.printed.charAt(0));
  const isYear = so === undefined && looksLikeYear(Number(number));
  const isCount = isCounted(match.input, match.index + match[0].length);
  if (kind === undefined || !isNamed || isYear || isCount || Number(number) === 0) return undefined;
  return { ...found, kind, number: Number(number), ...(suffix !== undefined && { suffix }) };
}

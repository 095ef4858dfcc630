/**
 * Finding a figure in a text as printed. Two spellings are one where they differ in what copying changes and a reader doesn't
 * see: Unicode form, kinds of space and their number, kinds of dash and quotation mark, the place of a tone mark (hòa,
 * hoà). Everything else counts, case and punctuation too.
 */
import { fold } from '../vietnamese/fold.ts';
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DOUBLE_QUOTES = /[“”„«»]/g;
const SINGLE_QUOTES = /[‘’]/g;

/** What makes the characters beside a figure part of it: `3%` doesn't stand in `93%` or `1,3%`, nor `20` in `20.000`. */
const GOES_ON_BEFORE = /(?:[\p{L}\p{M}\p{N}]|\p{N}[.,])$/u;
const GOES_ON_BEHIND = /^(?:[\p{L}\p{M}\p{N}]|[.,]\p{N})/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;

/**
 * A text in the one spelling in which figures are compared.
 * @example comparable('Uỷ ban  2021–2025') // 'Ủy ban 2021-2025'
 */
export function comparable(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .trim();
  return unifyTonePlacement(plain);
}

/**
 * Whether a figure stands in a text, whole: as words and numbers of their own.
 * @param figure as an editor copied it
 * @param text of the source
 * @example standsIn('3%', 'đạt 93%') // false
 */
export function standsIn(figure: string, text: string): boolean {
  return holds(comparable(text), comparable(figure));
}

/**
 * Whether it stands there but for case and marks: what an editor mistyped, or the copy misread.
 * @example nearlyStandsIn('chuyển đổi số', 'chuyến đối số') // true
 */
export function nearlyStandsIn(figure: string, text: string): boolean {
  return holds(fold(comparable(text)), fold(comparable(figure)));
}

function holds(text: string, figure: string): boolean {
  if (figure === '') return false;
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const isFree =
      !(WORD_AT_START.test(figure) && GOES_ON_BEFORE.test(text.slice(0, at))) &&
      !(WORD_AT_END.test(figure) && GOES_ON_BEHIND.test(text.slice(at + figure.length)));
    if (isFree) return true;
  }
  return false;
}

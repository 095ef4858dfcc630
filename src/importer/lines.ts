/**
 * Lines of the raw text, cleaned, and what their shape tells.
 *
 * A *syllable* here is what stands between spaces and holds a letter or a digit: the usual measure of length in
 * Vietnamese, good enough to tell a headline from a paragraph.
 */

/** A line that isn't blank; `text` has single spaces and none at its ends. */
export interface Line {
  /** In the raw file, from 1. */
  readonly number: number;
  readonly text: string;
}

/** A sentence and where it begins in its paragraph. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;
const BULLET = /^(?:[-–—•·●▪◦‣*+»]|>+)(?:\s+(?=[\p{L}\p{N}"“(])|(?=[\p{L}"“(]))/u;
const NUMBERED = /^(?:\d{1,2}|[a-hđ]|[IVX]{1,4})[.)]\s+(?=\S)/u;
const CLOSERS = `["”’»)\\]]*`;
const SENTENCE_END = new RegExp(`(?:[.!?…;:]|\\./\\.)${CLOSERS}$`, 'u');
/** A full stop after these is no end: titles of persons, `TP.` */
const ABBREVIATIONS = [
  'TP',
  'Tp',
  'TS',
  'ThS',
  'Ths',
  'PGS',
  'GS',
  'BS',
  'KS',
  'TX',
  'TT',
  'Q',
  'P',
  'Tr',
  'St',
];
const SENTENCE_BREAK = new RegExp(
  `(?<=[.!?…]${CLOSERS})(?<!(?:^|\\s)(?:${ABBREVIATIONS.join('|')})\\.)\\s+(?=["“(]*[\\p{Lu}\\p{N}])`,
  'gu',
);

/**
 * The lines of a text that aren't blank, cleaned of invisible characters and repeated spaces.
 *
 * @example splitLines('Một\n\n  Hai ') // [{ number: 1, text: 'Một' }, { number: 3, text: 'Hai' }]
 */
export function splitLines(text: string): Line[] {
  return text
    .split('\n')
    .map((raw, index) => ({ number: index + 1, text: cleanSpaces(raw) }))
    .filter((line) => line.text !== '');
}

/**
 * The number of syllables.
 *
 * @example syllableCount('Ứng dụng 5G - bước đầu') // 5
 */
export function syllableCount(text: string): number {
  return text.split(' ').filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/**
 * Whether the text ends as a sentence does: with a full stop, a question or exclamation mark, an ellipsis, a colon or
 * a semicolon, whatever closes behind it.
 *
 * @example endsSentence('như sau:') // true
 */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/**
 * The sentences of a paragraph in order.
 *
 * @example splitSentences('Xong. Tại TP. Hạ Long cũng vậy.').length // 2
 */
export function splitSentences(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(SENTENCE_BREAK)].map((gap) => gap.index + gap[0].length)];
  return starts.map((index, at) => ({
    index,
    text: text.slice(index, starts[at + 1] ?? text.length).trimEnd(),
  }));
}

/**
 * The text behind a bullet; undefined where there is none.
 *
 * @example withoutBullet('- Hạ tầng số') // 'Hạ tầng số'
 */
export function withoutBullet(text: string): string | undefined {
  return BULLET.test(text) ? text.replace(BULLET, '') : undefined;
}

/**
 * Whether the text begins with a number or letter of an outline: `1.`, `a)`, `IV.`
 *
 * @example isNumbered('2. Hạ tầng số') // true
 */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

/**
 * Whether every letter is a capital, and there are at least two words of them.
 *
 * @example isAllCapitals('XÁC ĐỊNH 6 NHIỆM VỤ') // true
 */
export function isAllCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && (text.match(/\p{Lu}{2,}/gu) ?? []).length >= 2;
}

/**
 * Whether a line is a paragraph by its length, or a sentence that is more than a label.
 *
 * @example isProse({ number: 1, text: 'Tin khác' }) // false
 */
export function isProse({ text }: Line): boolean {
  if (withoutBullet(text) !== undefined) return false;
  const length = syllableCount(text);
  return length >= 30 || (length >= 12 && endsSentence(text));
}

function cleanSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

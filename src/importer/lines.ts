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
  /** The number of cells, where the line is a row of a table: several texts with tabs between them. */
  readonly cells?: number;
}

/** A sentence and where it begins in its paragraph. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufe0e\ufe0f\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;
const BULLET =
  /^(?:[-–—•·●▪◦‣*+»►▶➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc]|>+|o(?=\s+\p{Lu}))(?:\s+(?=[\p{L}\p{N}"“(])|(?=[\p{L}"“(]))/u;
const NUMBERED = /^(?:(?<arabic>\d{1,2})|(?<letter>[a-hđ])|(?<roman>[IVX]{1,4}))[.)]\s+(?=\S)/u;
const KEYCAP = /^(?:\d{1,2}\u20e3|[\u2460-\u2473])\s*(?=\S)/u;
const PICTOGRAPH = String.raw`(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}]`;
const LEADING_PICTOGRAPHS = new RegExp(`^(?:${PICTOGRAPH} ?)+`, 'u');
const CLOSERS = `["”’»)\\]]`;
const SENTENCE_END = new RegExp(`[.!?…;:]/?${CLOSERS}*(?: ?${PICTOGRAPH})*$`, 'u');
/** No sentence closes with more marks than this, so that a line of nothing else costs no time. */
const LONGEST_CLOSE = 24;
const LONGEST_CELL = 12;
const OUTLINE_CELL = /^(?:[^\p{L}\p{N}]{1,3}|\d{1,2}[.)]|\p{L}[.)]|[IVX]{1,4}[.)])$/u;
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
const CLOSED = new RegExp(`[.!?…]${CLOSERS}*$`, 'u');
const ABBREVIATED = new RegExp(`(?:^|\\s)(?:${ABBREVIATIONS.join('|')})\\.$`, 'u');
const BEFORE_SENTENCE = /\s+(?=["“(]{0,8}[\p{Lu}\p{N}])/gu;

/**
 * The lines of a text that aren't blank, cleaned of invisible characters and repeated spaces.
 *
 * @example splitLines('Một\n\n  Hai ') // [{ number: 1, text: 'Một' }, { number: 3, text: 'Hai' }]
 */
export function splitLines(text: string): Line[] {
  return text
    .split('\n')
    .map((raw, index): Line => {
      const cells = countCells(raw);
      return { number: index + 1, text: cleanSpaces(raw), ...(cells > 1 && { cells }) };
    })
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
  return SENTENCE_END.test(text.slice(-LONGEST_CLOSE));
}

/**
 * The sentences of a paragraph in order.
 *
 * @example splitSentences('Xong. Tại TP. Hạ Long cũng vậy.').length // 2
 */
export function splitSentences(text: string): Sentence[] {
  const starts = [0];
  for (const gap of text.matchAll(BEFORE_SENTENCE)) {
    const before = text.slice(Math.max(0, gap.index - LONGEST_CLOSE), gap.index);
    if (CLOSED.test(before) && !ABBREVIATED.test(before)) starts.push(gap.index + gap[0].length);
  }
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
 * The text behind the pictographs it begins with; undefined where it begins otherwise. They stand for a bullet, or for
 * nothing at all.
 *
 * @example withoutPictographs('✅ Hạ tầng số') // 'Hạ tầng số'
 */
export function withoutPictographs(text: string): string | undefined {
  const lead = LEADING_PICTOGRAPHS.exec(text)?.[0];
  return lead === undefined || lead.length === text.length ? undefined : text.slice(lead.length);
}

/** How an outline counts. */
export type Numbering = 'arabic' | 'letter' | 'roman' | 'keycap';

/**
 * How the number or letter of an outline that the text begins with counts (`1.`, `a)`, `IV.`, `①`); undefined where
 * there is none.
 *
 * @example numberingOf('IV. Hạ tầng số') // 'roman'
 */
export function numberingOf(text: string): Numbering | undefined {
  if (KEYCAP.test(text)) return 'keycap';
  const groups = NUMBERED.exec(text)?.groups;
  if (!groups) return undefined;
  if (groups['arabic'] !== undefined) return 'arabic';
  return groups['letter'] === undefined ? 'roman' : 'letter';
}

/**
 * Whether the text begins with a number or letter of an outline.
 *
 * @example isNumbered('2. Hạ tầng số') // true
 */
export function isNumbered(text: string): boolean {
  return numberingOf(text) !== undefined;
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
export function isProse({ text, cells }: Line): boolean {
  if (cells !== undefined || withoutBullet(text) !== undefined) return false;
  const length = syllableCount(text);
  return length >= 30 || (length >= 12 && endsSentence(text));
}

/** A bullet or number before a tab is no cell, and a paragraph with a stray tab is no row. */
function countCells(raw: string): number {
  if (!raw.includes('\t')) return 1;
  const cells = raw
    .split('\t')
    .map(cleanSpaces)
    .filter((cell) => cell !== '');
  if (cells.some((cell) => syllableCount(cell) > LONGEST_CELL)) return 1;
  return cells.length - (OUTLINE_CELL.test(cells[0] ?? '') ? 1 : 0);
}

function cleanSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

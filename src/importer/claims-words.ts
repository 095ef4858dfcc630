/** The words around a claim: those that name its indicator, and those that make its token unmistakable. */
import { clauseAt } from './figures.ts';
import type { Passage } from './figures.ts';
import { firstBehind, lastBefore } from './figures-clauses.ts';
import { syllablesOf } from './indicator-match.ts';
import type { IndicatorMatch, Words } from './indicator-match.ts';
import { syllableCount } from './lines.ts';

const FARTHEST = 200;
const BEHIND = 130;
const WORDED = 90;
/** With so many syllables before it in its stretch, a figure's name stands before it. */
const NAMED_BEFORE = 3;
/** In longer paragraphs a token isn't counted. */
const LONGEST_COUNTED = 20_000;
const MOST_WORDS = 4;
const PLACE_WORD = /(?:thứ|tốp|top|hạng|nhóm)\s$/iu;

/** What begins to say something of those whom a name calls. */
const PREDICATE = /\s(?:được|có|đã|biết|sử dụng|tham gia|dùng|kết nối|áp dụng|đạt|bị|là)\s/iu;
/** So many syllables of a name before a predicate make it the subject. */
const SUBJECT = 2;

/** Where a claim stands; `from` where the words begin that name what it is of. */
interface Placed {
  readonly index: number;
  readonly end: number;
  readonly isWorded: boolean;
  readonly from?: number;
}

/**
 * The words that may name what a figure measures.
 *
 * @example wordsAround(passage, { index: 40, end: 43, isWorded: false }).near // 'số hộ có băng rộng đạt '
 */
export function wordsAround(passage: Passage, { index, end, isWorded, from: named }: Placed): Words {
  const { text } = passage.line;
  const clause = clauseAt(passage, index);
  const start = Math.max(clause?.index ?? 0, index - FARTHEST);
  const stop = Math.min(clause?.end ?? text.length, end + BEHIND);
  if (named !== undefined) return { near: text.slice(Math.max(named, index - FARTHEST), end), wide: '' };
  if (isWorded) {
    const [from, to] = [Math.max(start, index - WORDED), Math.min(stop, end + WORDED)];
    return { near: text.slice(from, to), wide: `${text.slice(start, from)} ${text.slice(to, stop)}` };
  }
  const previous = lastMeasured(passage, index - 1);
  const from = Math.max(start, previous ? previous.index + previous.text.length : 0);
  const behind = text.slice(end, Math.min(stop, nextMeasured(passage, end)));
  const before = text.slice(from, index);
  const stretch = before.slice(Math.max(before.lastIndexOf(', ') + 1, before.lastIndexOf(' và ') + 3));
  const isNamed = syllableCount(stretch) >= NAMED_BEFORE;
  const own = isNamed ? behind.slice(0, /[,;(]/.exec(behind)?.index ?? behind.length) : behind;
  const apart = isNamed ? '' : before.slice(0, before.length - stretch.length);
  return {
    near: `${isNamed ? before : stretch} ${text.slice(index, end)} ${own}`,
    wide: `${text.slice(Math.max(0, from - FARTHEST), from)} ${apart} ${text.slice(end, stop)}`,
  };
}

/**
 * Whether a share is of those whom the indicator's name calls, not what the name says: behind the name stands a predicate
 * that the name doesn't have.
 *
 * @example isLonger(passage, claim, match) // true for `70% hộ nghèo được vay vốn` and `ho-ngheo`
 */
export function isLonger(
  { line: { text } }: Passage,
  { end, isWorded, unit }: Placed & { readonly unit: string | null },
  match: IndicatorMatch | undefined,
): boolean {
  if (!match || isWorded || unit !== '%') return false;
  const behind = /^[^,;.:()]*/u.exec(text.slice(end, end + BEHIND))?.[0] ?? '';
  const predicate = PREDICATE.exec(behind);
  if (!predicate) return false;
  const known = new Set(match.words);
  const isKnown = (syllable: string) => known.has(syllable);
  const subject = syllablesOf(behind.slice(0, predicate.index)).filter(isKnown);
  const said = syllablesOf(behind.slice(predicate.index + predicate[0].length));
  return subject.length >= SUBJECT && said.length >= SUBJECT && said.filter(isKnown).length * 2 < said.length;
}

/**
 * Where a figure's token begins and ends: with `thứ` before a place, and as many words behind as make it the only one
 * of its kind in the paragraph.
 *
 * @example tokenIn('100% xã, 100% sở', 0, 4) // { index: 0, end: 7 }
 */
export function tokenIn(text: string, index: number, end: number): { index: number; end: number } {
  const word = PLACE_WORD.exec(text.slice(Math.max(0, index - 6), index))?.[0].length ?? 0;
  const start =
    /^\d+$/.test(text.slice(index, end)) || text.slice(index, end).includes('/') ? index - word : index;
  if (text.length > LONGEST_COUNTED) return { index: start, end };
  let stop = end;
  for (let words = 0; words < MOST_WORDS && isRepeated(text, start, stop); words += 1) {
    stop += /^\s?[\p{L}\p{N}%]+/u.exec(text.slice(stop, stop + 24))?.[0].length ?? 0;
  }
  return { index: start, end: stop };
}

/** Whether the same words stand elsewhere, also inside a longer number. */
function isRepeated(text: string, index: number, end: number): boolean {
  const token = text.slice(index, end);
  return text.indexOf(token) !== index || text.includes(token, index + 1);
}

/** Where the next figure behind an index stands that measures something. */
function nextMeasured({ figures, line: { text } }: Passage, index: number): number {
  let figure = firstBehind(figures, index - 1);
  for (let steps = 0; steps < 4 && figure && ['date', 'other'].includes(figure.role); steps += 1) {
    figure = firstBehind(figures, figure.index);
  }
  return figure?.index ?? text.length;
}

/** The last figure before an index that measures something; a few may stand between that don't. */
function lastMeasured({ figures }: Passage, index: number) {
  let figure = lastBefore(figures, index);
  for (let steps = 0; steps < 4 && figure && ['date', 'other'].includes(figure.role); steps += 1) {
    figure = lastBefore(figures, figure.index - 1);
  }
  return figure && ['date', 'other'].includes(figure.role) ? undefined : figure;
}

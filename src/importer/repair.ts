/**
 * Repair of misread letters: `chất luợng` was meant to be `chất lượng`. Each repair says what it changed and in which line;
 * where two words are as likely, or the printed one may be right after all, the text stays and a warning says so.
 *
 * @see docs/decisions/0021-misread-letters.md
 */
import { hasMarks } from '../vietnamese/fold.ts';
import { lexiconForm } from '../vietnamese/lexicon.ts';
import type { Lexicon } from '../vietnamese/lexicon.ts';
import { skeletonOf } from '../vietnamese/misreading.ts';
import { bestReadings, readingsOf } from './repair-clause.ts';
import type { Reading } from './repair-clause.ts';
import { isWord } from './repair-prices.ts';
import { readClauses } from './repair-tokens.ts';
import type { Clause, Token } from './repair-tokens.ts';
import type { Repair } from './result.ts';

/** A repaired stretch of a line: where it stands now, and what was printed there. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

export interface RepairedLine {
  readonly text: string;
  /** What stands in the raw line in place of this stretch of `text`. */
  readonly printed: (start: number, end: number) => string;
  readonly repairs: readonly Omit<Repair, 'line'>[];
  readonly doubts: readonly string[];
  /** How many of the changed words are no words as printed. */
  readonly certain: number;
}

/** A reading that is changed, in a clause. */
interface Decided {
  readonly clause: Clause;
  readonly reading: Reading;
}

/** By how much a repair of words in use has to beat whatever else may be meant, and one of what is no word. */
const MARGIN = 1.5;
const MARGIN_NO_WORD = 0.8;
/** What speaks for a change of a word in use in a text where many words are misread. */
const IN_MISREAD_TEXT = 1;

/**
 * The line with its misread letters put right. The text is in NFC.
 *
 * @param isMisread whether the text it belongs to is known to be full of misread letters: then words in use are suspected
 *   more readily
 * @example repairLine('nâng cao chất luợng', lexicon).repairs // [{ from: 'chất luợng', to: 'chất lượng' }]
 */
export function repairLine(text: string, lexicon: Lexicon, isMisread = false): RepairedLine {
  if (!hasMarks(text)) return asItStands(text);
  const decided: Decided[] = [];
  const doubts: string[] = [];
  for (const clause of readClauses(text)) {
    const result = decide(clause, lexicon, isMisread);
    decided.push(...result.changed.map((reading) => ({ clause, reading })));
    doubts.push(...result.doubts);
  }
  const { repaired, patches } = rewrite(text, decided);
  return {
    text: repaired,
    printed: (start, end) => printedStretch({ text: repaired, patches }, start, end),
    repairs: decided.map((each) => describe(each, lexicon)),
    doubts,
    certain: decided.filter(({ clause, reading }) => isCertain(reading, clause, lexicon)).length,
  };
}

/**
 * A token of the repaired text as the raw line prints it, at its first place: what evidence has to cite. The token itself
 * where the line doesn't hold it.
 *
 * @example asPrinted(repairLine('7 tố chức', lexicon), '7 tổ chức') // '7 tố chức'
 */
export function asPrinted(line: RepairedLine, token: string): string {
  const start = line.text.indexOf(token);
  return start < 0 ? token : line.printed(start, start + token.length);
}

function asItStands(text: string): RepairedLine {
  return { text, printed: (start, end) => text.slice(start, end), repairs: [], doubts: [], certain: 0 };
}

function rewrite(text: string, decided: readonly Decided[]): { repaired: string; patches: readonly Patch[] } {
  const patches: Patch[] = [];
  let repaired = '';
  let last = 0;
  for (const { clause, reading } of decided) {
    for (const { at, meant } of reading.changes) {
      const token = clause[at];
      if (!token) continue;
      repaired += text.slice(last, token.start);
      const word = inCaseOf(token.text, meant);
      patches.push({ start: repaired.length, end: repaired.length + word.length, printed: token.text });
      repaired += word;
      last = token.end;
    }
  }
  return { repaired: repaired + text.slice(last), patches };
}

function printedStretch(
  { text, patches }: { text: string; patches: readonly Patch[] },
  start: number,
  end: number,
): string {
  let printed = '';
  let last = start;
  for (const patch of patches) {
    if (patch.end <= start || patch.start >= end) continue;
    printed += text.slice(last, patch.start) + patch.printed;
    last = patch.end;
  }
  return printed + text.slice(last, Math.max(last, end));
}

/** The changed readings that are sure, and what is doubtful about the rest. */
function decide(
  clause: Clause,
  lexicon: Lexicon,
  isMisread: boolean,
): { changed: readonly Reading[]; doubts: readonly string[] } {
  const careful = readingsOf(clause, lexicon);
  const ready = (reading: Reading): Reading =>
    reading.changes.length === 0 || isCertain(reading, clause, lexicon)
      ? reading
      : { ...reading, score: reading.score + IN_MISREAD_TEXT };
  const readings = isMisread ? careful.map((each) => each.map(ready)) : careful;
  const best = bestReadings(readings, () => true);
  const doubts: string[] = [];
  const kept = new Set<number>();
  for (const reading of best.readings.filter(({ changes }) => changes.length > 0)) {
    const rival = bestReadings(readings, (other) => !sharesChange(other, reading));
    const margin = isCertain(reading, clause, lexicon) ? MARGIN_NO_WORD : MARGIN;
    if (!reading.isWeak && best.score - rival.score >= margin) continue;
    for (const { at } of reading.changes) kept.add(at);
    doubts.push(doubt(clause, reading, rival.readings));
  }
  const isSure = ({ changes }: Reading) => !changes.some(({ at }) => kept.has(at));
  const changed = bestReadings(readings, isSure).readings.filter(({ changes }) => changes.length > 0);
  for (const [at, token] of clause.entries()) {
    if (kept.has(at) || changed.some(({ changes }) => changes.some((change) => change.at === at))) continue;
    if (isUnreadable(token, lexicon)) doubts.push(`"${token.text}" is no Vietnamese syllable`);
  }
  return { changed, doubts };
}

/** Whether every token it changes is no word as printed. */
function isCertain({ changes }: Reading, clause: Clause, lexicon: Lexicon): boolean {
  return changes.every(({ at }) => clause[at] !== undefined && !isWord(clause[at], lexicon));
}

function sharesChange(one: Reading, other: Reading): boolean {
  return one.changes.some(({ at, meant }) =>
    other.changes.some((change) => change.at === at && change.meant === meant),
  );
}

/** Small letters with Vietnamese marks that make no syllable; foreign words have none, names have a capital. */
function isUnreadable(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'free' && hasMarks(token.text) && /^\p{Ll}/u.test(token.text) && !isWord(token, lexicon)
  );
}

function doubt(clause: Clause, reading: Reading, rivals: readonly Reading[]): string {
  const [first] = reading.changes;
  const at = first?.at ?? reading.start;
  const rival = rivals.flatMap(({ changes }) => changes).find((change) => change.at === at)?.meant;
  const printed = phrase(clause, reading, false);
  const words = [first?.meant, rival].filter((word) => word !== undefined);
  return `"${printed}" may be misread: ${words.map((word) => `"${word}"`).join(' or ')} for "${clause[at]?.text ?? ''}"?`;
}

/** The shortest word that tells why, or the whole name; a changed syllable is shown with one that isn't. */
function describe({ clause, reading }: Decided, lexicon: Lexicon): Omit<Repair, 'line'> {
  const shown =
    reading.length === 1
      ? withNeighbour({ clause, reading }, lexicon)
      : shortestWord({ clause, reading }, lexicon);
  return { from: phrase(clause, shown, false), to: phrase(clause, shown, true) };
}

/** With the neighbour that makes a word of it; else with the next, or the one before. */
function withNeighbour({ clause, reading }: Decided, lexicon: Lexicon): Reading {
  const pairs = [reading.start - 1, reading.start]
    .filter((start) => start >= 0 && start + 1 < clause.length)
    .map((start) => ({ ...reading, start, length: 2 }));
  const word = pairs.find((pair) => isLexiconWord(phrase(clause, pair, true), lexicon));
  return word ?? pairs.at(-1) ?? reading;
}

function shortestWord({ clause, reading }: Decided, lexicon: Lexicon): Reading {
  if (reading.isName) return reading;
  const places = reading.changes.map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  for (let length = places.length + 1; length < reading.length; length += 1) {
    for (let start = reading.start; start <= reading.start + reading.length - length; start += 1) {
      const part = { ...reading, start, length };
      if (start > first || start + length <= last) continue;
      if (isLexiconWord(phrase(clause, part, true), lexicon)) return part;
    }
  }
  return reading;
}

function isLexiconWord(text: string, lexicon: Lexicon): boolean {
  const form = lexiconForm(text);
  return lexicon
    .wordsLike(skeletonOf(form))
    .some(({ syllables, isName }) => !isName && syllables.join(' ') === form);
}

/** The words of a reading, as printed or as meant. */
function phrase(clause: Clause, { start, length, changes }: Reading, isMeant: boolean): string {
  return clause
    .slice(start, start + length)
    .map((token, index) => {
      const change = isMeant ? changes.find(({ at }) => at === start + index) : undefined;
      return change ? inCaseOf(token.text, change.meant) : token.text;
    })
    .join(' ');
}

function inCaseOf(printed: string, meant: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase() && !/\p{N}/u.test(printed))
    return meant.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

/**
 * What a clause was meant to say: of all ways to read its tokens as words, printed or misread, the one with the best score.
 *
 * A *reading* is a run of tokens taken for one word. Long words and trusted words score high, what is no word scores low,
 * and each changed letter costs. So a word in use is changed only where that makes a longer or surer word of it and its
 * neighbours than the printed letters do.
 */
import type { Lexicon } from '../vietnamese/lexicon.ts';
import { readAlone, readAsPrinted, readBetween } from './repair-alone.ts';
import type { Clause } from './repair-tokens.ts';
import { shapesOf, wordReadings } from './repair-words.ts';

/** What one token was meant to be. */
export interface Change {
  /** Its index in the clause. */
  readonly at: number;
  /** In lower case. */
  readonly meant: string;
}

export interface Reading {
  /** Index of the first token. */
  readonly start: number;
  readonly length: number;
  readonly score: number;
  /** Empty where the tokens are read as printed. */
  readonly changes: readonly Change[];
  /** Whether too little speaks for the change to make it. */
  readonly isWeak?: boolean;
  /** Whether they are read as a name that is known. */
  readonly isName?: boolean;
}

/**
 * Every way to read a part of the clause, by the index of its first token. The first of each is the token as printed.
 *
 * @example readingsOf(clause, lexicon)[0]?.map(({ length }) => length)
 */
export function readingsOf(clause: Clause, lexicon: Lexicon): Reading[][] {
  const shapes = clause.map((token) => shapesOf(token, lexicon));
  return clause.map((token, start) => [
    readAsPrinted(token, start, lexicon),
    ...readAlone(clause, start, lexicon),
    ...readBetween(clause, start, lexicon),
    ...wordReadings({ clause, shapes, start }, lexicon),
  ]);
}

/**
 * The best run of readings over the whole clause, of those that are allowed; readings as printed always are.
 *
 * @example bestReadings(readings, () => true).score
 */
export function bestReadings(
  readings: readonly (readonly Reading[])[],
  isAllowed: (reading: Reading) => boolean,
): { readonly score: number; readonly readings: readonly Reading[] } {
  const best: { score: number; reading?: Reading }[] = [{ score: 0 }];
  for (const [start, choices] of readings.entries()) {
    const base = best[start]?.score ?? 0;
    for (const reading of choices) {
      if (reading.changes.length > 0 && !isAllowed(reading)) continue;
      const end = start + reading.length;
      const score = base + reading.score;
      const rival = best[end];
      if (rival === undefined || score > rival.score) best[end] = { score, reading };
    }
  }
  const path: Reading[] = [];
  for (let end = readings.length; end > 0;) {
    const reading = best[end]?.reading;
    if (reading === undefined) break;
    path.push(reading);
    end = reading.start;
  }
  return { score: best[readings.length]?.score ?? 0, readings: path.reverse() };
}

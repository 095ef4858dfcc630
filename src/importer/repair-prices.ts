/** What speaks for a reading and what it costs, in points; the numbers were set by `repair-measure.test.ts`. */
import type { Lexicon } from '../vietnamese/lexicon.ts';
import type { Clause, Token } from './repair-tokens.ts';

/** Score of a word by its number of syllables: of our own list, of a general dictionary. */
export const TRUSTED_WORD: readonly number[] = [0, 0, 7, 13, 18, 23];
export const DICTIONARY_WORD: readonly number[] = [0, 0, 4, 9, 13, 17];
/** A syllable as printed, by itself: no word at all, bare letters that may be foreign, a word of dialects or of old. */
export const NO_WORD = -10;
export const FOREIGN = -3;
export const RARE = -1.5;
/** A syllable between two that it is known to stand between, beside how often it does. */
export const BETWEEN = 1;

/** What it costs to change a token, beside the letters: one that is no word, one that is, the next one of the same word. */
const CHANGE_NO_WORD = 0.5;
const CHANGE_WORD = 4;
const CHANGE_ANOTHER = 2;
const SMALL_WORD = 1.5;
/** What it costs to part two syllables that follow each other in proofread prose, once or more often. */
const KNOWN_PAIR = 2;
const OFTEN_A_PAIR = 3.5;
const MOST_FREQUENT = 3.5;
const MOST_OF_A_PAIR = 2.8;

/** Letters without any mark. */
export const ASCII = /^\p{ASCII}*$/u;

/**
 * Whether the token is a Vietnamese syllable in use, or of a kind that isn't judged.
 *
 * @example isWord(token, lexicon)
 */
export function isWord({ kind, form }: Token, lexicon: Lexicon): boolean {
  return kind === 'fixed' || lexicon.usage(form) !== undefined || lexicon.isRunTogether(form);
}

/**
 * What it costs to change a token: the more a word is used, the less likely it was misread.
 *
 * @param isAnother whether another token of the same word is changed already
 * @example priceOfChange(token, false, lexicon) // 0.5 for what is no word
 */
export function priceOfChange(token: Token, isAnother: boolean, lexicon: Lexicon): number {
  const usage = lexicon.usage(token.form);
  if (!usage) return CHANGE_NO_WORD;
  if (isAnother) return CHANGE_ANOTHER;
  return CHANGE_WORD + Math.max(frequencyScore(usage.perMille), usage.isSmall ? SMALL_WORD : 0);
}

/**
 * What speaks for a token as printed beside its neighbours: nothing where proofread prose never has it beside them.
 *
 * @example priceOfParting(clause, 1, lexicon) // 0, 2 or 3.5
 */
export function priceOfParting(clause: Clause, at: number, lexicon: Lexicon): number {
  const [before, token, after] = [clause[at - 1], clause[at], clause[at + 1]];
  if (!token || lexicon.usage(token.form) === undefined) return 0;
  const left = before ? lexicon.followed(before.form, token.form) : 0;
  const right = after ? lexicon.followed(token.form, after.form) : 0;
  const times = Math.max(left, right);
  if (times === 0) return 0;
  return times > 2 ? OFTEN_A_PAIR : KNOWN_PAIR;
}

/**
 * How often a syllable is met, in points.
 *
 * @example frequencyScore(1) // 2.32
 */
export function frequencyScore(perMille: number): number {
  return Math.min(MOST_FREQUENT, Math.log2(1 + 4 * perMille));
}

/**
 * How often two syllables follow each other, in points.
 *
 * @example pairScore(3) // 2
 */
export function pairScore(times: number): number {
  return Math.min(MOST_OF_A_PAIR, Math.log2(1 + times));
}

/** Readings of several tokens as one word of the lexicon, printed or misread. */
import type { Lexicon, LexiconWord } from '../vietnamese/lexicon.ts';
import { LIKE_SHAPE_COST, likeShapes, misreadingCost, syllableSkeleton } from '../vietnamese/misreading.ts';
import type { Change, Reading } from './repair-clause.ts';
import {
  ASCII,
  DICTIONARY_WORD,
  isWord,
  priceOfChange,
  priceOfParting,
  TRUSTED_WORD,
} from './repair-prices.ts';
import type { Clause, Token } from './repair-tokens.ts';

/** A spelling that a token may stand for before its marks are looked at. */
export interface Shape {
  readonly text: string;
  readonly skeleton: string;
  readonly cost: number;
}

const LONGEST_WORD = 5;
/** Names of two syllables are too many and too alike to tell a misread one from another name. */
const SHORTEST_SURE_NAME = 3;

/**
 * What a token may stand for before its marks are looked at: shapes other than the printed one only where that is no word.
 *
 * @example shapesOf(token, lexicon).map(({ text }) => text) // ['1ượng', 'lượng']
 */
export function shapesOf(token: Token, lexicon: Lexicon): Shape[] {
  const printed = { text: token.form, skeleton: syllableSkeleton(token.form), cost: 0 };
  if (token.kind === 'fixed' || token.kind === 'name' || isWord(token, lexicon)) return [printed];
  const others = likeShapes(token.form)
    .map((text) => ({ text, skeleton: syllableSkeleton(text), cost: LIKE_SHAPE_COST }))
    .filter(({ skeleton }) => lexicon.syllablesLike(skeleton).length > 0);
  return [printed, ...others];
}

/** Where a word may begin. */
export interface Position {
  readonly clause: Clause;
  readonly shapes: readonly (readonly Shape[])[];
  readonly start: number;
}

/**
 * Readings as words of the lexicon; at most one token of a word is read in another shape than printed.
 *
 * @example wordReadings({ clause, shapes, start: 0 }, lexicon)
 */
export function wordReadings({ clause, shapes, start }: Position, lexicon: Lexicon): Reading[] {
  const found: Reading[] = [];
  let combinations: (readonly Shape[])[] = [[]];
  for (let length = 1; length <= LONGEST_WORD && start + length <= clause.length; length += 1) {
    const next = shapes[start + length - 1] ?? [];
    combinations = combinations.flatMap((chosen) =>
      next
        .filter(({ cost }) => cost === 0 || chosen.every((shape) => shape.cost === 0))
        .map((shape) => [...chosen, shape]),
    );
    if (length === 1) continue;
    for (const chosen of combinations) {
      const skeleton = chosen.map((shape) => shape.skeleton).join(' ');
      for (const word of lexicon.wordsLike(skeleton)) {
        const reading = readWord({ clause, chosen, word, start }, lexicon);
        if (reading) found.push(reading);
      }
    }
  }
  return found;
}

interface Match {
  readonly clause: Clause;
  readonly chosen: readonly Shape[];
  readonly word: LexiconWord;
  readonly start: number;
}

function readWord({ clause, chosen, word, start }: Match, lexicon: Lexicon): Reading | undefined {
  const tokens = clause.slice(start, start + chosen.length);
  if (word.isName && !tokens.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  const changes: Change[] = [];
  let score = (word.isTrusted ? TRUSTED_WORD : DICTIONARY_WORD)[tokens.length] ?? 0;
  for (const [index, token] of tokens.entries()) {
    const { text = '', cost = 0 } = chosen[index] ?? {};
    const meant = word.syllables[index] ?? '';
    const letters = misreadingCost(text, meant);
    if (letters === undefined) return undefined;
    if (letters + cost === 0) continue;
    const parting = priceOfParting(clause, start + index, lexicon);
    const price = priceOfChange(token, changes.length > 0, lexicon) + parting;
    if (!mayChange(token, index, word)) return undefined;
    changes.push({ at: start + index, meant });
    score -= price + letters + cost;
  }
  if (changes.length > 0 && !isSafe(changes, { tokens, word, start }, lexicon)) return undefined;
  return { start, length: tokens.length, score, changes, isName: word.isName };
}

function mayChange({ kind }: Token, index: number, { isName }: LexiconWord): boolean {
  if (kind === 'fixed') return false;
  if (kind === 'name') return isName;
  return kind === 'free' || index === 0 || isName;
}

/** Not in a run of bare letters, which may be another language; not in a short name whose letters may be right. */
function isSafe(
  changes: readonly Change[],
  { tokens, word, start }: Pick<Match, 'word' | 'start'> & { readonly tokens: readonly Token[] },
  lexicon: Lexicon,
): boolean {
  const isBare = tokens.every(({ form }) => ASCII.test(form));
  if (isBare && (changes.length > 1 || word.isName)) return false;
  const isShortName = word.isName && tokens.length < SHORTEST_SURE_NAME;
  const changed = tokens.filter((_, index) => changes.some(({ at }) => at === start + index));
  return !isShortName || changed.every((token) => !isWord(token, lexicon));
}

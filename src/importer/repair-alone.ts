/** Readings of a single token: as printed, and as what it may have been, judged by its neighbours at most. */
import type { Lexicon } from '../vietnamese/lexicon.ts';
import { misreadingCost, syllableSkeleton } from '../vietnamese/misreading.ts';
import type { Reading } from './repair-clause.ts';
import {
  ASCII,
  BETWEEN,
  FOREIGN,
  frequencyScore,
  isWord,
  NO_WORD,
  pairScore,
  priceOfChange,
  RARE,
} from './repair-prices.ts';
import type { Clause, Token } from './repair-tokens.ts';
import { shapesOf } from './repair-words.ts';

/** In a thousand: how often a syllable has to occur to be meant without a neighbour that says so. */
const COMMON = 0.15;
const COMMON_BARE = 0.8;
/** How much of that frequency counts: a syllable has most of it from words it stands in. */
const ALONE = 0.6;
/** What the letters of such a change may cost. */
const DEAREST_ALONE = 1.25;

/**
 * The token as it stands.
 *
 * @example readAsPrinted(token, 0, lexicon).changes // []
 */
export function readAsPrinted(token: Token, start: number, lexicon: Lexicon): Reading {
  return { start, length: 1, score: scoreAlone(token, lexicon), changes: [] };
}

/**
 * Candidates for a token that is no word, without help of its neighbours; bare letters may be another language.
 *
 * @example readAlone(clause, 0, lexicon)
 */
export function readAlone(clause: Clause, at: number, lexicon: Lexicon): Reading[] {
  const token = clause[at];
  if (token?.kind !== 'free' || isWord(token, lexicon)) return [];
  const isBare = ASCII.test(token.form);
  if (isBare && !isAmongMarked(clause, at, lexicon)) return [];
  return shapesOf(token, lexicon).flatMap(({ text, skeleton, cost }) =>
    lexicon.syllablesLike(skeleton).flatMap((meant) => {
      const letters = misreadingCost(text, meant);
      const { perMille = 0 } = lexicon.usage(meant) ?? {};
      if (letters === undefined || letters + cost > DEAREST_ALONE || (isBare && cost > 0)) return [];
      const score = ALONE * frequencyScore(perMille) - priceOfChange(token, false, lexicon) - cost - letters;
      const isWeak = perMille < (isBare ? COMMON_BARE : COMMON);
      return isBare && isWeak ? [] : [{ start: at, length: 1, score, changes: [{ at, meant }], isWeak }];
    }),
  );
}

/**
 * Candidates for a word in use that never stands between these neighbours in proofread prose, where another that looks like
 * it does on both sides: `động cua tỉnh`.
 *
 * @example readBetween(clause, 1, lexicon)
 */
export function readBetween(clause: Clause, at: number, lexicon: Lexicon): Reading[] {
  const [before, token, after] = [clause[at - 1], clause[at], clause[at + 1]];
  if (!before || !after || token?.kind !== 'free' || lexicon.usage(token.form) === undefined) return [];
  const pairs = (syllable: string) => [
    lexicon.followed(before.form, syllable),
    lexicon.followed(syllable, after.form),
  ];
  if (pairs(token.form).some((times) => times > 0)) return [];
  const price = priceOfChange(token, false, lexicon);
  return lexicon.syllablesLike(syllableSkeleton(token.form)).flatMap((meant) => {
    const [left = 0, right = 0] = pairs(meant);
    const letters = misreadingCost(token.form, meant);
    if (meant === token.form || letters === undefined || left === 0 || right === 0) return [];
    const evidence = BETWEEN + pairScore(left) + pairScore(right);
    return [{ start: at, length: 1, score: evidence - price - letters, changes: [{ at, meant }] }];
  });
}

/** Whether it stands between two tokens of which one has Vietnamese marks and none is a foreign word. */
function isAmongMarked(clause: Clause, at: number, lexicon: Lexicon): boolean {
  const neighbours = [clause[at - 1], clause[at + 1]].filter((token) => token !== undefined);
  const isForeign = ({ form }: Token) => ASCII.test(form) && lexicon.usage(form) === undefined;
  return (
    neighbours.length === 2 && neighbours.some(({ form }) => !ASCII.test(form)) && !neighbours.some(isForeign)
  );
}

function scoreAlone(token: Token, lexicon: Lexicon): number {
  if (token.kind === 'fixed' || token.kind === 'name' || token.form.length === 1) return 0;
  const usage = lexicon.usage(token.form);
  if (usage) return usage.words <= 3 && usage.perMille === 0 ? RARE : 0;
  if (lexicon.isRunTogether(token.form)) return 0;
  if (!ASCII.test(token.form)) return token.kind === 'opening' ? FOREIGN : NO_WORD;
  return shapesOf(token, lexicon).some(({ skeleton }) => lexicon.syllablesLike(skeleton).length > 0)
    ? FOREIGN
    : 0;
}

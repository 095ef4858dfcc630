/** Tells text that isn't Vietnamese, or has lost its marks. */
import { isSyllable, words } from '../vietnamese/syllable.ts';

/** Shorter texts are judged only by whether there is any word with marks. */
const ENOUGH_WORDS = 20;
const FEWEST_WORDS = 4;
/** In Vietnamese more than half the words have marks; tables and names lower it. */
const LEAST_MARKED = 0.05;
/** English has syllables in common with Vietnamese, but not so many. */
const UNMARKED_VIETNAMESE = 0.7;
const LONGEST_SYLLABLE = 9;
const SAMPLE = 20_000;
const MARKED = /[^\u0000-\u007f]/u;
const LETTERS_ONLY = /^\p{L}+$/u;

/**
 * Why a text is no Vietnamese, a predicate; undefined where it is. A few words are always let through.
 *
 * @example findForeign('This is not what an editor wants to read.') // 'holds no Vietnamese: …'
 */
export function findForeign(text: string): string | undefined {
  const all = words(text.slice(0, SAMPLE)).filter((word) => LETTERS_ONLY.test(word));
  const syllables = all.filter((word) => word.length <= LONGEST_SYLLABLE && isSyllable(word));
  const marked = syllables.filter((word) => MARKED.test(word)).length;
  const isForeign =
    all.length >= ENOUGH_WORDS
      ? marked < all.length * LEAST_MARKED
      : all.length >= FEWEST_WORDS && marked === 0;
  if (!isForeign) return undefined;
  const count = `${marked} of ${all.length} words have Vietnamese marks`;
  return syllables.length >= all.length * UNMARKED_VIETNAMESE
    ? `is Vietnamese without its marks (${count}); copy it anew with them`
    : `holds no Vietnamese (${count})`;
}

/** Names that somebody is still typing: `lâm đ`, `dòng thời g`. */
import { hasMarks } from '../vietnamese/fold.ts';
import type { QueryTerm } from './understand-query.ts';
import { matchQuality, QUALITY, wordKey } from './word-match.ts';

export interface BegunName {
  readonly id: string;
  readonly words: readonly string[];
}

/** Of names with so many words typed, the others may be missing. */
const ENOUGH = 3;
/** What begins more names than these may be anything. */
const MOST = 3;

/**
 * A name to be told from its beginning; undefined for one of a single word.
 * @example readName('t', 'Lâm Đồng')?.words // ['Lâm', 'Đồng']
 */
export function readName(id: string, name: string): BegunName | undefined {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length < 2 ? undefined : { id, words };
}

/**
 * The ids of the names that a query of two words or more begins and doesn't end: all words of it as they were typed, the
 * last of them cut short. None where it begins many.
 * @example findBegun([{ id: 't', words: ['Lâm', 'Đồng'] }], understandQuery('lam d').terms) // ['t']
 */
export function findBegun(names: readonly BegunName[], terms: readonly QueryTerm[]): readonly string[] {
  if (terms.length < 2 || terms.some(({ kind }) => kind !== 'word')) return [];
  const begun = names.filter(({ words }) => isBegun(words, terms));
  const ids = new Set(begun.map(({ id }) => id));
  return ids.size > MOST ? [] : [...ids];
}

function isBegun(words: readonly string[], terms: readonly QueryTerm[]): boolean {
  const last = terms.length - 1;
  const isEnough = terms.length === words.length || (terms.length >= ENOUGH && terms.length < words.length);
  return (
    isEnough &&
    terms.every(({ text, keys: [key = ''] }, i) => {
      const word = words[i] ?? '';
      const known = wordKey(word);
      const isSame = i === last ? known !== key && known.startsWith(key) : known === key;
      // Of a word cut short the tone may be among what is missing.
      const least = hasMarks(text) && i !== last ? QUALITY.exact : QUALITY.marksLeftOut;
      return isSame && matchQuality(text, word) >= least;
    })
  );
}

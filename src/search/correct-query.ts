/** Typing errors, put right by the words of the site: only where the query as typed finds nothing good. */
import type { SiteWords } from './site-words.ts';
import { wordKey } from './word-match.ts';
import type { QueryTerm } from './understand-query.ts';

/** The words of the site by their keys. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** What pages are called that the page table doesn't name; left out where a query asks for none. */
  readonly names?: readonly string[] | undefined;
}

const MAX_NEAR = 6;
const SHORT = 2;
const LONG = 6;

/** The words of the site, to be asked. */
export function readVocabulary({ words, names }: SiteWords): Vocabulary {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    const key = wordKey(word);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [word]);
    else known.push(word);
  }
  return { words: new Set(words), byKey, names };
}

/**
 * Whether the site has a word, marks aside; the last of a query may be the beginning of one.
 */
export function isKnown({ byKey }: Vocabulary, { kind, keys }: QueryTerm, isLast: boolean): boolean {
  if (kind !== 'word') return true;
  const [key = ''] = keys;
  return byKey.has(key) || (isLast && [...byKey.keys()].some((other) => other.startsWith(key)));
}

/**
 * Keys of the site within one slip of the key of a word, two of a long word; the nearest first.
 * @example nearKeys(readVocabulary({ words: ['ảo', 'tàng'], names: [] }), 'aro') // ['ao']
 */
export function nearKeys({ byKey }: Vocabulary, key: string): string[] {
  if (key.length < SHORT) return [];
  const most = key.length >= LONG ? 2 : 1;
  return [...byKey.keys()]
    .filter((other) => Math.abs(other.length - key.length) <= most)
    .map((other) => ({ other, slips: countSlips(key, other, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || Number(b.other[0] === key[0]) - Number(a.other[0] === key[0]))
    .slice(0, MAX_NEAR)
    .map(({ other }) => other);
}

/** Words of the site near the ones typed, for a reader who found nothing. */
export function nearWords(vocabulary: Vocabulary, terms: readonly QueryTerm[]): string[] {
  const near = terms
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ text, keys }) => {
      const same = vocabulary.byKey.get(keys[0] ?? '') ?? [];
      const others = nearKeys(vocabulary, keys[0] ?? '').flatMap((key) => vocabulary.byKey.get(key) ?? []);
      return [...same, ...others].filter((word) => word !== text).slice(0, 3);
    });
  return [...new Set(near)].slice(0, MAX_NEAR);
}

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one word of another; one more than
 * `most` for any greater number.
 * @example countSlips('quang', 'qaung', 2) // 1
 */
export function countSlips(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

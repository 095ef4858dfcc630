/** Words run together, or written apart, as the site has them: `kinhteso`, `e tax`. */
import type { Vocabulary } from './correct-query.ts';
import { readToken, type QueryTerm } from './understand-query.ts';
import { wordKey } from './word-match.ts';

/** Words of one letter are parts of anything. */
const LEAST = 2;
/** `nghiêng`: no syllable is longer. */
const MAX_WORD = 7;
const MOST_PARTS = 7;
const MOST_WAYS = 6;

/**
 * The terms with neighbours joined that only together are a word of the site; the same where there are none.
 * @example joinWords(vocabulary, understandQuery('e tax mobile').terms).map(({ text }) => text) // ['etax', 'mobile']
 */
export function joinWords(vocabulary: Vocabulary, terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const at = terms.findIndex((term, i) => {
    const next = terms[i + 1];
    if (next === undefined || (isWord(vocabulary, term) && isWord(vocabulary, next))) return false;
    return vocabulary.byKey.has(wordKey(term.text + next.text));
  });
  const [term, next] = [terms[at], terms[at + 1]];
  if (term === undefined || next === undefined) return terms;
  const joined = readToken(term.text + next.text);
  return joinWords(vocabulary, [...terms.slice(0, at), joined, ...terms.slice(at + 2)]);
}

/**
 * The ways to read a run of letters as words of the site, those of the fewest words first; none where it is no such run.
 * @example partWord(vocabulary, 'kinhteso') // [['kinh', 'te', 'so']]
 */
export function partWord({ byKey }: Vocabulary, run: string): readonly (readonly string[])[] {
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= run.length; end += 1) {
    const found: string[][] = [];
    for (let start = Math.max(0, end - MAX_WORD); start <= end - LEAST; start += 1) {
      const part = run.slice(start, end);
      if (!byKey.has(wordKey(part))) continue;
      found.push(...(ways[start] ?? []).map((before) => [...before, part]));
    }
    ways[end] = found
      .filter(({ length }) => length <= MOST_PARTS)
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_WAYS);
  }
  return (ways[run.length] ?? []).filter(({ length }) => length > 1);
}

/** Whether the site has a term as a word of its own; a number is one. */
function isWord({ byKey }: Vocabulary, { kind, text, keys: [key = ''] }: QueryTerm): boolean {
  return kind !== 'word' || (byKey.has(key) && text.length >= LEAST);
}

/** What is shown of a page that readers ask for in other words than its own. */
import type { PageText } from './page-text.ts';
import { rankAsked } from './rank-asked.ts';
import type { TextRank } from './rank-text.ts';
import type { ReadPage } from './ranking.ts';
import type { QueryTerm } from './understand-query.ts';

export interface AskedPlace {
  /** The address of the entry that is meant, without the base path; absent where all of the page is. */
  readonly url?: string;
  /** The rank of the text, with the entry as its best stretch; without words that stand there alone and by chance. */
  readonly rank: TextRank;
}

/**
 * The page, or the entry on it, that the query asks for better than any of its text answers; undefined where it doesn't.
 * @param rank of the page's text for the query
 * @example findAskedPlace(glossary, understandQuery('trí thông minh nhân tạo').terms, rank)?.url // '/thuat-ngu/#ai'
 */
export function findAskedPlace(
  { fragment, text, title, asked }: ReadPage,
  terms: readonly QueryTerm[],
  rank: TextRank,
): AskedPlace | undefined {
  const { score, anchor } = rankAsked(asked, title, terms);
  if (score <= (rank.stretches[0]?.score ?? 0)) return undefined;
  const place = fragment.anchors.find(({ id }) => id === anchor);
  if (place === undefined) return { rank: withoutLoneWords(rank) };
  const at = wordAt(text, place.location);
  const stretches = [{ first: at, last: at, score }, ...rank.stretches];
  return { url: `${fragment.url}#${anchor}`, rank: { ...rank, stretches } };
}

/** With stretches of one word, nothing says that the word is meant. */
function withoutLoneWords(rank: TextRank): TextRank {
  const stretches = rank.stretches.filter(({ first, last }) => last > first);
  const isIn = (at: number) => stretches.some(({ first, last }) => at >= first && at <= last);
  return { ...rank, stretches, matched: new Set([...rank.matched].filter(isIn)) };
}

/** The word of a text behind so many that spaces part. */
function wordAt({ content, starts }: PageText, location: number): number {
  const begin = [...content.matchAll(/\S+/g)][location]?.index ?? 0;
  return Math.max(
    starts.findIndex((start) => start >= begin),
    0,
  );
}

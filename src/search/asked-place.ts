/** Where on a page an entry stands that readers ask for in other words than its own. */
import type { PageText } from './page-text.ts';
import { rankAsked } from './rank-asked.ts';
import type { TextRank } from './rank-text.ts';
import type { ReadPage } from './ranking.ts';
import type { QueryTerm } from './understand-query.ts';

export interface AskedPlace {
  /** The entry's address, without the base path. */
  readonly url: string;
  /** The rank of the text, with the entry as its best stretch. */
  readonly rank: TextRank;
}

/**
 * The entry of a page that the query asks for better than any of its text answers; undefined where there is none.
 * @param rank of the page's text for the query
 * @example findAskedPlace(glossary, understandQuery('trí thông minh nhân tạo').terms, rank)?.url // '/thuat-ngu/#ai'
 */
export function findAskedPlace(
  { fragment, text, title, asked }: ReadPage,
  terms: readonly QueryTerm[],
  rank: TextRank,
): AskedPlace | undefined {
  const { score, anchor } = rankAsked(asked, title, terms);
  const place = fragment.anchors.find(({ id }) => id === anchor);
  if (place === undefined || score <= (rank.stretches[0]?.score ?? 0)) return undefined;
  const at = wordAt(text, place.location);
  const stretches = [{ first: at, last: at, score }, ...rank.stretches];
  return { url: `${fragment.url}#${anchor}`, rank: { ...rank, stretches } };
}

/** The word of a text behind so many that spaces part. */
function wordAt({ content, starts }: PageText, location: number): number {
  const begin = [...content.matchAll(/\S+/g)][location]?.index ?? 0;
  return Math.max(
    starts.findIndex((start) => start >= begin),
    0,
  );
}

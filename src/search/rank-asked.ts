/** How much a query is one of the ways in which readers ask for a page. */
import type { PageText } from './page-text.ts';
import { rankText } from './rank-text.ts';
import type { QueryTerm } from './understand-query.ts';

/** A way in which readers ask for a page, taken apart. */
export interface AskedText {
  readonly phrase: PageText;
  /** Of the entry that is meant; empty for the whole page. */
  readonly anchor: string;
}

export interface AskedRank {
  /** 0 to 1: how much of the phrase stands in the query. */
  readonly score: number;
  /** As the phrase has it. */
  readonly anchor: string;
}

/** With so many of its words a phrase is meant, not a word that it happens to have. */
const ENOUGH = 2;
const NOT_ASKED: AskedRank = { score: 0, anchor: '' };

/**
 * How much of a phrase stands in a query, of the phrase that stands there best. 0 where the words found are all in the
 * page's title: it answers for those.
 * @example rankAsked([{ phrase: readPage('lắp wifi cáp quang'), anchor: '' }], readPage('Hộ có băng rộng cố định'), understandQuery('wifi cáp quang').terms).score // 0.75
 */
export function rankAsked(
  asked: readonly AskedText[],
  title: PageText,
  terms: readonly QueryTerm[],
): AskedRank {
  return asked
    .map(({ phrase, anchor }) => ({ score: rankPhrase(phrase, title, terms), anchor }))
    .reduce((best, each) => (each.score > best.score ? each : best), NOT_ASKED);
}

function rankPhrase(phrase: PageText, title: PageText, terms: readonly QueryTerm[]): number {
  const { matched, found } = rankText(phrase, terms);
  const hasDay = [...found].some((i) => terms[i]?.kind === 'day');
  // A day is three words of a phrase, and enough by itself.
  if (hasDay && found.size === terms.length) return 1;
  const isTitled = [...found].every((i) => terms[i]?.keys.some((key) => title.places.has(key)) === true);
  return matched.size < ENOUGH || isTitled ? 0 : matched.size / phrase.starts.length;
}

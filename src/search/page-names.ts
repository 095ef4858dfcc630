/**
 * What pages of the site are called, their headings among it, for queries that say more or less than a name: `văn bản chưa
 * rõ số hiệu` is the register with one of its headings.
 */
import { readPage, type PageText } from './page-text.ts';
import { hasAll, rankTitle } from './rank-page.ts';
import { rankText } from './rank-text.ts';
import type { QueryTerm } from './understand-query.ts';

export interface PageNames {
  readonly title: PageText;
  /** All its names in one text. */
  readonly all: PageText;
  /** Each name, by itself and behind the title. */
  readonly each: readonly PageText[];
}

/** With less of a query in all its names a page isn't meant. */
const LEAST_COVERAGE = 0.7;
/** What the words of a query count that stand in several names. */
const SCATTERED = 0.8;

/** The names of a page, taken apart once. */
export function readNames(title: string, names: readonly string[]): PageNames {
  const each = names.flatMap((name) => [name, `${title} ${name}`]);
  return {
    title: readPage(title),
    all: readPage([title, ...names].join('. ')),
    each: [title, ...each].map((name) => readPage(name)),
  };
}

/**
 * How much a query is what a page is called, from 0 to 1; 0 where more of it is something else.
 * @example rankNames(readNames('Văn bản', ['Chưa rõ số hiệu']), understandQuery('chưa rõ số hiệu').terms) // 1
 */
export function rankNames({ all, each }: PageNames, terms: readonly QueryTerm[]): number {
  if (countKnown(all, terms) < LEAST_COVERAGE) return 0;
  const { coverage } = rankText(all, terms);
  return Math.max(coverage ** 2 * SCATTERED, ...each.map((name) => rankTitle(name, terms)));
}

/** Whether its title has every word of the query that says something. */
export function isTitled({ title }: PageNames, terms: readonly QueryTerm[]): boolean {
  return hasAll(title, terms);
}

/** The share of the words that say something that stand in a text. */
function countKnown({ places }: PageText, terms: readonly QueryTerm[]): number {
  const telling = terms.filter(({ kind, joins }) => kind === 'word' && !joins);
  const known = telling.filter(({ keys }) => keys.some((key) => places.has(key)));
  return telling.length < 2 ? 0 : known.length / telling.length;
}

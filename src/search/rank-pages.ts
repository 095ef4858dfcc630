/**
 * One attempt at a query: of the pages that Pagefind found the most promising are read and ranked by where the words stand.
 * What is far behind the best is noise, and left out.
 */
import type { Vocabulary } from './correct-query.ts';
import type { FoundPages } from './find-pages.ts';
import type { OtherNames } from './other-names.ts';
import type { TablePage } from './page-table.ts';
import { isTitled, rankNames, type PageNames } from './page-names.ts';
import type { Fragment, PageText } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import { promiseOf, rankTitle, scorePage } from './rank-page.ts';
import { rankText, type TextRank } from './rank-text.ts';
import { squash, type Named, type NameLookup } from './site-names.ts';
import type { QueryTerm, UnderstoodQuery } from './understand-query.ts';

/** The pages of the site, ready to be ranked. */
export interface Site {
  readonly pages: ReadonlyMap<string, TablePage>;
  /** The names of pages that are known before one is read. */
  readonly names: ReadonlyMap<string, PageNames>;
  readonly named: NameLookup;
  readonly otherNames: OtherNames;
  /** Loaded where a query finds nothing good. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** A page that was loaded and taken apart. */
export interface ReadPage {
  readonly fragment: Fragment;
  readonly text: PageText;
  readonly title: PageText;
}

export interface Reader {
  readonly engine: Pagefind;
  readonly site: Site;
  /** Loads a page by its id. */
  readonly read: (id: string) => Promise<ReadPage>;
  /** Pages of documents that the query mentions by number among much else. */
  readonly lifted: ReadonlySet<string>;
  /** True where nothing is to be corrected or dropped. */
  readonly exact?: boolean | undefined;
}

/** What is ranked for: a query as it is searched for, and what it names. */
export interface Wanted extends UnderstoodQuery {
  readonly named: Named;
}

export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** What was looked for in it: a page about the place that is asked of need not name it. */
  readonly terms: readonly QueryTerm[];
  /** Whether the query stands there word for word; false where the page wasn't read. */
  readonly isWhole: boolean;
}

export interface Attempt {
  /** Best first. */
  readonly pages: readonly RankedPage[];
  readonly terms: readonly QueryTerm[];
  /** How the best page answers; undefined where nothing was found. */
  readonly best: { readonly rank: TextRank; readonly page: TablePage; readonly isNamed: boolean } | undefined;
}

/** How many pages are read before any is shown: each costs half a kilobyte to four. */
const READ = 10;
/** A score under this share of the best is noise; of a page that wasn't read less is known. */
const NOISE = { read: 0.4, unread: 0.3 } as const;
/** How promising a page is whose title has the words, and one that is called so. */
const TITLED = 0.6;
const NAMED = 9;
const LEAST_OF_ARTICLE = 0.3;
/** With less of a query a page answers nothing: of two words one is none; of many, a third is a beginning. */
const LEAST_COVERAGE = { short: 0.44, long: 0.34 } as const;
/** So much is lost where a page about the place that is asked of has its name elsewhere. */
const PLACE_IMPLIED = 0.97;
/** What is left of the score of a page that says nothing of the place that is asked of. */
const ELSEWHERE = 0.5;

/** Reads the most promising pages and puts all in order. */
export async function rankPages(wanted: Wanted, reader: Reader, found: FoundPages): Promise<Attempt> {
  const { terms, quoted } = wanted;
  const inOrder = promisingPages(wanted, reader, found);
  const ranked = await Promise.all(inOrder.slice(0, READ).map(({ id }) => rankPage(id, wanted, reader)));
  const fitting = ranked.filter((page) => page !== undefined).sort(byScore);
  const [best] = fitting;
  if (best === undefined) return { pages: [], terms, best: undefined };
  const level = Math.min(best.score, 1) * NOISE.read;
  const leading = fitting.filter(({ score }) => score >= level);
  const limit = Math.min(inOrder[0]?.score ?? 0, 1) * NOISE.unread;
  const isStrict = quoted.length > 0 || found.isLoose;
  const rest = isStrict ? [] : inOrder.slice(READ).filter(({ score }) => score >= limit);
  return { pages: [...leading, ...rest], terms, best };
}

/** The terms without the place that is asked of; all of them where there is none. */
export function subjectOf({
  terms,
  named: { place },
}: Pick<Wanted, 'terms' | 'named'>): readonly QueryTerm[] {
  if (place === undefined) return terms;
  const others = terms.filter((_, i) => i < place.first || i > place.last);
  return others.some(({ joins }) => !joins) ? others : terms;
}

/** What is known of pages before they are read, best first. */
function promisingPages(wanted: Wanted, { site, lifted }: Reader, found: FoundPages): RankedPage[] {
  const { terms, named, asks } = wanted;
  const promising: RankedPage[] = [];
  for (const [id, page] of site.pages) {
    const names = site.names.get(id);
    const titled = names !== undefined && isTitled(names, terms) ? TITLED : 0;
    const promise = (scoreOf(found.scores.get(id) ?? 0, page) + titled) * promiseOf(page, asks);
    const isMeant = named.pages.has(id) || named.people.has(id) || lifted.has(id) || named.place?.page === id;
    const score = isMeant
      ? NAMED
      : promise + (names === undefined || !isYear(page, terms) ? 0 : NAMED * rankNames(names, terms));
    if (score > 0) promising.push({ id, score, terms, isWhole: false });
  }
  return promising.sort(byScore);
}

/** A word counts little among the thousands of an article, and may still be told of at length. */
function scoreOf(score: number, { kind }: TablePage): number {
  return score > 0 && kind === 'Bài viết' ? Math.max(score, LEAST_OF_ARTICLE) : score;
}

async function rankPage(id: string, wanted: Wanted, { site, read, lifted }: Reader) {
  const { terms, quoted, named, asks } = wanted;
  const page = site.pages.get(id);
  const loaded = await read(id).catch(() => undefined);
  if (page === undefined || loaded === undefined) return undefined;
  const { rank, terms: lookedFor } = rankAbout(loaded.text, page, wanted);
  const isNamed = named.pages.has(id) || isCalled(loaded.fragment, page, named);
  const hasQuoted = quoted.every(
    ([first, last]) => rankText(loaded.text, terms.slice(first, last + 1)).isWhole,
  );
  const isPlace = named.place?.page === id;
  const names = site.names.get(id);
  if (!hasQuoted || (!isNamed && !lifted.has(id) && !isPlace && rank.coverage < leastCoverage(terms)))
    return undefined;
  const score = scorePage({
    kind: page.kind,
    text: rank,
    // Who quotes looks for words in a text, not for a page called so.
    title: quoted.length > 0 ? 0 : rankTitle(loaded.title, terms),
    words: terms.length,
    isNamed,
    isMentioned: lifted.has(id),
    isPlace,
    isOfPerson: named.people.has(id),
    names: quoted.length > 0 || names === undefined || !isYear(page, terms) ? 0 : rankNames(names, terms),
    asks,
    known: page.known,
  });
  const isElsewhere = !isOfPlace(loaded.text, page, wanted);
  return {
    id,
    score: isElsewhere && !isNamed ? score * ELSEWHERE : score,
    rank,
    page,
    isNamed,
    terms: lookedFor,
    isWhole: rank.isWhole,
  };
}

/** The text for the query; without the name of the place, where the page is about it and has the rest closer together. */
function rankAbout(
  text: PageText,
  { places }: TablePage,
  { terms, named, quoted }: Wanted,
): { rank: TextRank; terms: readonly QueryTerm[] } {
  const rank = rankText(text, terms);
  const { place } = named;
  if (place === undefined || quoted.length > 0 || !places.includes(place.id)) return { rank, terms };
  const subject = subjectOf({ terms, named });
  if (subject === terms) return { rank, terms };
  const apart = rankText(text, subject);
  const stretches = apart.stretches.map((each) => ({ ...each, score: each.score * PLACE_IMPLIED }));
  if ((stretches[0]?.score ?? 0) <= (rank.stretches[0]?.score ?? 0)) return { rank, terms };
  return { rank: { ...apart, stretches, isWhole: rank.isWhole }, terms: subject };
}

/** Whether a page is called what was typed; a page of the site also by one of its headings. */
function isCalled({ title, anchors }: Fragment, { kind }: TablePage, { name }: Named): boolean {
  if (name === '') return false;
  const headings = kind === 'Trang' ? anchors.flatMap(({ heading }) => heading ?? []) : [];
  return [title, ...headings].some((each) => squash(each) === name);
}

/** Whether a page is about the place that is asked of, or names it; true where no place is. */
function isOfPlace(text: PageText, { places }: TablePage, { terms, named: { place } }: Wanted): boolean {
  if (place === undefined || places.includes(place.id)) return true;
  return rankText(text, terms.slice(place.first, place.last + 1)).isWhole;
}

/** Whether a page may be meant by its name: one of a year only where that stands in the query. */
function isYear({ kind, years }: TablePage, terms: readonly QueryTerm[]): boolean {
  return kind !== 'Bảng số liệu' || terms.some(({ text }) => years.includes(text));
}

function leastCoverage(terms: readonly QueryTerm[]): number {
  return terms.length > 3 ? LEAST_COVERAGE.long : LEAST_COVERAGE.short;
}

function byScore(a: Pick<RankedPage, 'score'>, b: Pick<RankedPage, 'score'>): number {
  return b.score - a.score;
}

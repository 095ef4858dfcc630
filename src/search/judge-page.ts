/** How well one page answers a query, once it is read. */
import { missingNumbers } from './missing-numbers.ts';
import { rankNames } from './page-names.ts';
import type { TablePage } from './page-table.ts';
import type { Fragment, PageText } from './page-text.ts';
import { rankAsked } from './rank-asked.ts';
import { rankTitle, scorePage, type ScoredParts } from './rank-page.ts';
import { rankText, type TextRank } from './rank-text.ts';
import { subjectOf, type RankedPage, type Reader, type ReadPage, type Wanted } from './ranking.ts';
import { squash, type Named } from './site-names.ts';
import type { QueryTerm } from './understand-query.ts';

/** So much of a name or of a way to ask for a page means it, whatever stands on it. */
const MEANT = 0.5;
/** A query of more words asks; of fewer than these it is no phrase. */
const MANY_TERMS = 5;
const PHRASE = 3;
/** Of a document that so much is known of, its place is no doubt. */
const WELL_KNOWN = 4;
/** With less of a query a page answers nothing: of two words one is none; of many, a third is a beginning. */
const LEAST_COVERAGE = { short: 0.44, long: 0.34 } as const;
/** So much is lost where a page about the place that is asked of has its name elsewhere. */
const PLACE_IMPLIED = 0.97;
/** What is left of the score of a page that says nothing of the place that is asked of. */
const ELSEWHERE = 0.5;

/** A page that was read, with what it is worth. */
export interface JudgedPage extends RankedPage {
  readonly rank: TextRank;
  readonly page: TablePage;
  readonly isNamed: boolean;
  /** The share of the title that the query is, where all of it stands there; otherwise 0. */
  readonly titled: number;
}

/**
 * Reads a page and says how well it answers; undefined where it doesn't, or cannot be read.
 * @example (await judgePage(id, wanted, reader))?.score // 1.2
 */
export async function judgePage(id: string, wanted: Wanted, reader: Reader): Promise<JudgedPage | undefined> {
  const page = reader.site.pages.get(id);
  const loaded = await reader.read(id).catch(() => undefined);
  if (page === undefined || loaded === undefined) return undefined;
  const { terms, quoted, named, asks } = wanted;
  const { rank, terms: lookedFor } = rankAbout(loaded.text, page, wanted);
  const meant = meantBy(page, loaded, { wanted, reader });
  const called = quoted.length > 0 ? NOT_CALLED : rankCalled(page, loaded, { wanted, reader });
  if (!hasQuoted(loaded.text, wanted)) return undefined;
  const isSearched = rank.coverage >= leastCoverage(terms);
  if (!isSearched && !isMeant(meant) && Math.max(called.names, called.asked) <= MEANT) return undefined;
  const { titled, ...parts } = called;
  const score = scorePage({
    ...meant,
    ...parts,
    ...missingNumbers(loaded.text, terms),
    kind: page.kind,
    text: rank,
    words: terms.length,
    asks,
    known: page.known,
    isOfOtherPlace: named.place === undefined && isOfOnePlace(page),
    isOfAskedYear: page.kind === 'Bảng số liệu' && isOfYear(page, terms),
    isAboutPlace: named.place !== undefined && page.places.includes(named.place.id),
  });
  const isElsewhere = !meant.isNamed && !isOfPlace(loaded.text, page, wanted);
  return {
    id,
    score: isElsewhere ? score * ELSEWHERE : score,
    rank,
    page,
    isNamed: meant.isNamed,
    terms: lookedFor,
    isWhole: rank.isWhole,
    titled,
  };
}

/** What is asked, and of what site. */
interface Asked {
  readonly wanted: Wanted;
  readonly reader: Reader;
}

type Meant = Pick<ScoredParts, 'isNamed' | 'isMentioned' | 'isPlace' | 'isOfPerson' | 'isSaying'>;

/** Whether the query names the page, and how. */
function meantBy(
  page: TablePage,
  { fragment }: ReadPage,
  { wanted: { named, saying }, reader }: Asked,
): Meant {
  return {
    isNamed: named.pages.has(page.id) || isCalled(fragment, page, named),
    isMentioned: reader.lifted.has(page.id),
    isPlace: named.place?.page === page.id,
    isOfPerson: named.people.has(page.id),
    isSaying: saying?.has(page.id) === true,
  };
}

function isMeant({ isNamed, isMentioned, isPlace }: Meant): boolean {
  return isNamed || isMentioned || isPlace;
}

type Called = Pick<ScoredParts, 'title' | 'names' | 'asked' | 'titleShare'> & Pick<JudgedPage, 'titled'>;

/** Who quotes looks for words in a text, not for a page called so. */
const NOT_CALLED: Called = { title: 0, names: 0, asked: 0, titleShare: 0, titled: 0 };

/** How much of the query is what the page is called, or asked for by. */
function rankCalled(
  page: TablePage,
  { title, asked }: ReadPage,
  { wanted: { terms }, reader }: Asked,
): Called {
  const names = reader.site.names.get(page.id);
  const { matched, isWhole } = rankText(title, terms);
  const share = matched.size / Math.max(title.starts.length, 1);
  return {
    title: rankTitle(title, terms),
    names: names === undefined || !isOfYear(page, terms) ? 0 : rankNames(names, terms),
    asked: rankAsked(asked, title, terms).score,
    titleShare: terms.length > MANY_TERMS ? share : 0,
    titled: terms.length >= PHRASE && isWhole ? share : 0,
  };
}

/** Whether every stretch in quotation marks stands in a text. */
function hasQuoted(text: PageText, { terms, quoted }: Wanted): boolean {
  return quoted.every(([first, last]) => rankText(text, terms.slice(first, last + 1)).isWhole);
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
export function isOfYear({ kind, years }: TablePage, terms: readonly QueryTerm[]): boolean {
  return kind !== 'Bảng số liệu' || terms.some(({ text }) => years.includes(text));
}

/** Whether it is a province's own document, or target, that little else refers to. */
function isOfOnePlace({ kind, places, known }: TablePage): boolean {
  return (kind === 'Văn bản' || kind === 'Mục tiêu') && places.length === 1 && known < WELL_KNOWN;
}

function leastCoverage(terms: readonly QueryTerm[]): number {
  return terms.length > 3 ? LEAST_COVERAGE.long : LEAST_COVERAGE.short;
}

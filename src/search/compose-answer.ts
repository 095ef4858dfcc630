/** From ranked pages and documents to the answer that is shown: one list, its facets, a passage for each result. */
import { findAskedPlace } from './asked-place.ts';
import { nearWords } from './correct-query.ts';
import { documentResult } from './document-result.ts';
import { countFacets, hasFacets, type FacetedPage, type FacetLabels } from './facet-counts.ts';
import type { FoundByNumber, Numbers } from './find-by-number.ts';
import type { PageFacets } from './page-facets.ts';
import type { SiteTerm } from './page-facts.ts';
import type { PageTable, TablePage } from './page-table.ts';
import { passagesOf } from './passage.ts';
import type { RankedPage, ReadPage, Site } from './ranking.ts';
import type { Ranking } from './rank-query.ts';
import { rankText } from './rank-text.ts';
import { squash } from './site-names.ts';
import type { RegisteredDocument } from './register.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './search-answer.ts';
import type { QueryTerm, UnderstoodQuery } from './understand-query.ts';

/** What was found, and where the rest of it is to be had. */
export interface Found {
  readonly query: UnderstoodQuery;
  readonly ranking: Ranking;
  readonly byNumber: FoundByNumber;
  readonly numbers: Numbers;
  readonly site: Site;
  readonly table: PageTable;
  /** In the order of the table; empty where no facets are asked for. */
  readonly facets: readonly PageFacets[];
  readonly pageAt: (url: string) => TablePage | undefined;
  readonly read: (id: string) => Promise<ReadPage>;
}

/** One line of the list before it is drawn up: a page of the text, or a document known by its number alone. */
type Entry =
  | { readonly page: TablePage; readonly terms: readonly QueryTerm[] }
  | { readonly document: RegisteredDocument };

const NO_FACETS: PageFacets = { documents: [], years: [], pillars: [] };
/** An article shows a term in use; so many come before what it means. */
const BEFORE_TERM = 2;
/** Where a term stands on the best page so often, that page is about it. */
const AT_LENGTH = { name: 3, short: 5 } as const;
/** What answers nearly as well as a page that says the query word for word stands beside it. */
const NEARLY = 0.9;
const ABBREVIATION = /^\p{Lu}{2}/u;
/** So many words that stand somewhere word for word are a text that is looked for. */
const PHRASE = 4;

/** The answer in full, as many results as are asked for. */
export async function composeAnswer(
  found: Found,
  { facets = {}, limit }: SearchOptions,
): Promise<SearchAnswer> {
  const { ranking } = found;
  const entries = eachOnce(allEntries(found));
  const pages = entries.flatMap((entry) => ('page' in entry ? [withFacets(entry.page, found)] : []));
  const chosen = entries.filter((entry) =>
    'page' in entry ? hasFacets(withFacets(entry.page, found), facets) : Object.keys(facets).length === 0,
  );
  const results = await Promise.all(chosen.slice(0, limit).map((entry) => drawUp(entry, found)));
  return {
    results: results.filter((result) => result !== undefined),
    total: chosen.length,
    facets: countFacets(pages, facets, labelsOf(found)),
    complete: true,
    remedy: ranking.remedy,
    near: entries.length === 0 ? await nearOf(found) : [],
  };
}

/** Documents by their number first; before them texts that say the query word for word, where it is more than a name. */
function allEntries(found: Found): Entry[] {
  const { ranking, byNumber, site, pageAt } = found;
  const toEntries = (ranked: readonly RankedPage[]) =>
    ranked.flatMap(({ id, terms }): Entry[] => {
      const page = site.pages.get(id);
      return page === undefined ? [] : [{ page, terms }];
    });
  const { terms } = ranking;
  const documents = byNumber.documents.map((document): Entry => {
    const page = pageAt(document.url);
    return page === undefined ? { document } : { page, terms };
  });
  // `Phú Thọ nghị quyết 57` asks what a place did of a document that isn't its own.
  const { place } = ranking.named;
  const isElsewhere =
    place !== undefined && !byNumber.documents.some(({ url }) => url.startsWith(`/van-ban/${place.id}/`));
  const isSaid = byNumber.asked !== 'document' && terms.length >= PHRASE;
  // Lists repeat what other pages are called.
  const isText = ({ id, isWhole }: RankedPage) => isWhole && site.pages.get(id)?.kind !== 'Trang';
  const said = isSaid ? ranking.pages.find(isText) : undefined;
  const saying = said === undefined ? [] : ranking.pages.filter(({ score }) => score >= said.score * NEARLY);
  return [
    ...toEntries(saying),
    ...(byNumber.asked === 'text' || isElsewhere ? [] : documents),
    ...placeTerm(toEntries(ranking.pages), found),
  ];
}

/** The glossary where the query is one of its terms: first where nothing is told of it at length, otherwise among the first. */
function placeTerm(ranked: readonly Entry[], found: Found): Entry[] {
  const { query, ranking, pageAt } = found;
  const { term } = ranking.named;
  const page = pageAt(term?.url.replace(/#.*/, '') ?? '');
  if (term === undefined || page === undefined) return [...ranked];
  const entry = { page, terms: ranking.terms };
  return query.asks === 'meaning' || !isTold(term, found)
    ? [entry, ...ranked]
    : [...ranked.slice(0, BEFORE_TERM), entry, ...ranked.slice(BEFORE_TERM)];
}

/** Whether a page tells of a term at length. An article tells of a measure whose short name it gives but once. */
function isTold({ names: [own = ''] }: SiteTerm, { ranking: { best, named, pages }, site }: Found): boolean {
  const count = best?.rank.count ?? 0;
  const isShort = ABBREVIATION.test(own) && squash(own) === named.name;
  if (!isShort) return count >= AT_LENGTH.name;
  const isMeasured = pages.some(({ id }) => site.pages.get(id)?.kind === 'Chỉ số');
  return best?.page.kind === 'Bài viết' && (isMeasured || count >= AT_LENGTH.short);
}

function eachOnce(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = 'page' in entry ? entry.page.id : entry.document.id;
    return !seen.has(key) && seen.add(key);
  });
}

async function drawUp(entry: Entry, { ranking, numbers, read }: Found): Promise<SearchResult | undefined> {
  if ('document' in entry) return documentResult(entry.document);
  const { id, kind, url } = entry.page;
  const document = numbers.byAddress.get(url);
  const loaded = await read(id).catch(() => undefined);
  if (loaded === undefined) return document && documentResult(document);
  const { fragment, text } = loaded;
  const rank = rankText(text, entry.terms);
  const asked = findAskedPlace(loaded, entry.terms, rank);
  const [first, ...passages] = passagesOf(text, asked?.rank ?? rank, fragment);
  const { term } = ranking.named;
  return {
    // A term's own place in the glossary, wherever else its words stand there.
    url: term?.url.startsWith(`${fragment.url}#`) ? term.url : (asked?.url ?? first.url),
    kind,
    title: fragment.title,
    excerpt: first.excerpt,
    passages,
    facts: fragment.facts,
    document,
  };
}

function withFacets(page: TablePage, { table, facets }: Found): FacetedPage {
  const { kind, places } = page;
  return { ...(facets[table.pages.indexOf(page)] ?? NO_FACETS), kind, places };
}

async function nearOf({ site, query }: Found): Promise<string[]> {
  const vocabulary = await site.vocabulary().catch(() => undefined);
  return vocabulary === undefined ? [] : nearWords(vocabulary, query.terms);
}

function labelsOf({ table, numbers }: Found): FacetLabels {
  const provinces = table.pages.filter(({ kind }) => kind === 'Tỉnh, thành');
  return {
    places: new Map(provinces.map(({ places: [id = ''], title }) => [id, title])),
    documents: new Map(numbers.documents.map(({ id, symbol }) => [id, symbol])),
  };
}

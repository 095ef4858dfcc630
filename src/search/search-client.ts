/**
 * The search of the site: documents by their number, then pages by their words, in one list. Numbers and text may each
 * fail to load; the other still answers.
 */
import { parseSymbolQuery } from '../model/symbol-query.ts';
import { createResolver, type Candidate, type Resolver } from '../model/symbol-resolver.ts';
import { fromIsoDate } from '../vietnamese/date.ts';
import { fold } from '../vietnamese/fold.ts';
import { readVocabulary, nearWords } from './correct-query.ts';
import { documentResult } from './document-result.ts';
import { countFacets, hasFacets, type FacetLabels } from './facet-counts.ts';
import { once } from './once.ts';
import { shortId, type PageTable, type TablePage } from './page-table.ts';
import { readPage, type Fragment } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import { passageAt } from './passage.ts';
import { rankQuery, type Ranking, type ReadPage, type Site } from './rank-query.ts';
import { rankText, type Stretch } from './rank-text.ts';
import type { RegisteredDocument } from './register.ts';
import type { Search, SearchAnswer, SearchOptions, SearchResult } from './search-answer.ts';
import { createNameLookup } from './site-names.ts';
import { dateWord } from './index-form.ts';
import { understandQuery, type QueryTerm, type UnderstoodQuery } from './understand-query.ts';

export interface SearchSources {
  readonly register: () => Promise<readonly RegisteredDocument[]>;
  readonly table: () => Promise<PageTable>;
  readonly pagefind: () => Promise<Pagefind>;
  readonly fragment: (id: string) => Promise<Fragment>;
  /** Every word of the site. */
  readonly words: () => Promise<readonly string[]>;
}

interface Numbers {
  readonly resolver: Resolver;
  readonly documents: readonly RegisteredDocument[];
  readonly byAddress: ReadonlyMap<string, RegisteredDocument>;
}

interface FullText {
  readonly engine: Pagefind;
  readonly site: Site;
  readonly table: PageTable;
  readonly idOf: ReadonlyMap<string, string>;
}

/** One line of the list before it is drawn up: a page of the text, or a document known by its number alone. */
type Entry = { readonly page: TablePage } | { readonly document: RegisteredDocument };

const NOTHING: SearchAnswer = {
  results: [],
  total: 0,
  facets: { loai: [], tinh: [], vanban: [], nam: [], trucot: [] },
  complete: true,
  remedy: undefined,
  near: [],
};
const MAX_PASSAGES = 3;
/** An article shows a term in use; so many come before what it means. */
const BEFORE_TERM = 2;
const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
/** A few words more than a document's name has may still only describe it. */
const MAX_UNNAMED = 3;
/** A further passage is shown where it answers nearly as well as the first. */
const WORTH_SHOWING = 0.6;
/** What is shown of a page that is called what was typed, and says it nowhere. */
const BEGINNING: Stretch = { first: 0, last: 0, score: 0 };

/**
 * A search over the given sources, which are loaded at the first query.
 * @example const search = createSearch(sources); (await search('nq 52', { limit: 10 })).results[0]?.url
 */
export function createSearch(sources: SearchSources): Search {
  const numbers = once(async () => indexNumbers(await sources.register()));
  const fullText = once(async () => {
    const [engine, table] = await Promise.all([sources.pagefind(), sources.table()]);
    return indexSite({ engine, table, vocabulary: once(async () => readVocabulary(await sources.words())) });
  });
  const pages = new Map<string, Promise<ReadPage>>();
  const read = (id: string) => {
    const known = pages.get(id) ?? sources.fragment(id).then(takeApart);
    pages.set(id, known);
    known.catch(() => pages.delete(id));
    return known;
  };
  return async (typed, options) => {
    const query = understandQuery(typed);
    if (query.terms.length === 0) return NOTHING;
    const [known, text] = await Promise.all([
      numbers().catch(() => indexNumbers([])),
      fullText().catch(() => undefined),
    ]);
    options.signal?.throwIfAborted();
    const byNumber = findByNumber(known, query);
    if (text === undefined) return answerByNumber(byNumber, options);
    const { engine, site } = text;
    const lifted = new Set(findMentioned(known, query).flatMap(({ url }) => text.idOf.get(url) ?? []));
    // Where documents are found by number, words are not guessed at.
    const exact = options.exact === true || byNumber.length > 0;
    const ranking = await rankQuery(query, { engine, site, read, lifted, exact });
    options.signal?.throwIfAborted();
    return answer({ query, ranking, byNumber, known, text, read }, options);
  };
}

interface Found {
  readonly query: UnderstoodQuery;
  readonly ranking: Ranking;
  readonly byNumber: readonly RegisteredDocument[];
  readonly known: Numbers;
  readonly text: FullText;
  readonly read: (id: string) => Promise<ReadPage>;
}

async function answer(found: Found, { facets = {}, limit }: SearchOptions): Promise<SearchAnswer> {
  const { ranking, byNumber, text } = found;
  const pageAt = (url: string) => text.site.pages.get(text.idOf.get(url) ?? '');
  const leading = byNumber.map((document) => {
    const page = pageAt(document.url);
    return page === undefined ? { document } : { page };
  });
  const ranked = ranking.pages.flatMap(({ id }) => text.site.pages.get(id) ?? []);
  const entries = eachOnce([
    ...leading,
    ...placeTerm(
      ranked.map((page) => ({ page })),
      found,
      pageAt,
    ),
  ]);
  const pages = entries.flatMap((entry) => ('page' in entry ? [entry.page] : []));
  const chosen = entries.filter((entry) =>
    'page' in entry ? hasFacets(entry.page, facets) : Object.keys(facets).length === 0,
  );
  const results = await Promise.all(chosen.slice(0, limit).map((entry) => drawUp(entry, found)));
  return {
    results: results.filter((result) => result !== undefined),
    total: chosen.length,
    facets: countFacets(pages, facets, labelsOf(found)),
    complete: true,
    remedy: byNumber.length > 0 ? undefined : ranking.remedy,
    near: entries.length === 0 ? await nearOf(found) : [],
  };
}

/** The glossary where the query is one of its terms: first where its meaning is asked for, otherwise among the first. */
function placeTerm(
  ranked: readonly Entry[],
  { query, ranking }: Found,
  pageAt: (url: string) => TablePage | undefined,
): Entry[] {
  const page = pageAt(ranking.named.term?.url.replace(/#.*/, '') ?? '');
  if (page === undefined) return [...ranked];
  return query.asksMeaning
    ? [{ page }, ...ranked]
    : [...ranked.slice(0, BEFORE_TERM), { page }, ...ranked.slice(BEFORE_TERM)];
}

function eachOnce(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = 'page' in entry ? entry.page.id : entry.document.id;
    return !seen.has(key) && seen.add(key);
  });
}

async function drawUp(entry: Entry, { ranking, known, read }: Found): Promise<SearchResult | undefined> {
  if ('document' in entry) return documentResult(entry.document);
  const { id, kind, url } = entry.page;
  const document = known.byAddress.get(url);
  const loaded = await read(id).catch(() => undefined);
  if (loaded === undefined) return document && documentResult(document);
  const { fragment, text } = loaded;
  const rank = rankText(text, ranking.terms);
  const [best = BEGINNING, ...others] = rank.stretches;
  const passages = others
    .filter(({ score }) => score >= best.score * WORTH_SHOWING)
    .slice(0, MAX_PASSAGES)
    .map((stretch) => passageAt(text, { stretch, rank, fragment }));
  const first = passageAt(text, { stretch: best, rank, fragment });
  const { term } = ranking.named;
  return {
    // A term's own place in the glossary, wherever else its words stand there.
    url: term?.url.startsWith(`${fragment.url}#`) ? term.url : best === BEGINNING ? fragment.url : first.url,
    kind,
    title: fragment.title,
    excerpt: first.excerpt,
    passages,
    facts: fragment.facts,
    document,
  };
}

function answerByNumber(documents: readonly RegisteredDocument[], { limit }: SearchOptions): SearchAnswer {
  const results = documents.map(documentResult);
  return { ...NOTHING, results: results.slice(0, limit), total: results.length, complete: false };
}

/** The documents that a query asks for by number, or by the day of issue where nothing else is asked. */
function findByNumber(numbers: Numbers, query: UnderstoodQuery): RegisteredDocument[] {
  const meant = resolve(numbers, query);
  if (meant.length > 0) return asksMore(query, meant) ? [] : documentsOf(numbers, meant);
  const [day, ...others] = query.terms.filter(({ weight }) => weight === 1);
  if (day?.kind !== 'day' || others.length > 0) return [];
  return numbers.documents.filter(({ issued }) => isOn(day, issued));
}

/** The documents in a query that asks what a text says. */
function findMentioned(numbers: Numbers, query: UnderstoodQuery): RegisteredDocument[] {
  const meant = resolve(numbers, query);
  return meant.length > 0 && asksMore(query, meant) ? documentsOf(numbers, meant) : [];
}

/** The documents whose number a query has, or begins. */
function resolve({ resolver }: Numbers, { text }: UnderstoodQuery): Candidate[] {
  const candidates = resolver.resolve(text);
  const isUnfinished = candidates.length === 0 && /\d$/.test(text);
  return isUnfinished ? DIGITS.flatMap((digit) => resolver.resolve(`${text}${digit}`)) : candidates;
}

function documentsOf({ documents }: Numbers, candidates: readonly Candidate[]): RegisteredDocument[] {
  return candidates.flatMap(({ entry }) => documents.find(({ id }) => id === entry.id) ?? []);
}

/** Whether a query says much that no document of that number is called: it asks what a text says. */
function asksMore({ text }: UnderstoodQuery, candidates: readonly Candidate[]): boolean {
  const words = parseSymbolQuery(text)?.words ?? [];
  const names = candidates.map(({ entry: { title, kindName, issuer, scopeNames } }) =>
    ` ${fold([title, kindName, issuer, ...scopeNames].join(' '))} `.replace(/[^a-z0-9]+/g, ' '),
  );
  return names.every((name) => words.filter((word) => !name.includes(` ${word} `)).length > MAX_UNNAMED);
}

function isOn({ keys }: QueryTerm, issued: string | undefined): boolean {
  const date = issued === undefined ? undefined : fromIsoDate(issued);
  return date?.day !== undefined && keys.includes(dateWord(date));
}

function takeApart(fragment: Fragment): ReadPage {
  return { fragment, text: readPage(fragment.content), title: readPage(fragment.title) };
}

async function nearOf({ text, query }: Found): Promise<string[]> {
  const vocabulary = await text.site.vocabulary().catch(() => undefined);
  return vocabulary === undefined ? [] : nearWords(vocabulary, query.terms);
}

function labelsOf({ text, known }: Found): FacetLabels {
  const provinces = text.table.pages.filter(({ kind }) => kind === 'Tỉnh, thành');
  return {
    places: new Map(provinces.map(({ places: [id = ''], title }) => [id, title])),
    documents: new Map(known.documents.map(({ id, symbol }) => [id, symbol])),
  };
}

function indexNumbers(register: readonly RegisteredDocument[]): Numbers {
  return {
    resolver: createResolver(register),
    documents: register,
    byAddress: new Map(register.map((document) => [document.url, document])),
  };
}

interface SiteParts {
  readonly engine: Pagefind;
  readonly table: PageTable;
  readonly vocabulary: Site['vocabulary'];
}

function indexSite({ engine, table, vocabulary }: SiteParts): FullText {
  const length = table.pages[0]?.id.length ?? 0;
  return {
    engine: {
      search: async (query) => {
        const { results } = await engine.search(query);
        return { results: results.map(({ id, score }) => ({ id: shortId(id, length), score })) };
      },
    },
    table,
    idOf: new Map(table.pages.filter(({ url }) => url !== '').map(({ id, url }) => [url, id])),
    site: {
      pages: new Map(table.pages.map((page) => [page.id, page])),
      titles: new Map(
        table.pages.filter(({ title }) => title !== '').map(({ id, title }) => [id, readPage(title)]),
      ),
      named: createNameLookup(table),
      vocabulary,
    },
  };
}

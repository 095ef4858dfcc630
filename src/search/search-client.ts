/**
 * The search of the site: documents by their number, then pages by their words, in one list. Numbers and text may each
 * fail to load; the other still answers.
 */
import { composeAnswer } from './compose-answer.ts';
import { isKnown, readVocabulary, type Vocabulary } from './correct-query.ts';
import { documentResult } from './document-result.ts';
import { findByNumber, indexNumbers } from './find-by-number.ts';
import { once } from './once.ts';
import { canBeInitials, createOtherNames } from './other-names.ts';
import type { PageFacets } from './page-facets.ts';
import type { PageTable, TablePage } from './page-table.ts';
import { readNames } from './page-names.ts';
import { readPage, type Fragment } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import type { ReadPage, Site } from './ranking.ts';
import { rankQuery } from './rank-query.ts';
import type { Register, RegisteredDocument } from './register.ts';
import type { Search, SearchAnswer, SearchOptions } from './search-answer.ts';
import { createNameLookup } from './site-names.ts';
import { understandQuery, type UnderstoodQuery } from './understand-query.ts';

export interface SearchSources {
  readonly register: () => Promise<Register>;
  readonly table: () => Promise<PageTable>;
  readonly pagefind: () => Promise<Pagefind>;
  readonly fragment: (id: string) => Promise<Fragment>;
  /** What pages are narrowed by, in the order of the table; asked for where facets are. */
  readonly facets: () => Promise<readonly PageFacets[]>;
  /** Every word of the site. */
  readonly words: () => Promise<readonly string[]>;
  /** What pages are called that the table doesn't name. */
  readonly names: () => Promise<readonly string[]>;
}

interface FullText {
  readonly engine: Pagefind;
  readonly site: Omit<Site, 'vocabulary'>;
  readonly table: PageTable;
  readonly pageAt: (url: string) => TablePage | undefined;
}

/** What people ask of a ranking beside its name. */
const RANKED = 'bảng xếp hạng tỉnh đứng đầu, hạng nhất, cao nhất, đứng cuối, thấp nhất';
const NOTHING: SearchAnswer = {
  results: [],
  total: 0,
  facets: { loai: [], tinh: [], vanban: [], nam: [], trucot: [] },
  complete: true,
  remedy: undefined,
  near: [],
};

/**
 * A search over the given sources, which are loaded at the first query.
 * @example const search = createSearch(sources); (await search('nq 52', { limit: 10 })).results[0]?.url
 */
export function createSearch(sources: SearchSources): Search {
  const loadNumbers = once(async () => indexNumbers(await sources.register()));
  const loadText = once(async () => {
    const [engine, table] = await Promise.all([sources.pagefind(), sources.table()]);
    return indexSite({ engine, table });
  });
  const loadFacets = once(sources.facets);
  const loadVocabulary = createVocabulary(sources);
  const read = createReader(sources);
  return async (typed, options) => {
    const query = understandQuery(typed);
    if (query.terms.length === 0) return NOTHING;
    const [numbers, text, facets] = await Promise.all([
      loadNumbers().catch(() => indexNumbers({ documents: [], names: { kinds: {}, issuers: {} } })),
      loadText().catch(() => undefined),
      options.facets === undefined ? [] : loadFacets().catch(() => undefined),
    ]);
    options.signal?.throwIfAborted();
    const typedNumber = findByNumber(numbers, query);
    const { documents, asked } = typedNumber;
    if (text === undefined || facets === undefined)
      return answerByNumber(asked === 'text' ? [] : documents, options);
    const { engine, table, pageAt } = text;
    const site = { ...text.site, vocabulary: () => loadVocabulary(query) };
    const mentioned = asked === 'document' ? [] : documents;
    const lifted = new Set(mentioned.flatMap(({ url }) => pageAt(url)?.id ?? []));
    // Where documents are found by number, words are not guessed at.
    const exact = options.exact === true || (documents.length > 0 && asked !== 'text');
    const ranking = await rankQuery(query, { engine, site, read, lifted, exact });
    options.signal?.throwIfAborted();
    const { remedy } = ranking;
    // The number of a document may stand behind a word that had to be corrected.
    const byNumber =
      remedy?.kind === 'corrected' ? findByNumber(numbers, understandQuery(remedy.to)) : typedNumber;
    return composeAnswer({ query, ranking, byNumber, numbers, site, table, facets, pageAt, read }, options);
  };
}

/** Loads each page once, and again where that failed. */
function createReader({ fragment }: Pick<SearchSources, 'fragment'>): (id: string) => Promise<ReadPage> {
  const pages = new Map<string, Promise<ReadPage>>();
  return (id) => {
    const known = pages.get(id) ?? fragment(id).then(takeApart);
    pages.set(id, known);
    known.catch(() => pages.delete(id));
    return known;
  };
}

function answerByNumber(documents: readonly RegisteredDocument[], { limit }: SearchOptions): SearchAnswer {
  const results = documents.map(documentResult);
  return { ...NOTHING, results: results.slice(0, limit), total: results.length, complete: false };
}

function takeApart(fragment: Fragment): ReadPage {
  return {
    fragment,
    text: readPage(fragment.content, fragment.anchors),
    title: readPage(fragment.title),
    asked: fragment.asked.map(({ phrase, anchor }) => ({ phrase: readPage(phrase), anchor })),
  };
}

/** The words of the site, with the names of its pages where a query may have the initials of one. */
function createVocabulary(sources: Pick<SearchSources, 'words' | 'names'>) {
  const loadWords = once(async () => readVocabulary({ words: await sources.words() }));
  const loadNames = once(sources.names);
  return async ({ verbatim }: UnderstoodQuery): Promise<Vocabulary> => {
    const words = await loadWords();
    if (!verbatim.some((term) => canBeInitials(term, (each) => isKnown(words, each, false)))) return words;
    return { ...words, names: await loadNames().catch(() => undefined) };
  };
}

function indexSite({ engine, table }: Pick<FullText, 'engine' | 'table'>): FullText {
  const { pages, terms } = table;
  const byAddress = new Map(pages.filter(({ url }) => url !== '').map((page) => [page.url, page]));
  const titled = pages.filter(({ title }) => title !== '');
  const namesOf = ({ kind, names }: TablePage) =>
    kind === 'Trang' ? names : kind === 'Bảng số liệu' ? names.map((name) => `${name} ${RANKED}`) : [];
  return {
    engine,
    table,
    pageAt: (url) => byAddress.get(url),
    site: {
      pages: new Map(pages.map((page) => [page.id, page])),
      names: new Map(titled.map((page) => [page.id, readNames(page.title, namesOf(page))])),
      named: createNameLookup(table),
      otherNames: createOtherNames(
        terms,
        pages.flatMap(({ kind, title, names }) => (kind === 'Trang' ? [title] : [title, ...names])),
      ),
    },
  };
}

/**
 * The search behind the search page: the register of numbers is asked first, then the full text, and the two are put
 * into one list. Either may fail to load; the other still answers.
 */
import { createResolver, type Resolver } from '../model/symbol-resolver.ts';
import { DOCUMENT_KIND, mergeResults, type FoundPage, type SearchResult } from './merge-results.ts';
import { KIND_WEIGHTS, PAGE_KINDS, type PageKind } from './page-kind.ts';
import { KIND_KEY, type Pagefind, type PagefindResult } from './pagefind.ts';
import type { RegisteredDocument } from './register.ts';
import { strokedVariants } from './stroked-variants.ts';

export interface SearchSources {
  readonly register: () => Promise<readonly RegisteredDocument[]>;
  readonly pagefind: () => Promise<Pagefind>;
}

export interface SearchOptions {
  /** Only pages of this kind; absent for all. */
  readonly kind?: PageKind | undefined;
  /** How many results to give at most. */
  readonly limit: number;
}

export interface SearchAnswer {
  /** The best results, `limit` of them at most. */
  readonly results: readonly SearchResult[];
  /** How many there are of the kind that was asked for. */
  readonly total: number;
  /** How many there are of each kind, whichever was asked for; kinds without any are left out. */
  readonly counts: ReadonlyMap<PageKind, number>;
  /** False where the full text couldn't be loaded, so that only numbers were looked up. */
  readonly complete: boolean;
}

export type Search = (query: string, options: SearchOptions) => Promise<SearchAnswer>;

interface Numbers {
  readonly resolver: Resolver;
  readonly byAddress: ReadonlyMap<string, RegisteredDocument>;
  readonly byId: ReadonlyMap<string, RegisteredDocument>;
}

/** Everything found for a query, before it is cut to what was asked for. */
interface Found {
  readonly candidates: readonly RegisteredDocument[];
  readonly text: TextResults;
  readonly known: Numbers;
  readonly complete: boolean;
}

/** What the full text gave for each kind of page, best first; kinds without any are left out. */
type TextResults = ReadonlyMap<PageKind, readonly PagefindResult[]>;

/** How many document pages are looked through for those already found by number. */
const DOCUMENTS_COMPARED = 60;

/**
 * A search over the given sources, which are loaded at the first query.
 * @example const search = createSearch(sources); (await search('nq 52', { limit: 10 })).results[0]?.url
 */
export function createSearch(sources: SearchSources): Search {
  const numbers = once(async () => indexNumbers(await sources.register()));
  const pagefind = once(sources.pagefind);
  return async (typed, options) => {
    const query = typed.normalize('NFC').trim();
    const [known, engine] = await Promise.all([
      numbers().catch(() => indexNumbers([])),
      pagefind().catch(() => undefined),
    ]);
    const candidates = known.resolver.resolve(query).flatMap(({ entry }) => known.byId.get(entry.id) ?? []);
    const text = engine === undefined ? new Map() : await searchText(engine, query);
    return answer({ candidates, text, known, complete: engine !== undefined }, options);
  };
}

async function answer(found: Found, { kind, limit }: SearchOptions): Promise<SearchAnswer> {
  const { candidates, text, known, complete } = found;
  const documents = candidates.length === 0 ? [] : (text.get(DOCUMENT_KIND) ?? []);
  const readable = new Map(
    (await load(documents.slice(0, DOCUMENTS_COMPARED))).map((page) => [page.url, page]),
  );
  const onlyByNumber = candidates.filter(({ url }) => !readable.has(url)).length;
  const counts = new Map([...text].map(([name, results]) => [name, results.length]));
  if (onlyByNumber > 0) counts.set(DOCUMENT_KIND, (counts.get(DOCUMENT_KIND) ?? 0) + onlyByNumber);

  const leading = kind === undefined || kind === DOCUMENT_KIND ? candidates : [];
  const results = kind === undefined ? weigh(text) : (text.get(kind) ?? []);
  const pages = [
    ...leading.flatMap(({ url }) => readable.get(url) ?? []),
    ...(await load(results.slice(0, limit))),
  ];
  return {
    results: mergeResults(leading, pages, known.byAddress).slice(0, limit),
    total: results.length + (leading.length > 0 ? onlyByNumber : 0),
    counts,
    complete,
  };
}

/** The results of all kinds in one list, by their scores as their kinds count. */
function weigh(text: TextResults): PagefindResult[] {
  const weighted = [...text].flatMap(([kind, results]) =>
    results.map((result) => ({ result, score: result.score * KIND_WEIGHTS[kind] })),
  );
  return weighted.sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** What the full text has for a query, read with and without đ where it was typed without marks. */
async function searchText(engine: Pagefind, query: string): Promise<TextResults> {
  if (query === '') return new Map();
  const readings = [query, ...strokedVariants(query)];
  const found = await Promise.all(
    PAGE_KINDS.map(async (kind) => [kind, await searchKind(engine, readings, kind)] as const),
  );
  return new Map(found.filter(([, results]) => results.length > 0));
}

/** The pages of a kind that any reading finds, each with the reading that finds it best. */
async function searchKind(
  engine: Pagefind,
  readings: readonly string[],
  kind: PageKind,
): Promise<PagefindResult[]> {
  const filters = { [KIND_KEY]: kind };
  const answers = await Promise.all(readings.map((reading) => engine.search(reading, { filters })));
  const best = new Map<string, PagefindResult>();
  for (const result of answers.flatMap(({ results }) => results)) {
    if (result.score > (best.get(result.id)?.score ?? -Infinity)) best.set(result.id, result);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

async function load(results: readonly PagefindResult[]): Promise<FoundPage[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.map(({ url, excerpt, meta }) => ({
    url,
    excerpt,
    kind: meta[KIND_KEY] ?? '',
    title: meta['title'] ?? url,
  }));
}

function indexNumbers(register: readonly RegisteredDocument[]): Numbers {
  return {
    resolver: createResolver(register),
    byAddress: new Map(register.map((document) => [document.url, document])),
    byId: new Map(register.map((document) => [document.id, document])),
  };
}

/** Makes a value at the first call and keeps it; what failed is tried again at the next. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

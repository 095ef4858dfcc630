/**
 * The page table: what the browser knows of every page before it loads any of them, keyed by the ids of the index. It is
 * written short, since it comes with the first search.
 */
import { documentAddress, provinceAddress, termAddress } from '../model/address.ts';
import type { SiteTerm } from './page-facts.ts';
import { pageKind, type PageKind } from './page-kind.ts';

/** A page as the table has it. */
export interface TablePage {
  /** The beginning of the id by which Pagefind knows it, and the name of its fragment. */
  readonly id: string;
  readonly kind: PageKind;
  /** Empty for kinds of which there are many: their fragments say it. */
  readonly url: string;
  /** Empty but for pages that are looked for by their names. */
  readonly title: string;
  readonly names: readonly string[];
  /** Who wrote or signed it. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Ids of documents that have a symbol. */
  readonly documents: readonly string[];
  readonly years: readonly string[];
  readonly pillars: readonly string[];
  /** Of a document how much is known of it, as `knownLevel` has it. */
  readonly known: number;
}

export interface PageTable {
  readonly pages: readonly TablePage[];
  readonly terms: readonly SiteTerm[];
}

/** Columns, each a list or a line of text: alike things side by side compress best. */
export interface WrittenTable {
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  /** One after another, all alike long. */
  readonly ids: string;
  readonly kindOf: readonly number[];
  /** A digit each. */
  readonly known: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly facets: Readonly<Record<FacetColumn, readonly (readonly number[] | 0)[]>>;
  readonly terms: readonly (readonly [id: string, ...names: string[]])[];
}

const FACET_COLUMNS = ['places', 'documents', 'years', 'pillars'] as const;
type FacetColumn = (typeof FACET_COLUMNS)[number];

/** The table as it is published; `readTable` reads it back. */
export function writeTable({ pages, terms }: PageTable): WrittenTable {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const values = [...new Set(FACET_COLUMNS.flatMap((column) => pages.flatMap((page) => page[column])))];
  const column = (name: FacetColumn) =>
    pages.map((page) => (page[name].length === 0 ? 0 : page[name].map((value) => values.indexOf(value))));
  const given = <Value>(read: (page: TablePage) => Value, isEmpty: (value: Value) => boolean) =>
    Object.fromEntries(pages.flatMap((page, i) => (isEmpty(read(page)) ? [] : [[i, read(page)]])));
  return {
    kinds,
    values,
    ids: pages.map(({ id }) => id).join(''),
    kindOf: pages.map(({ kind }) => kinds.indexOf(kind)),
    known: pages.map(({ known }) => known).join(''),
    urls: given(
      (page) => (page.url === addressOf(page) ? '' : page.url),
      (url) => url === '',
    ),
    titles: given(
      ({ title }) => title,
      (title) => title === '',
    ),
    names: given(
      ({ names }) => names,
      ({ length }) => length === 0,
    ),
    people: given(
      ({ people }) => people,
      ({ length }) => length === 0,
    ),
    facets: {
      places: column('places'),
      documents: column('documents'),
      years: column('years'),
      pillars: column('pillars'),
    },
    terms: terms.map(({ url, names }) => [url.replace(/^.*#/, ''), ...names]),
  };
}

/**
 * The table as search uses it.
 * @example readTable(await response.json()).pages[0]?.kind // 'Bài viết'
 */
export function readTable(written: WrittenTable): PageTable {
  const { kinds, values, ids, kindOf, known, urls, titles, names, people, facets, terms } = written;
  const read = (column: FacetColumn, i: number) =>
    (facets[column][i] || []).map((value) => values[value] ?? '');
  const length = ids.length / Math.max(kindOf.length, 1);
  const pages = kindOf.map((kind, i) => ({
    id: ids.slice(i * length, (i + 1) * length),
    kind: pageKind(kinds[kind] ?? ''),
    url:
      urls[i] ??
      addressOf({
        kind: pageKind(kinds[kind] ?? ''),
        places: read('places', i),
        documents: read('documents', i),
      }),
    title: titles[i] ?? '',
    names: names[i] ?? [],
    people: people[i] ?? [],
    places: read('places', i),
    documents: read('documents', i),
    years: read('years', i),
    pillars: read('pillars', i),
    known: Number(known[i] ?? 0),
  }));
  return { pages, terms: terms.map(([id, ...names]) => ({ url: termAddress(id), names })) };
}

/** Where a page is that the place or the document it is about tells; empty for any other. */
function addressOf({
  kind,
  places: [place],
  documents: [document],
}: Pick<TablePage, 'kind' | 'places' | 'documents'>): string {
  if (kind === 'Tỉnh, thành' && place !== undefined) return provinceAddress(place);
  return kind === 'Văn bản' && document !== undefined ? documentAddress(document) : '';
}

/**
 * As much of each id as tells them all apart, all alike long.
 * @example shortIds(['vi_7c6ce04', 'vi_7d01234']) // ['7c', '7d']
 */
export function shortIds(ids: readonly string[]): string[] {
  let length = 1;
  while (new Set(ids.map((id) => shortId(id, length))).size < ids.length) length += 1;
  return ids.map((id) => shortId(id, length));
}

/**
 * An id of Pagefind's without the language it begins with, cut to a length.
 * @example shortId('vi_7c6ce04', 4) // '7c6c'
 */
export function shortId(id: string, length: number): string {
  const start = id.indexOf('_') + 1;
  return id.slice(start, start + length);
}

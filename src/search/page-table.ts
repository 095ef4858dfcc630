/**
 * The page table: what the browser knows of every page before it loads any of them, in the order in which the index counts
 * them. It is written short, since it comes with the first search.
 */
import { documentAddress, provinceAddress, termAddress } from '../model/address.ts';
import type { SiteTerm } from './page-facts.ts';
import { pageKind, type PageKind } from './page-kind.ts';

/** A page as the table has it. What else results are narrowed by is in `page-facets.ts`. */
export interface TablePage {
  /** By which Pagefind knows it, and the name of its fragment. */
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
  /** Of a table of figures the years that it is of; empty for any other page. */
  readonly years: readonly string[];
  /** Of a document how much is known of it, as `knownLevel` has it. */
  readonly known: number;
}

export interface PageTable {
  readonly pages: readonly TablePage[];
  readonly terms: readonly SiteTerm[];
}

/** Columns, each a list or a line of text: alike things side by side compress best. */
export interface WrittenTable {
  /** What all ids begin with. */
  readonly edition: string;
  readonly kinds: readonly string[];
  readonly kindOf: readonly number[];
  /** A digit each. */
  readonly known: string;
  readonly provinces: readonly string[];
  readonly places: readonly (readonly number[] | 0)[];
  readonly urls: Sparse<string>;
  readonly titles: Sparse<string>;
  readonly names: Sparse<readonly string[]>;
  readonly people: Sparse<readonly string[]>;
  readonly years: Sparse<readonly string[]>;
  readonly terms: readonly (readonly [id: string, ...names: string[]])[];
}

/** What few pages have, by their index. */
type Sparse<Value> = Readonly<Record<string, Value>>;

/** Of an id the page's index in the table: three digits to the base of 36, 46,656 pages. */
const DIGITS = 3;
const BASE = 36;

/**
 * The id of the page, or the part of the index, with an index.
 * @param edition what all ids of one build begin with
 * @example countedId('vi_b0a2', 37) // 'vi_b0a2011'
 */
export function countedId(edition: string, index: number): string {
  return edition + index.toString(BASE).padStart(DIGITS, '0');
}

/** The table as it is published; `readTable` reads it back. Pages have the ids that `countedId` gives them. */
export function writeTable({ pages, terms }: PageTable): WrittenTable {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const provinces = [...new Set(pages.flatMap(({ places }) => places))];
  const given = <Value extends string | readonly string[]>(read: (page: TablePage) => Value): Sparse<Value> =>
    Object.fromEntries(pages.flatMap((page, i) => (read(page).length === 0 ? [] : [[i, read(page)]])));
  return {
    edition: pages[0]?.id.slice(0, -DIGITS) ?? '',
    kinds,
    kindOf: pages.map(({ kind }) => kinds.indexOf(kind)),
    known: pages.map(({ known }) => known).join(''),
    provinces,
    places: pages.map(({ places }) =>
      places.length === 0 ? 0 : places.map((place) => provinces.indexOf(place)),
    ),
    urls: given(writeAddress),
    titles: given(({ title }) => title),
    names: given(({ names }) => names),
    people: given(({ people }) => people),
    years: given(({ years }) => years),
    terms: terms.map(({ url, names }) => [url.replace(/^.*#/, ''), ...names]),
  };
}

/**
 * The table as search uses it.
 * @example readTable(await response.json()).pages[0]?.kind // 'Bài viết'
 */
export function readTable(written: WrittenTable): PageTable {
  const { edition, kinds, kindOf, known, provinces, terms } = written;
  const pages = kindOf.map((kindIndex, i): TablePage => {
    const kind = pageKind(kinds[kindIndex] ?? '');
    const places = (written.places[i] || []).map((place) => provinces[place] ?? '');
    return {
      id: countedId(edition, i),
      kind,
      url: readAddress(written.urls[i] ?? '', kind, places),
      title: written.titles[i] ?? '',
      names: written.names[i] ?? [],
      people: written.people[i] ?? [],
      places,
      years: written.years[i] ?? [],
      known: Number(known[i] ?? 0),
    };
  });
  return { pages, terms: terms.map(([id, ...names]) => ({ url: termAddress(id), names })) };
}

/** What of an address the kind of page and its place don't tell. */
function writeAddress({ kind, url, places: [place = ''] }: TablePage): string {
  if (kind === 'Tỉnh, thành' && url === provinceAddress(place)) return '';
  const id = url.slice(documentAddress('').length - 1, -1);
  return kind === 'Văn bản' && url === documentAddress(id) ? id : url;
}

function readAddress(written: string, kind: PageKind, [place]: readonly string[]): string {
  if (kind === 'Tỉnh, thành' && written === '' && place !== undefined) return provinceAddress(place);
  return kind === 'Văn bản' && written !== '' && !written.startsWith('/')
    ? documentAddress(written)
    : written;
}

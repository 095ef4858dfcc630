/** What the pages of the site are called, so that a query that is a name leads to what bears it. */
import { fold } from '../vietnamese/fold.ts';
import { findBegun, readName, type BegunName } from './begun-names.ts';
import { countSlips } from './correct-query.ts';
import { indexForm } from './index-form.ts';
import { initials } from './other-names.ts';
import type { SiteTerm } from './page-facts.ts';
import type { PageTable } from './page-table.ts';
import { isPlaceSubject, placeNames } from './place-names.ts';
import type { QueryTerm, UnderstoodQuery } from './understand-query.ts';

/** What a query names. */
export interface Named {
  /** The query as `squash` leaves it; empty where it is no name. */
  readonly name: string;
  /** The ids of pages that are called so. */
  readonly pages: ReadonlySet<string>;
  /** The ids of indicators that go by this name beside their own. */
  readonly indicators: ReadonlySet<string>;
  /** The ids of pages that a person wrote or signed who is named in the query. */
  readonly people: ReadonlySet<string>;
  /** The term of the glossary. */
  readonly term: SiteTerm | undefined;
  /** The province among other words: its id, and the terms that name it. */
  readonly place: NamedPlace | undefined;
}

export interface NamedPlace {
  readonly id: string;
  /** The id of its own page. */
  readonly page: string;
  readonly first: number;
  readonly last: number;
}

type Provinces = ReadonlyMap<string, Pick<NamedPlace, 'id' | 'page'>>;

export type NameLookup = (query: UnderstoodQuery) => Named;

const NO_NAME: Named = {
  name: '',
  pages: new Set(),
  indicators: new Set(),
  people: new Set(),
  term: undefined,
  place: undefined,
};

/** Before a name they only say that a list is wanted, or a term. */
const LIST_WORDS =
  /^(?:(?:danh sach|danh muc|tat ca|toan bo|cac|nhung|moi|bang|trang|xem|thuat ngu|khai niem|chi so) )+/;
/** A name this long stands a slip of one letter: `bắc cạn`. */
const LONG_ENOUGH = 6;
/** Words of the longest name of a province or a person, `tỉnh Bà Rịa – Vũng Tàu`. */
const MAX_NAME = 6;

/**
 * A lookup over the names of the table: titles, names of provinces, documents and sections, terms and what they stand for.
 * Spaces, signs and marks don't count, so that `KTXH` is KT-XH and `kontum` Kon Tum.
 */
export function createNameLookup({ pages, terms }: Pick<PageTable, 'pages' | 'terms'>): NameLookup {
  const [byName, byAlias] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (into: Map<string, Set<string>>, name: string, id: string) => {
    const key = squash(name);
    if (key !== '') into.set(key, (into.get(key) ?? new Set()).add(id));
  };
  const places = new Map<string, string>();
  const provinces = new Map<string, Pick<NamedPlace, 'id' | 'page'>>();
  const whole: BegunName[] = [];
  for (const {
    id,
    kind,
    title,
    names,
    places: [place],
  } of pages) {
    const called = kind === 'Tỉnh, thành' ? [title, ...names].flatMap(placeNames) : [title, ...names];
    for (const name of called) put(kind === 'Chỉ số' ? byAlias : byName, name, id);
    if (kind === 'Trang') whole.push(...[readName(id, title)].filter((name) => name !== undefined));
    if (kind !== 'Tỉnh, thành') continue;
    whole.push(...called.map((name) => readName(id, name)).filter((name) => name !== undefined));
    for (const name of called) {
      places.set(squash(name), id);
      if (place !== undefined) provinces.set(squash(name), { id: place, page: id });
    }
  }
  const people = pagesOfPeople(pages);
  const byTerm = new Map(terms.flatMap((term) => term.names.map((name) => [squash(name), term] as const)));
  const byInitials = new Map(
    terms
      .flatMap((term) => term.names.map((each) => [initials(each), term] as const))
      .filter(([key]) => key.length > 2),
  );
  return ({ terms: asked, quoted, text }) => {
    if (quoted.length > 0) return NO_NAME;
    const place = placeAmong(asked, provinces);
    const words = asked.map(({ keys }) => keys[0] ?? '').join(' ');
    const name = squash(words);
    const person =
      runs(asked, MAX_NAME).find((run) => people.has(run.name))?.name ?? nearName(name, people.keys()) ?? '';
    const listed = squash(fold(indexForm(text)).replace(LIST_WORDS, ''));
    const term = byTerm.get(name) ?? byInitials.get(name) ?? byTerm.get(listed);
    const slip = term === undefined && !byName.has(name) ? nearName(name, places.keys()) : undefined;
    const near = slip === undefined ? undefined : places.get(slip);
    const pages =
      byName.get(name) ??
      byName.get(squash(text)) ??
      byName.get(listed) ??
      new Set([
        ...(near === undefined ? findBegun(whole, asked) : [near]),
        ...subjectPages(asked, provinces, byName),
      ]);
    const indicators = byAlias.get(name) ?? new Set();
    return { name, pages, indicators, people: people.get(person) ?? new Set(), term, place };
  };
}

/**
 * The pages of the places in a query that asks nothing of them but what such pages tell of every place; of several places
 * the section that the other words name.
 */
function subjectPages(
  terms: readonly QueryTerm[],
  provinces: Provinces,
  sections: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const places: string[] = [];
  let rest = terms;
  let place = placeAmong(rest, provinces);
  while (place !== undefined) {
    const { page, first, last } = place;
    places.push(page);
    rest = rest.filter((_, i) => i < first || i > last);
    place = placeAmong(rest, provinces, rest.length);
  }
  if (places.length === 0) return [];
  if (rest.length === 0 || isPlaceSubject(rest)) return places;
  const telling = rest.filter(({ joins }) => !joins).map(({ keys }) => keys[0] ?? '');
  return places.length < 2 ? [] : [...(sections.get(squash(telling.join(' '))) ?? [])];
}

/** By name the pages that somebody wrote or signed. */
function pagesOfPeople(pages: PageTable['pages']): ReadonlyMap<string, ReadonlySet<string>> {
  const named = pages.flatMap(({ id, people }) => people.map((person) => ({ id, name: squash(person) })));
  const grouped = Map.groupBy(named, ({ name }) => name);
  return new Map([...grouped].map(([name, members]) => [name, new Set(members.map(({ id }) => id))]));
}

/** The long name that a slip tells from what was typed. */
function nearName(typed: string, names: Iterable<string>): string | undefined {
  if (typed.length < LONG_ENOUGH) return undefined;
  return [...names].find((name) => name.length >= LONG_ENOUGH && countSlips(typed, name, 1) <= 1);
}

/** The longest name of a province in a query, of so many words at most; by itself in one that says more. */
function placeAmong(
  terms: readonly QueryTerm[],
  provinces: Provinces,
  most = terms.length - 1,
): NamedPlace | undefined {
  for (const { name, first, last } of runs(terms, Math.min(MAX_NAME, most))) {
    const place = provinces.get(name);
    if (place !== undefined) return { ...place, first, last };
  }
  return undefined;
}

/** Every stretch of at most so many terms as `squash` leaves it, the longest first. */
function runs(
  terms: readonly QueryTerm[],
  most: number,
): { readonly name: string; readonly first: number; readonly last: number }[] {
  const keys = terms.map(({ keys: [key = ''] }) => squash(key));
  const found = [];
  for (let length = Math.min(most, terms.length); length > 0; length -= 1) {
    for (let first = 0; first + length <= terms.length; first += 1) {
      found.push({ name: keys.slice(first, first + length).join(''), first, last: first + length - 1 });
    }
  }
  return found;
}

/** A name without spaces, signs and marks. */
export function squash(name: string): string {
  return fold(indexForm(name)).replace(/[^\p{L}\p{N}]/gu, '');
}

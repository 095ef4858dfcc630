/** What the pages of the site are called, so that a query that is a name leads to what bears it. */
import { fold } from '../vietnamese/fold.ts';
import { countSlips } from './correct-query.ts';
import { indexForm } from './index-form.ts';
import type { SiteTerm } from './page-facts.ts';
import type { PageTable } from './page-table.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** What a query names. */
export interface Named {
  /** The query as `squash` leaves it; empty where it is no name. */
  readonly name: string;
  /** The ids of pages that are called so. */
  readonly pages: ReadonlySet<string>;
  /** The term of the glossary. */
  readonly term: SiteTerm | undefined;
}

export type NameLookup = (query: UnderstoodQuery) => Named;

/** Before the name of a list they only say that a list is wanted. */
const LIST_WORDS = /^(?:(?:danh sach|danh muc|tat ca|toan bo|cac|nhung|moi|bang|trang|xem) )+/;
/** A name this long stands a slip of one letter: `bắc cạn`. */
const LONG_ENOUGH = 6;

/**
 * A lookup over the names of the table: titles, names of provinces, documents and sections, terms and what they stand for.
 * Spaces, signs and marks don't count, so that `KTXH` is KT-XH and `kontum` Kon Tum.
 */
export function createNameLookup({ pages, terms }: Pick<PageTable, 'pages' | 'terms'>): NameLookup {
  const byName = new Map<string, Set<string>>();
  const put = (name: string, id: string) => {
    const key = squash(name);
    if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  const places = new Map<string, string>();
  for (const { id, kind, title, names } of pages) {
    for (const name of [title, ...names]) put(name, id);
    if (kind === 'Tỉnh, thành') for (const name of [title, ...names]) places.set(squash(name), id);
  }
  const byTerm = new Map(terms.flatMap((term) => term.names.map((name) => [squash(name), term] as const)));
  const byInitials = new Map(
    terms
      .flatMap((term) => term.names.map((each) => [initials(each), term] as const))
      .filter(([key]) => key.length > 2),
  );
  return ({ terms: asked, quoted }) => {
    if (quoted.length > 0) return { name: '', pages: new Set(), term: undefined };
    const words = asked.map(({ keys }) => keys[0] ?? '').join(' ');
    const name = squash(words);
    const exact = byName.get(name) ?? byName.get(squash(words.replace(LIST_WORDS, '')));
    const term = byTerm.get(name) ?? byInitials.get(name);
    if (exact !== undefined || term !== undefined || name.length < LONG_ENOUGH) {
      return { name, pages: exact ?? new Set(), term };
    }
    const near = [...places].find(
      ([place]) => place.length >= LONG_ENOUGH && countSlips(name, place, 1) <= 1,
    );
    return { name, pages: new Set(near && [near[1]]), term };
  };
}

/** How a name is shortened in writing: `cntt` for công nghệ thông tin. */
function initials(name: string): string {
  return indexForm(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1))
    .join('');
}

/** A name without spaces, signs and marks. */
export function squash(name: string): string {
  return fold(indexForm(name)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What ranking works with and gives: the words shared by its steps. */
import type { Vocabulary } from './correct-query.ts';
import type { OtherNames } from './other-names.ts';
import type { PageNames } from './page-names.ts';
import type { TablePage } from './page-table.ts';
import type { Fragment, PageText } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import type { AskedText } from './rank-asked.ts';
import type { TextRank } from './rank-text.ts';
import type { Named, NameLookup } from './site-names.ts';
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
  /** How readers ask for it in words that don't stand there. */
  readonly asked: readonly AskedText[];
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
  /** Of `FoundPages`. */
  readonly saying?: ReadonlySet<string>;
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

/** The terms without the place that is asked of; all of them where there is none. */
export function subjectOf({
  terms,
  named: { place },
}: Pick<Wanted, 'terms' | 'named'>): readonly QueryTerm[] {
  if (place === undefined) return terms;
  const others = terms.filter((_, i) => i < place.first || i > place.last);
  return others.some(({ joins }) => !joins) ? others : terms;
}

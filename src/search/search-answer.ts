/** What a search gives: the words shared by what finds results and what shows them. */
import type { ExcerptPart } from './excerpt.ts';
import type { RegisteredDocument } from './register.ts';

/** What results can be narrowed by, in the order in which a page offers it; the address uses the same names. */
export const FACETS = {
  loai: 'Loại trang',
  tinh: 'Tỉnh, thành',
  vanban: 'Văn bản',
  nam: 'Năm',
  trucot: 'Trụ cột',
} as const;

export type FacetName = keyof typeof FACETS;

/** The chosen value of each facet; absent for all. */
export type Facets = Readonly<Partial<Record<FacetName, string>>>;

export interface SearchOptions {
  readonly facets?: Facets;
  /** How many results to give at most. */
  readonly limit: number;
  /** Ends a search whose answer nobody waits for. */
  readonly signal?: AbortSignal;
  /** True for what was typed and nothing else: nothing is corrected or dropped, and there is no remedy. */
  readonly exact?: boolean;
}

/** A place within a page where the words stand. */
export interface Passage {
  /** The page's address with an anchor, without the base path. */
  readonly url: string;
  /** The heading it stands under. */
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** One line of the list a visitor sees. */
export interface SearchResult {
  /** From the site's root, without the base path; with an anchor where a passage is meant. */
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** The best passage; empty where the page was found by its number alone. */
  readonly excerpt: readonly ExcerptPart[];
  /** Other places on the page, best first. */
  readonly passages: readonly Passage[];
  /** What matters at a glance: a status, a figure, a date; a document's symbol stands in `document`. */
  readonly facts: readonly string[];
  /** What the register knows of it, where it is a document with a symbol. */
  readonly document: RegisteredDocument | undefined;
}

export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What was done to a query that found nothing as it was typed. */
export type Remedy =
  | { readonly kind: 'corrected'; readonly from: string; readonly to: string }
  | { readonly kind: 'dropped'; readonly words: readonly string[]; readonly kept: string };

export interface SearchAnswer {
  /** The best results, `limit` of them at most. */
  readonly results: readonly SearchResult[];
  /** How many there are that mean something: the long tail of noise is not counted. */
  readonly total: number;
  /** For each facet how many results each value would leave, whichever is chosen; values without any are left out. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** False where the full text couldn't be loaded, so that only numbers were looked up. */
  readonly complete: boolean;
  /** Absent where the query was searched as it was typed. */
  readonly remedy: Remedy | undefined;
  /** Where nothing was found: words of the site near those that were typed. */
  readonly near: readonly string[];
}

export type Search = (query: string, options: SearchOptions) => Promise<SearchAnswer>;

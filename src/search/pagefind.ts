/**
 * What we use of Pagefind in the browser, and how it is loaded. Pagefind is written into the built site after Vite has
 * run, so its address is put together at run time, where no bundler follows it.
 */

/** The key under which `Base.astro` files the kind of a page, for Pagefind's filters and metadata. */
export const KIND_KEY = 'loai';

export interface PagefindFragment {
  /** From the site's root: the base path is left to us. */
  readonly url: string;
  /** Escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  /** Higher is better; comparable among the results of one query, with and without filters. */
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface Pagefind {
  readonly search: (
    query: string,
    options: { filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: {
    baseUrl: string;
    excerptLength: number;
    ranking: Readonly<Record<string, number>>;
  }) => Pagefind;
}

/** Words in an excerpt: about three lines on a wide page, six on a phone. */
const EXCERPT_LENGTH = 36;

/**
 * Pages here run from one figure to a whole article. As it comes, Pagefind lifts short pages so far that a figure's page
 * goes before the document that promises it; measured over the judged queries, a tenth is best.
 */
const RANKING = { pageLength: 0.1 };

/**
 * Loads Pagefind from the built site. The language is that of the page, `vi`.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}/pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return createInstance({ baseUrl: '/', excerptLength: EXCERPT_LENGTH, ranking: RANKING });
}

/**
 * What we use of Pagefind in the browser, and how it is loaded. Pagefind is written into the built site after Vite has
 * run, so its address is put together at run time, where no bundler follows it.
 */
import { readFragment } from './fragment-text.ts';
import type { Fragment } from './page-text.ts';

export interface PagefindResult {
  /** The name of the page's fragment, and its key in the page table. */
  readonly id: string;
  /** Higher is better; comparable among the results of one query. */
  readonly score: number;
}

export interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: {
    noWorker: boolean;
    ranking: Readonly<Record<string, number>>;
  }) => Pagefind;
}

/**
 * Pages here run from one figure to a whole article. As it comes, Pagefind lifts short pages so far that a figure's page
 * goes before the document that promises it; measured over the judged queries, a tenth is best.
 */
const RANKING = { pageLength: 0.1 };
/** How fragments are compressed: without the name and date of a file, which a page has no need of. */
const COMPRESSION = 'deflate-raw';

/**
 * Loads Pagefind from the built site. A site of this size is searched in a millisecond: a worker would cost twelve
 * kilobytes and save nothing.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}/pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return createInstance({ noWorker: true, ranking: RANKING });
}

/**
 * A page as the index keeps it to show it. Rejects where it cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadFragment(base: string, id: string): Promise<Fragment> {
  const response = await fetch(`${base}/pagefind/fragment/${id}.pf_fragment`);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for a page of the index`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream(COMPRESSION))).text();
  return readFragment(text);
}

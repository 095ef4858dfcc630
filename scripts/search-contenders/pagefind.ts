/** Pagefind as it comes: the index of its own command, its own ranking, the query as it was typed. */
import { SHOWN, type Open } from './contender.ts';

interface PagefindModule {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/** Where the comparison puts that index, beside the site's own. */
const ADDRESS = '/pagefind-as-it-comes/pagefind.js';

export const open: Open = async () => {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as PagefindModule;
  await pagefind.options({ baseUrl: '/' });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return pages.map(({ url }) => url);
  };
};

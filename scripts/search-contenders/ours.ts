/** This site's search without its page: what finds, and what it loads. */
import {
  createSearch,
  loadFacets,
  loadFragment,
  loadNames,
  loadPagefind,
  loadTable,
  loadWords,
} from '../../src/search/full-search.ts';
import { loadRegister } from '../../src/search/load-register.ts';
import { SHOWN, type Open } from './contender.ts';

const BASE = '';

export const open: Open = async () => {
  const search = createSearch({
    register: () => loadRegister(BASE),
    table: () => loadTable(BASE),
    pagefind: () => loadPagefind(BASE),
    fragment: (id) => loadFragment(BASE, id),
    facets: () => loadFacets(BASE),
    words: () => loadWords(BASE),
    names: () => loadNames(BASE),
  });
  return async (query) => (await search(query, { limit: SHOWN })).results.map(({ url }) => url);
};

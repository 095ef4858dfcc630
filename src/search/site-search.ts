/** The search of this site as its pages use it: each part loaded when it is first wanted, and shared. */
import { href } from '../components/href.ts';
import { documentResult } from './document-result.ts';
import { once } from './once.ts';
import { rememberAnswers } from './remember-answers.ts';
import type { Search, SearchAnswer } from './search-answer.ts';
import { loadDocuments, loadNumberLookup } from './site-numbers.ts';

const loadSearch = once(async (): Promise<Search> => {
  const { createSearch, loadFacets, loadFragment, loadNames, loadPagefind, loadTable, loadWords } =
    await import('./full-search.ts');
  const base = href('');
  return rememberAnswers(
    createSearch({
      register: loadDocuments,
      table: () => loadTable(base),
      pagefind: () => loadPagefind(base),
      fragment: (id) => loadFragment(base, id),
      facets: () => loadFacets(base),
      words: () => loadWords(base),
      names: () => loadNames(base),
    }),
  );
});

/**
 * Searches numbers and full text. Rejects only where the signal ends it: what cannot be loaded is missing from the
 * answer, which says so.
 */
export const searchSite: Search = async (query, options) => {
  if (query === '') return NOTHING_ASKED;
  const search = await loadSearch().catch(() => searchNumbers);
  options.signal?.throwIfAborted();
  try {
    return await search(query, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return searchNumbers(query, options);
  }
};

const NOTHING_ASKED: SearchAnswer = {
  results: [],
  total: 0,
  facets: { loai: [], tinh: [], vanban: [], nam: [], trucot: [] },
  complete: true,
  remedy: undefined,
  near: [],
};

/** Stands in for the search where even its code cannot be fetched. */
const searchNumbers: Search = async (query, { limit }) => {
  const lookUp = await loadNumberLookup().catch(() => undefined);
  const results = (lookUp?.(query).documents ?? []).map(documentResult);
  return { ...NOTHING_ASKED, results: results.slice(0, limit), total: results.length, complete: false };
};

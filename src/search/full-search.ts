/** All that a search of the full text needs, as one module to be loaded when it is wanted. */
export { loadFacets, loadNames, loadTable, loadWords } from './load-table.ts';
export { loadFragment, loadPagefind } from './pagefind.ts';
export { createSearch } from './search-client.ts';

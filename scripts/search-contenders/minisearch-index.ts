/** MiniSearch over folded text, as its documentation proposes for search as one types. */
import MiniSearch from 'minisearch';
import { fold } from '../../src/vietnamese/fold.ts';

const OPTIONS = {
  idField: 'address',
  fields: ['title', 'text'],
  processTerm: fold,
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
};

/** The index of pages as the JSON that a browser loads. */
export function writeMiniSearch(pages: readonly { address: string; title: string; text: string }[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(pages);
  return JSON.stringify(index);
}

/** The index out of that JSON. */
export function readMiniSearch(json: string): MiniSearch {
  return MiniSearch.loadJSON(json, OPTIONS);
}

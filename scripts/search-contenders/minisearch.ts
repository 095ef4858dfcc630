/** MiniSearch in the browser. */
import { SHOWN, type Open } from './contender.ts';
import { readMiniSearch } from './minisearch-index.ts';

export const open: Open = async () => {
  const index = readMiniSearch(await (await fetch('/minisearch.json')).text());
  return async (query) =>
    index
      .search(query)
      .slice(0, SHOWN)
      .map(({ id }) => String(id));
};

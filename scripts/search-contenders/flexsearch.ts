/** FlexSearch in the browser: what titles have goes before what texts have. */
import { SHOWN, type Open } from './contender.ts';
import { readFlexSearch } from './flexsearch-index.ts';

export const open: Open = async () => {
  const index = readFlexSearch(await (await fetch('/flexsearch.json')).text());
  return async (query) => {
    const fields = await index.searchAsync(query, { limit: SHOWN, suggest: true });
    return [...new Set(fields.flatMap(({ result }) => result.map(String)))].slice(0, SHOWN);
  };
};

/** Answers kept, so that a query typed again, or one letter taken back, isn't searched for again. */
import type { Search, SearchAnswer } from './search-answer.ts';

const MAX_KEPT = 40;

/**
 * The same search with its last answers kept. Answers that lack the full text are not: it may be there next time.
 * @param max how many answers are kept, the latest asked for
 */
export function rememberAnswers(search: Search, max = MAX_KEPT): Search {
  const kept = new Map<string, SearchAnswer>();
  return async (query, options) => {
    const { signal, ...wanted } = options;
    const key = JSON.stringify([query, wanted]);
    const known = kept.get(key);
    const answer = known ?? (await search(query, options));
    if (signal?.aborted || !answer.complete) return answer;
    // Put in anew, so that the first key is always the one asked for longest ago.
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > max && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

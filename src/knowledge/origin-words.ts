/** How many sources stand behind something, in words: pages and origins are counted apart. */
import { independentSources } from '../model/origin.ts';
import type { SourceNode } from '../model/nodes.ts';

/**
 * How many pages and how many origins; undefined for one page, where there is nothing to count. That no page is known to
 * repeat another isn't said to prove that they are independent.
 * @example countOrigins([page, repostOfPage, another]) // '3 trang, 2 nguồn gốc khác nhau'
 */
export function countOrigins(sources: readonly SourceNode[]): string | undefined {
  if (sources.length < 2) return undefined;
  const origins = independentSources(sources).length;
  if (origins === sources.length) return `${sources.length} trang, chưa thấy trang nào lặp lại trang nào`;
  return `${sources.length} trang, ${origins === 1 ? 'cùng một nguồn gốc' : `${origins} nguồn gốc khác nhau`}`;
}

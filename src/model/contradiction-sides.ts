/** The sides of a contradiction: accounts that disagree, grouped by what they say. */
import { contradictionSources, type Account, type Search, type Side } from './contradiction.ts';
import type { ProvinceNode } from './nodes.ts';
import { independentSources } from './origin.ts';

/** A pair of accounts that were held against each other. */
export type Pair<Item> = readonly [Item, Item];

/**
 * Every two of some items, each pair once.
 * @example pairsOf([1, 2, 3]) // [[1, 2], [1, 3], [2, 3]]
 */
export function pairsOf<Item>(items: readonly Item[]): Pair<Item>[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): Pair<Item> => [first, second]));
}

/**
 * Several searches as one.
 * @example joinSearches([]) // { contradictions: [], pairs: 0 }
 */
export function joinSearches(searches: readonly Search[]): Search {
  return {
    contradictions: searches.flatMap(({ contradictions }) => contradictions),
    pairs: searches.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/**
 * The accounts of pairs that disagree, as sides: by value, in the order in which a reader counts; an account that
 * disagrees with none is on no side.
 * @example sidesOf([[inJune, inJuly]]).map(({ value }) => value) // ['13,17%', '18,3%']
 */
export function sidesOf(disagreeing: readonly Pair<Account>[]): Side[] {
  const accounts = [...new Set(disagreeing.flat())].sort(accountOrder);
  const byValue = Map.groupBy(accounts, ({ value }) => value);
  return [...byValue]
    .map(([value, found]) => ({ value, accounts: found }))
    .sort((a, b) => NATURAL.compare(a.value, b.value));
}

/**
 * How many sides there are and how many sources stand behind them, in words; sources that repeat one another are one.
 * @example countSides(sides, 'con số') // '2 con số của 3 nguồn'
 */
export function countSides(sides: readonly Side[], what: string): string {
  const sources = independentSources(contradictionSources({ sides })).length;
  return `${sides.length} ${what} của ${sources === 1 ? 'cùng một nguồn' : `${sources} nguồn`}`;
}

/**
 * The place that a contradiction is about, in a sentence.
 * @example placeOf({ province: quangNinh, place: 'Phường Bãi Cháy' }) // 'Phường Bãi Cháy, Quảng Ninh'
 */
export function placeOf({
  province,
  place,
}: {
  province: ProvinceNode | undefined;
  place: string | undefined;
}): string {
  return [place, province?.data.name ?? 'cả nước'].filter((name) => name !== undefined).join(', ');
}

const NATURAL = new Intl.Collator('vi', { numeric: true });

function accountOrder(a: Account, b: Account): number {
  return a.url.localeCompare(b.url) || a.role.localeCompare(b.role) || a.value.localeCompare(b.value);
}

/**
 * Judging a search: how often, and how high, it gives what was wanted.
 *
 * A query *succeeds at k* when one of the first k results leads to an expected address, or to an anchor on it. The
 * *reciprocal rank* is one over the place of the first such result, 0 where there is none.
 */

/** A query and the addresses that answer it, as `queries.json` has them. */
export interface JudgedQuery {
  readonly query: string;
  readonly class: string;
  readonly expected: readonly string[];
}

/** A judged query and the addresses the search gave, best first. */
export interface Ranking extends JudgedQuery {
  readonly got: readonly string[];
}

/** All but `queries` and `zero` are shares from 0 to 1. */
export interface Figures {
  readonly queries: number;
  readonly success1: number;
  readonly success3: number;
  /** The mean of the reciprocal ranks. */
  readonly mrr: number;
  /** How many queries gave no result at all. */
  readonly zero: number;
}

export interface Evaluation extends Figures {
  readonly byClass: Readonly<Record<string, Figures>>;
  /** Queries whose first result isn't an expected one. */
  readonly misses: readonly Ranking[];
}

/**
 * The figures of a search over judged queries, in all and by class, in the order in which classes come.
 * @example evaluate([{ query: '52', class: 'symbol', expected: ['/a/'], got: ['/a/#b'] }]).success1 // 1
 */
export function evaluate(rankings: readonly Ranking[]): Evaluation {
  const classes = Map.groupBy(rankings, (ranking) => ranking.class);
  return {
    ...measure(rankings),
    byClass: Object.fromEntries([...classes].map(([name, members]) => [name, measure(members)])),
    misses: rankings.filter((ranking) => rank(ranking) !== 1),
  };
}

/**
 * Reads judged queries; every entry that isn't one is named in one error.
 * @throws Error with a sentence for each
 */
export function readJudgedQueries(json: unknown): JudgedQuery[] {
  if (!Array.isArray(json)) throw new Error('judged queries are a list of { query, class, expected }');
  const wrong = json.flatMap((entry, i) =>
    isJudged(entry) ? [] : [`entry ${i + 1}: ${JSON.stringify(entry)}`],
  );
  if (wrong.length > 0)
    throw new Error(`not { query, class, expected: [address, …] }:\n  ${wrong.join('\n  ')}`);
  return json as JudgedQuery[];
}

function measure(rankings: readonly Ranking[]): Figures {
  const ranks = rankings.map(rank);
  const share = (count: number) => (rankings.length === 0 ? 0 : round(count / rankings.length));
  return {
    queries: rankings.length,
    success1: share(ranks.filter((place) => place === 1).length),
    success3: share(ranks.filter((place) => place !== undefined && place <= 3).length),
    mrr: share(ranks.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / place), 0)),
    zero: rankings.filter(({ got }) => got.length === 0).length,
  };
}

/** The place of the first expected result, from 1. */
function rank({ got, expected }: Ranking): number | undefined {
  const wanted = new Set(expected.map(withoutAnchor));
  const at = got.findIndex((address) => wanted.has(withoutAnchor(address)));
  return at < 0 ? undefined : at + 1;
}

function withoutAnchor(address: string): string {
  return address.replace(/#.*$/, '');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function isJudged(entry: unknown): entry is JudgedQuery {
  if (typeof entry !== 'object' || entry === null) return false;
  const { query, class: name, expected } = entry as Partial<Record<keyof JudgedQuery, unknown>>;
  const areAddresses =
    Array.isArray(expected) && expected.length > 0 && expected.every((each) => typeof each === 'string');
  return typeof query === 'string' && typeof name === 'string' && areAddresses;
}

/**
 * Judging a search: how often, and how high, it gives what was wanted.
 *
 * A query *succeeds at k* when one of the first k results leads to an expected address, or to an anchor on it. The
 * *reciprocal rank* is one over the place of the first such result, 0 where there is none.
 */
import { hasPhrase, type CutPhrase } from './cut-phrases.ts';
import type { JudgedQuery } from './judged-queries.ts';

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

/** A phrase cut from a page, and what the search showed first for it. */
export interface PassageRanking extends CutPhrase {
  /** The address of the first result; absent where there is none. */
  readonly first: string | undefined;
  /** The first passage shown with it. */
  readonly passage: string;
}

export interface PassageEvaluation {
  readonly phrases: number;
  /** The share of phrases whose page came first. */
  readonly page: number;
  /** The share whose page came first with a passage that has the phrase. */
  readonly passage: number;
  /** Phrases whose page or passage didn't. */
  readonly misses: readonly PassageRanking[];
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
 * How often a phrase cut from a page brings that page first, and the passage with the phrase.
 * @example evaluatePassages([{ phrase: 'b c', address: '/a/', first: '/a/#d1', passage: 'a b c' }]).passage // 1
 */
export function evaluatePassages(rankings: readonly PassageRanking[]): PassageEvaluation {
  const onPage = rankings.filter(
    ({ address, first }) => first !== undefined && withoutAnchor(first) === address,
  );
  const shown = onPage.filter(({ phrase, passage }) => hasPhrase(passage, phrase));
  const share = (part: readonly PassageRanking[]) =>
    rankings.length === 0 ? 0 : round(part.length / rankings.length);
  return {
    phrases: rankings.length,
    page: share(onPage),
    passage: share(shown),
    misses: rankings.filter((ranking) => !shown.includes(ranking)),
  };
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

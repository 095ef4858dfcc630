/** Finds the contradictions of the graph, and files each with what it concerns, so that its pages can announce it. */
import { contradictionClaims, contradictionSources } from './contradiction.ts';
import type { Compared, Contradiction } from './contradiction.ts';
import { findDateContradictions } from './contradiction-dates.ts';
import { findResultContradictions } from './contradiction-results.ts';
import { findTargetContradictions } from './contradiction-targets.ts';
import type { NodeMaps } from './node-maps.ts';

/**
 * Every contradiction by id, and how many pairs were held against each other to find them. Claims must be linked before.
 * @example linkContradictions(maps).contradictions.size // 0
 */
export function linkContradictions(maps: NodeMaps): {
  contradictions: ReadonlyMap<string, Contradiction>;
  compared: Compared;
} {
  const results = findResultContradictions(maps.indicators.values());
  const targets = findTargetContradictions(maps.targets.values());
  const dates = findDateContradictions(maps);
  const found = [results, targets, dates].flatMap(({ contradictions }) => contradictions);
  for (const contradiction of found) announce(contradiction);
  return {
    contradictions: new Map(found.map((contradiction) => [contradiction.id, contradiction])),
    compared: { results: results.pairs, targets: targets.pairs, dates: dates.pairs },
  };
}

/** A contradiction is shown on every page that states a side of it, and of what it is about. */
function announce(contradiction: Contradiction): void {
  const { indicator, document, province } = contradiction;
  const claims = contradictionClaims(contradiction);
  const articles = contradictionSources(contradiction).flatMap(({ article }) => article ?? []);
  const holders = new Set([
    ...[indicator, document, province],
    ...claims.flatMap((claim) => [claim, claim.home, claim.document, claim.province]),
    ...articles,
  ]);
  for (const holder of holders) holder?.contradictions.push(contradiction);
}

/** What the pages of one target and of one document show of the cascade. */
import { CHANGES } from '../model/cascade-change.ts';
import { cascadeOf, type CascadeLink } from '../model/cascade.ts';
import { carriedInto, standingOf, type Carried, type Standing } from '../model/cascade-standing.ts';
import type { DocumentNode, Graph, TargetNode } from '../model/nodes.ts';
import { formatPeriod } from '../model/period.ts';
import { cascadePages, countKinds, type KindCount } from './cascade.ts';

export interface TargetCascade {
  /** What it answers above; the link that says most first. */
  above: readonly CascadeLink[];
  standing: Standing | undefined;
  /** What answers it below. */
  below: readonly CascadeLink[];
  counts: readonly KindCount[];
  /** The page of its indicator, narrowed to its due date. */
  url: string | undefined;
}

/**
 * What a target answers above, and what answers it below; undefined where there is neither.
 * @example targetCascade(graph, digitalEconomyBy2030)?.below.length
 */
export function targetCascade(graph: Graph, target: TargetNode): TargetCascade | undefined {
  const cascade = cascadeOf(graph);
  const above = cascade.above.get(target) ?? [];
  const below = [...(cascade.below.get(target) ?? [])].sort(byOrder);
  const standing = standingOf(cascade, target);
  if (above.length + below.length === 0 && !standing) return undefined;
  const counts = countKinds(below.map(({ change }) => change.kind));
  return { above, standing, below, counts, url: pageOf(graph, target, above) };
}

export interface DocumentCascade {
  /** For each document above with targets: what became of them here. */
  above: { document: DocumentNode; carried: Carried[]; counts: readonly KindCount[] }[];
  /** Its own targets that answer nothing above. */
  others: { kind: 'added' | 'own'; targets: TargetNode[] }[];
  /** The documents below with a target that answers one of this. */
  below: { document: DocumentNode; counts: readonly KindCount[] }[];
}

/**
 * What a document carries of the targets above it, and what those below carry of its own; undefined where there is neither.
 * @example documentCascade(graph, plan)?.above[0]?.counts // [{ kind: 'kept', count: 3 }, …]
 */
export function documentCascade(graph: Graph, document: DocumentNode): DocumentCascade | undefined {
  const cascade = cascadeOf(graph);
  const above = carriedInto(cascade, document).map(([other, carried]) => ({
    ...{ document: other, carried, counts: countKinds(carried.map(({ kind }) => kind)) },
  }));
  const own = cascade.pledges.filter((pledge) => pledge.document === document);
  const others = (['added', 'own'] as const)
    .map((kind) => ({ kind, targets: own.filter((one) => standingOf(cascade, one)?.kind === kind) }))
    .filter(({ targets }) => targets.length > 0);
  const below = Map.groupBy(
    own.flatMap((pledge) => cascade.below.get(pledge) ?? []),
    ({ below: one }) => one.document,
  );
  if (above.length + below.size === 0) return undefined;
  return {
    ...{ above, others },
    below: [...below].map(([other, links]) => ({
      ...{ document: other, counts: countKinds(links.map(({ change }) => change.kind)) },
    })),
  };
}

/**
 * Where a target is followed down, narrowed to its due date: the page of its indicator, else that of the one it answers.
 * @example pageOf(graph, digitalEconomyBy2030, []) // '/tu-trung-uong-toi-tinh/kinh-te-so-grdp/?han=2030'
 */
function pageOf(graph: Graph, target: TargetNode, above: readonly CascadeLink[]): string | undefined {
  const { due } = target.data;
  const indicators = [target, ...above.map((link) => link.above)].map(({ indicator }) => indicator);
  const [page] = indicators.flatMap(
    (indicator) => cascadePages(graph).find((one) => one.indicator === indicator) ?? [],
  );
  if (!page || page.rows.length === 0 || !due) return page?.url;
  return `${page.url}?han=${formatPeriod(due)}`;
}

/** In the order in which kinds are counted. */
function byOrder(a: CascadeLink, b: CascadeLink): number {
  return CHANGES.indexOf(a.change.kind) - CHANGES.indexOf(b.change.kind);
}

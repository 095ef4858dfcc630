/** What the page of the nation shows: targets and results that are of no province. */
import type { Contradiction } from '../model/contradiction.ts';
import type {
  CautionNode,
  Graph,
  IndicatorNode,
  ReportNode,
  ResultNode,
  TargetNode,
} from '../model/nodes.ts';
import { comparePeriods } from '../model/period.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { seriesName } from './series-words.ts';
import { targetOrder } from './target-list.ts';

export interface NationPage {
  targets: TargetNode[];
  results: ResultNode[];
  /** Lines of several moments, each measured in one way; those with most first. */
  lines: { indicator: IndicatorNode; series: string | undefined; results: ResultNode[] }[];
  reports: ReportNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

/**
 * The nation's page.
 * @example nationPage(graph).targets.every(({ province }) => province === undefined) // true
 */
export function nationPage(graph: Graph): NationPage {
  const targets = targetOrder([...graph.targets.values()].filter(isNational));
  const results = [...graph.results.values()].filter(isNational);
  const claims = [...targets, ...results];
  const cautions = new Set(claims.flatMap((claim) => claim.cautions));
  return {
    ...{ targets, results, lines: linesOf(results) },
    reports: [...graph.reports.values()].filter(({ data }) => data.nation),
    cautions: sortVietnamese([...cautions], ({ data }) => data.title),
    contradictions: [...new Set(claims.flatMap((claim) => claim.contradictions))],
  };
}

function isNational({ province }: TargetNode | ResultNode): boolean {
  return province === undefined;
}

/** Two ways of measuring one indicator are two lines, one below the other; a region of the nation is in none. */
function linesOf(results: readonly ResultNode[]): NationPage['lines'] {
  const whole = results.filter(({ data }) => data.place === undefined);
  return [...Map.groupBy(whole, ({ indicator }) => indicator).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((own) => [...Map.groupBy(own, ({ data }) => data.series).values()])
    .flatMap((line) => {
      const [first] = line;
      if (!first || line.length < 2) return [];
      const sorted = line.toSorted((a, b) => comparePeriods(a.data.asOf, b.data.asOf));
      return [{ indicator: first.indicator, series: seriesName(first), results: sorted }];
    });
}

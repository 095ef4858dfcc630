/** The series of an indicator in words. */
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { mainSeries } from '../model/series.ts';

/**
 * The name of the series that a result belongs to; undefined where its indicator has none.
 * @example seriesName(result) // 'Ngành thống kê'
 */
export function seriesName({ data, indicator }: Pick<ResultNode, 'data' | 'indicator'>): string | undefined {
  return indicator.data.series.find(({ id }) => id === data.series)?.name;
}

/**
 * The results that a target may be held against: those of the main series, or all where there are no series.
 * @example resultsInSeries(target).at(-1) // the latest of them
 */
export function resultsInSeries({
  indicator,
  results,
}: Pick<TargetNode, 'indicator' | 'results'>): ResultNode[] {
  const main = mainSeries(indicator.data.series);
  return main ? results.filter(({ data }) => data.series === main.id) : results;
}

/**
 * The latest result to show beside a target: of the main series where there is one, else of any, which is then told.
 * @example latestResult(target)?.id // 'vn-kinh-te-so-2025'
 */
export function latestResult(target: Pick<TargetNode, 'indicator' | 'results'>): ResultNode | undefined {
  return resultsInSeries(target).at(-1) ?? target.results.at(-1);
}

/** What a dataset of the graph is made of: its columns with their indicators, all its sources. */
import type { DatasetNode, IndicatorNode, SourceNode } from './nodes.ts';

/**
 * What each column measures, in the order of the columns; those without any figure are left out.
 * @example datasetIndicators(dti2022).map(({ column }) => column) // ['rank', 'score']
 */
export function datasetIndicators({
  data,
  rows,
}: DatasetNode): { column: string; indicator: IndicatorNode }[] {
  return Object.keys(data.columns).flatMap((column) => {
    const [cell] = rows.flatMap(({ cells }) => cells.get(column) ?? []);
    return cell ? [{ column, indicator: cell.indicator }] : [];
  });
}

/**
 * Every source of a table: its own first, then those of single rows.
 * @example datasetSources(dti2022).map(({ id }) => id) // ['pu-42', 'pu-43', …]
 */
export function datasetSources({ sources, rows }: DatasetNode): SourceNode[] {
  return [...new Set([...sources, ...rows.flatMap((row) => row.sources)])];
}

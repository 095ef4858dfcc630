/** Datasets in the graph: each cell as a result of its indicator, each row with its place as it then was. */
import { tableFile } from './address.ts';
import type { Content } from './content.ts';
import { contentNames, datasetResults, type CellResult } from './dataset-results.ts';
import type { DatasetRow } from './dataset.ts';
import type { NodeMaps } from './node-maps.ts';
import type { DatasetNode, DatasetRowNode, IndicatorNode, ProvinceNode, ResultNode } from './nodes.ts';
import { periodStart } from './period.ts';
import type { Lookup } from './reference.ts';
import { seriesOffence } from './series.ts';

/** The first day of the 34 provinces and cities. */
const SINCE_34 = '2025-07-01';

/** Makes results of the cells of all datasets, filed with their indicator and their province. */
export function linkDatasets(content: Content, maps: NodeMaps, lookup: Lookup): void {
  const names = contentNames(content);
  for (const dataset of maps.datasets.values()) {
    const { file, data } = dataset;
    const at = { file, path: ['sources'] };
    dataset.sources = lookup.findAll({ kind: 'source', among: maps.sources, ids: data.sources, at });
    const indicators = findIndicators(dataset, maps, lookup);
    const cells = Map.groupBy(datasetResults(dataset, names), ({ row }) => row);
    dataset.rows = data.rows.flatMap((row, index) => {
      const found = joinRow({ dataset, row, index }, maps, lookup);
      if (!found) {
        lookup.skip((cells.get(index) ?? []).map(({ result }) => result.id));
        return [];
      }
      const results = (cells.get(index) ?? []).flatMap((cell) =>
        joinCell(cell, { ...found, dataset, indicators }, lookup),
      );
      for (const [, result] of results) fileResult(result, dataset, maps);
      return [{ ...found, data: row, cells: new Map(results) }];
    });
  }
}

function findIndicators(
  { file, data }: DatasetNode,
  { indicators }: NodeMaps,
  lookup: Lookup,
): Map<string, IndicatorNode> {
  const found = Object.entries(data.columns).flatMap(([name, column]) => {
    const at = (field: string) => ({ file, path: ['columns', name, field] });
    const indicator = lookup.find({
      kind: 'indicator',
      among: indicators,
      id: column.indicator,
      at: at('indicator'),
    });
    if (!indicator) return [];
    const { id, data: described } = indicator;
    const message = seriesOffence({ series: column.series }, { id, series: described.series });
    if (message !== undefined) lookup.offences.push({ ...at('series'), message });
    return [[name, indicator] as const];
  });
  return new Map(found);
}

/** The place of a row and its sources; undefined where there is no such place. */
function joinRow(
  { dataset, row, index }: { dataset: DatasetNode; row: DatasetRow; index: number },
  maps: NodeMaps,
  lookup: Lookup,
): Pick<DatasetRowNode, 'province' | 'sources'> | undefined {
  const { file, data, sources } = dataset;
  const at = { file: tableFile(file), path: ['rows', index] };
  const province = lookup.find({ kind: 'province', among: maps.provinces, id: row.place, at });
  const own = lookup.findAll({ kind: 'source', among: maps.sources, ids: row.sources, at });
  if (!province) return undefined;
  const message = missedEra(province, data.of);
  if (message !== undefined) lookup.offences.push({ ...at, message });
  return { province, sources: own.length > 0 ? own : sources };
}

function joinCell(
  { result, column }: CellResult,
  {
    dataset,
    indicators,
    province,
    sources,
  }: Pick<DatasetRowNode, 'province' | 'sources'> & {
    dataset: DatasetNode;
    indicators: ReadonlyMap<string, IndicatorNode>;
  },
  lookup: Lookup,
): [string, ResultNode][] {
  const indicator = indicators.get(column);
  if (!indicator) {
    lookup.skip([result.id]);
    return [];
  }
  const node: ResultNode = {
    ...{ claim: 'result', id: result.id, file: dataset.file, url: `${dataset.url}#${result.id}` },
    ...{ data: result, indicator, province, sources, document: undefined },
    ...{ home: dataset, cautions: [], contradictions: [] },
  };
  return [[column, node]];
}

function fileResult(result: ResultNode, dataset: DatasetNode, maps: NodeMaps): void {
  maps.results.set(result.id, result);
  result.indicator.results.push(result);
  result.province?.tableResults.push(result);
  dataset.results.push(result);
}

/** Why a unit cannot stand in a table of the 63, or of the 34. */
function missedEra({ id, data, mergedInto }: ProvinceNode, of: 63 | 34): string | undefined {
  if (of === 34) {
    if (data.eras.some(({ until }) => until === undefined)) return undefined;
    return `${id} is none of the 34 since 1 July 2025; it went into ${mergedInto?.id ?? 'another'}`;
  }
  const isOld = data.eras.some(({ from }) => from === undefined || periodStart(from) < SINCE_34);
  return isOld ? undefined : `${id} is none of the 63 until 30 June 2025`;
}

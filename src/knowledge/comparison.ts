/** The comparison: indicators as rows, places or documents as columns, targets and latest results in the cells. */
import { documentLabel } from '../model/document-name.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { DocumentNode, Graph, IndicatorNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { comparePeriods, describePeriod, periodEnd } from '../model/period.ts';
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { describeQuantity, measuredValue } from '../model/quantity.ts';

export interface ComparisonColumn {
  id: string;
  name: string;
  /** Under the name: the documents, or the issuer. */
  detail: string;
  url: string | undefined;
  targets: readonly TargetNode[];
  results: readonly ResultNode[];
}

export interface ComparisonCell {
  column: string;
  /** By due date. */
  targets: TargetNode[];
  /** The result counted last, and how many there are. */
  latest: ResultNode | undefined;
  resultCount: number;
}

export interface ComparisonRow {
  indicator: IndicatorNode;
  cells: ComparisonCell[];
  /** In how many columns something stands. */
  filled: number;
}

export interface ComparisonGroup {
  pillar: PillarId;
  name: string;
  rows: ComparisonRow[];
}

/** One column for the nation and one for each province with a claim, those with most claims first. */
export function placeColumns(graph: Graph): ComparisonColumn[] {
  const targets = [...graph.targets.values()];
  const results = [...graph.results.values()];
  const nation: ComparisonColumn = {
    id: CENTRAL_SCOPE,
    name: 'Cả nước',
    detail: documentsOf(targets.filter((target) => !target.province)),
    url: undefined,
    targets: targets.filter((target) => !target.province),
    results: results.filter((result) => !result.province),
  };
  const provinces = [...graph.provinces.values()]
    .filter((province) => province.targets.length + province.results.length > 0)
    .sort((a, b) => b.targets.length + b.results.length - a.targets.length - a.results.length);
  return [
    nation,
    ...provinces.map(({ id, data, url, targets: own, results: reported }) => ({
      id,
      name: data.name,
      detail: documentsOf(own),
      url,
      targets: own,
      results: reported,
    })),
  ];
}

/** One column for each document, with the claims that name it; of a central one those that concern the nation. */
export function documentColumns(documents: readonly DocumentNode[]): ComparisonColumn[] {
  return documents.map(({ id, data, url, targets, results }) => {
    const isOwn = ({ province }: TargetNode | ResultNode) => !province || data.level === 'provincial';
    return {
      id: id.replace('/', '-'),
      name: documentLabel(data),
      detail: data.issuer,
      url,
      targets: targets.filter(isOwn),
      results: results.filter(isOwn),
    };
  });
}

/** Rows in the order of the pillars; within one, those filled in most columns first. */
export function comparisonGroups(
  columns: readonly ComparisonColumn[],
  indicators: Iterable<IndicatorNode>,
): ComparisonGroup[] {
  const rows = [...indicators]
    .map((indicator) => comparisonRow(indicator, columns))
    .filter((row) => row.filled > 0);
  return PILLARS.flatMap(({ id, name }) => {
    const own = rows.filter((row) => row.indicator.data.pillar === id);
    own.sort(
      (a, b) => b.filled - a.filled || a.indicator.data.name.localeCompare(b.indicator.data.name, 'vi'),
    );
    return own.length === 0 ? [] : [{ pillar: id, name, rows: own }];
  });
}

/** Only what stands in at least two columns: what can be compared at all. */
export function sharedGroups(groups: readonly ComparisonGroup[]): ComparisonGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => row.filled > 1) }))
    .filter((group) => group.rows.length > 0);
}

/** Rows with figures in at least two columns: what can be drawn on one axis. */
export function drawableRows(groups: readonly ComparisonGroup[]): ComparisonRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter((row) => row.cells.filter((cell) => hasFigure(cell, row)).length > 1);
}

/** Rows for the drawing: in each lane the figures that can stand on the row's axis. */
export function drawnRows(rows: readonly ComparisonRow[], columns: readonly ComparisonColumn[]) {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const { name, unit } = row.indicator.data;
    return {
      name,
      href: row.indicator.url,
      lanes: row.cells.map((cell) => ({
        place: names.get(cell.column) ?? cell.column,
        results: (cell.latest ? [cell.latest] : []).flatMap((result) => {
          const value = measuredValue(result.data.quantity, unit);
          const label = `${describeQuantity(result.data.quantity, unit)}, ${describePeriod(result.data.asOf)}`;
          return value === undefined ? [] : [{ value, label, href: result.url, name: result.data.statement }];
        }),
        targets: cell.targets.flatMap((target) => drawnTarget(target, unit)),
      })),
    };
  });
}

function drawnTarget({ data, url }: TargetNode, unit: string | null) {
  const value = measuredValue(data.quantity, unit);
  const end = data.due && periodEnd(data.due);
  if (value === undefined || end === undefined) return [];
  const target = {
    year: Number(end.slice(0, 4)),
    value,
    label: describeQuantity(data.quantity, unit),
    href: url,
    name: data.statement,
  };
  const { quantity } = data;
  return [
    quantity.comparator === 'range'
      ? { ...target, value: quantity.value, valueMax: quantity.valueMax }
      : target,
  ];
}

function comparisonRow(indicator: IndicatorNode, columns: readonly ComparisonColumn[]): ComparisonRow {
  const cells = columns.map(({ id, targets, results }): ComparisonCell => {
    const own = results.filter((result) => result.indicator === indicator).sort(byAsOf);
    return {
      column: id,
      targets: targets.filter((target) => target.indicator === indicator).sort(byDue),
      latest: own.at(-1),
      resultCount: own.length,
    };
  });
  return {
    indicator,
    cells,
    filled: cells.filter(({ targets, latest }) => targets.length > 0 || latest).length,
  };
}

function hasFigure({ targets, latest }: ComparisonCell, { indicator }: ComparisonRow): boolean {
  const claims = latest ? [...targets, latest] : targets;
  return claims.some(({ data }) => measuredValue(data.quantity, indicator.data.unit) !== undefined);
}

function documentsOf(targets: readonly TargetNode[]): string {
  const documents = new Set(
    targets.flatMap((target) => (target.document?.data.symbol ? [target.document.data.symbol] : [])),
  );
  return [...documents].join(', ');
}

function byDue(a: TargetNode, b: TargetNode): number {
  if (a.data.due && b.data.due) return comparePeriods(a.data.due, b.data.due);
  return Number(a.data.due === undefined) - Number(b.data.due === undefined);
}

function byAsOf(a: ResultNode, b: ResultNode): number {
  return comparePeriods(a.data.asOf, b.data.asOf);
}

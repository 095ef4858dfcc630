/** The comparison: indicators as rows, places or documents as columns, targets and latest results in the cells. */
import { documentLabel } from '../model/document-name.ts';
import { CENTRAL_SCOPE, NATION_PAGE } from '../model/address.ts';
import type {
  DocumentNode,
  Graph,
  IndicatorNode,
  ProvinceNode,
  ResultNode,
  TargetNode,
} from '../model/nodes.ts';
import { comparePeriods } from '../model/period.ts';
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { mainSeries } from '../model/series.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { NATION } from './claims.ts';

export interface ComparisonColumn {
  id: string;
  name: string;
  /** Under the name: the issuer; of a unit that ended, what it went into. */
  detail: string;
  url: string | undefined;
  /** Shown before anybody chooses: the nation, and the places that articles of ours tell of. */
  first: boolean;
  targets: readonly TargetNode[];
  results: readonly ResultNode[];
}

export interface ComparisonCell {
  column: string;
  /** By due date. */
  targets: TargetNode[];
  /** The result counted last, of the main series where there is one, and how many there are. */
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

/** One column for the nation and one for each place with a claim, those of our articles first, the others by name. */
export function placeColumns(graph: Graph): ComparisonColumn[] {
  const targets = [...graph.targets.values()];
  const results = [...graph.results.values()];
  const nation: ComparisonColumn = {
    id: CENTRAL_SCOPE,
    name: NATION,
    detail: '',
    url: NATION_PAGE,
    first: true,
    targets: targets.filter((target) => !target.province),
    results: results.filter((result) => !result.province),
  };
  const places = [...graph.provinces.values()].filter(
    (province) => province.targets.length + province.results.length > 0,
  );
  const isFirst = ({ articles }: ProvinceNode) => articles.length > 0;
  const byName = sortVietnamese(places, ({ data }) => data.name);
  const ordered = [...byName.filter(isFirst), ...byName.filter((province) => !isFirst(province))];
  return [
    nation,
    ...ordered.map((province) => ({
      id: province.id,
      name: province.data.name,
      detail: province.mergedInto ? `đơn vị cũ, nay thuộc ${province.mergedInto.data.name}` : '',
      url: province.url,
      first: isFirst(province),
      targets: province.targets,
      results: province.results,
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
      first: true,
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

/** The columns shown before anybody chooses, each row with its cells in these. */
export function firstGroups(
  groups: readonly ComparisonGroup[],
  columns: readonly ComparisonColumn[],
): ComparisonGroup[] {
  const first = new Set(columns.filter((column) => column.first).map(({ id }) => id));
  return groups.map((group) => {
    const rows = group.rows.map(({ indicator, cells }) =>
      rowOf(
        indicator,
        cells.filter(({ column }) => first.has(column)),
      ),
    );
    return { ...group, rows: rows.sort((a, b) => b.filled - a.filled) };
  });
}

/** The columns to choose from, each with the cells in which something stands. */
export function otherColumns(groups: readonly ComparisonGroup[], columns: readonly ComparisonColumn[]) {
  const rows = groups.flatMap((group) => group.rows);
  return columns
    .filter((column) => !column.first)
    .map((column) => ({
      column,
      cells: rows.flatMap(({ indicator, cells }) =>
        cells
          .filter((cell) => cell.column === column.id && isFilled(cell))
          .map((cell) => ({ indicator, cell })),
      ),
    }));
}

function comparisonRow(indicator: IndicatorNode, columns: readonly ComparisonColumn[]): ComparisonRow {
  const main = mainSeries(indicator.data.series);
  const cells = columns.map(({ id, targets, results }): ComparisonCell => {
    const own = results.filter((result) => result.indicator === indicator).sort(byAsOf);
    const whole = own.filter(({ data }) => data.place === undefined);
    const inLine = whole.filter(({ data }) => data.series === main?.id);
    return {
      column: id,
      targets: targets.filter((target) => target.indicator === indicator).sort(byDue),
      latest: inLine.at(-1) ?? whole.at(-1) ?? own.at(-1),
      resultCount: own.length,
    };
  });
  return rowOf(indicator, cells);
}

function rowOf(indicator: IndicatorNode, cells: ComparisonCell[]): ComparisonRow {
  return { indicator, cells, filled: cells.filter(isFilled).length };
}

function isFilled({ targets, latest }: ComparisonCell): boolean {
  return targets.length > 0 || latest !== undefined;
}

function byDue(a: TargetNode, b: TargetNode): number {
  if (a.data.due && b.data.due) return comparePeriods(a.data.due, b.data.due);
  return Number(a.data.due === undefined) - Number(b.data.due === undefined);
}

function byAsOf(a: ResultNode, b: ResultNode): number {
  return comparePeriods(a.data.asOf, b.data.asOf);
}

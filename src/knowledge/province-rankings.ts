/** The ranks and scores of a province in datasets: what was ranked, edition by edition. */
import { wholeOf } from '../model/dataset-results.ts';
import type { DatasetColumn, DatasetData } from '../model/dataset.ts';
import type { DatasetNode, DatasetRowNode, IndicatorNode, ProvinceNode, ResultNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { cellText } from './dataset-list.ts';

/** One edition's cell: a rank with of how many, and the score that goes with it. */
export interface RankingCell {
  /** The result that the cell leads to. */
  result: ResultNode;
  figure: string;
  whole: string;
  score: string | undefined;
  /** Whether the figure, or the score, follows from what sources print and isn't printed itself. */
  inferred: { figure: boolean; score: boolean };
}

/** What was ranked, and its cells by year. */
export interface RankingRow {
  name: string;
  indicator: IndicatorNode;
  /** By the year of the edition; two tables of one year stand side by side. */
  cells: ReadonlyMap<string, RankingCell[]>;
}

export interface Rankings {
  years: string[];
  rows: RankingRow[];
}

interface Placed {
  cell: RankingCell;
  /** The index's short name. */
  index: string;
  name: string;
  year: string;
}

/**
 * The table of a province's ranks: a row for each index and part of one, a column for each year. Scores stand with their
 * ranks; other values have rows of their own. The index with most editions comes first, its parts below it.
 * @example provinceRankings(quangNinh).years // ['2017', …, '2025']
 */
export function provinceRankings({ tableResults }: Pick<ProvinceNode, 'tableResults'>): Rankings {
  const placed = tableResults.flatMap((result) => placeCell(result) ?? []);
  const indexes = Map.groupBy(placed, ({ index }) => index);
  const rows = [...indexes.values()]
    .sort((a, b) => editions(b) - editions(a))
    .flatMap((own) => [...Map.groupBy(own, ({ cell }) => cell.result.indicator)])
    .map(([indicator, own]) => ({
      ...{ name: own[0]?.name ?? indicator.data.name, indicator },
      cells: cellsByYear(own),
    }));
  return { years: [...new Set(placed.map(({ year }) => year))].sort(), rows };
}

function editions(placed: readonly Placed[]): number {
  return new Set(placed.map(({ year }) => year)).size;
}

function cellsByYear(placed: readonly Placed[]): Map<string, RankingCell[]> {
  const groups = Map.groupBy(placed, ({ year }) => year);
  return new Map([...groups].map(([year, own]) => [year, own.map(({ cell }) => cell)]));
}

/** Undefined for a score: it stands with its rank. */
function placeCell(result: ResultNode): Placed | undefined {
  const { home, province, indicator } = result;
  if (!('rows' in home)) return undefined;
  const row = home.rows.find((one) => one.province === province);
  const [name] = [...(row?.cells ?? [])].find(([, cell]) => cell === result) ?? [];
  const column = name === undefined ? undefined : home.data.columns[name];
  if (!row || !column || name === undefined || column.as === 'score') return undefined;
  const score = scoreBeside(name, row, home);
  return {
    index: home.data.index,
    name: rowName(home.data, column, indicator),
    year: describePeriod(home.data.asOf),
    cell: {
      ...{ result, ...cellText(result.data.quantity, indicator.data.unit, wholeOf(home.data)) },
      score: score?.text,
      inferred: { figure: row.data.inferred.includes(name), score: score?.inferred ?? false },
    },
  };
}

function scoreBeside(ranks: string, { cells, data: row }: DatasetRowNode, { data }: DatasetNode) {
  const [name] = Object.entries(data.columns).find(([, column]) => column.ranks === ranks) ?? [];
  const score = name === undefined ? undefined : cells.get(name);
  if (!score || name === undefined) return undefined;
  const { figure: text } = cellText(score.data.quantity, score.indicator.data.unit, undefined);
  return { text, inferred: row.inferred.includes(name) };
}

function rowName(data: DatasetData, { as, part }: DatasetColumn, { data: indicator }: IndicatorNode): string {
  if (as === 'value') return indicator.name;
  return part === undefined ? data.index : `${data.index}, ${part}`;
}

/** Rows of a dataset held against each other: every slip that can be told without knowing the source. */
import { readCell } from './dataset-cell.ts';
import type { Quantity } from './quantity.ts';

interface Column {
  as: 'rank' | 'score' | 'value';
  ranks?: string | undefined;
}

interface Row {
  place: string;
  cells: Readonly<Record<string, string>>;
  note?: string | undefined;
  inferred: readonly string[];
}

interface Table {
  columns: Readonly<Record<string, Column>>;
  of: number;
  rows: readonly Row[];
}

/** What is wrong with a row: its place in the list, from 0, and the column. */
export interface RowProblem {
  row: number;
  column?: string;
  message: string;
}

/** A row's place in a column of ranks. */
interface Ranked {
  row: number;
  place: string;
  from: number;
  to: number;
}

/**
 * Everything that keeps the rows from being a table: cells that can't be read, places that stand twice, ranks that no
 * order can have, scores that rise as ranks fall.
 * @example checkDatasetRows(dataset) // [{ row: 3, column: 'rank', message: '…' }]
 */
export function checkDatasetRows(table: Table): RowProblem[] {
  const { columns, rows } = table;
  return [
    ...unreadableCells(table),
    ...repeatedPlaces(rows),
    ...rows.flatMap((row, index) => inferredProblems(row, index, columns)),
    ...Object.entries(columns).flatMap(([name, column]) =>
      column.as === 'rank' ? rankProblems(name, table) : scoreProblems(name, table),
    ),
  ];
}

function unreadableCells({ columns, of, rows }: Table): RowProblem[] {
  return rows.flatMap(({ cells, place }, row) => {
    const problems = Object.entries(cells).flatMap(([name, text]): RowProblem[] => {
      const column = columns[name];
      const read = column && readCell(text, column, of);
      return read && 'error' in read ? [{ row, column: name, message: read.error }] : [];
    });
    if (Object.keys(cells).length > 0) return problems;
    return [...problems, { row, message: `${place} has no figure; take the line out` }];
  });
}

function repeatedPlaces(rows: readonly Row[]): RowProblem[] {
  return rows.flatMap(({ place }, row) => {
    const first = rows.findIndex((other) => other.place === place);
    if (first === row) return [];
    return [{ row, column: 'place', message: `${place} stands already in row ${first + 1} of the table` }];
  });
}

function inferredProblems(
  { inferred, cells, note }: Row,
  row: number,
  columns: Table['columns'],
): RowProblem[] {
  const unknown = inferred
    .filter((name) => columns[name] === undefined || cells[name] === undefined)
    .map((name) => ({
      ...{ row, column: 'inferred' },
      message: `"${name}" is no column with a figure in this row`,
    }));
  if (inferred.length === 0 || note !== undefined) return unknown;
  return [
    ...unknown,
    { row, column: 'note', message: 'an inferred figure needs a note from what it follows' },
  ];
}

/** Rows stand by the first column of ranks; in each, nobody can be placed before those who are better. */
function rankProblems(name: string, table: Table): RowProblem[] {
  const ranked = ranksOf(name, table);
  const isFirst = Object.entries(table.columns).find(([, { as }]) => as === 'rank')?.[0] === name;
  return ranked.flatMap((one, index): RowProblem[] => {
    const at = { row: one.row, column: name };
    const before = ranked[index - 1];
    if (isFirst && before && one.from < before.from) {
      return [
        { ...at, message: `rank ${one.from} stands below rank ${before.from}; rows go from the first on` },
      ];
    }
    const better = ranked.filter(({ to }) => to < one.from).length;
    if (better < one.to) return [];
    return [{ ...at, message: `rank ${one.to} cannot be: the table has ${better} places before it` }];
  });
}

function scoreProblems(name: string, table: Table): RowProblem[] {
  const ranks = table.columns[name]?.ranks;
  if (ranks === undefined) return [];
  if (table.columns[ranks]?.as !== 'rank')
    return [{ row: 0, column: name, message: `its "ranks" is "${ranks}", which is no column of ranks` }];
  const scored = ranksOf(ranks, table).flatMap((one) => {
    const score = numberOf(name, one.row, table);
    return score === undefined ? [] : [{ ...one, score }];
  });
  return scored.flatMap((one) => {
    const worse = scored.find((other) => other.to < one.from && other.score < one.score);
    if (!worse) return [];
    const message = `${one.score} at rank ${one.from} is more than ${worse.score} at rank ${worse.from}, of ${worse.place}`;
    return [{ row: one.row, column: name, message }];
  });
}

function ranksOf(name: string, { rows, columns, of }: Table): Ranked[] {
  return rows.flatMap(({ cells, place }, row) => {
    const [text, column] = [cells[name], columns[name]];
    const read = text !== undefined && column ? readCell(text, column, of) : undefined;
    const span = read && 'quantity' in read ? spanOf(read.quantity) : undefined;
    return span ? [{ row, place, ...span }] : [];
  });
}

function spanOf(quantity: Quantity): { from: number; to: number } | undefined {
  if (quantity.comparator === 'rank') return { from: quantity.value, to: quantity.value };
  if (quantity.comparator === 'range') return { from: quantity.value, to: quantity.valueMax };
  return undefined;
}

function numberOf(name: string, row: number, { rows, columns }: Table): number | undefined {
  const [text, column] = [rows[row]?.cells[name], columns[name]];
  const read = text !== undefined && column ? readCell(text, column) : undefined;
  return read && 'quantity' in read && read.quantity.comparator === 'is' ? read.quantity.value : undefined;
}

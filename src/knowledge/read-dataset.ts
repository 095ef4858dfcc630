/** Reads the CSV file of a dataset: its lines as rows, and what keeps it from being a table. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { z } from 'zod';
import { tableFile } from '../model/address.ts';
import type { Offence } from '../model/content.ts';
import { ROW_COLUMNS, type DatasetRow } from '../model/dataset.ts';
import type { RawFile } from './read-content.ts';

export interface ReadRows {
  rows: DatasetRow[];
  offences: Offence[];
}

/** A record of the file, and the line on which it ends. */
interface Line {
  record: string[];
  line: number;
}

const CANNOT = 'the table cannot be read';

/**
 * Whether a file of `content/datasets/` holds rows.
 * @example isTable('content/datasets/dti-2022.csv') // true
 */
export function isTable(path: string): boolean {
  return path.endsWith('.csv');
}

/**
 * The file with the fields of a table.
 * @example fieldsFile('content/datasets/dti-2022.csv') // 'content/datasets/dti-2022.yaml'
 */
export function fieldsFile(path: string): string {
  return path.replace(/\.csv$/, '.yaml');
}

/** A table needs its fields beside it. */
export function checkTable(path: string, file: string): Offence[] {
  const fields = fieldsFile(path);
  if (existsSync(fields)) return [];
  return [{ file, message: `there are no fields beside the table: ${basename(fields)}` }];
}

/**
 * The fields of a dataset together with its rows; undefined where either cannot be read.
 * @param gathered takes the file and its offences
 */
export function withRows(
  { path, file }: { path: string; file: string },
  fields: unknown,
  { files, offences }: { files: Map<string, RawFile>; offences: Offence[] },
): unknown {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const [place, table] = [tableFile(path), tableFile(file)];
  if (!existsSync(place)) {
    offences.push({ file, message: `there is no table beside the fields: ${basename(place)}` });
    return undefined;
  }
  const text = readFileSync(place, 'utf8');
  const columns = 'columns' in fields ? Object.keys(fields.columns ?? {}) : [];
  const read = readRows({ file: table, text }, columns);
  const lineOf = ([list, row]: readonly (string | number)[]) =>
    list === 'rows' ? (read.rows[Number(row)]?.line ?? 1) : 1;
  files.set(table, { file: table, text, body: '', bodyLine: 1, draft: false, lineOf });
  offences.push(...read.offences);
  return read.offences.length > 0 ? undefined : { ...fields, rows: read.rows };
}

/** An issue with a row, as an offence of the table; undefined for one with a field. */
export function describeRowIssue({ path, message }: z.core.$ZodIssue, file: string): Offence[] | undefined {
  const [list, row, column] = path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (list !== 'rows' || row === undefined) return undefined;
  const words = column === undefined ? message : `column "${column}": ${message}`;
  return [{ file: tableFile(file), path: ['rows', row], message: words }];
}

/**
 * The rows of a CSV file: `place`, the columns of its table, and maybe `source`, `note` and `inferred`.
 * @param columns the columns that the fields of the table name
 * @example readRows({ file, text: 'place,rank\nda-nang,1\n' }, ['rank']).rows[0]?.cells // { rank: '1' }
 */
export function readRows(
  { file, text }: { file: string; text: string },
  columns: readonly string[],
): ReadRows {
  const read = readLines(text);
  if ('offence' in read) return { rows: [], offences: [{ file, ...read.offence }] };
  const [head, ...lines] = read.lines;
  if (!head) return { rows: [], offences: [{ file, line: 1, message: `${CANNOT}: it is empty` }] };
  const offences = checkHead(head, columns).map((message) => ({ file, line: head.line, message }));
  const uneven = lines.filter(({ record }) => record.length !== head.record.length);
  offences.push(
    ...uneven.map(({ record, line }) => ({
      ...{ file, line },
      message: `the row has ${record.length} cells, the head ${head.record.length}; a text with a comma stands in "quotation marks"`,
    })),
  );
  const broken = lines.filter(({ record }) => record.some((cell) => cell.includes('\n')));
  offences.push(...broken.map(({ line }) => ({ file, line, message: 'a cell runs over several lines' })));
  const even = lines.filter((line) => !uneven.includes(line));
  return { rows: offences.length > 0 ? [] : even.map((line) => toRow(line, head.record)), offences };
}

function readLines(text: string): { lines: Line[] } | { offence: { line: number; message: string } } {
  try {
    const options = { info: true, relax_column_count: true, trim: true } as const;
    const found = parse(text, options) as unknown as { record: string[]; info: Info }[];
    return { lines: found.map(({ record, info }) => ({ record, line: info.lines })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [what] = error.message.split(', got');
    return { offence: { line: Number(error['lines'] ?? 1), message: `${CANNOT}: ${what ?? error.code}` } };
  }
}

function checkHead({ record }: Line, columns: readonly string[]): string[] {
  const known = new Set<string>([...ROW_COLUMNS, ...columns]);
  const needed = ['place', ...columns];
  return [
    ...needed
      .filter((name) => !record.includes(name))
      .map((name) => `the column "${name}" is missing; the head has ${record.join(', ')}`),
    ...record
      .filter((name) => !known.has(name))
      .map((name) => `the fields of the table name no column "${name}"; they name ${columns.join(', ')}`),
    ...record
      .filter((name, index) => record.indexOf(name) !== index)
      .map((name) => `the column "${name}" stands twice`),
  ];
}

function toRow({ record, line }: Line, head: readonly string[]): DatasetRow {
  const cells = new Map(head.map((name, index) => [name, record[index] ?? '']));
  const words = (name: string) => (cells.get(name) ?? '').split(/\s+/).filter(Boolean);
  const note = cells.get('note');
  const own = [...cells].filter(([name, text]) => !isRowColumn(name) && text !== '');
  return {
    ...{ line, place: cells.get('place') ?? '' },
    cells: Object.fromEntries(own),
    sources: words('source'),
    ...(note ? { note } : {}),
    inferred: words('inferred'),
  };
}

function isRowColumn(name: string): boolean {
  return (ROW_COLUMNS as readonly string[]).includes(name);
}

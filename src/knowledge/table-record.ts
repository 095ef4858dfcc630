/**
 * The record of tables (`content/tables.json`): a fingerprint of each row and of each dataset's fields, taken when somebody
 * had read them against their source. No text binds a table's digits as a sentence binds a claim's, so a digit that
 * changes afterwards is only told by this.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tableFile } from '../model/address.ts';
import type { Content, Offence } from '../model/content.ts';
import type { DatasetRow } from '../model/dataset.ts';
import { isAccepted, NONE, type Accepted } from './accepted.ts';
import { ACCEPT } from './number-record.ts';
import type { RawFile, ReadContent } from './read-content.ts';

/** Where the record lies, from the folder that holds `content/`. */
export const TABLES_FILE = 'content/tables.json';

type Dataset = Content['datasets'][number];

const tableSchema = z.strictObject({ fields: z.string(), rows: z.record(z.string(), z.string()) });
const recordSchema = z.record(z.string(), tableSchema);

/** By dataset: the fingerprint of its fields, and of each row by its place. */
export type TableRecord = z.infer<typeof recordSchema>;

/** How many characters of a hash tell two rows apart. */
const LENGTH = 10;

/**
 * The fingerprints of all tables as they are now.
 * @example fingerprintTables(readContent(root))['dti-2022']?.rows['da-nang'] // '5b2f0c91d3'
 */
export function fingerprintTables({ content, files }: Pick<ReadContent, 'content' | 'files'>): TableRecord {
  return Object.fromEntries(
    content.datasets.map((dataset) => {
      const { id, file, data } = dataset;
      const rows = data.rows.map((row) => [row.place, fingerprintRow(row)] as const);
      return [
        id,
        { fields: fingerprintFields(dataset, files.get(file)), rows: Object.fromEntries(rows) },
      ] as const;
    }),
  );
}

/**
 * What isn't as it was recorded: rows and fields that changed, that nobody recorded, that are gone.
 * @param root the folder that holds `content/`
 * @param accepted files that are about to be recorded anew
 * @example checkTables(readContent(root), root)[0]?.message
 */
export function checkTables(read: ReadContent, root: string, accepted: Accepted = NONE): Offence[] {
  if (accepted === 'all') return [];
  if (read.content.datasets.length === 0 && !existsSync(join(root, TABLES_FILE))) return [];
  const recorded = readTableRecord(root);
  if ('refused' in recorded) return [{ file: TABLES_FILE, message: recorded.refused }];
  const now = fingerprintTables(read);
  const gone = Object.keys(recorded.record).filter(
    (id) => !(id in now) && !read.unread.has(id) && !isAccepted(`content/datasets/${id}.yaml`, accepted),
  );
  return [
    ...read.content.datasets
      .filter(({ file }) => !isAccepted(file, accepted))
      .flatMap((dataset) => changes(dataset, now, recorded.record)),
    ...gone.map((id) => ({
      file: TABLES_FILE,
      message: `the dataset ${id} is recorded and no longer there; if it was taken out on purpose: ${ACCEPT} all`,
    })),
  ];
}

/**
 * The record as the text of its file: a row to a line.
 * @example formatTableRecord(fingerprintTables(read))
 */
export function formatTableRecord(record: TableRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function changes({ id, file, data }: Dataset, now: TableRecord, recorded: TableRecord): Offence[] {
  const [own, old] = [now[id], recorded[id]];
  if (!own) return [];
  if (!old) {
    return [
      { file, message: `the table was never recorded. Read it against its source, then: ${ACCEPT} ${file}` },
    ];
  }
  const rows = data.rows.flatMap(({ place, line }): Offence[] => {
    if (own.rows[place] === old.rows[place]) return [];
    const what = old.rows[place] === undefined ? 'was never recorded' : "isn't what was recorded";
    return [{ file: tableFile(file), line, message: `row ${place} ${what}. ${readAgain('it', file)}` }];
  });
  const gone = Object.keys(old.rows).filter((place) => own.rows[place] === undefined);
  return [
    ...rows,
    ...gone.map((place) => ({
      ...{
        file: tableFile(file),
        message: `row ${place} was recorded and is gone. ${readAgain('the table', file)}`,
      },
    })),
    ...(own.fields === old.fields
      ? []
      : [{ file, message: `a number, column or index of the fields changed. ${readAgain('them', file)}` }]),
  ];
}

function readAgain(what: string, file: string): string {
  return `Read ${what} against its source; if this is right: ${ACCEPT} ${file}`;
}

/**
 * The record as it lies in a folder, or why there is none.
 * @example readTableRecord(process.cwd())
 */
export function readTableRecord(root: string): { record: TableRecord } | { refused: string } {
  const path = join(root, TABLES_FILE);
  if (!existsSync(path)) return { refused: `the record is missing; restore it, or: ${ACCEPT} all` };
  try {
    return { record: recordSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {
    return { refused: `the record cannot be read; restore it, or: ${ACCEPT} all` };
  }
}

/** Everything in a row but the words of its note: their numbers count. */
function fingerprintRow({ place, cells, sources, note, inferred }: DatasetRow): string {
  return hash([place, Object.entries(cells).sort(), sources, inferred, numbersIn(note ?? '')]);
}

/** What the fields say of the figures: every number, the columns and the index; words may change. */
function fingerprintFields({ data }: Dataset, raw: RawFile | undefined): string {
  return hash([data.index, data.ofStated, data.columns, numbersIn(raw?.text ?? '')]);
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, LENGTH);
}

/**
 * The record of numbers (`content/numbers.json`): what numerals stand in each published file, as when an editor last read it
 * through. A digit that changes afterwards is told with both values, wherever it stands.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareNumerals } from '../figures/numerals.ts';
import { findNumbers } from '../figures/number-tokens.ts';
import type { Offence } from '../model/content.ts';
import { isAccepted, NONE, type Accepted } from './accepted.ts';
import { placeNumerals, type PlacedNumeral } from './number-places.ts';
import type { RawFile, ReadContent } from './read-content.ts';

/** Where the record lies, from the folder that holds `content/`. */
export const NUMBERS_FILE = 'content/numbers.json';

/** What messages advise when a change was meant. */
export const ACCEPT = 'npm run check -- --accept';

const recordSchema = z.record(z.string(), z.string());

/** By file: its numerals in order, a blank between them. */
export type NumberRecord = z.infer<typeof recordSchema>;

export interface CheckedNumbers {
  readonly offences: Offence[];
  /** Files with numbers that nobody has accepted yet, and how many: no offence. */
  readonly unaccepted: readonly { readonly file: string; readonly count: number }[];
}

/**
 * The numerals of every published file as they are now.
 * @example listNumbers(readContent(root))['content/glossary/dti.yaml'] // 'src-000 3'
 */
export function listNumbers({ files }: Pick<ReadContent, 'files'>): NumberRecord {
  return Object.fromEntries(published(files).map((raw) => [raw.file, numeralsOf(raw)]));
}

/**
 * The digits that changed since the record was taken, and what isn't recorded yet.
 * @param root the folder that holds `content/`
 * @param accepted files that are about to be recorded anew
 * @example checkNumbers(readContent(root), root).offences[0]?.message
 */
export function checkNumbers(
  { files }: Pick<ReadContent, 'files'>,
  root: string,
  accepted: Accepted = NONE,
): CheckedNumbers {
  const read = readNumberRecord(root);
  if ('refused' in read && accepted !== 'all')
    return { offences: [{ file: NUMBERS_FILE, message: read.refused }], unaccepted: [] };
  const record = 'record' in read ? read.record : {};
  const isAsked = (file: string) => !isAccepted(file, accepted);
  const compared = published(files)
    .filter(({ file }) => isAsked(file))
    .map((raw) => ({ raw, ...compareFile(raw, record[raw.file] ?? '') }));
  const gone = Object.keys(record).filter((file) => files.get(file)?.draft !== false && isAsked(file));
  return {
    offences: [
      ...compared.flatMap(({ raw, replaced }) => replaced.map((each) => describeReplaced(raw, each))),
      ...gone.map((file) => describeGone(file, files)),
    ],
    unaccepted: compared.flatMap(({ raw, added }) => (added > 0 ? [{ file: raw.file, count: added }] : [])),
  };
}

/** A numeral that stands where another stood when the file was last read through. */
export interface ReplacedNumeral {
  readonly now: PlacedNumeral;
  readonly before: string;
}

/**
 * One file against what was recorded of it.
 * @example compareFile(file, 'src-000 3') // { replaced: [], added: 0 }
 */
export function compareFile(
  raw: Pick<RawFile, 'file' | 'text' | 'body'>,
  recorded: string,
): { replaced: ReplacedNumeral[]; added: number } {
  const placed = placeNumerals(raw);
  const { replaced, added } = compareNumerals(
    recorded.split(' ').filter(Boolean),
    placed.map(({ printed }) => printed),
  );
  const withPlaces = replaced.flatMap(({ at, before }) => {
    const now = placed[at];
    return now ? [{ now, before }] : [];
  });
  return { replaced: withPlaces, added };
}

/**
 * The record as the text of its file: sorted, a file to a line.
 * @example formatNumberRecord(listNumbers(read))
 */
export function formatNumberRecord(record: NumberRecord): string {
  const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/**
 * The record as it lies in a folder; an empty one where there is none.
 * @example readNumberRecord(process.cwd())
 */
export function readNumberRecord(root: string): { record: NumberRecord } | { refused: string } {
  const path = join(root, NUMBERS_FILE);
  if (!existsSync(path)) return { record: {} };
  try {
    return { record: recordSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {
    return { refused: `the record cannot be read; restore it, or write it anew: ${ACCEPT} all` };
  }
}

function published(files: ReadContent['files']): RawFile[] {
  return [...files.values()].filter(({ draft }) => !draft);
}

function numeralsOf(raw: RawFile): string {
  return placeNumerals(raw)
    .map(({ printed }) => printed)
    .join(' ');
}

function describeReplaced(
  { file, text }: Pick<RawFile, 'file' | 'text'>,
  { now, before }: ReplacedNumeral,
): Offence {
  const word = wordBefore(text, now);
  const line = text.slice(0, now.index).split('\n').length;
  const says = `${now.where} says "${word}${now.printed}", it was "${word}${before}" when last read through`;
  return { file, line, message: `${says}; if the change is meant: ${ACCEPT} ${file}` };
}

/** What a date has before its digits: `năm ` in `năm 2024`. */
function wordBefore(text: string, { index, printed }: PlacedNumeral): string {
  const start = text.lastIndexOf('\n', index) + 1;
  const line = text.slice(start, index + printed.length);
  const date = findNumbers(line).find(
    (token) => token.sort === 'date' && token.index + token.length === line.length,
  );
  return date ? line.slice(date.index, index - start) : '';
}

function describeGone(file: string, files: ReadContent['files']): Offence {
  const what = files.has(file) ? 'is a draft now' : 'is no longer there';
  const message = `${file} is recorded and ${what}; if that is meant: ${ACCEPT} ${file}`;
  return { file: NUMBERS_FILE, message };
}

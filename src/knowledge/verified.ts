/** The record of what was verified (`content/verified.json`), and the content held to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Offence } from '../model/content.ts';
import type { Graph } from '../model/nodes.ts';
import {
  compareWithRecord,
  describeStale,
  VERIFY_AGAIN,
  type VerificationRecord,
} from '../model/verification.ts';
import { entryName, evidencedEntries, isPlaced, type PlacedEntry } from '../model/verification-entry.ts';
import { notFound } from '../model/reference.ts';
import { formatRecord, parseRecord, recordLine } from '../model/verification-record.ts';
import type { ReadContent } from './read-content.ts';

/** Where the record lies, from the folder that holds `content/`. */
export const RECORD_FILE = 'content/verified.json';

export interface CheckedRecord {
  readonly offences: Offence[];
  /** What names a place in a source and isn't recorded: not an offence, in the shape of one. */
  readonly unverified: Offence[];
}

/**
 * Compares content that was read with its record. Without a record nothing is an offence and everything unverified.
 * @param root the folder that holds `content/`
 * @example checkRecord(readContent(root), root).offences[0]?.message
 */
export function checkRecord({ content, unread }: ReadContent, root: string): CheckedRecord {
  const entries = evidencedEntries(content);
  const read = readRecord(root);
  if (read === undefined)
    return { offences: [], unverified: entries.filter(isPlaced).map(describeUnverified) };
  if ('refused' in read) return { offences: [unreadable(read.refused)], unverified: [] };
  const { offences, stale, unverified } = compareWithRecord(
    { entries, sources: content.sources },
    read.record,
  );
  const gone = stale
    .filter(({ id }) => !unread.has(id))
    .map((each) => ({ file: RECORD_FILE, line: recordLine(read.text, each), message: describeStale(each) }));
  return { offences: [...offences, ...gone], unverified: unverified.map(describeUnverified) };
}

/** What pages say of the verification. */
export interface VerifiedClaims {
  /** The day of the verification, `YYYY-MM-DD`; undefined where nothing is recorded. */
  readonly day: string | undefined;
  /** Ids of claims that still say what was verified. */
  readonly ids: ReadonlySet<string>;
}

/**
 * The claims of the graph that were found in a kept copy of their source.
 * @example verifiedClaims(graph).ids.has('qn-hang-dti-2022') // true
 */
export function verifiedClaims(graph: Graph, root: string = process.cwd()): VerifiedClaims {
  const read = readRecord(root);
  if (read === undefined || 'refused' in read) return { day: undefined, ids: new Set() };
  const entries = evidencedEntries({
    articles: [...graph.articles.values()],
    documents: [...graph.documents.values()],
    reports: [...graph.reports.values()],
    glossary: [],
    programmes: [],
  });
  const { verified } = compareWithRecord({ entries, sources: [...graph.sources.values()] }, read.record);
  return {
    day: read.record.verified,
    ids: new Set(verified.filter(({ kind }) => kind === 'claim').map(({ id }) => id)),
  };
}

/**
 * The raw files whose bytes are no longer those that were recorded, by name.
 * @param now what has just been verified
 * @example changedSources(verified.record, root) // ['000_85170301fdd38ff5.txt']
 */
export function changedSources(now: VerificationRecord, root: string): string[] {
  const read = readRecord(root);
  if (read === undefined || 'refused' in read) return [];
  const before = new Map(read.record.sources.map(({ id, sha256 }) => [id, sha256]));
  return now.sources.flatMap(({ id, file, sha256 }) => ((before.get(id) ?? sha256) === sha256 ? [] : [file]));
}

/**
 * The record without what was verified of an id, as the text of its file; or why that cannot be: a sentence. What is
 * forgotten counts as not yet verified, so that an editor without the raw texts can mend it.
 * @example recordWithout(root, 'qn-hang-dti-2022')
 */
export function recordWithout(root: string, id: string): { text: string } | { refused: string } {
  const read = readRecord(root);
  if (read === undefined) return { refused: `there is no ${RECORD_FILE}: nothing was verified` };
  if ('refused' in read) return { refused: `${RECORD_FILE} ${read.refused}` };
  const { record } = read;
  const entries = record.entries.filter((entry) => entry.id !== id);
  if (entries.length < record.entries.length) return { text: formatRecord({ ...record, entries }) };
  return { refused: notFound('recorded entry', id, [...new Set(record.entries.map((entry) => entry.id))]) };
}

function readRecord(
  root: string,
): { record: VerificationRecord; text: string } | { refused: string } | undefined {
  const path = join(root, RECORD_FILE);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const record = parseRecord(text);
  return 'refused' in record ? record : { record, text };
}

function describeUnverified(entry: PlacedEntry): Offence {
  return { file: entry.file, path: entry.path, message: `${entryName(entry)} is not yet verified` };
}

function unreadable(refused: string): Offence {
  const message = `the file ${refused}. Restore it from the repository, or write it anew: ${VERIFY_AGAIN}`;
  return { file: RECORD_FILE, message };
}

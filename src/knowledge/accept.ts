/** What an editor has read through and accepts: the records of numbers and of tables, brought up to what the files say now. */
import { tableFile } from '../model/address.ts';
import { notFound } from '../model/reference.ts';
import { isAccepted, type Accepted } from './accepted.ts';
import { fieldsFile, isTable } from './read-dataset.ts';
import type { ReadContent } from './read-content.ts';
import { formatNumberRecord, listNumbers, NUMBERS_FILE, readNumberRecord } from './number-record.ts';
import { fingerprintTables, formatTableRecord, readTableRecord, TABLES_FILE } from './table-record.ts';

/** Of two files of one dataset, whichever is named, both are accepted. */
const DATASETS = 'content/datasets/';

/**
 * The files that a command names, as a set to ask; refused where one is neither published nor recorded.
 * @param names paths from the folder that holds `content/`, or `all`
 * @example chooseAccepted(['content/glossary/dti.yaml'], read, root)
 */
export function chooseAccepted(
  names: readonly string[],
  read: ReadContent,
  root: string,
): { accepted: Accepted } | { refused: string } {
  if (names.length === 1 && names[0] === 'all') return { accepted: 'all' };
  const recorded = recordOf(readNumberRecord(root));
  const known = new Set([...Object.keys(recorded), ...read.files.keys()]);
  for (const name of names) {
    if (!known.has(name)) return { refused: notFound('file', name, [...known]) };
    const isDraft = read.files.get(name)?.draft === true;
    if (isDraft && !(name in recorded)) return { refused: `${name} is a draft; drafts are not recorded` };
  }
  const pairs = names.filter((name) => name.startsWith(DATASETS)).map(partner);
  return { accepted: new Set([...names, ...pairs]) };
}

/**
 * The texts of the two records once these files are accepted, and which files are recorded anew. A file that is gone,
 * or a draft again, is taken out.
 * @example acceptNumbers(read, root, 'all').changed // ['content/glossary/dti.yaml']
 */
export function acceptNumbers(
  read: ReadContent,
  root: string,
  accepted: Accepted,
): { files: { file: string; text: string }[]; changed: string[] } {
  const numbers = merge(recordOf(readNumberRecord(root)), listNumbers(read), (file) =>
    isAccepted(file, accepted),
  );
  const tables = merge(recordOf(readTableRecord(root)), fingerprintTables(read), (id) =>
    isAccepted(`${DATASETS}${id}.yaml`, accepted),
  );
  const files = [{ file: NUMBERS_FILE, text: formatNumberRecord(numbers.record) }];
  if (Object.keys(tables.record).length > 0 || tables.changed.length > 0)
    files.push({ file: TABLES_FILE, text: formatTableRecord(tables.record) });
  const changed = new Set([...numbers.changed, ...tables.changed.map((id) => `${DATASETS}${id}.yaml`)]);
  return { files, changed: [...changed].sort() };
}

/** An old record, with what is accepted as it is now; in the order of what is there now. */
function merge<Value>(
  old: Readonly<Record<string, Value>>,
  now: Readonly<Record<string, Value>>,
  isMeant: (key: string) => boolean,
): { record: Record<string, Value>; changed: string[] } {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  const record = keys.flatMap((key): [string, Value][] => {
    const value = (isMeant(key) ? now : old)[key];
    return value === undefined ? [] : [[key, value]];
  });
  const changed = keys.filter((key) => isMeant(key) && JSON.stringify(now[key]) !== JSON.stringify(old[key]));
  return { record: Object.fromEntries(record), changed };
}

function recordOf<Value>(
  read: { record: Record<string, Value> } | { refused: string },
): Record<string, Value> {
  return 'record' in read ? read.record : {};
}

function partner(file: string): string {
  return isTable(file) ? fieldsFile(file) : tableFile(file);
}

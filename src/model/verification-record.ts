/**
 * The record as a file: JSON, sorted, each entry on a line of its own, so that a difference between two versions reads as
 * what was verified anew.
 */
import { z } from 'zod';
import type { VerificationRecord, VerifiedEntry, VerifiedSource } from './verification.ts';
import { EVIDENCED_KINDS, type EvidencedKind } from './verification-entry.ts';

/** What a reader of the file is told first. */
const ABOUT =
  'Written by npm run check -- --sources DIR --record; see docs/decisions/0013-what-was-verified-is-recorded.md.';

const LISTS: Readonly<Record<EvidencedKind, string>> = {
  claim: 'claims',
  event: 'events',
  document: 'documents',
  term: 'terms',
  programme: 'programmes',
};

const entryField = z
  .object({
    id: z.string(),
    source: z.string(),
    paragraph: z.int().optional(),
    line: z.int().optional(),
    where: z.string().optional(),
    figures: z.array(z.string()),
  })
  .catchall(z.string());

type WrittenEntry = z.infer<typeof entryField>;

const recordField = z.strictObject({
  about: z.string(),
  verified: z.iso.date({ error: 'is a day such as 2026-11-22' }),
  sources: z.array(z.strictObject({ id: z.string(), file: z.string(), sha256: z.string() })),
  claims: z.array(entryField),
  events: z.array(entryField),
  documents: z.array(entryField),
  terms: z.array(entryField),
  programmes: z.array(entryField),
});

/** Keys that are numbers in the file and text in memory. */
const NUMBERS = ['paragraph', 'line'];
/** By id, then source, then place: paragraph 2 stands before paragraph 10. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });
const FIGURE = /^figure \d+$/;

/**
 * The text of a record. The same record gives the same text on every machine.
 * @example formatRecord(record).split('\n').length // entries, sources and a few brackets
 */
export function formatRecord({ verified, sources, entries }: VerificationRecord): string {
  const lists = EVIDENCED_KINDS.map((kind) => {
    const lines = entries.filter((entry) => entry.kind === kind).map(formatEntry);
    return formatList(LISTS[kind], lines);
  });
  const head = [`  "about": ${JSON.stringify(ABOUT)}`, `  "verified": ${JSON.stringify(verified)}`];
  return `{\n${[...head, formatList('sources', sources.map(formatSource)), ...lists].join(',\n')}\n}\n`;
}

/**
 * Reads the text of a record, or says why it is none: a predicate to put after the file's name.
 * @example parseRecord('{') // { refused: 'is no JSON: …' }
 */
export function parseRecord(text: string): VerificationRecord | { refused: string } {
  const read = parseJson(text);
  if ('refused' in read) return read;
  const parsed = recordField.safeParse(read.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { refused: `is no record of what was verified: ${describeIssue(issue)}` };
  }
  const { verified, sources, ...lists } = parsed.data;
  const entries = EVIDENCED_KINDS.flatMap(
    (kind) =>
      (lists as unknown as Record<string, WrittenEntry[]>)[LISTS[kind]]?.map((entry) =>
        readEntry(kind, entry),
      ) ?? [],
  );
  return { verified, sources, entries };
}

/**
 * The line of the file on which something is recorded, from 1; 1 where the file is laid out otherwise.
 * @example recordLine(text, entry) // 12
 */
export function recordLine(text: string, recorded: VerifiedEntry | VerifiedSource): number {
  const wanted = 'kind' in recorded ? formatEntry(recorded) : formatSource(recorded);
  const index = text.split('\n').findIndex((line) => line.trim().replace(/,$/, '') === wanted);
  return Math.max(index, 0) + 1;
}

function parseJson(text: string): { value: unknown } | { refused: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { refused: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const at = issue?.path.map(String).join('.') ?? '';
  return at === '' ? (issue?.message ?? '') : `${at}: ${issue?.message ?? ''}`;
}

function readEntry(kind: EvidencedKind, { id, figures, ...rest }: WrittenEntry): VerifiedEntry {
  const printed = figures.map((figure, index) => [`figure ${index + 1}`, JSON.stringify(figure)]);
  const others = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return { kind, id, values: Object.fromEntries([...others, ...printed]) as Record<string, string> };
}

function formatEntry({ id, values }: VerifiedEntry): string {
  const names = Object.keys(values).filter((name) => !FIGURE.test(name));
  const figures = Object.keys(values)
    .filter((name) => FIGURE.test(name))
    .map((name) => values[name] ?? '');
  const place = ['source', 'paragraph', 'line', 'where'].filter((name) => names.includes(name));
  const show = (name: string) => {
    const value = values[name] ?? '';
    return `${JSON.stringify(name)}: ${NUMBERS.includes(name) ? value : JSON.stringify(value)}`;
  };
  const facts = names.filter((name) => !place.includes(name));
  return inBraces([
    `"id": ${JSON.stringify(id)}`,
    ...place.map(show),
    `"figures": [${figures.join(', ')}]`,
    ...facts.map(show),
  ]);
}

function formatSource({ id, file, sha256 }: VerifiedSource): string {
  return inBraces(
    Object.entries({ id, file, sha256 }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
  );
}

function inBraces(parts: readonly string[]): string {
  return `{ ${parts.join(', ')} }`;
}

function formatList(name: string, lines: readonly string[]): string {
  const sorted = lines.toSorted(IN_ORDER.compare);
  const body = sorted.map((line) => `    ${line}`).join(',\n');
  return sorted.length === 0 ? `  "${name}": []` : `  "${name}": [\n${body}\n  ]`;
}

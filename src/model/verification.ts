/**
 * What was verified against the raw text of its source, and whether the content still says the same.
 *
 * - *to verify*: to find every figure of an entry's evidence, as printed, in the place that the entry names.
 * - *record*: what was verified, when, and in which files: `content/verified.json`. Whoever has no raw texts is held to it.
 * - *stale*: recorded, but no longer in the content.
 */
import type { Entry, Offence } from './content.ts';
import type { SourceData } from './source.ts';
import {
  entryName,
  isPlaced,
  type EvidencedEntry,
  type EvidencedKind,
  type Field,
  type PlacedEntry,
} from './verification-entry.ts';

/** A raw file as it was when it was verified. */
export interface VerifiedSource {
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** An entry as it was verified: its place, figures and facts by name. */
export interface VerifiedEntry {
  readonly kind: EvidencedKind;
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface VerificationRecord {
  /** The day of the verification, `YYYY-MM-DD`. */
  readonly verified: string;
  readonly sources: readonly VerifiedSource[];
  readonly entries: readonly VerifiedEntry[];
}

/** How the content stands to its record. */
export interface Comparison {
  /** Where the two differ, in the content; the stale ones apart. */
  readonly offences: Offence[];
  readonly stale: (VerifiedEntry | VerifiedSource)[];
  /** As recorded. */
  readonly verified: PlacedEntry[];
  /** With a place that nobody has verified yet. */
  readonly unverified: PlacedEntry[];
}

export const VERIFY_AGAIN = 'npm run check -- --sources DIR --record';

/**
 * A record of what has just been verified.
 * @param day `YYYY-MM-DD`
 * @example recordOf(entries, sources, '2026-11-22').entries.length // 257
 */
export function recordOf(
  entries: readonly PlacedEntry[],
  sources: readonly VerifiedSource[],
  day: string,
): VerificationRecord {
  const recorded = entries.map((entry): VerifiedEntry => {
    const fields = verifiedFields(entry).filter(({ rests }) => rests);
    return {
      kind: entry.kind,
      id: entry.id,
      values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    };
  });
  return { verified: day, sources, entries: recorded };
}

/**
 * Compares the content with its record, field by field. A document, term or programme may have several entries: those that
 * say the same belong together, then those in the same place, the rest in order.
 * @example compareWithRecord({ entries, sources }, record).offences[0]?.message
 * // 'claim qn-x: paragraph is 6; 5 was verified against src-000. Mend it, or verify it again: npm run check …'
 */
export function compareWithRecord(
  content: { entries: readonly EvidencedEntry[]; sources: readonly Entry<SourceData>[] },
  record: VerificationRecord,
): Comparison {
  const written = Map.groupBy(content.entries, entryName);
  const recorded = Map.groupBy(record.entries, entryName);
  const comparison: Comparison = { offences: [], stale: [], verified: [], unverified: [] };
  for (const name of new Set([...written.keys(), ...recorded.keys()])) {
    const { pairs, added, gone } = pairUp(written.get(name) ?? [], recorded.get(name) ?? []);
    for (const [entry, before] of pairs) {
      const offences = differences(entry, before);
      comparison.offences.push(...offences);
      if (offences.length === 0 && isPlaced(entry)) comparison.verified.push(entry);
    }
    comparison.unverified.push(...added.filter(isPlaced));
    comparison.stale.push(...gone);
  }
  compareSources(content.sources, record.sources, comparison);
  return { ...comparison, offences: withoutRepeats(comparison.offences) };
}

/**
 * The sentence for what is recorded and no longer there.
 * @example describeStale({ kind: 'claim', id: 'qn-x', values }) // 'stale: claim qn-x was verified and is no longer …'
 */
export function describeStale(gone: VerifiedEntry | VerifiedSource): string {
  const name = 'kind' in gone ? entryName(gone) : `source ${gone.id}`;
  return `stale: ${name} was verified and is no longer in the content as it was. Put it back, or verify again: ${VERIFY_AGAIN}`;
}

/** Everything of an entry that the record holds: source, place, figures, facts. */
function verifiedFields(entry: PlacedEntry): Field[] {
  const { evidence, path, source, facts } = entry;
  const field = (name: string, value: string, at: readonly (string | number)[] = [name]): Field => {
    return { name, value, path: [...path, ...at], rests: true };
  };
  const ownSource = { ...field('source', source), path: ['source'] };
  return [
    evidence.source === undefined ? ownSource : field('source', source),
    ...('paragraph' in evidence
      ? [field('paragraph', String(evidence.paragraph))]
      : [field('line', String(evidence.line)), field('where', evidence.where)]),
    ...evidence.figures.map((figure, index) =>
      field(`figure ${index + 1}`, JSON.stringify(figure), ['figures', index]),
    ),
    ...facts,
  ];
}

type Pair = readonly [EvidencedEntry, VerifiedEntry];

/** Pairs what says the same first, then what stands in the same place, then the rest in order. */
function pairUp(written: readonly EvidencedEntry[], recorded: readonly VerifiedEntry[]) {
  const left = [...recorded];
  const pairs: Pair[] = [];
  const pair = (entries: readonly EvidencedEntry[], belong: Belong) =>
    entries.filter((entry) => {
      const index = left.findIndex((before) => belong(entry, before));
      const before = index < 0 ? undefined : left.splice(index, 1)[0];
      if (before) pairs.push([entry, before]);
      return !before;
    });
  const changed = pair(written, (entry, before) => differences(entry, before).length === 0);
  const moved = pair(changed, isSamePlace);
  const added = pair(moved, () => true);
  return { pairs, added, gone: left };
}

type Belong = (entry: EvidencedEntry, before: VerifiedEntry) => boolean;

function isSamePlace(entry: EvidencedEntry, { values }: VerifiedEntry): boolean {
  if (!isPlaced(entry)) return false;
  const { source, evidence } = entry;
  const [name, number] =
    'paragraph' in evidence ? ['paragraph', evidence.paragraph] : ['line', evidence.line];
  return values['source'] === source && values[name] === String(number);
}

function differences(entry: EvidencedEntry, { values }: VerifiedEntry): Offence[] {
  const { file, path } = entry;
  const source = values['source'] ?? '';
  if (!isPlaced(entry)) {
    const place =
      values['paragraph'] === undefined ? `line ${values['line'] ?? ''}` : `paragraph ${values['paragraph']}`;
    return [{ file, path, message: mend(entry, `the evidence is pages; ${place} was`, source) }];
  }
  const fields = verifiedFields(entry);
  const changed = fields.flatMap(({ name, value, path: at, rests }) => {
    const before = values[name];
    if (value === before || (before === undefined && !rests)) return [];
    const against = name === 'source' ? '' : source;
    return [
      { file, path: at, message: mend(entry, `${name} is ${value}; ${before ?? 'none'} was`, against) },
    ];
  });
  const missing = Object.keys(values).filter((name) => !fields.some((field) => field.name === name));
  const parent = entry.kind === 'claim' || entry.kind === 'event' ? path.slice(0, -1) : path;
  return [
    ...changed,
    ...missing.map((name) => ({
      file,
      path: parent,
      message: mend(entry, `${name} is missing; ${values[name] ?? ''} was`, source),
    })),
  ];
}

function mend(entry: EvidencedEntry, what: string, against: string): string {
  const source = against === '' ? '' : ` against ${against}`;
  return `${entryName(entry)}: ${what} verified${source}. Mend it, or verify it again: ${VERIFY_AGAIN}`;
}

function compareSources(
  sources: readonly Entry<SourceData>[],
  recorded: readonly VerifiedSource[],
  { offences, stale }: Comparison,
): void {
  for (const before of recorded) {
    const source = sources.find(({ id }) => id === before.id);
    if (!source) stale.push(before);
    else if (source.data.file !== before.file) {
      const message = `source ${before.id}: file is ${source.data.file ?? 'missing'}; ${before.file} was verified. Mend it, or verify it again: ${VERIFY_AGAIN}`;
      offences.push({ file: source.file, path: ['file'], message });
    }
  }
}

/** A document's date is proven by several mentions and wrong only once. */
function withoutRepeats(offences: readonly Offence[]): Offence[] {
  const words = ({ message }: Offence) => message.replace(/ against [^.]+\./, '.');
  const key = (offence: Offence) => JSON.stringify([offence.file, offence.path, words(offence)]);
  return [...new Map(offences.toReversed().map((offence) => [key(offence), offence])).values()].toReversed();
}

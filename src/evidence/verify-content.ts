/** All evidence of the content verified against a folder of raw texts: what `npm run check -- --sources DIR` does. */
import type { ReadContent } from '../knowledge/read-content.ts';
import { formatOffences } from '../knowledge/report.ts';
import type { Offence } from '../model/content.ts';
import { recordOf, type VerificationRecord } from '../model/verification.ts';
import {
  EVIDENCED_KINDS,
  evidencedEntries,
  isPlaced,
  type EvidencedEntry,
  type EvidencedKind,
} from '../model/verification-entry.ts';
import { readSources } from './read-sources.ts';
import { verify } from './verify.ts';

export interface VerifiedContent {
  /** `file:line: sentence`; empty where every figure was found. */
  readonly offences: string[];
  /** The same for drafts, which keep nothing from being recorded and aren't recorded themselves. */
  readonly inDrafts: string[];
  /** What was verified, in one line. */
  readonly summary: string;
  /** What there is to record; worth nothing while there are offences. */
  readonly record: VerificationRecord;
}

/** How the summary counts each kind. */
const COUNTED: Readonly<Record<EvidencedKind, string>> = {
  claim: 'claims',
  event: 'events',
  document: 'mentions',
  term: 'terms',
  programme: 'passages on programmes',
};

/**
 * Verifies content that was read, or says why the folder is none.
 * @param options the folder as the user gave it, and the day of the verification, `YYYY-MM-DD`
 * @example verifyContent(readContent(root), { folder: '../shared/seeds', day: '2026-11-22' })
 */
export function verifyContent(
  { content, files }: Pick<ReadContent, 'content' | 'files'>,
  { folder, day }: { readonly folder: string; readonly day: string },
): VerifiedContent | { readonly refused: string } {
  const sources = readSources(folder, content.sources);
  if ('refused' in sources) return sources;
  const entries = evidencedEntries(content);
  const isDraft = ({ file }: { file: string }) => files.get(file)?.draft === true;
  const placed = entries.filter(isPlaced);
  const drafts = verify(placed.filter(isDraft), sources.texts);
  const { offences, found, figureCount } = verify(
    placed.filter((entry) => !isDraft(entry)),
    sources.texts,
  );
  const report = (list: readonly Offence[]) => formatOffences(list, files);
  return {
    offences: report([...sources.offences, ...offences]),
    inDrafts: report(drafts.offences),
    summary: summarise({ entries, found, figureCount }, new Set(sources.files.map(({ id }) => id))),
    record: recordOf(found, sources.files, day),
  };
}

function summarise(
  {
    entries,
    found,
    figureCount,
  }: {
    entries: readonly EvidencedEntry[];
    found: readonly EvidencedEntry[];
    figureCount: number;
  },
  kept: ReadonlySet<string>,
): string {
  const counts = EVIDENCED_KINDS.map((kind) => `${count(found, kind)} ${COUNTED[kind]}`).join(', ');
  const onPages = count(
    entries.filter(({ source }) => source === undefined),
    'claim',
  );
  const withoutFile = entries.filter(({ source }) => source !== undefined && !kept.has(source)).length;
  const others = withoutFile > 0 ? `; ${withoutFile} places are in sources without a file` : '';
  const pages = `${onPages} claims rest on public pages without a kept passage`;
  return `evidence: ${counts}: ${figureCount} figures found in their place; ${pages}${others}`;
}

function count(entries: readonly EvidencedEntry[], kind: EvidencedKind): number {
  return entries.filter((entry) => entry.kind === kind).length;
}

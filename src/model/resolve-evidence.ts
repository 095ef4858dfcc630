/** Evidence as sources of the graph. */
import { evidenceSources, type Evidence } from './evidence.ts';
import type { SourceNode } from './nodes.ts';
import type { Lookup, Place } from './reference.ts';

/**
 * The sources that a piece of evidence stands on. Where it names none and has none of its own, that is an offence.
 * @param written the evidence, where it is written, and the source that is meant where it names none: an article's own
 * @example resolveEvidence({ evidence: { paragraph: 5, figures: ['93%'] }, own: 'src-000', at }, maps, lookup) // [src-000]
 */
export function resolveEvidence(
  { evidence, own, at }: { evidence: Evidence; own?: string | undefined; at: Place },
  { sources }: { sources: ReadonlyMap<string, SourceNode> },
  lookup: Lookup,
): SourceNode[] {
  const ids = evidenceSources(evidence, own);
  if (ids.length === 0)
    lookup.offences.push({ ...at, message: 'evidence outside an article names its source' });
  return ids.flatMap((id) => lookup.find({ kind: 'source', among: sources, id, at }) ?? []);
}

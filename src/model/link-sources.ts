/** Sources: which one repeats which. */
import type { NodeMaps } from './node-maps.ts';
import { isInRing } from './origin.ts';
import type { Lookup, Place } from './reference.ts';

/** Follows `repeats`; sources that repeat one another in a ring have no origin, and each of them is listed. */
export function linkSources({ sources }: NodeMaps, lookup: Lookup): void {
  const at = (file: string): Place => ({ file, path: ['repeats'] });
  for (const source of sources.values()) {
    const { repeats } = source.data;
    if (repeats === undefined) continue;
    source.repeats = lookup.find({ kind: 'source', among: sources, id: repeats, at: at(source.file) });
  }
  for (const source of sources.values()) {
    if (!isInRing(source)) continue;
    const message = `"${source.id}" repeats "${source.data.repeats}", which leads back to it: one of them came first`;
    lookup.offences.push({ ...at(source.file), message });
  }
}

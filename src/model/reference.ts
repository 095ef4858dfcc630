/** References between entries: looking one up, and saying helpfully that it leads nowhere. */
import { distance } from 'fastest-levenshtein';
import type { Offence } from './content.ts';

/** Where a reference is written: the file and the field. */
export interface Place {
  file: string;
  path: readonly (string | number)[];
}

/**
 * Looks ids up and collects what doesn't resolve.
 * @example
 * const lookup = createLookup();
 * lookup.find({ kind: 'province', among: provinces, id: 'quang-nin', at }); // undefined, and one offence
 * lookup.offences[0].message // 'there is no province "quang-nin"; did you mean "quang-ninh"?'
 * @param unread ids that exist but could not be read: they resolve to nothing without being an offence
 */
export function createLookup(unread: ReadonlySet<string> = new Set()) {
  const offences: Offence[] = [];
  const skipped = new Set(unread);

  function find<Node>(ask: {
    kind: string;
    among: ReadonlyMap<string, Node>;
    id: string;
    at: Place;
  }): Node | undefined {
    const node = ask.among.get(ask.id);
    if (node === undefined && !skipped.has(ask.id)) {
      offences.push({ ...ask.at, message: notFound(ask.kind, ask.id, [...ask.among.keys()]) });
    }
    return node;
  }

  function findAll<Node>(ask: {
    kind: string;
    among: ReadonlyMap<string, Node>;
    ids: readonly string[];
    at: Place;
  }): Node[] {
    return ask.ids.flatMap((id, index) => {
      const at = { file: ask.at.file, path: [...ask.at.path, index] };
      return find({ kind: ask.kind, among: ask.among, id, at }) ?? [];
    });
  }

  /** Ids that cannot be found because of an offence already listed. */
  function skip(ids: readonly string[]): void {
    for (const id of ids) skipped.add(id);
  }

  return { offences, find, findAll, skip };
}

export type Lookup = ReturnType<typeof createLookup>;

/**
 * The sentence for a reference that leads nowhere, with the nearest known ids.
 * @example notFound('source', 'src-00', ['src-000', 'src-001'])
 */
export function notFound(kind: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  const hint = near.length > 0 ? `; did you mean ${near.map((other) => `"${other}"`).join(' or ')}?` : '';
  return `there is no ${kind} "${id}"${hint}`;
}

function nearest(id: string, known: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(id.length / 3));
  return known
    .map((other) => ({ other, far: distance(id, other) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 2)
    .map(({ other }) => other);
}

/** Gathers the entries of a lane into stations, so that no mark ever meets another. */

import type { TimelineEntry } from './timeline-data.ts';

/** A place on a lane. */
export interface Station {
  /** Index of its lane, from the top. */
  readonly lane: number;
  readonly x: number;
  /** What stands on the line itself; nothing when only results or events are reported here. */
  readonly head?: TimelineEntry | undefined;
  /** What hangs below the line on the station's mast, from the line downwards. */
  readonly beads: readonly TimelineEntry[];
  /** How many of the beads are stops too, and share a capsule with the head. */
  readonly capsule: number;
  readonly ids: ReadonlySet<string>;
}

/** Stations this near would touch. */
const APART = 17;
/** After a station whose routes leave it beside its mast. */
const APART_WITH_TURNOUT = 32;

const BEAD_ORDER = ['document', 'due', 'result', 'event'] as const;

/**
 * The stations of one lane in the order of time. A station stands where its first entry does: at most
 * `APART` pixels of time are given up, never an order.
 *
 * @example laneStations(entries, { lane: 0, position: scale.position, turnouts: new Set() })
 */
export function laneStations(
  entries: readonly TimelineEntry[],
  where: {
    readonly lane: number;
    readonly position: (date: number) => number;
    /** Ids of items from which a route may have to leave sideways. */
    readonly turnouts: ReadonlySet<string>;
  },
): Station[] {
  const groups: { x: number; until: number; members: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const x = where.position(entry.date);
    const room = entry.ids.some((id) => where.turnouts.has(id)) ? APART_WITH_TURNOUT : APART;
    const last = groups.at(-1);
    if (last === undefined || x >= last.until) groups.push({ x, until: x + room, members: [entry] });
    else {
      last.members.push(entry);
      last.until = Math.max(last.until, last.x + room);
    }
  }
  return groups.map(({ x, members }) => station(where.lane, x, members));
}

function station(lane: number, x: number, members: readonly TimelineEntry[]): Station {
  const ordered = [...members].sort((a, b) => BEAD_ORDER.indexOf(a.kind) - BEAD_ORDER.indexOf(b.kind));
  const stops = ordered.filter((entry) => entry.kind === 'document' || entry.kind === 'due');
  const [head, ...further] = stops;
  return {
    lane,
    x,
    head,
    beads: [...further, ...ordered.slice(stops.length)],
    capsule: further.length,
    ids: new Set(members.flatMap((entry) => entry.ids)),
  };
}

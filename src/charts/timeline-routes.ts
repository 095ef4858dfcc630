/**
 * Draws "implements" as a metro map would: a route leaves its document straight down, runs level in the
 * gutter between two lanes, passes the lanes in between where nothing stands, and comes down on the
 * document that implements. Where labels go is decided later, around the columns the routes take here.
 */

import { roundedPath, type Point } from './rounded-path.ts';
import type { TimelineLink } from './timeline-data.ts';
import type { Station } from './timeline-stations.ts';

/** One route between two stations, as columns (x) and the gutters it runs along. */
export interface Route {
  readonly link: TimelineLink;
  /** The station higher up; the one the route leaves when both are on one lane. */
  readonly upper: Station;
  readonly lower: Station;
  readonly legs: readonly Leg[];
  /** Whether both ends are on one lane and the route arches over it. */
  readonly arch: boolean;
}

/** A level stretch in the gutter above lane number `gutter`. */
export interface Leg {
  readonly gutter: number;
  readonly from: number;
  readonly to: number;
  /** Legs of one owner in one gutter share a track. */
  readonly owner: string;
}

/** Heights that are known once labels stand. */
export interface LaneHeights {
  readonly line: readonly number[];
  /** Top of the gutter above each lane. */
  readonly gutterTop: readonly number[];
}

/** From a station's mast to the column of a route that leaves beside it. */
export const TURNOUT = 14;
export const TRACK_GAP = 9;
const MARK_CLEARANCE = 13;
const COLUMN_CLEARANCE = 9;
const RADIUS = 9;

/**
 * The routes of all links whose two ends stand on the drawing, at different stations. `detour` is how far
 * from the column of its end a route should pass the lanes in between: 0 takes the straightest way.
 *
 * @example planRoutes([{ from: '52-nq-tw', to: '36-ctr-tu' }], stations, 0)
 */
export function planRoutes(
  links: readonly TimelineLink[],
  stations: readonly Station[],
  detour: number,
): Route[] {
  const at = new Map(stations.flatMap((station) => [...station.ids].map((id) => [id, station] as const)));
  const routes: Route[] = [];
  for (const link of links) {
    const from = at.get(link.from);
    const to = at.get(link.to);
    if (from === undefined || to === undefined || from === to) continue;
    routes.push(planRoute({ link, from, to }, { stations, routes, detour }));
  }
  return routes;
}

/**
 * Columns that routes take beside the line of a lane: no text may stand there.
 *
 * @example columnsBeside(routes, 1).above
 */
export function columnsBeside(routes: readonly Route[], lane: number): { above: number[]; below: number[] } {
  const above: number[] = [];
  const below: number[] = [];
  for (const { upper, lower, legs, arch } of routes) {
    legs.forEach((leg, index) => {
      const isLast = index === legs.length - 1;
      if (leg.gutter === lane) above.push(leg.to);
      if (leg.gutter === lane && !isLast) below.push(leg.to);
      if (!arch && index === 0 && upper.lane === lane) below.push(leg.from);
      if (arch && lower.lane === lane) above.push(leg.from);
    });
  }
  return { above, below };
}

/**
 * Which track each leg runs on: legs of different owners that would touch get tracks of their own.
 *
 * @example gutterTracks(routes).count(1)
 */
export function gutterTracks(routes: readonly Route[]): {
  track: ReadonlyMap<Leg, number>;
  count: (gutter: number) => number;
} {
  const track = new Map<Leg, number>();
  const counts = new Map<number, number>();
  const taken: { gutter: number; owner: string; track: number; left: number; right: number }[] = [];
  for (const leg of routes.flatMap((route) => route.legs)) {
    const left = Math.min(leg.from, leg.to) - TRACK_GAP;
    const right = Math.max(leg.from, leg.to) + TRACK_GAP;
    const same = taken.filter((other) => other.gutter === leg.gutter);
    const own = same.find((other) => other.owner === leg.owner)?.track;
    const clashes = (number: number): boolean =>
      same.some(
        (other) =>
          other.owner !== leg.owner && other.track === number && other.left < right && left < other.right,
      );
    let number = own ?? 0;
    while (clashes(number)) number += 1;
    taken.push({ gutter: leg.gutter, owner: leg.owner, track: number, left, right });
    track.set(leg, number);
    counts.set(leg.gutter, Math.max(counts.get(leg.gutter) ?? 0, number + 1));
  }
  return { track, count: (gutter) => counts.get(gutter) ?? 0 };
}

/**
 * The path of a route, from mark to mark.
 *
 * @example routePath(route, heights, tracks.track)
 */
export function routePath(route: Route, heights: LaneHeights, track: ReadonlyMap<Leg, number>): string {
  const lineOf = (station: Station): number => heights.line[station.lane] ?? 0;
  const [first] = route.legs;
  const points: Point[] = [];
  if (first !== undefined && first.from !== route.upper.x)
    points.push([route.upper.x + 8, lineOf(route.upper)]);
  if (first !== undefined)
    points.push([first.from, lineOf(route.upper) + (first.from === route.upper.x ? 9 : 0)]);
  for (const leg of route.legs) {
    const y = (heights.gutterTop[leg.gutter] ?? 0) + TRACK_GAP * ((track.get(leg) ?? 0) + 1);
    points.push([leg.from, y], [leg.to, y]);
  }
  points.push([route.lower.x, lineOf(route.lower) - 9]);
  return roundedPath(points, RADIUS);
}

interface Plan {
  readonly stations: readonly Station[];
  readonly routes: readonly Route[];
  readonly detour: number;
}

function planRoute(ends: { link: TimelineLink; from: Station; to: Station }, plan: Plan): Route {
  const { link } = ends;
  const arch = ends.from.lane === ends.to.lane;
  const [upper, lower] = ends.from.lane <= ends.to.lane ? [ends.from, ends.to] : [ends.to, ends.from];
  const owner = `${upper.lane} ${upper.x} ${arch ? 'arch' : ''}`;
  if (arch) {
    const leg = { gutter: upper.lane, from: upper.x + TURNOUT, to: lower.x, owner };
    return { link, upper, lower, legs: [leg], arch };
  }
  const legs: Leg[] = [];
  let x = upper.beads.length === 0 ? upper.x : upper.x + TURNOUT;
  for (let lane = upper.lane + 1; lane <= lower.lane; lane += 1) {
    const to = lane === lower.lane ? lower.x : freeColumn(lane, detoured(lower.x, x, plan.detour), plan);
    legs.push({ gutter: lane, from: x, to, owner });
    x = to;
  }
  return { link, upper, lower, legs, arch };
}

function detoured(end: number, start: number, detour: number): number[] {
  return detour === 0 ? [end, start] : [end + detour];
}

/** The column nearest to a wished one at which a lane can be passed without meeting a mark or a route. */
function freeColumn(lane: number, wished: readonly number[], { stations, routes }: Plan): number {
  const marks = stations.filter((station) => station.lane === lane).map((station) => station.x);
  const { above, below } = columnsBeside(routes, lane);
  const isFree = (x: number): boolean =>
    marks.every((mark) => Math.abs(mark - x) >= MARK_CLEARANCE) &&
    [...above, ...below].every((column) => Math.abs(column - x) >= COLUMN_CLEARANCE);
  const [nearest = 0] = wished;
  const offsets = Array.from(
    { length: 400 },
    (_, index) => (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 2,
  );
  const candidates = [...wished, ...offsets.map((offset) => nearest + offset).filter((x) => x > 0)];
  return candidates.find(isFree) ?? nearest;
}

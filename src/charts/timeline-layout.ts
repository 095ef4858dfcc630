/**
 * Decides where everything on the wide timeline stands. Above a lane's line are the names of documents;
 * below it what was reported and what else happened; due dates have theirs where there is room. Several arrangements are tried, and the
 * one that cuts the fewest labels and needs the least height is kept.
 */

import { sum } from 'd3';
import { flagTextLeft, placeFlags, type Flag, type FlagField, type FlagPlace } from './place-flags.ts';
import { textWidth } from './text-width.ts';
import { formOf, linesAbove, linesBelow, SIZE, type Line } from './timeline-lines.ts';
import {
  timelineEntries,
  type TimelineData,
  type TimelineEntry,
  type TimelineOptions,
} from './timeline-data.ts';
import { columnsBeside, planRoutes, TURNOUT, type Route } from './timeline-routes.ts';
import { laneStations, type Station } from './timeline-stations.ts';
import { timePieces, timeScale, type TimeScale } from './time-scale.ts';

/** Height of a row of labels. */
export const ROW = 21;
/** Room for the lanes' names at the left. */
export const NAME_WIDTH = 108;

/** Room to the right of the last year. */
const RIGHT_MARGINS = [24, 70, 120];
/** How far from its document a route may pass the lanes in between. */
const DETOURS = [0, 30, 60, 90, -40, -80];
/** Late in a year the next one belongs to the full years too. */
const AFTER_NOW = 0.35;
/** One pixel cut from a label weighs as much as this many pixels of height. */
const COST_OF_CUTTING = 4;

/** The texts of a station on one side of the line, and where they came to stand. */
export interface Placed {
  readonly station: Station;
  /** On which side of the line. */
  readonly isAbove: boolean;
  readonly lines: readonly Line[];
  readonly flag: Flag;
  readonly place: FlagPlace | undefined;
}

/** One lane, laid out. */
export interface LaneLayout {
  readonly stations: readonly Station[];
  readonly above: readonly Placed[];
  readonly below: readonly Placed[];
}

/** The whole timeline, laid out across. */
export interface Layout {
  readonly scale: TimeScale;
  readonly now: number;
  readonly lanes: readonly LaneLayout[];
  readonly routes: readonly Route[];
  readonly detour: number;
}

/**
 * The best of the arrangements tried.
 *
 * @example timelineLayout(data, { id: 't', title: 'Dòng thời gian', width: 1120 }).lanes
 */
export function timelineLayout(data: TimelineData, options: TimelineOptions): Layout {
  const entries = timelineEntries(data, options);
  const dates = [...entries.map((entry) => entry.date), data.now];
  const pieces = timePieces(dates, { including: [data.now, data.now + AFTER_NOW] });
  const layouts = RIGHT_MARGINS.flatMap((margin) => {
    const scale = timeScale(pieces, [NAME_WIDTH + 16, options.width - margin]);
    return detours(data).map((detour) => layOut({ data, entries, scale, width: options.width, detour }));
  });
  return layouts.reduce((best, layout) => (cost(layout) < cost(best) ? layout : best));
}

/**
 * How many rows a set of placed texts takes.
 *
 * @example rowsOf(lane.above)
 */
export function rowsOf(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map(({ place, lines }) => (place?.row ?? 0) + lines.length));
}

/**
 * The text of a line in the form that found room, and where it begins.
 *
 * @example lineText(placed, 0) // { text: '52-NQ/TW', x: 312 }, or undefined where no form found room
 */
export function lineText(
  placed: Placed,
  index: number,
): { readonly text: string; readonly x: number } | undefined {
  const { lines, flag, place } = placed;
  const line = lines[index];
  if (place === undefined || line === undefined) return undefined;
  return { text: formOf(line, place.form), x: flagTextLeft(flag, place, index) };
}

/** Only a route that passes a lane in between has a choice of ways. */
function detours(data: TimelineData): readonly number[] {
  const laneAt = new Map(
    data.items.map((one) => [one.id, data.lanes.findIndex((lane) => lane.id === one.lane)]),
  );
  const passes = data.links.some(
    ({ from, to }) => Math.abs((laneAt.get(from) ?? 0) - (laneAt.get(to) ?? 0)) > 1,
  );
  return passes ? DETOURS : [0];
}

interface Sheet {
  readonly data: TimelineData;
  readonly entries: readonly TimelineEntry[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly detour: number;
}

function layOut({ data, entries, scale, width, detour }: Sheet): Layout {
  const turnouts = new Set(data.links.map((link) => link.from));
  const stations = data.lanes.map((lane, index) =>
    laneStations(
      entries.filter((entry) => entry.lane === lane.id),
      { lane: index, position: scale.position, turnouts },
    ),
  );
  const routes = planRoutes(data.links, stations.flat(), detour);
  const now = scale.position(data.now);
  const field = { left: NAME_WIDTH + 6, right: width - 2 };
  const lanes = stations.map((inLane, index) => {
    const columns = columnsBeside(routes, index);
    const above = { ...field, strips: [...columns.above, now] };
    const below = { ...field, strips: [...columns.below, now] };
    return bestLane(inLane, above, below);
  });
  return { scale, now, lanes, routes, detour };
}

type Field = FlagField & { readonly strips: readonly number[] };

/** Due dates may have their text on either side of the line: all below, all above, or every other one. */
const DUES_ABOVE: readonly ((turn: number) => boolean)[] = [
  () => false,
  () => true,
  (turn) => turn % 2 === 0,
  (turn) => turn % 2 === 1,
];

function bestLane(stations: readonly Station[], above: Field, below: Field): LaneLayout {
  const dues = stations.filter((station) => station.head !== undefined && station.head.kind !== 'document');
  const layouts = DUES_ABOVE.slice(0, dues.length === 0 ? 1 : undefined).map((isAbove) => {
    const lifted = new Set(dues.filter((_, turn) => isAbove(turn)));
    return {
      stations,
      above: place(stations, (station) => linesAbove(station, lifted), { ...above, isAbove: true }),
      below: place(stations, (station) => linesBelow(station, lifted), { ...below, isAbove: false }),
    };
  });
  return layouts.reduce((best, lane) => (laneCost(lane) < laneCost(best) ? lane : best));
}

function place(
  stations: readonly Station[],
  linesOf: (station: Station) => Line[],
  field: Field & { readonly isAbove: boolean },
): Placed[] {
  const wanting = stations
    .map((station) => ({ station, lines: linesOf(station) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ station, lines }) => ({ station, lines, flag: flagFor(station, lines, field.strips) }));
  const places = placeFlags(
    wanting.map(({ flag }) => flag),
    field,
  );
  return wanting.map((one, index) => ({ ...one, isAbove: field.isAbove, place: places[index] }));
}

function flagFor(station: Station, lines: readonly Line[], strips: readonly number[]): Flag {
  const arrives = strips.includes(station.x);
  const departs = strips.includes(station.x + TURNOUT);
  const hasBeads = lines.some((line) => line.hasBead);
  const count = Math.max(...lines.map((line) => line.forms.length));
  const forms = Array.from({ length: count }, (_, form) =>
    lines.map((line) => textWidth(formOf(line, form), SIZE)),
  );
  const offset = (station.capsule > 0 && hasBeads ? 17 : hasBeads ? 13 : 8) + (departs ? 14 : 0);
  return {
    x: station.x,
    forms,
    centred: lines.length === 1 && !hasBeads && !arrives && !departs,
    offset,
    reach: hasBeads ? 8 : 3,
  };
}

function cost(layout: Layout): number {
  return sum(layout.lanes, laneCost) + Math.abs(layout.detour);
}

function laneCost(lane: LaneLayout): number {
  const height = (rowsOf(lane.above) + rowsOf(lane.below)) * ROW;
  return height + COST_OF_CUTTING * sum([...lane.above, ...lane.below], cutFrom);
}

/** How many pixels of text were cut. */
function cutFrom({ flag, place: where }: Placed): number {
  const shown = where === undefined ? 0 : sum(flag.forms[where.form] ?? []);
  return sum(flag.forms[0] ?? []) - shown;
}

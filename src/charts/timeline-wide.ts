/** The timeline drawn across the page: time to the right, one lane under the other. */

import { element, item, label } from './svg.ts';
import { hit, levelRoute, mark, MARK_REACH, stroke } from './marks.ts';
import { wrap } from './text-width.ts';
import {
  filterAttributes,
  type TimelineData,
  type TimelineEntry,
  type TimelineOptions,
} from './timeline-data.ts';
import { lineText, NAME_WIDTH, ROW, rowsOf, timelineLayout } from './timeline-layout.ts';
import type { LaneLayout, Layout, Placed } from './timeline-layout.ts';
import { SIZE } from './timeline-lines.ts';
import { gutterTracks, routePath, TRACK_GAP, type LaneHeights, type Route } from './timeline-routes.ts';
import type { Station } from './timeline-stations.ts';
import { nowLine } from './now-line.ts';
import { yearAxis } from './year-axis.ts';

const NAME_SIZE = 15;
const AXIS_HEIGHT = 52;
const BELOW_AXIS = 30;
/** From the line to the baseline of the first row above, and to the centre of the first row below. */
const FIRST_ABOVE = 16;
const FIRST_BELOW = 23;

/** A drawing's height and inside. */
export interface Drawn {
  readonly height: number;
  readonly body: string;
}

/**
 * The inside of the wide timeline.
 *
 * @example timelineWide(data, { id: 't', title: 'Dòng thời gian', width: 1120 }).height
 */
export function timelineWide(data: TimelineData, options: TimelineOptions): Drawn {
  const layout = timelineLayout(data, options);
  const tracks = gutterTracks(layout.routes);
  const heights = laneHeights(layout.lanes, tracks.count);
  const height = heights.bottom + BELOW_AXIS;
  const body = [
    yearAxis(layout.scale, {
      top: 44,
      bottom: height - 10,
      size: SIZE,
      lines: [52, height - 28],
      width: options.width,
    }),
    nowLine({ x: layout.now, top: 18, bottom: height - 26, width: options.width }),
    ...heights.line.map((y) => drawLine(layout, y)),
    drawRoutes(layout.routes, (route) => routePath(route, heights, tracks.track)),
    ...layout.lanes.map((lane, index) => drawLane(data, { lane, index, y: heights.line[index] ?? 0 })),
  ];
  return { height, body: body.join('') };
}

function laneHeights(
  lanes: readonly LaneLayout[],
  tracks: (gutter: number) => number,
): LaneHeights & { bottom: number } {
  const line: number[] = [];
  const gutterTop: number[] = [];
  let y = AXIS_HEIGHT;
  lanes.forEach((lane, index) => {
    gutterTop.push(y);
    y += TRACK_GAP * (tracks(index) + (tracks(index) > 0 || index > 0 ? 1 : 0));
    y += Math.max(24, 12 + FIRST_ABOVE + ROW * (rowsOf(lane.above) - 1) + SIZE);
    line.push(y);
    y += Math.max(16, FIRST_BELOW + ROW * (rowsOf(lane.below) - 1) + SIZE);
  });
  return { line, gutterTop, bottom: y };
}

function drawLine(layout: Layout, y: number): string {
  const [from, to] = layout.scale.range;
  return levelRoute({ y, from, to, now: layout.now, breaks: layout.scale.breaks });
}

function drawLane(
  data: TimelineData,
  { lane, index, y }: { readonly lane: LaneLayout; readonly index: number; readonly y: number },
): string {
  const name = wrap(data.lanes[index]?.name ?? '', NAME_SIZE, { width: NAME_WIDTH, lines: 2 });
  const names = name.map((text, row) =>
    label(text, { x: 0, y: y + 5 + (row - (name.length - 1) / 2) * 19, size: NAME_SIZE, class: 'c-lane' }),
  );
  const above = new Map(lane.above.map((placed) => [placed.station, placed]));
  const below = new Map(lane.below.map((placed) => [placed.station, placed]));
  const stations = lane.stations.map((station) =>
    [
      drawCapsule(station, below.get(station), y),
      drawHead(station, above.get(station) ?? below.get(station), y),
      drawBeads(below.get(station), y),
    ].join(''),
  );
  return element('g', { class: 'c-lane-group', 'data-lane': data.lanes[index]?.id }, [...names, ...stations]);
}

/** Several stops at one time share a capsule, as lines of a metro share a station. */
function drawCapsule(station: Station, below: Placed | undefined, y: number): string {
  if (station.capsule === 0 || below === undefined) return '';
  const last = below.lines.findIndex((line) => line.hasBead) + station.capsule - 1;
  const height = rowCentre(below, last, y) - y + 22;
  return element('rect', { class: 'c-capsule', x: station.x - 11, y: y - 11, width: 22, height, rx: 11 });
}

function drawHead(station: Station, placed: Placed | undefined, y: number): string {
  const { head, x } = station;
  if (head === undefined || placed === undefined) return '';
  const inside = [hit(x, y), mark(head.kind, x, y)];
  const text = lineText(placed, 0);
  if (text !== undefined) {
    inside.unshift(placed.isAbove ? drawMastAbove(placed, y) : drawMastBelow(placed, y));
    const baseline = placed.isAbove
      ? y - FIRST_ABOVE - ROW * (placed.place?.row ?? 0)
      : rowCentre(placed, 0, y) + 5;
    inside.push(entryLabel(head, text, baseline));
  }
  return item(head, filterAttributes(head), inside);
}

function drawMastAbove({ station, place }: Placed, y: number): string {
  if (place === undefined || place.row === 0) return '';
  const baseline = y - FIRST_ABOVE - ROW * place.row;
  return stroke('c-mast', [station.x, y - 8], [station.x, baseline + (place.side === 'middle' ? 5 : -9)]);
}

function drawMastBelow(placed: Placed, y: number): string {
  const { station, place } = placed;
  if (place === undefined || place.row === 0) return '';
  const centre = rowCentre(placed, 0, y);
  return stroke('c-mast', [station.x, y + 8], [station.x, centre + (place.side === 'middle' ? -10 : 4)]);
}

function drawBeads(placed: Placed | undefined, y: number): string {
  if (placed === undefined) return '';
  const { station, lines } = placed;
  let from = y + (station.head === undefined ? 3 : MARK_REACH[station.head.kind]);
  return lines
    .map(({ entry, hasBead }, index) => {
      if (!hasBead) return '';
      const centre = rowCentre(placed, index, y);
      const reach = MARK_REACH[entry.kind];
      const mast = stroke('c-mast', [station.x, from], [station.x, centre - reach]);
      const inside = [mast, hit(station.x, centre), mark(entry.kind, station.x, centre)];
      const text = lineText(placed, index);
      if (text !== undefined) inside.push(entryLabel(entry, text, centre + 5));
      from = centre + reach;
      return item(entry, filterAttributes(entry), inside);
    })
    .join('');
}

function entryLabel(
  entry: TimelineEntry,
  text: { readonly text: string; readonly x: number },
  y: number,
): string {
  const kind = entry.kind === 'document' ? 'c-label' : 'c-sub';
  return label(text.text, { x: text.x, y, size: SIZE, class: kind });
}

/** The centre of a line of text below the route. */
function rowCentre({ place }: Placed, line: number, y: number): number {
  return y + FIRST_BELOW + ROW * ((place?.row ?? 0) + line);
}

/** All halos first: a route may cut a lane it passes, never another branch of itself. */
function drawRoutes(routes: readonly Route[], pathOf: (route: Route) => string): string {
  const halos = routes.map((route) => element('path', { class: 'c-link-halo', d: pathOf(route) }));
  const paths = routes.map((route) => {
    const { from, to } = route.link;
    return element('path', { class: 'c-link', d: pathOf(route), 'data-from': from, 'data-to': to });
  });
  return [...halos, ...paths].join('');
}

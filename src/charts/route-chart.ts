/** A document's route from its issue to its last due date: travelled is solid, ahead is sleepers. */

import { element, drawing, item, label, NARROW_BELOW, type ChartOptions } from './svg.ts';
import { hit, stroke } from './marks.ts';
import { mergeStations, type RouteKind, type RouteStation } from './route-data.ts';
import { spreadStations, type SpreadStation } from './route-spread.ts';
import { wrap } from './text-width.ts';

/** Type sizes: the date, and what happens then. */
const LABEL_SIZE = 17;
const TEXT_SIZE = 14;
const TEXT_LINE = 19;
const LINE_Y = 46;
const FIRST_TEXT = 34;
const BETWEEN_TIERS = 10;
/** The upright layout. */
const TRACK_X = 13;
const TEXT_X = 40;
const NARROW_LABEL_SIZE = 16;
const NARROW_TEXT_SIZE = 15;
const NARROW_LINE = 22;
const NARROW_GAP = 22;

/**
 * The route as one SVG: level when there is room, upright on a phone. Without a station of kind `now` the
 * whole route is drawn as travelled.
 *
 * @example routeChart([{ date: 2024.97, label: '12/2024', text: 'Ban hành', kind: 'issued' }], { id: 'r', title: 'Lộ trình', width: 1120 })
 * @throws RangeError when there is no station
 */
export function routeChart(stations: readonly RouteStation[], options: ChartOptions): string {
  const merged = mergeStations(stations);
  if (merged.length === 0) throw new RangeError('A route needs at least one station.');
  const draw = options.width < NARROW_BELOW ? drawUpright : drawLevel;
  const { height, body } = draw(merged, options.width);
  const linked = merged.some((station) => station.href !== undefined);
  return drawing(options, { name: 'route', height, linked }, body);
}

interface Drawn {
  readonly height: number;
  readonly body: string;
}

function drawLevel(stations: readonly RouteStation[], width: number): Drawn {
  const spread = spreadStations(stations, { width, labelSize: LABEL_SIZE, textSize: TEXT_SIZE });
  const tops = tierTops(spread);
  const [first, last] = [spread[0]?.x ?? 0, spread.at(-1)?.x ?? width];
  const now = spread.find(({ station }) => station.kind === 'now')?.x ?? last;
  const route = [
    now > first ? stroke('c-line', [first, LINE_Y], [now, LINE_Y]) : '',
    now < last ? stroke('c-ahead', [now + 4, LINE_Y], [last, LINE_Y]) : '',
  ];
  const height = (tops.at(-1) ?? LINE_Y) - TEXT_LINE;
  const drawn = spread.map((one) => drawLevelStation(one, tops[one.tier] ?? LINE_Y));
  return { height, body: [...route, ...drawn].join('') };
}

/** The first baseline of each tier, and where the next one would begin: a tier is as high as its longest text. */
function tierTops(spread: readonly SpreadStation[]): number[] {
  const tops = [LINE_Y + FIRST_TEXT];
  const tiers = Math.max(...spread.map(({ tier }) => tier)) + 1;
  for (let tier = 0; tier < tiers; tier += 1) {
    const lines = spread.map((one) => (one.tier === tier ? one.lines.length : 0));
    tops.push((tops[tier] ?? 0) + Math.max(...lines) * TEXT_LINE + BETWEEN_TIERS);
  }
  return tops;
}

function drawLevelStation({ station, x, anchor, lines, tier }: SpreadStation, top: number): string {
  const textX = anchorX(x, anchor);
  const texts = lines.map((line, index) =>
    label(line, { x: textX, y: top + index * TEXT_LINE, size: TEXT_SIZE, anchor, class: 'c-sub' }),
  );
  const mast = tier > 0 ? stroke('c-mast', [x, LINE_Y + REACH], [x, top - TEXT_SIZE]) : '';
  const date = label(station.label, {
    x: textX,
    y: 22,
    size: LABEL_SIZE,
    anchor,
    class: dateClass(station.kind),
  });
  return wrapStation(station, [mast, hit(x, LINE_Y), routeMark(station.kind, x, LINE_Y), date, ...texts]);
}

function drawUpright(stations: readonly RouteStation[], width: number): Drawn {
  const drawn: string[] = [];
  const centres: number[] = [];
  let y = 16;
  for (const station of stations) {
    const lines = wrap(station.text, NARROW_TEXT_SIZE, { width: width - TEXT_X, lines: 5 });
    centres.push(y);
    drawn.push(drawUprightStation(station, lines, y));
    y += (lines.length + 1) * NARROW_LINE + NARROW_GAP;
  }
  const bottom = centres.at(-1) ?? y;
  const now = centres[stations.findIndex((station) => station.kind === 'now')] ?? bottom;
  const [top = 0] = centres;
  const route = [
    now > top ? stroke('c-line', [TRACK_X, top], [TRACK_X, now]) : '',
    now < bottom ? stroke('c-ahead', [TRACK_X, now + 4], [TRACK_X, bottom]) : '',
  ];
  return { height: y - NARROW_GAP, body: [...route, ...drawn].join('') };
}

function drawUprightStation(station: RouteStation, lines: readonly string[], y: number): string {
  const texts = lines.map((line, index) =>
    label(line, { x: TEXT_X, y: y + 6 + (index + 1) * NARROW_LINE, size: NARROW_TEXT_SIZE, class: 'c-sub' }),
  );
  const date = label(station.label, {
    x: TEXT_X,
    y: y + 6,
    size: NARROW_LABEL_SIZE,
    class: dateClass(station.kind),
  });
  return wrapStation(station, [hit(TRACK_X, y), routeMark(station.kind, TRACK_X, y), date, ...texts]);
}

function wrapStation(station: RouteStation, inside: readonly string[]): string {
  if (station.href === undefined) return element('g', { class: 'c-item' }, inside);
  return item({ href: station.href, name: `${station.label}: ${station.text}` }, { class: 'c-item' }, inside);
}

/** Half of the largest mark. */
const REACH = 12;

const ROUTE_MARKS: Readonly<Record<RouteKind, (x: number, y: number) => string>> = {
  issued: (x, y) => element('circle', { class: 'c-stop', cx: x, cy: y, r: 12 }),
  document: (x, y) => element('circle', { class: 'c-stop', cx: x, cy: y, r: 10 }),
  due: (x, y) => element('circle', { class: 'c-due', cx: x, cy: y, r: 9.5 }),
  result: (x, y) => element('rect', { class: 'c-result', x: x - 9, y: y - 9, width: 18, height: 18 }),
  now: (x, y) => element('circle', { class: 'c-now', cx: x, cy: y, r: 10 }),
};

function routeMark(kind: RouteKind, x: number, y: number): string {
  return ROUTE_MARKS[kind](x, y);
}

function dateClass(kind: RouteKind): string {
  return kind === 'now' ? 'c-now-label' : 'c-label';
}

/** Texts at the route's ends begin and end flush with the mark there. */
function anchorX(x: number, anchor: SpreadStation['anchor']): number {
  return { start: x - REACH, middle: x, end: x + REACH }[anchor];
}

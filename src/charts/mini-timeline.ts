/**
 * The timeline in small, for the front page: one line per lane, documents as discs that bear their number,
 * due dates as open stops. Things too near in time to stand side by side hang under each other.
 */

import { element, drawing, item, label, textElement, NARROW_BELOW, type ChartOptions } from './svg.ts';
import { levelRoute, mark, stroke } from './marks.ts';
import { nowLine } from './now-line.ts';
import { timePieces, timeScale, type TimeScale } from './time-scale.ts';
import { wrap } from './text-width.ts';
import { yearAxis } from './year-axis.ts';

/** A document, by its number, or a due date. */
export interface MiniItem {
  /** Id of its lane. */
  readonly lane: string;
  /** Decimal year; "by 2030" is just under 2031. */
  readonly date: number;
  readonly kind: 'document' | 'due';
  /** A document's bare number: "57". */
  readonly number?: string;
  /** What is read out: "57-NQ/TW, 22/12/2024". */
  readonly name: string;
  readonly href?: string;
}

/** What the small timeline shows. */
export interface MiniTimelineData {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly MiniItem[];
  /** The present, a decimal year. */
  readonly now: number;
}

const DISC = 15;
const DISC_STEP = 33;
const DUE_STEP = 27;
const NAME_WIDTH = 108;
const SIZE = 14;
const NUMBER_SIZE = 13;
const LONG_NUMBER_SIZE = 12;
const TOP = 34;
const BELOW = 24;
/** Half of what a mark needs of the line. */
const ROOM: Readonly<Record<MiniItem['kind'], number>> = { document: 16, due: 8.5 };

interface MiniStation {
  readonly x: number;
  readonly items: readonly MiniItem[];
}

/**
 * The small timeline as one SVG. On a phone the lanes' names stand over their lines and fewer years are named.
 *
 * @example miniTimeline({ lanes, items, now: 2026.9 }, { id: 'mini', title: 'Trên một lộ trình', width: 1120 })
 * @throws RangeError when there is no item
 */
export function miniTimeline(data: MiniTimelineData, options: ChartOptions): string {
  const isNarrow = options.width < NARROW_BELOW;
  const scale = scaleOf(data, {
    range: [isNarrow ? 8 : NAME_WIDTH + 12, options.width - (isNarrow ? 12 : 30)],
    quietRoom: isNarrow ? 1.6 : 1,
  });
  const stations = data.lanes.map((lane) =>
    stationsOf(
      data.items.filter((one) => one.lane === lane.id),
      scale,
    ),
  );
  const now = scale.position(data.now);
  const above = isNarrow ? 48 : 30;
  let y = isNarrow ? 18 : TOP - 14;
  const lanes = data.lanes.map((lane, index) => {
    const inLane = stations[index] ?? [];
    y += above;
    const drawn = drawLane(lane.name, { stations: inLane, scale, now, y, isNarrow });
    y += BELOW + Math.max(0, ...inLane.map((station) => depth(station.items)));
    return drawn;
  });
  const height = y + 26;
  const years = yearAxis(scale, {
    bottom: height - 6,
    size: isNarrow ? 12 : SIZE,
    lines: [y - 2, y + 4],
    width: options.width,
  });
  const body = [years, nowLine({ x: now, top: 12, bottom: y, width: options.width }), ...lanes].join('');
  return drawing(options, { name: 'mini', height, linked: true }, body);
}

function scaleOf(
  data: MiniTimelineData,
  { range, quietRoom }: { readonly range: readonly [number, number]; readonly quietRoom: number },
): TimeScale {
  const dates = data.items.map((one) => one.date);
  const first = Math.floor(Math.min(data.now, ...dates));
  const untilNow = Array.from({ length: Math.floor(data.now) - first + 1 }, (_, index) => first + index);
  const pieces = timePieces(dates, { including: untilNow, quietRoom });
  return timeScale(pieces, range);
}

function stationsOf(items: readonly MiniItem[], scale: TimeScale): MiniStation[] {
  const stations: MiniStation[] = [];
  for (const one of [...items].sort((a, b) => a.date - b.date)) {
    stations.push({ x: scale.position(one.date), items: [one] });
    joinLast(stations);
  }
  return stations.map((station) => ({ ...station, items: withoutRepeatedDues(station.items) }));
}

/** Joins the last station to the one before as long as they would touch; a disc that joins needs more room. */
function joinLast(stations: MiniStation[]): void {
  for (;;) {
    const [before, last] = [stations.at(-2), stations.at(-1)];
    if (before === undefined || last === undefined) return;
    if (last.x - before.x >= roomOf(before) + roomOf(last)) return;
    stations.splice(-2, 2, { x: before.x, items: [...before.items, ...last.items] });
  }
}

function roomOf({ items }: MiniStation): number {
  return Math.max(...items.map((one) => ROOM[one.kind]));
}

/** Several due dates at one place are one open stop; documents come first. */
function withoutRepeatedDues(items: readonly MiniItem[]): MiniItem[] {
  const documents = items.filter((one) => one.kind === 'document');
  const [due, ...others] = items.filter((one) => one.kind === 'due');
  if (due === undefined) return documents;
  const years = new Set([due, ...others].map((one) => one.name));
  return [...documents, { ...due, name: [...years].join('; ') }];
}

function depth(items: readonly MiniItem[]): number {
  return items.slice(1).reduce((sum, one) => sum + (one.kind === 'document' ? DISC_STEP : DUE_STEP), 0);
}

interface LaneDrawing {
  readonly stations: readonly MiniStation[];
  readonly scale: TimeScale;
  readonly now: number;
  readonly y: number;
  readonly isNarrow: boolean;
}

function drawLane(name: string, { stations, scale, now, y, isNarrow }: LaneDrawing): string {
  const [from, to] = scale.range;
  const lines = isNarrow ? [name] : wrap(name, SIZE + 1, { width: NAME_WIDTH, lines: 2 });
  const names = lines.map((text, row) =>
    label(text, {
      x: 0,
      y: isNarrow ? y - 24 : y + 5 + (row - (lines.length - 1) / 2) * 18,
      size: SIZE + 1,
      class: 'c-lane',
    }),
  );
  const line = levelRoute({ y, from, to, now, breaks: scale.breaks });
  return [...names, line, ...stations.map((station) => drawStation(station, y))].join('');
}

function drawStation({ x, items }: MiniStation, y: number): string {
  const bottom = y + depth(items);
  const mast = items.length > 1 ? stroke('c-stub', [x, y], [x, bottom]) : '';
  let centre = y;
  const drawn = items.map((one, index) => {
    if (index > 0) centre += one.kind === 'document' ? DISC_STEP : DUE_STEP;
    const inside = one.kind === 'due' ? mark('due', x, centre) : drawDisc(one.number ?? '', x, centre);
    return item(one, { class: 'c-item', 'data-lane': one.lane }, inside);
  });
  return [mast, ...drawn].join('');
}

function drawDisc(number: string, x: number, y: number): string {
  const size = number.length > 2 ? LONG_NUMBER_SIZE : NUMBER_SIZE;
  const place = { class: 'c-on-plate', x, y: y + size * 0.36, 'font-size': size, 'text-anchor': 'middle' };
  return element('circle', { class: 'c-disc', cx: x, cy: y, r: DISC }) + textElement('text', place, number);
}

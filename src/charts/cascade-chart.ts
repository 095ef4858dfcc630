/**
 * Places beside the centre's level: a row for each place, an open stop at its target, and a bar from the level to the stop.
 * The level is an upright line through all rows. A range is a broad bar between its ends.
 */

import { max, scaleLinear } from 'd3';
import { ASCENT } from './box.ts';
import { mark, stroke } from './marks.ts';
import { drawing, element, item, label, NARROW_BELOW, type ChartOptions } from './svg.ts';
import { shorten, textWidth } from './text-width.ts';

/** A place's target. */
export interface CascadeChartRow {
  readonly place: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** What stands beside the stop: "35–37% ↑". */
  readonly label: string;
  /** What is read out. */
  readonly name: string;
  readonly href?: string;
}

/** What is drawn, all in one unit. */
export interface CascadeChartData {
  /** The centre's levels; most often one. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  readonly rows: readonly CascadeChartRow[];
}

/** How it is to be drawn. */
export interface CascadeChartOptions extends ChartOptions {
  /** What the line is called: "Cả nước". */
  readonly levelName: string;
}

const SIZE = 14;
const AXIS_SIZE = 13;
const ROW = 30;
const HEAD = 34;
/** Between a stop and its text. */
const GAP = 13;
const NAME_ROOM = { wide: 200, narrow: 124 } as const;

interface Frame {
  readonly position: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** On a phone all texts of low rows stand beyond the level, so that they stand alike. */
  readonly isNarrow: boolean;
}

/**
 * The chart as one SVG, a row of 30 pixels for each place in the order given.
 *
 * @example cascadeChart({ levels: [{ value: 30, label: '≥ 30%' }], rows }, { id: 'c', title: 'Kinh tế số 2030', width: 1120, levelName: 'Cả nước' })
 * @throws RangeError when there is no row
 */
export function cascadeChart(data: CascadeChartData, options: CascadeChartOptions): string {
  if (data.rows.length === 0) throw new RangeError('A chart of the cascade needs at least one row.');
  const frame = frameOf(data, options.width);
  const near = data.levels.at(-1)?.value;
  const body = [
    ...drawLevels(data, options, frame),
    ...data.rows.map((row, index) => drawRow(row, frame, { y: rowMiddle(index), level: near })),
  ];
  const linked = data.rows.some(({ href }) => href !== undefined);
  return drawing(options, { name: 'cascade', height: frame.bottom + 8, linked }, body);
}

function frameOf({ levels, rows }: CascadeChartData, width: number): Frame {
  const isNarrow = width < NARROW_BELOW;
  const left = isNarrow ? NAME_ROOM.narrow : NAME_ROOM.wide;
  const text = max(rows, (row) => textWidth(row.label, SIZE)) ?? 0;
  const right = width - text - GAP - 4;
  const most = max([...rows.map(farEnd), ...levels.map(({ value }) => value)]) ?? 0;
  const least = Math.min(0, ...rows.map(({ value }) => value), ...levels.map(({ value }) => value));
  const domain = [least, most === least ? least + 1 : most];
  return {
    position: scaleLinear(domain, [left + 8, right]),
    ...{ isNarrow, left, right, bottom: HEAD + rows.length * ROW },
  };
}

function rowMiddle(index: number): number {
  return HEAD + index * ROW + ROW / 2;
}

function drawLevels({ levels }: CascadeChartData, options: CascadeChartOptions, frame: Frame): string[] {
  const origin = frame.position(0);
  const zero =
    stroke('c-base', [origin, HEAD], [origin, frame.bottom]) +
    label('0', { x: origin, y: HEAD - 14, size: AXIS_SIZE, anchor: 'middle', class: 'c-axis' });
  const lines = levels.map(({ value }) =>
    stroke('c-level', [frame.position(value), HEAD - 6], [frame.position(value), frame.bottom]),
  );
  const text = `${options.levelName} ${levels.map((level) => level.label).join(', ')}`;
  const last = levels.at(-1);
  if (!last) return [zero];
  const half = textWidth(text, SIZE) / 2;
  const x = Math.min(Math.max(frame.position(last.value), origin + 12 + half), options.width - half);
  return [zero, ...lines, label(text, { x, y: HEAD - 14, size: SIZE, anchor: 'middle', class: 'c-label' })];
}

function drawRow(
  row: CascadeChartRow,
  { position, left, isNarrow }: Frame,
  { y, level }: { readonly y: number; readonly level: number | undefined },
): string {
  const [x, end] = [position(row.value), position(farEnd(row))];
  const baseline = y + (SIZE * ASCENT) / 2;
  const range = row.valueMax === undefined ? '' : stroke('c-range', [x, y], [end, y]);
  const far = row.value < (level ?? row.value) ? end : x;
  const step = level === undefined ? '' : stroke('c-step', [position(level), y], [far, y]);
  const low = level !== undefined && row.value < level ? position(level) : undefined;
  const text = textAt({ x, end, level: low }, isNarrow ? Infinity : position(0) + textWidth(row.label, SIZE));
  const place = shorten(row.place, SIZE, left - 12);
  return item(row, { class: 'c-item', 'data-place': row.place }, [
    element('rect', { class: 'c-hit', x: 0, y: y - ROW / 2, width: end + GAP, height: ROW }),
    label(place, { x: 0, y: baseline, size: SIZE, class: 'c-lane' }),
    step,
    range,
    mark('due', x, y),
    label(row.label, { ...text, y: baseline, size: SIZE }),
  ]);
}

/** Beside the stop; of a row below the level, where the bar runs to the right, at its left from `room` on, else beyond the level. */
function textAt(
  { x, end, level }: { readonly x: number; readonly end: number; readonly level: number | undefined },
  room: number,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  if (level === undefined) return { x: end + GAP, anchor: 'start' };
  if (x - GAP > room + 4) return { x: x - GAP, anchor: 'end' };
  return { x: Math.max(end, level) + GAP, anchor: 'start' };
}

function farEnd({ value, valueMax }: CascadeChartRow): number {
  return valueMax ?? value;
}

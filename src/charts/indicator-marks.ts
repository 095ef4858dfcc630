/** Turns an indicator's values and targets into marks with a place, none covering another. */

import { least } from 'd3';
import { around, overlaps, type Box, type Stroke } from './box.ts';
import { element, tenth } from './svg.ts';
import type {
  Comparator,
  IndicatorData,
  IndicatorPoint,
  IndicatorSeries,
  IndicatorTarget,
} from './indicator-data.ts';
import type { ValueScale } from './indicator-scales.ts';
import { placeShape } from './place-shapes.ts';
import type { TimeScale } from './time-scale.ts';

/** A value or a target with its place on the chart. */
export interface IndicatorMark {
  readonly place: string;
  readonly isTarget: boolean;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** What it covers besides its mark. */
  readonly extra: readonly Box[];
  readonly drawn: string;
  readonly label: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** Whether no place was free near its date: it is told by its neighbour. */
  readonly isCrowded: boolean;
  /** Greater is labelled first. */
  readonly priority: number;
}

/** Where things stand. */
export interface IndicatorGround {
  readonly places: readonly string[];
  readonly values: ValueScale;
  readonly time: TimeScale;
  /** Whether labels name their place; the legend does in any case. */
  readonly namesPlaces: boolean;
}

const REACH = 8;
const TARGET_REACH = 9;
const SHAPE_AREA = 110;
/** A span shorter than this on the drawing is a point. */
const SHORTEST_SPAN = 20;
/** Steps sideways, nearest first, as far as two marks' width: farther off a date would be told wrong. */
const DODGE = 2;
const DODGES = Array.from({ length: 41 }, (_, index) => (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2));

/** For a target that is a bound, which way the better values lie: an arrow head says so. */
const BOUND: Partial<Readonly<Record<Comparator, 1 | -1>>> = { 'at-least': 1, 'more-than': 1, 'at-most': -1 };

/**
 * The marks of a chart and the strokes between them (joining lines, spans). Marks that would meet are set
 * side by side: their value stays exact, their date moves by a few pixels. Where even that leaves no room
 * one mark stands for several: it bears all their names and says how many more there are.
 *
 * @example indicatorMarks(data, { places: ['Cả nước'], values, time, namesPlaces: false }).marks
 */
export function indicatorMarks(
  data: IndicatorData,
  ground: IndicatorGround,
): {
  readonly marks: IndicatorMark[];
  readonly strokes: { readonly kind: string; readonly stroke: Stroke }[];
} {
  const taken: Box[] = [];
  const strokes: { kind: string; stroke: Stroke }[] = [];
  const marks: IndicatorMark[] = [];
  for (const target of data.targets) marks.push(targetMark(target, ground, taken));
  for (const series of data.series) {
    const inSeries = series.points.map((point, index) =>
      pointMark(series, { point, index }, { ...ground, taken }),
    );
    marks.push(...inSeries.map((one) => one.mark));
    strokes.push(...inSeries.flatMap((one) => one.spans));
    if (series.joined)
      strokes.push(
        ...joining(
          series.points,
          inSeries.map((one) => one.mark),
        ),
      );
  }
  return { marks: foldCrowded(marks), strokes };
}

function targetMark(target: IndicatorTarget, ground: IndicatorGround, taken: Box[]): IndicatorMark {
  const middle = (target.value + (target.valueMax ?? target.value)) / 2;
  const y = ground.values.position(middle);
  const date = ground.time.position(target.date);
  const free = dodge(date, y, {
    reach: TARGET_REACH,
    taken,
    range: ground.time.range,
  });
  const x = free ?? date;
  const range =
    target.valueMax === undefined ? undefined : rangeOf(ground.values, [target.value, target.valueMax]);
  const arrow = arrowOf(BOUND[target.comparator], x, y);
  return {
    ...namesOf(target, target.whose ?? target.place, ground.namesPlaces),
    place: target.place,
    isTarget: true,
    isCrowded: free === undefined,
    x,
    y,
    reach: TARGET_REACH,
    extra: [
      ...(arrow === undefined ? [] : [arrow.box]),
      ...(range === undefined ? [] : [{ left: x - 6, right: x + 6, top: range[0], bottom: range[1] }]),
    ],
    drawn: [
      range === undefined
        ? ''
        : element('line', { class: 'c-range', x1: x, y1: range[0], x2: x, y2: range[1] }),
      element('circle', { class: 'c-due', cx: x, cy: y, r: 7 }),
      ground.places.length > 1
        ? placeShape(ground.places.indexOf(target.place), { x, y, area: 22, kind: 'c-glyph' })
        : '',
      arrow?.drawn ?? '',
    ].join(''),
    href: target.href,
    priority: 2,
  };
}

function pointMark(
  series: IndicatorSeries,
  { point, index }: { readonly point: IndicatorPoint; readonly index: number },
  ground: IndicatorGround & { readonly taken: Box[] },
): { readonly mark: IndicatorMark; readonly spans: { kind: string; stroke: Stroke }[] } {
  const y = ground.values.position(point.value);
  const [from, to] = [ground.time.position(point.from), ground.time.position(point.to)];
  // A whole year is simply that year's value; any other span is one within which the date is not known.
  const isSpan = to - from > SHORTEST_SPAN && Math.abs(point.to - point.from - 1) > 0.001;
  const free = dodge((from + to) / 2, y, { reach: REACH, taken: ground.taken, range: ground.time.range });
  const x = free ?? (from + to) / 2;
  const isLast = index === series.points.length - 1;
  const mark = {
    ...namesOf(point, series.place, ground.namesPlaces && isLast),
    isTarget: false,
    isCrowded: free === undefined,
    x,
    y,
    reach: REACH,
    extra: [],
    drawn: placeShape(ground.places.indexOf(series.place), { x, y, area: SHAPE_AREA }),
    href: point.href,
    priority: isLast ? 3 : 1,
  };
  return { mark, spans: isSpan ? spanStrokes([from, to], y) : [] };
}

/** Gives what the crowded marks tell to the nearest mark that has a place. */
function foldCrowded(marks: readonly IndicatorMark[]): IndicatorMark[] {
  const placed = marks.filter((mark) => !mark.isCrowded);
  const told = new Map(placed.map((mark) => [mark, [] as IndicatorMark[]]));
  for (const mark of marks.filter(({ isCrowded }) => isCrowded)) {
    const nearest = least(placed, (other) => Math.hypot(other.x - mark.x, other.y - mark.y));
    if (nearest !== undefined) told.get(nearest)?.push(mark);
  }
  return placed.map((mark) => {
    const others = told.get(mark) ?? [];
    if (others.length === 0) return mark;
    const name = [mark, ...others].map((one) => one.name).join('; ');
    return { ...mark, name, label: `${mark.label} +${others.length}` };
  });
}

function namesOf(
  claim: IndicatorPoint | IndicatorTarget,
  place: string,
  showsPlace: boolean,
): { readonly place: string; readonly label: string; readonly name: string } {
  const full = `${place} ${claim.label}`;
  return { place, label: showsPlace ? full : claim.label, name: claim.name ?? full };
}

/** The nearest free place at the same height, or none near enough. */
function dodge(
  x: number,
  y: number,
  mark: { readonly reach: number; readonly taken: Box[]; readonly range: readonly [number, number] },
): number | undefined {
  const { reach, taken, range } = mark;
  const isFree = (at: number): boolean =>
    at >= range[0] - 2 &&
    at <= range[1] + reach &&
    taken.every((box) => !overlaps(box, around(at, y, reach), 1));
  const free = DODGES.map((times) => x + times * DODGE).find(isFree);
  if (free !== undefined) taken.push(around(free, y, reach));
  return free;
}

function rangeOf(values: ValueScale, [low, high]: readonly [number, number]): readonly [number, number] {
  const ends = [values.position(low), values.position(high)];
  return [Math.min(...ends), Math.max(...ends)];
}

function arrowOf(
  bound: 1 | -1 | undefined,
  x: number,
  y: number,
): { readonly drawn: string; readonly box: Box } | undefined {
  if (bound === undefined) return undefined;
  const tip = y - bound * 16;
  const foot = tip + bound * 4;
  const d = `M${tenth(x - 4)},${tenth(foot)}L${tenth(x)},${tenth(tip)}L${tenth(x + 4)},${tenth(foot)}`;
  const box = { left: x - 5, right: x + 5, top: Math.min(tip, foot) - 1, bottom: Math.max(tip, foot) + 1 };
  return { drawn: element('path', { class: 'c-bound', d }), box };
}

function spanStrokes([from, to]: readonly [number, number], y: number): { kind: string; stroke: Stroke }[] {
  return [
    { kind: 'c-span', stroke: { x1: from, y1: y, x2: to, y2: y } },
    { kind: 'c-span', stroke: { x1: from, y1: y - 4, x2: from, y2: y + 4 } },
    { kind: 'c-span', stroke: { x1: to, y1: y - 4, x2: to, y2: y + 4 } },
  ];
}

/** A line from each value to the next, but for those that mustn't be joined. */
function joining(
  points: readonly IndicatorPoint[],
  marks: readonly IndicatorMark[],
): { kind: string; stroke: Stroke }[] {
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    if (before === undefined || points[index]?.apart === true) return [];
    return [{ kind: 'c-join', stroke: { x1: before.x, y1: before.y, x2: mark.x, y2: mark.y } }];
  });
}

/** An indicator over time: what was reported for each place, and the targets drawn in. */

import { drawing, item, label, NARROW_BELOW, tenth, type ChartOptions } from './svg.ts';
import { around, ASCENT, DESCENT } from './box.ts';
import { indicatorMarks, type IndicatorMark } from './indicator-marks.ts';
import { placesOf, type IndicatorData } from './indicator-data.ts';
import { valueScale, yearScale, type ValueScale } from './indicator-scales.ts';
import { breakMark, stroke } from './marks.ts';
import { nowLine, nowWordBox, type NowPlace } from './now-line.ts';
import { placeLabels, type LabelGround, type LabelSpot } from './place-labels.ts';
import { drawPlaceLegend } from './place-shapes.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import { yearAxis } from './year-axis.ts';

/** How an indicator's chart is to be drawn. */
export interface IndicatorOptions extends ChartOptions {
  /** Writes a value of the axis as readers see it, without its unit: `(n) => n.toLocaleString('vi')`. */
  readonly format: (value: number) => string;
}

const SIZE = 14;
const AXIS_SIZE = 13;
const HEIGHT = { wide: 360, narrow: 350 } as const;
const UNDER = 30;

interface Frame {
  readonly values: ValueScale;
  readonly time: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The chart as one SVG. A value whose date is known only as a span is a bar along the span, a range target
 * a bar up its range; values are joined only in a series that says so. Where a label finds no room its
 * mark still bears its name.
 *
 * @example indicatorChart(data, { id: 'i', title: 'Kinh tế số', width: 1120, format: String })
 * @throws RangeError when there is neither a value nor a target
 */
export function indicatorChart(data: IndicatorData, options: IndicatorOptions): string {
  const places = placesOf(data);
  if (places.length === 0) throw new RangeError('An indicator chart needs a value or a target.');
  const legend = drawPlaceLegend(places, { width: options.width, size: SIZE });
  const frame = frameOf(data, options, legend.height);
  const namesPlaces = places.length > 1 && options.width >= NARROW_BELOW;
  const marks = indicatorMarks(data, { places, values: frame.values, time: frame.time, namesPlaces });
  const body = [
    legend.body,
    ...drawAxes(data, options, frame),
    ...marks.strokes.map(({ kind, stroke: line }) => stroke(kind, [line.x1, line.y1], [line.x2, line.y2])),
    ...drawMarks(marks.marks, frame, obstacles(data, frame, marks)),
  ];
  const linked = marks.marks.some((mark) => mark.href !== undefined);
  return drawing(options, { name: 'indicator', height: frame.bottom + UNDER, linked }, body);
}

function frameOf(data: IndicatorData, options: IndicatorOptions, legend: number): Frame {
  const isNarrow = options.width < NARROW_BELOW;
  const top = legend + 44;
  const bottom = top + (isNarrow ? HEIGHT.narrow : HEIGHT.wide) - UNDER - 44;
  const values = valueScale(data, { top: top + 24, bottom: data.isRank === true ? bottom - 14 : bottom });
  const axis = Math.max(...values.ticks.map((tick) => textWidth(options.format(tick), AXIS_SIZE)));
  const left = axis + 14;
  const right = options.width - (isNarrow ? 30 : 110);
  return { values, time: yearScale(data, [left + 10, right]), top, bottom, left, right: options.width };
}

function drawAxes(data: IndicatorData, options: IndicatorOptions, frame: Frame): string[] {
  const { values, time, top, bottom, left, right } = frame;
  const ticks = values.ticks.flatMap((tick) => {
    const y = values.position(tick);
    return [
      stroke('c-grid', [left, y], [right, y]),
      label(options.format(tick), {
        x: left - 6,
        y: y + 4.5,
        size: AXIS_SIZE,
        anchor: 'end',
        class: 'c-axis',
      }),
    ];
  });
  return [
    ...ticks,
    label(data.unit, { x: 0, y: top - 14, size: AXIS_SIZE, class: 'c-axis' }),
    stroke('c-base', [left, bottom], [right, bottom]),
    ...time.breaks.map((x) => breakMark(x, bottom)),
    yearAxis(time, { bottom: bottom + 22, size: AXIS_SIZE, lines: [bottom, bottom + 5], width: right }),
    nowLine(nowPlace(data, frame)),
  ];
}

function obstacles(
  data: IndicatorData,
  frame: Frame,
  { marks, strokes }: ReturnType<typeof indicatorMarks>,
): Omit<LabelGround, 'bounds'> {
  const now = nowPlace(data, frame);
  return {
    boxes: [
      ...marks.map((mark) => around(mark.x, mark.y, mark.reach)),
      ...marks.flatMap((mark) => mark.extra),
      nowWordBox(now),
    ],
    strokes: strokes.map((one) => one.stroke),
    passable: [{ x1: now.x, y1: now.top, x2: now.x, y2: now.bottom }],
  };
}

function nowPlace(data: IndicatorData, { time, top, bottom, right }: Frame): NowPlace {
  return { x: time.position(data.now), top: top - 20, bottom, width: right };
}

function drawMarks(
  marks: readonly IndicatorMark[],
  frame: Frame,
  ground: Omit<LabelGround, 'bounds'>,
): string[] {
  const height = SIZE * (ASCENT + DESCENT);
  const ordered = [...marks].sort((a, b) => b.priority - a.priority);
  const spots = placeLabels(
    ordered.map((mark) => ({
      ...mark,
      width: textWidth(mark.label, SIZE),
      height,
      mayStandOff: mark.priority > 1,
    })),
    {
      ...ground,
      bounds: { left: frame.left + 2, top: frame.top - 8, right: frame.right, bottom: frame.bottom - 3 },
    },
  );
  const spotOf = new Map(ordered.map((mark, index) => [mark, spots[index]]));
  return marks.map((mark) =>
    item(mark, { class: 'c-item', 'data-place': mark.place }, drawMark(mark, spotOf.get(mark))),
  );
}

function drawMark(mark: IndicatorMark, spot: LabelSpot | undefined): string {
  if (spot === undefined) return mark.drawn;
  const { leader, box } = spot;
  const line = leader === undefined ? '' : stroke('c-mast', [leader.x1, leader.y1], [leader.x2, leader.y2]);
  const at = { x: Number(tenth(box.left)), y: box.top + SIZE * ASCENT, size: SIZE };
  return line + mark.drawn + label(mark.label, { ...at, class: mark.isTarget ? 'c-sub' : 'c-label' });
}

/**
 * A value on its way to a target, in one line: a bullet chart. The bar is the value, the open stop the
 * target, and each status has a look of its own besides its colour:
 * met, the stop is filled and ticked; on course, the bar ends in an arrow; behind, the bar is broken in
 * pieces; overdue, in pieces and the stop is crossed; care, the bar is hollow; none, there is no bar. A mark
 * across the track is what the path to the target asks for by now.
 */

import { element, drawing, tenth as n, type ChartOptions } from './svg.ts';

/** How a target stands; computed elsewhere. */
export type ProgressStatus = 'met' | 'on-course' | 'behind' | 'overdue' | 'care' | 'none';

/** A value and its target, in one unit. */
export interface ProgressData {
  /** The latest value; absent when there is none (zero is a value). */
  readonly value?: number;
  readonly target: number;
  /** What should have been reached by the value's date, on the way to the target; drawn as a mark across the track. */
  readonly required?: number;
  /** Whether more or less of it is better. With `less` the target is a limit. */
  readonly direction: 'more' | 'less';
  readonly status: ProgressStatus;
  /** What is read out: "Kinh tế số: hơn 16% trên khoảng 30%, cần đọc kỹ". */
  readonly label: string;
  /** Both ends of the axis; from 0 to a little past the greater of value and target when absent. */
  readonly domain?: readonly [number, number];
}

/** A bar's size; its accessible name is the data's label. */
export interface ProgressOptions extends Pick<ChartOptions, 'id' | 'width'> {
  /** 22 when absent. */
  readonly height?: number;
}

const PADDING = 10;
const STOP = 6.5;
/** The axis goes on this far past the greater of value and target. */
const HEADROOM = 1.15;

/**
 * The bar as one SVG, 22 pixels high.
 *
 * @example progressBar({ value: 16, target: 30, direction: 'more', status: 'care', label: '…' }, { id: 'p1', width: 220 })
 */
export function progressBar(data: ProgressData, options: ProgressOptions): string {
  const height = options.height ?? 22;
  const y = height / 2;
  const position = positionIn(data, options.width);
  const start = position(0);
  const parts = [
    element('line', { class: 'c-track', x1: PADDING - 4, y1: y, x2: options.width - PADDING + 4, y2: y }),
  ];
  if (data.value !== undefined && data.status !== 'none')
    parts.push(drawBar(data.status, [start, position(data.value)], y));
  if (data.required !== undefined) parts.push(drawRequired(position(data.required), y));
  parts.push(drawTarget(data.status, position(data.target), y));
  if (data.direction === 'less') parts.push(limit(position(data.target), y));
  const about = { name: `progress c-${data.status}`, height, linked: false, single: true };
  return drawing({ id: options.id, title: data.label, width: options.width }, about, parts);
}

function positionIn(data: ProgressData, width: number): (value: number) => number {
  const most = Math.max(data.value ?? 0, data.target, 0) * HEADROOM || 1;
  const [low, high] = data.domain ?? [Math.min(0, data.value ?? 0, data.target), most];
  const span = high - low || 1;
  return (value) => PADDING + ((width - 2 * PADDING) * (Math.min(Math.max(value, low), high) - low)) / span;
}

function drawBar(status: ProgressStatus, [from, to]: readonly [number, number], y: number): string {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  if (right - left < 2) return element('line', { class: 'c-zero', x1: left, y1: y - 6, x2: left, y2: y + 6 });
  if (status === 'behind' || status === 'overdue')
    return element('line', { class: 'c-bar c-bar-broken', x1: left, y1: y, x2: right, y2: y });
  if (status === 'care')
    return element('rect', {
      class: 'c-bar-hollow',
      x: left + 1,
      y: y - 4,
      width: Math.max(1, right - left - 2),
      height: 8,
    });
  const bar = element('line', { class: 'c-bar', x1: left, y1: y, x2: right, y2: y });
  if (status !== 'on-course') return bar;
  return (
    bar +
    element('path', {
      class: 'c-bar-arrow',
      d: `M${n(right - 1)},${n(y - 7)}L${n(right + 8)},${n(y)}L${n(right - 1)},${n(y + 7)}Z`,
    })
  );
}

function drawTarget(status: ProgressStatus, x: number, y: number): string {
  const stop = element('circle', {
    class: status === 'met' ? 'c-target-met' : 'c-target',
    cx: x,
    cy: y,
    r: STOP,
  });
  if (status === 'met')
    return (
      stop +
      element('path', {
        class: 'c-tick',
        d: `M${n(x - 3)},${n(y)}L${n(x - 0.8)},${n(y + 2.4)}L${n(x + 3.2)},${n(y - 2.6)}`,
      })
    );
  if (status === 'overdue') {
    return (
      stop +
      element('path', {
        class: 'c-cross',
        d: `M${n(x - 2.6)},${n(y - 2.6)}L${n(x + 2.6)},${n(y + 2.6)}M${n(x + 2.6)},${n(y - 2.6)}L${n(x - 2.6)},${n(y + 2.6)}`,
      })
    );
  }
  return stop;
}

/** A mark across the bar, cut out of it by its halo: from here on the value is ahead of the path. */
function drawRequired(x: number, y: number): string {
  const ends = { x1: x, y1: y - 9, x2: x, y2: y + 9 };
  return (
    element('line', { class: 'c-required-halo', ...ends }) + element('line', { class: 'c-required', ...ends })
  );
}

/** A wall beyond the stop: less is better, this is the most there may be. */
function limit(x: number, y: number): string {
  return element('line', { class: 'c-limit', x1: x + STOP + 3, y1: y - 7, x2: x + STOP + 3, y2: y + 7 });
}

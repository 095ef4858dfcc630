/** The two axes of an indicator's chart. */

import { scaleLinear } from 'd3';
import type { IndicatorData } from './indicator-data.ts';
import { NARROW_BELOW } from './svg.ts';
import { timePieces, timeScale, type TimeScale } from './time-scale.ts';

/** A value axis. */
export interface ValueScale {
  readonly position: (value: number) => number;
  readonly ticks: readonly number[];
}

const TICKS = 4;

/**
 * The value axis from `bottom` up to `top`: zero is always on it, and there are few ticks, at round values.
 * A rank's axis is turned over, with 1 on top.
 *
 * @example valueScale(data, { top: 40, bottom: 300 }).ticks // [0, 10, 20, 30]
 */
export function valueScale(
  data: IndicatorData,
  room: { readonly top: number; readonly bottom: number },
): ValueScale {
  const values = [
    ...data.series.flatMap((one) => one.points.map((point) => point.value)),
    ...data.targets.flatMap((target) => [target.value, target.valueMax ?? target.value]),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (data.isRank === true) {
    const worst = Math.max(most, 3);
    const ticks = scaleLinear([1, worst], [0, 1]).ticks(TICKS).filter(Number.isInteger);
    return { position: scaleLinear([1, worst], [room.top, room.bottom]), ticks: [...new Set([1, ...ticks])] };
  }
  const domain = [Math.min(0, least), Math.max(0, most) === Math.min(0, least) ? 1 : Math.max(0, most)];
  const scale = scaleLinear(domain, [room.bottom, room.top]).nice(TICKS);
  return { position: scale, ticks: scale.ticks(TICKS) };
}

/**
 * The time axis: years with values near each other stand to one scale, long gaps are compressed.
 *
 * @example yearScale(data, [60, 1100]).position(2025.5)
 */
export function yearScale(data: IndicatorData, range: readonly [number, number]): TimeScale {
  const reported = data.series.flatMap((one) =>
    one.points.flatMap(({ from, to }) => [from, Math.max(from, to - 0.01)]),
  );
  const due = data.targets.map((target) => target.date);
  const pieces = timePieces([...reported, ...due, data.now], {
    busy: 1,
    including: [data.now],
    quietRoom: range[1] - range[0] < NARROW_BELOW ? 1.7 : 1.2,
  });
  return timeScale(pieces, range);
}

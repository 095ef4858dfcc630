/** Years over and under a drawing, with hairlines between them. */

import { textWidth } from './text-width.ts';
import { label } from './svg.ts';
import { stroke } from './marks.ts';
import type { TimeBand, TimeScale } from './time-scale.ts';

/** Where the years stand. */
export interface AxisPlace {
  /** Baseline of the names at the top; none there when absent. */
  readonly top?: number;
  /** Baseline of the names at the bottom. */
  readonly bottom: number;
  /** Type size. */
  readonly size: number;
  /** Both ends of the hairlines. */
  readonly lines: readonly [number, number];
  /** The drawing's width: no name leaves it. */
  readonly width: number;
}

interface NamedYear {
  readonly year: number;
  readonly x: number;
}

const BETWEEN_NAMES = 6;

/**
 * Hairlines where full years begin and the years' names in the middle of their year. A year whose name
 * would meet another's is left without one; full years come first, then the last of a stretch.
 *
 * @example yearAxis(scale, { top: 40, bottom: 400, size: 14, lines: [48, 380], width: 1120 })
 */
export function yearAxis(scale: TimeScale, place: AxisPlace): string {
  const [from, to] = place.lines;
  const baselines = place.top === undefined ? [place.bottom] : [place.top, place.bottom];
  const lines = scale.bands
    .filter((band) => !band.compressed)
    .map((band) => stroke('c-grid', [band.left, from], [band.left, to]));
  const names = namedYears(scale.bands, place).flatMap(({ year, x }) =>
    baselines.map((y) => label(String(year), { x, y, size: place.size, anchor: 'middle', class: 'c-year' })),
  );
  return [...lines, ...names].join('');
}

function namedYears(bands: readonly TimeBand[], { size, width }: AxisPlace): NamedYear[] {
  const named: NamedYear[] = [];
  const order = [...bands].sort((a, b) => Number(a.compressed) - Number(b.compressed) || b.year - a.year);
  for (const { year, left, right } of order) {
    const reach = textWidth(String(year), size) / 2;
    const x = Math.min(Math.max((left + right) / 2, reach), width - reach);
    if (named.every((other) => Math.abs(other.x - x) >= 2 * reach + BETWEEN_NAMES)) named.push({ year, x });
  }
  return named.sort((a, b) => a.year - b.year);
}

/** Paths as on a metro map: straight stretches joined by round corners. */

import { path as newPath } from 'd3';

/** A point on the drawing. */
export type Point = readonly [number, number];

/**
 * The path through some points, every corner rounded; corners nearer to each other than twice the radius
 * get a smaller one. Points that stand on each other or between their neighbours are passed over.
 *
 * @example roundedPath([[0, 0], [0, 20], [30, 20]], 8) // 'M0,0L0,12A8,8,0,0,0,8,20L30,20'
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  const corners = withoutIdle(points);
  const drawn = newPath();
  const [start] = corners;
  if (start === undefined) return '';
  drawn.moveTo(start[0], start[1]);
  corners.slice(1).forEach((corner, index) => {
    const before = corners[index] ?? corner;
    const after = corners[index + 2];
    if (after === undefined) drawn.lineTo(corner[0], corner[1]);
    else drawn.arcTo(corner[0], corner[1], after[0], after[1], radiusAt([before, corner, after], radius));
  });
  return tidy(drawn.toString());
}

/** A corner may use half of each stretch beside it. */
function radiusAt([before, corner, after]: readonly [Point, Point, Point], radius: number): number {
  return Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function withoutIdle(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && distance(last, point) < 0.5) continue;
    const beforeLast = kept.at(-2);
    if (last !== undefined && beforeLast !== undefined && isStraight(beforeLast, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
}

function tidy(path: string): string {
  return path.replace(/-?\d+\.\d+(?:e-?\d+)?/gu, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
}

/** Rectangles on the drawing, in CSS pixels, y downwards: what labels and marks cover. */

import { textWidth } from './text-width.ts';

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Share of the type size that a line of Vietnamese reaches above and below its baseline. */
export const ASCENT = 0.8;
export const DESCENT = 0.24;

/**
 * Whether two boxes cover common ground, or come nearer to each other than `gap`.
 *
 * @example overlaps({ left: 0, top: 0, right: 4, bottom: 4 }, { left: 5, top: 0, right: 9, bottom: 4 }, 2) // true
 */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/**
 * Whether `inner` lies wholly inside `outer`.
 *
 * @example contains({ left: 0, top: 0, right: 9, bottom: 9 }, { left: 1, top: 1, right: 2, bottom: 2 }) // true
 */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/**
 * A square box around a point.
 *
 * @example around(10, 10, 2) // { left: 8, top: 8, right: 12, bottom: 12 }
 */
export function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/**
 * What a line of text covers when drawn at a baseline point.
 *
 * @example textBox('2030', { x: 10, y: 20, size: 14, anchor: 'middle' })
 */
export function textBox(
  text: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly anchor?: 'start' | 'middle' | 'end';
  },
): Box {
  const width = textWidth(text, place.size);
  const shift = { start: 0, middle: width / 2, end: width }[place.anchor ?? 'start'];
  const left = place.x - shift;
  return {
    left,
    right: left + width,
    top: place.y - ASCENT * place.size,
    bottom: place.y + DESCENT * place.size,
  };
}

/**
 * Whether a straight stroke touches a box, or comes nearer to it than `gap` (Liang–Barsky clipping).
 *
 * @example crosses({ left: 0, top: 0, right: 4, bottom: 4 }, { x1: -1, y1: 2, x2: 9, y2: 2 }) // true
 */
export function crosses(box: Box, stroke: Stroke, gap = 0): boolean {
  const dx = stroke.x2 - stroke.x1;
  const dy = stroke.y2 - stroke.y1;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, stroke.x1 - (box.left - gap)],
    [dx, box.right + gap - stroke.x1],
    [-dy, stroke.y1 - (box.top - gap)],
    [dy, box.bottom + gap - stroke.y1],
  ];
  let enter = 0;
  let leave = 1;
  for (const [direction, distance] of edges) {
    if (direction === 0 && distance <= 0) return false;
    if (direction < 0) enter = Math.max(enter, distance / direction);
    if (direction > 0) leave = Math.min(leave, distance / direction);
  }
  return enter < leave || (dx === 0 && dy === 0 && enter <= leave);
}

/** A straight stroke from one point to another. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

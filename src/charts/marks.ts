/**
 * The shapes of the route: a filled stop is a document, an open one a due date, a square a result, a
 * diamond another event, the red dot is now. Travelled line is solid, line ahead is sleepers.
 */

import { around, type Box } from './box.ts';
import { element, tenth as n } from './svg.ts';

/** What a mark on a route stands for. */
export type MarkKind = 'document' | 'due' | 'result' | 'event';

/** Half the height and width of a mark, its outline included. */
export const MARK_REACH: Readonly<Record<MarkKind, number>> = { document: 8, due: 8, result: 6, event: 6 };

/** Pointers and fingers need this much around a mark (WCAG 2.2, 2.5.8: 24 CSS pixels). */
const HIT_REACH = 12;

/** Draws one mark around its centre. */
type MarkDrawing = (x: number, y: number) => string;

const DRAWINGS: Readonly<Record<MarkKind, MarkDrawing>> = {
  document: (x, y) => element('circle', { class: 'c-stop', cx: x, cy: y, r: 7 }),
  due: (x, y) => element('circle', { class: 'c-due', cx: x, cy: y, r: 6.5 }),
  result: (x, y) => element('rect', { class: 'c-result', x: x - 5, y: y - 5, width: 10, height: 10 }),
  event: (x, y) => element('path', { class: 'c-event', d: diamond(x, y, 5.5) }),
};

/**
 * A mark with its centre at a point.
 *
 * @example mark('document', 40, 20) // '<circle class="c-stop" cx="40" cy="20" r="7"/>'
 */
export function mark(kind: MarkKind, x: number, y: number): string {
  return DRAWINGS[kind](x, y);
}

/**
 * What a mark covers.
 *
 * @example markBox('result', 40, 20) // { left: 34, top: 14, right: 46, bottom: 26 }
 */
export function markBox(kind: MarkKind, x: number, y: number): Box {
  return around(x, y, MARK_REACH[kind]);
}

/**
 * An unseen square that makes a small mark easy to hit.
 *
 * @example hit(40, 20)
 */
export function hit(x: number, y: number): string {
  return element('rect', {
    class: 'c-hit',
    x: x - HIT_REACH,
    y: y - HIT_REACH,
    width: 2 * HIT_REACH,
    height: 2 * HIT_REACH,
  });
}

/**
 * A straight stroke of some class.
 *
 * @example stroke('c-grid', [0, 10], [100, 10])
 */
export function stroke(kind: string, from: readonly [number, number], to: readonly [number, number]): string {
  return element('line', { class: kind, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}

/**
 * A level route: solid as far as `now`, sleepers beyond it, and two slashes at each break of the scale.
 *
 * @example levelRoute({ y: 40, from: 100, to: 900, now: 700, breaks: [180] })
 */
export function levelRoute(route: {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly breaks: readonly number[];
}): string {
  const turn = Math.min(Math.max(route.now, route.from), route.to);
  const parts: string[] = [];
  if (turn > route.from) parts.push(stroke('c-line', [route.from, route.y], [turn, route.y]));
  if (turn < route.to) parts.push(stroke('c-ahead', [turn + 3, route.y], [route.to, route.y]));
  return [...parts, ...route.breaks.map((x) => breakMark(x, route.y))].join('');
}

/**
 * Two slashes on a small gap: here the scale changes.
 *
 * @example breakMark(180, 40)
 */
export function breakMark(x: number, y: number): string {
  const gap = element('path', {
    class: 'c-gap',
    d: `M${n(x - 7)},${n(y + 7)}L${n(x + 1)},${n(y - 7)}H${n(x + 7)}L${n(x - 1)},${n(y + 7)}Z`,
  });
  const slashes = `M${n(x - 7)},${n(y + 7)}L${n(x + 1)},${n(y - 7)}M${n(x - 1)},${n(y + 7)}L${n(x + 7)},${n(y - 7)}`;
  return gap + element('path', { class: 'c-break', d: slashes });
}

function diamond(x: number, y: number, reach: number): string {
  return `M${n(x)},${n(y - reach)}L${n(x + reach)},${n(y)}L${n(x)},${n(y + reach)}L${n(x - reach)},${n(y)}Z`;
}

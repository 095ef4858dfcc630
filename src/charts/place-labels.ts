/**
 * Labels around points. Each label takes the first free place near its mark, then places farther off with
 * a hairline leading to them. Labels are served in the order given, so the ones that matter come first.
 */

import { around, contains, crosses, overlaps, type Box, type Stroke } from './box.ts';

/** A label looking for a place. */
export interface LabelRequest {
  /** Centre of its mark. */
  readonly x: number;
  readonly y: number;
  /** Half the width and height of its mark. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Whether it may stand off from its mark, at the end of a leader, rather than not at all. */
  readonly mayStandOff: boolean;
}

/** Where a label came to stand. */
export interface LabelSpot {
  readonly box: Box;
  /** From the mark to the label, when it stands off. */
  readonly leader?: Stroke;
}

/** What labels must keep clear of. */
export interface LabelGround {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  /** Lines that no text may touch, but that a leader may cross where there is no other way. */
  readonly passable: readonly Stroke[];
}

const GAP = 3;
const NEAR = 5;
/** Distances from the mark at which a place is looked for; from the second on a leader is drawn. */
const DISTANCES = [NEAR, 16, 28, 42, 60, 84, 112];

/** Directions from the mark, the readers' favourites first. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
];

/**
 * A spot for each label, or `undefined` for one that finds none inside the bounds.
 *
 * @example placeLabels([{ x: 50, y: 50, reach: 6, width: 40, height: 16, mayStandOff: true }], ground)
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): (LabelSpot | undefined)[] {
  const boxes = [...ground.boxes];
  const strokes = [...ground.strokes];
  return requests.map((request) => {
    const now: LabelGround = { ...ground, boxes, strokes };
    const free = candidates(request, ground.bounds).filter((one) => isFree(one, request, now));
    const spot =
      free.find(
        ({ leader }) => leader === undefined || !ground.passable.some((line) => meet(line, leader)),
      ) ?? free[0];
    if (spot === undefined) return undefined;
    boxes.push(spot.box);
    if (spot.leader !== undefined) strokes.push(spot.leader);
    return spot;
  });
}

function candidates(request: LabelRequest, bounds: Box): LabelSpot[] {
  const distances = request.mayStandOff ? DISTANCES : [NEAR];
  return distances.flatMap((distance) =>
    DIRECTIONS.map((direction) => candidate(request, direction, { distance, bounds })),
  );
}

function candidate(
  request: LabelRequest,
  [dx, dy]: readonly [number, number],
  { distance, bounds }: { readonly distance: number; readonly bounds: Box },
): LabelSpot {
  const { x, y, reach, width, height } = request;
  const wished = x + dx * (reach + distance) + ((dx - 1) * width) / 2;
  // Straight above or below, a label slides along so as to stay inside.
  const left = dx === 0 ? Math.max(bounds.left, Math.min(wished, bounds.right - width)) : wished;
  const top = y + dy * (reach + distance) + ((dy - 1) * height) / 2;
  const box = { left, top, right: left + width, bottom: top + height };
  if (distance === NEAR) return { box };
  const length = Math.hypot(dx, dy);
  const leader = {
    x1: x + (dx / length) * (reach + 1),
    y1: y + (dy / length) * (reach + 1),
    x2: x + dx * (reach + distance - 2),
    y2: y + dy * (reach + distance - 2),
  };
  return { box, leader };
}

function isFree({ box, leader }: LabelSpot, request: LabelRequest, ground: LabelGround): boolean {
  if (!contains(ground.bounds, box)) return false;
  if (ground.boxes.some((other) => overlaps(box, other, GAP))) return false;
  if ([...ground.strokes, ...ground.passable].some((stroke) => crosses(box, stroke, GAP))) return false;
  if (leader === undefined) return true;
  const own = around(request.x, request.y, request.reach);
  return ground.boxes.every((other) => isSame(other, own) || !crosses(other, leader, 1));
}

/** Whether an upright or level line is met by a stroke. */
function meet(line: Stroke, stroke: Stroke): boolean {
  const box = {
    left: Math.min(line.x1, line.x2) - 0.5,
    right: Math.max(line.x1, line.x2) + 0.5,
    top: Math.min(line.y1, line.y2),
    bottom: Math.max(line.y1, line.y2),
  };
  return crosses(box, stroke);
}

function isSame(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) < 0.01 && Math.abs(a.top - b.top) < 0.01;
}

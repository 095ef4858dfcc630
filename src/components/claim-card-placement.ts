/** Where a card goes: under its mark where it fits, else over or beside it; never on it, never out of view. All in CSS pixels. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box as seen from the window's upper left corner. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Setting {
  readonly mark: Box;
  readonly start: number;
  readonly card: Size;
  readonly view: Size;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** Less than the card's own where there is no room for all of it. */
  readonly height: number;
}

/** Between the mark and the card: little enough for a pointer to cross. */
const GAP = 6;
/** Between the card and the window's edges. */
const EDGE = 8;

/**
 * The place of a card in the window: under its mark or over it; where it is too high for both, beside it.
 * @param start where the card's left edge is best: the mark's own, or that of the line of it which the reader points at
 * @example placeCard({ mark: { top: 100, bottom: 120, left: 50, right: 80 }, start: 50, card, view })
 *   // { left: 50, top: 126, height: 200 }
 */
export function placeCard({ mark, start, card, view }: Setting): Placement {
  const below = view.height - EDGE - (mark.bottom + GAP);
  const above = mark.top - GAP - EDGE;
  const besides = beside({ mark, start, card, view });
  if (card.height > Math.max(below, above) && besides !== undefined) {
    const height = Math.min(card.height, view.height - 2 * EDGE);
    return { left: besides, top: clamp(mark.top, view.height - height), height };
  }
  const isBelow = card.height <= below || below >= above;
  const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
  return {
    left: clamp(start, view.width - card.width),
    top: isBelow ? mark.bottom + GAP : mark.top - GAP - height,
    height,
  };
}

/** The left edge of a card to the right of its mark, else to the left of it; undefined where neither has room. */
function beside({ mark, card, view }: Setting): number | undefined {
  const right = mark.right + GAP;
  if (right + card.width <= view.width - EDGE) return right;
  const left = mark.left - GAP - card.width;
  return left >= EDGE ? left : undefined;
}

/** A position between the window's edge and where the card would meet the other one. */
function clamp(position: number, last: number): number {
  return Math.max(EDGE, Math.min(position, last - EDGE));
}

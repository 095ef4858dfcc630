/** One place's lane in the comparison: results and targets of one indicator on one axis. */

import { element, item, label } from './svg.ts';
import type { ComparisonLane } from './comparison-data.ts';
import { spotsOf, type Claim, type Spot } from './comparison-spots.ts';
import { hit, mark, MARK_REACH, stroke } from './marks.ts';
import { flagTextLeft, placeFlags, type Flag, type FlagField } from './place-flags.ts';
import { shorten, textWidth } from './text-width.ts';

/** Where a lane is drawn. */
export interface LaneGround {
  readonly top: number;
  readonly domain: readonly [number, number];
  /** Where the place's name begins, and where the line does. */
  readonly left: number;
  readonly lineLeft: number;
  readonly right: number;
  readonly isNarrow: boolean;
  readonly size: number;
  readonly emptyLabel: string;
}

const ROW = 20;
const RIGHT_ROOM = 14;

/**
 * The lane's drawing and where it ends.
 *
 * @example comparisonLane(lane, { top: 0, domain: [0, 30], left: 0, lineLeft: 120, right: 800, … }).bottom
 */
export function comparisonLane(
  lane: ComparisonLane,
  ground: LaneGround,
): { readonly body: string; readonly bottom: number } {
  const spots = spotsOf(lane, { domain: ground.domain, range: [ground.lineLeft, ground.right - RIGHT_ROOM] });
  if (spots.length === 0) return emptyLane(lane, ground);
  const field = { left: ground.lineLeft - 8, right: ground.right };
  const above = placeSide(spots, { side: 'above', field, size: ground.size });
  const below = placeSide(spots, { side: 'below', field, size: ground.size });
  const nameRoom = ground.isNarrow ? 20 : 0;
  const y = ground.top + nameRoom + 14 + ROW * Math.max(above.rows, ground.isNarrow ? 0 : 0.5);
  const bottom = y + 16 + ROW * below.rows;
  const nameY = ground.isNarrow ? ground.top + 15 : y + 5;
  const name = shorten(
    lane.place,
    ground.size,
    ground.isNarrow ? ground.right : ground.lineLeft - ground.left - 14,
  );
  const body = [
    label(name, { x: ground.left, y: nameY, size: ground.size, class: 'c-lane' }),
    ...drawRoute(spots, ground, y),
    ...spots.map((spot, index) =>
      drawSpot(spot, { above: above.texts[index], below: below.texts[index], y, size: ground.size }),
    ),
  ];
  return { body: element('g', { class: 'c-lane-group', 'data-place': lane.place }, body), bottom };
}

function emptyLane(
  lane: ComparisonLane,
  ground: LaneGround,
): { readonly body: string; readonly bottom: number } {
  const y = ground.top + 20;
  const text = ground.isNarrow ? y + ROW : y;
  const body = [
    label(lane.place, { x: ground.left, y, size: ground.size, class: 'c-lane' }),
    label(ground.emptyLabel, {
      x: ground.isNarrow ? ground.left : ground.lineLeft,
      y: text,
      size: ground.size,
      class: 'c-sub',
    }),
  ];
  return { body: element('g', { class: 'c-lane-group', 'data-place': lane.place }, body), bottom: text + 12 };
}

interface Text {
  readonly claim: Claim;
  readonly x: number;
  readonly row: number;
}

interface Side {
  readonly rows: number;
  /** For each spot its texts on this side. */
  readonly texts: readonly (readonly Text[])[];
}

/** Above the line stands the first result; below it a target on the line, and whatever hangs there. */
function placeSide(
  spots: readonly Spot[],
  how: { readonly side: 'above' | 'below'; readonly field: FlagField; readonly size: number },
): Side {
  const lines = spots.map(({ claims }) => {
    const headIsResult = claims[0]?.kind === 'result';
    if (how.side === 'above') return headIsResult ? claims.slice(0, 1) : [];
    return headIsResult ? claims.slice(1) : [...claims];
  });
  const wanting = lines.flatMap((claims, index) => (claims.length > 0 ? [{ claims, index }] : []));
  const flags = wanting.map(({ claims, index }) =>
    flagFor(spots[index]?.x ?? 0, claims, { ...how, spot: spots[index] }),
  );
  const places = placeFlags(flags, how.field);
  const texts: Text[][] = spots.map(() => []);
  let rows = 0;
  wanting.forEach(({ claims, index }, turn) => {
    const [flag, place] = [flags[turn], places[turn]];
    if (flag === undefined || place === undefined) return;
    rows = Math.max(rows, place.row + claims.length);
    texts[index] = claims.map((claim, line) => ({
      claim,
      x: flagTextLeft(flag, place, line),
      row: place.row + line,
    }));
  });
  return { rows, texts };
}

function flagFor(
  x: number,
  claims: readonly Claim[],
  how: { readonly side: 'above' | 'below'; readonly size: number; readonly spot: Spot | undefined },
): Flag {
  const widths = claims.map((claim) => textWidth(claim.label, how.size));
  const hasBeads = how.side === 'below' && (claims.length > 1 || how.spot?.claims[0]?.kind === 'result');
  return {
    x,
    forms: [widths],
    centred: claims.length === 1 && !hasBeads,
    offset: hasBeads ? 13 : 7,
    reach: hasBeads ? 9 : 3,
  };
}

function drawRoute(spots: readonly Spot[], ground: LaneGround, y: number): string[] {
  const placed = spots.flatMap((spot) => spot.claims.map((claim) => ({ claim, x: spot.x })));
  const done = placed.find(({ claim }) => claim.isLatest)?.x ?? ground.lineLeft;
  const dues = placed.filter(({ claim }) => claim.kind === 'due').map(({ claim, x }) => claim.until ?? x);
  const aim = Math.max(ground.lineLeft, ...dues);
  return [
    stroke('c-track', [Math.max(done, aim), y], [ground.right - RIGHT_ROOM, y]),
    done > ground.lineLeft ? stroke('c-line', [ground.lineLeft, y], [done, y]) : '',
    aim > done ? stroke('c-ahead', [done + 2, y], [aim, y]) : '',
  ];
}

interface SpotDrawing {
  readonly above: readonly Text[] | undefined;
  readonly below: readonly Text[] | undefined;
  readonly y: number;
  readonly size: number;
}

function drawSpot(spot: Spot, { above = [], below = [], y, size }: SpotDrawing): string {
  let from = y + 8;
  return spot.claims
    .map((claim, index) => {
      const upper = above.find((text) => text.claim === claim);
      const lower = below.find((text) => text.claim === claim);
      const centre = index === 0 || lower === undefined ? y : y + 22 + ROW * lower.row;
      const inside = [
        hit(spot.x, centre),
        drawRange(claim, spot.x, centre),
        mark(claim.kind, spot.x, centre),
      ];
      if (index > 0)
        inside.unshift(stroke('c-mast', [spot.x, from], [spot.x, centre - MARK_REACH[claim.kind]]));
      if (index > 0) from = centre + MARK_REACH[claim.kind];
      inside.push(...drawText(claim, { upper, lower, x: spot.x, y, size, isHead: index === 0 }));
      return item(claim, { class: 'c-item' }, inside);
    })
    .join('');
}

function drawRange(claim: Claim, x: number, y: number): string {
  return claim.until === undefined ? '' : stroke('c-range', [x, y], [claim.until, y]);
}

interface TextDrawing {
  readonly upper: Text | undefined;
  readonly lower: Text | undefined;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isHead: boolean;
}

function drawText(claim: Claim, { upper, lower, x, y, size, isHead }: TextDrawing): string[] {
  const kind = claim.kind === 'result' ? 'c-label' : 'c-sub';
  if (upper !== undefined) {
    const baseline = y - 14 - ROW * upper.row;
    const mast = upper.row > 0 ? [stroke('c-mast', [x, y - 7], [x, baseline + 5])] : [];
    return [...mast, label(claim.label, { x: upper.x, y: baseline, size, class: kind })];
  }
  if (lower === undefined) return [];
  const baseline = y + 27 + ROW * lower.row;
  const mast = isHead && lower.row > 0 ? [stroke('c-mast', [x, y + 8], [x, baseline - 13])] : [];
  return [...mast, label(claim.label, { x: lower.x, y: baseline, size, class: kind })];
}

/**
 * Spreads stations along a level route so that no text meets another. A route is a scheme: the order of
 * time is kept and longer waits get more room, but every station gets at least the room its text needs.
 */

import { textWidth, wrap } from './text-width.ts';
import type { RouteStation } from './route-data.ts';

/** A station with its place and its text broken into lines. */
export interface SpreadStation {
  readonly station: RouteStation;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** Texts of neighbours may stand in tiers, 0 next to the line. */
  readonly tier: number;
}

/** The ground to spread them over. */
export interface SpreadGround {
  readonly width: number;
  readonly labelSize: number;
  readonly textSize: number;
}

const END = 13;
const BETWEEN = 18;
const BETWEEN_MARKS = 32;
/** How wide a text may be and in how many tiers texts may stand, tried in this order. */
const TRIALS: readonly (readonly [tiers: number, width: number])[] = [
  [1, 200],
  [1, 160],
  [1, 128],
  [2, 200],
  [2, 160],
  [2, 128],
  [3, 160],
  [3, 128],
  [4, 110],
];
const MAX_LINES = 4;

/**
 * The stations with their positions from left to right, over the whole width.
 *
 * @example spreadStations(stations, { width: 1120, labelSize: 17, textSize: 14 })
 */
export function spreadStations(stations: readonly RouteStation[], ground: SpreadGround): SpreadStation[] {
  const trials = TRIALS.map(([tiers, width]) => tryOut(stations, ground, { tiers, width }));
  const fitting = trials.filter((trial) => trial.fits);
  const best = fitting.find((trial) => !trial.cut) ?? fitting[0] ?? trials.at(-1);
  return best?.spread ?? [];
}

interface Trial {
  readonly spread: SpreadStation[];
  readonly fits: boolean;
  readonly cut: boolean;
}

/** How far texts reach to both sides of a station: date, text below. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

interface Sized extends Omit<SpreadStation, 'x'> {
  readonly date: Extent;
  readonly text: Extent;
}

function tryOut(
  stations: readonly RouteStation[],
  ground: SpreadGround,
  { tiers, width }: { readonly tiers: number; readonly width: number },
): Trial {
  const sized = stations.map((station, index) => {
    const isLast = index === stations.length - 1;
    const anchor = index === 0 ? 'start' : isLast ? 'end' : 'middle';
    return size(station, { anchor, tier: index % tiers, width }, ground);
  });
  const tight = packed(sized);
  const end = ground.width - END;
  const slack = end - (tight.at(-1) ?? 0);
  const shares = waitShares(stations);
  const spread = sized.map(({ station, anchor, lines, tier }, index) => ({
    station,
    anchor,
    lines,
    tier,
    x: (tight[index] ?? 0) + Math.max(0, slack) * (shares[index] ?? 0),
  }));
  return { spread, fits: slack >= 0, cut: sized.some(({ lines }) => lines.at(-1)?.endsWith('…') === true) };
}

function size(
  station: RouteStation,
  form: { readonly anchor: SpreadStation['anchor']; readonly tier: number; readonly width: number },
  ground: SpreadGround,
): Sized {
  const { anchor, tier, width } = form;
  const lines = balanced(station.text, ground.textSize, width);
  const text = Math.max(0, ...lines.map((line) => textWidth(line, ground.textSize)));
  const date = textWidth(station.label, ground.labelSize);
  return { station, anchor, tier, lines, date: extent(date, anchor), text: extent(text, anchor) };
}

/** Lines of about one length: as many as the width asks for, each as short as that allows. */
function balanced(text: string, size: number, width: number): string[] {
  const lines = wrap(text, size, { width, lines: MAX_LINES });
  for (let narrower = width * 0.5; narrower < width; narrower += 4) {
    const tried = wrap(text, size, { width: narrower, lines: MAX_LINES });
    if (tried.length === lines.length && tried.join(' ') === lines.join(' ')) return tried;
  }
  return lines;
}

function extent(width: number, anchor: SpreadStation['anchor']): Extent {
  const left = { start: END, middle: width / 2, end: width - END }[anchor];
  return { left, right: width - left };
}

/** The tightest positions that keep every text clear of the others and of the masts to lower tiers. */
function packed(sized: readonly Sized[]): number[] {
  const positions: number[] = [];
  sized.forEach((one, index) => {
    const earliest = positions.map((x, other) => x + room(sized[other] ?? one, one));
    positions.push(index === 0 ? END : Math.max(...earliest));
  });
  return positions;
}

function room(before: Sized, after: Sized): number {
  const dates = before.date.right + after.date.left + BETWEEN;
  const marks = Math.max(dates, BETWEEN_MARKS);
  if (before.tier === after.tier) return Math.max(marks, before.text.right + after.text.left + BETWEEN);
  const passing = before.tier < after.tier ? before.text.right : after.text.left;
  return Math.max(marks, passing + BETWEEN / 2);
}

/** For each station the share of the spare room before it: waits count by their square root. */
function waitShares(stations: readonly RouteStation[]): number[] {
  const shares = [0];
  stations.slice(1).forEach((station, index) => {
    const wait = Math.sqrt(Math.max(0.05, station.date - (stations[index]?.date ?? station.date)));
    shares.push((shares.at(-1) ?? 0) + wait);
  });
  const total = shares.at(-1) ?? 0;
  return total === 0 ? shares : shares.map((share) => share / total);
}

/**
 * Time on a line that is not all to one scale. The years in which much happened get room; long quiet
 * stretches are *compressed*, and each place where the scale changes is a *break*, drawn as two slashes.
 *
 * A *date* is a decimal year: 2025.5 is the middle of 2025, a due date "by 2025" is just under 2026.
 * A *piece* is a stretch with one scale, whole years from `from` up to, not including, `to`.
 */

import { scaleLinear } from 'd3';

/** A stretch of years with one scale of its own. */
export interface TimePiece {
  /** The first year in it. */
  readonly from: number;
  /** The first year after it. */
  readonly to: number;
  /** Its share of the width, against the other pieces' weights. */
  readonly weight: number;
  /** Whether its years are narrower than those of the main piece. */
  readonly compressed: boolean;
  /** The years in it that deserve a label. */
  readonly years: readonly number[];
}

/** One labelled year on the line. */
export interface TimeBand {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  readonly compressed: boolean;
}

/** Where dates stand on the line. */
export interface TimeScale {
  /** The position of a date in pixels; dates outside the pieces stand at the nearest end. Never decreases. */
  readonly position: (date: number) => number;
  readonly bands: readonly TimeBand[];
  /** Positions where the scale changes. */
  readonly breaks: readonly number[];
  readonly range: readonly [number, number];
}

/** How to cut years into pieces. */
export interface TimePiecesOptions {
  /** From how many different dates on a year is busy; 2 when absent. */
  readonly busy?: number;
  /** Dates whose years belong to the main piece whatever happened in them. */
  readonly including?: readonly number[];
  /** Times the usual room for compressed stretches, for narrow drawings; 1 when absent. */
  readonly quietRoom?: number;
}

/** Quiet stretches this many years apart get a break between them. */
const FAR_APART = 5;
/** A stretch goes on this long after its last year, so that what is due then does not stand on the break. */
const AFTERWARDS = 2;
/** From the end of a piece to the middle of the break's slashes, on the compressed side. */
const BREAK_OFFSET = 13;

/**
 * Lays the pieces side by side over a range of pixels, each as wide as its weight.
 *
 * @example timeScale([{ from: 2019, to: 2027, weight: 8, compressed: false, years: [2019] }], [0, 800]).position(2020) // 100
 * @throws RangeError when there is no piece, or one does not begin where the one before it ends
 */
export function timeScale(pieces: readonly TimePiece[], range: readonly [number, number]): TimeScale {
  const edges = pieceEdges(pieces);
  const total = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  const stops = [range[0]];
  for (const piece of pieces)
    stops.push((stops.at(-1) ?? 0) + ((range[1] - range[0]) * piece.weight) / total);
  const position = scaleLinear(edges, stops).clamp(true);
  const bands = pieces.flatMap((piece) =>
    piece.years.map((year) => ({
      year,
      left: position(year),
      right: position(year + 1),
      compressed: piece.compressed,
    })),
  );
  return { position, bands, breaks: breaksOf(pieces, stops), range };
}

/**
 * Cuts the years of some dates into pieces: the longest run of years with at least `busy` different dates
 * each (a quiet year between two busy ones included) is the main piece, every year labelled; what lies
 * before and after is compressed.
 *
 * @example timePieces([2012, 2019.7, 2020, 2020.5, 2045.9], { busy: 1 })
 * @throws RangeError when there are no dates at all
 */
export function timePieces(dates: readonly number[], options: TimePiecesOptions = {}): TimePiece[] {
  const years = [...new Set([...dates, ...(options.including ?? [])].map(Math.floor))].sort((a, b) => a - b);
  const [first, last] = mainRun(years, dates, options);
  const before = years.filter((year) => year < first);
  const after = years.filter((year) => year > last);
  const span = last + 1 - first;
  const main: TimePiece = {
    from: first,
    to: last + 1,
    weight: span,
    compressed: false,
    years: yearsOf(first, last),
  };
  return [...piecesBefore(before, first), main, ...piecesAfter(after, last + 1)].map((piece) =>
    piece.compressed ? { ...piece, weight: piece.weight * (options.quietRoom ?? 1) } : piece,
  );
}

/** Breaks stand beside the piece's end, on its compressed side, where no mark of a full year is. */
function breaksOf(pieces: readonly TimePiece[], stops: readonly number[]): number[] {
  return stops
    .slice(1, -1)
    .map((x, index) => x + (pieces[index + 1]?.compressed === true ? BREAK_OFFSET : -BREAK_OFFSET));
}

function pieceEdges(pieces: readonly TimePiece[]): number[] {
  const start = pieces[0];
  if (start === undefined) throw new RangeError('A time scale needs at least one piece.');
  const edges = [start.from];
  for (const piece of pieces) {
    if (piece.from !== edges.at(-1) || piece.to <= piece.from || piece.weight <= 0) {
      throw new RangeError(`The piece ${piece.from}–${piece.to} does not follow on the one before it.`);
    }
    edges.push(piece.to);
  }
  return edges;
}

/** First and last year of the main piece. */
function mainRun(
  years: readonly number[],
  dates: readonly number[],
  options: TimePiecesOptions,
): [number, number] {
  const [firstYear] = years;
  if (firstYear === undefined) throw new RangeError('A time scale needs at least one date.');
  const including = new Set((options.including ?? []).map(Math.floor));
  const busy = years.filter((year) => including.has(year) || datesIn(year, dates) >= (options.busy ?? 2));
  let best: [number, number] = [busy[0] ?? firstYear, busy[0] ?? firstYear];
  let run = best;
  for (const year of busy) {
    run = year - run[1] <= 2 ? [run[0], year] : [year, year];
    if (run[1] - run[0] >= best[1] - best[0]) best = run;
  }
  return best;
}

function datesIn(year: number, dates: readonly number[]): number {
  return new Set(dates.filter((date) => Math.floor(date) === year).map((date) => date.toFixed(1))).size;
}

function piecesBefore(years: readonly number[], until: number): TimePiece[] {
  return chains(years).map((chain, index, all) => {
    const to = all[index + 1]?.[0] ?? until;
    return compressed(chain[0] ?? to - 1, to, chain);
  });
}

function piecesAfter(years: readonly number[], from: number): TimePiece[] {
  let start = from;
  return chains(years).map((chain, index, all) => {
    const end = (chain.at(-1) ?? start) + 1;
    const piece = compressed(start, index === all.length - 1 ? end : end + AFTERWARDS, chain);
    start = piece.to;
    return piece;
  });
}

function compressed(from: number, to: number, years: readonly number[]): TimePiece {
  return { from, to, weight: Math.min(to - from, 0.9 + 0.22 * years.length), compressed: true, years };
}

/** Years that follow each other closely, together. */
function chains(years: readonly number[]): number[][] {
  const result: number[][] = [];
  for (const year of years) {
    const chain = result.at(-1);
    if (chain !== undefined && year - (chain.at(-1) ?? year) <= FAR_APART) chain.push(year);
    else result.push([year]);
  }
  return result;
}

function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

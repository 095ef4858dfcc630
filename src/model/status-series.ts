/**
 * Which results a target's status may rest on: those on the same measure, of the same unit and the same whole, with a
 * figure and a date that nothing speaks against. What is left out is kept with the reason why.
 */
import type { CautionKind } from './caution.ts';
import { disagree } from './contradiction-interval.ts';
import { pairsOf } from './contradiction-sides.ts';
import type { Goal } from './goal.ts';
import { periodEnd, periodStart, type Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import { joinReadings, readQuantity, type Reading } from './reading.ts';
import { segmentOf } from './series.ts';

/** A result as the rules read it. */
export interface StatusResult {
  id: string;
  quantity: Quantity;
  asOf: Period;
  /** The first day on which a reader could know it, `YYYY-MM-DD`; undefined where no source is dated. */
  published?: string | undefined;
  /** The kinds of cautions on it. */
  cautions?: readonly CautionKind[];
  /** How it was measured, where its indicator is measured in several ways. */
  series?: string | undefined;
}

/** The first and last day of the unit that made a promise, where it was formed or ended. */
export interface UnitSpan {
  from?: string | undefined;
  until?: string | undefined;
}

export const LEFT_OUT_NAMES = {
  'no-figure': 'nguồn không nêu con số',
  cautioned: 'có điều phải đọc kỹ về câu chữ, thời điểm hoặc cách tính',
  'other-series': 'thuộc chuỗi khác, đo cách khác',
  'across-break': 'ở phía bên kia của lần đổi cách tính, hoặc vắt qua lần ấy',
  'other-unit': 'của đơn vị hành chính khác, hoặc vắt qua ngày sắp xếp',
  'other-whole': 'tính trên một tổng số khác',
  'one-year': 'của một thời điểm, trong khi mục tiêu là mức bình quân nhiều năm',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_NAMES;

export interface LeftOut {
  id: string;
  why: LeftOutReason;
}

/** The first and the last day that a figure can be about, the last no later than the reference date. */
interface Days {
  start: string;
  on: string;
}

/** What is known as of one day: one reading, from one result or from several that agree. */
export interface Standing extends Days {
  /** The first of its results. */
  id: string;
  reading: Reading;
}

export interface Series {
  /** Oldest first. */
  standings: Standing[];
  /** Ids of the results in it, oldest first. */
  basis: string[];
  leftOut: LeftOut[];
  /** Ids of results as of one day that cannot all be right. */
  disputed: string[];
}

interface SeriesOptions {
  unit: string | null;
  goal: Pick<Goal, 'whole' | 'isRate'> | undefined;
  span: UnitSpan | undefined;
  /** The one series to rest on; undefined where the indicator has none. */
  series?: string | undefined;
  /** The days from which on the indicator is measured anew. */
  breaks?: readonly string[] | undefined;
  /** The last day that matters: that of the due date, or the reference date before it. */
  until?: string | undefined;
  today: string;
}

interface Candidate extends Standing {
  result: StatusResult;
}

/**
 * Cautions that keep a claim from being computed with: what its words mean, when it was, or how it was measured, is open.
 * Of where it comes from, what things are called and how far it reaches, the reader is told beside it.
 */
const BARRING: Readonly<Record<CautionKind, boolean>> = {
  ambiguity: true,
  comparability: true,
  dating: true,
  provenance: false,
  naming: false,
  scope: false,
};

/**
 * Whether a claim under these cautions may be computed with.
 * @example isBarred(['comparability']) // true
 */
export function isBarred(cautions: readonly CautionKind[]): boolean {
  return cautions.some((kind) => BARRING[kind]);
}

/**
 * The results that a status may rest on.
 * Results counted or published after the reference date aren't there at all: nobody knew them.
 */
export function selectSeries(results: readonly StatusResult[], options: SeriesOptions): Series {
  const { unit, today } = options;
  const known = results.filter((result) => isKnown(result, today)).sort(byDay);
  const leftOut: LeftOut[] = [];
  const dated = known.flatMap((result): Candidate[] => {
    const days = daysOf(result, today);
    const reading = readQuantity(result.quantity, unit);
    const why = whyLeftOut(result, { days, reading }, options);
    if (reading && !why) return [{ ...days, id: result.id, reading, result }];
    leftOut.push({ id: result.id, why: why ?? 'no-figure' });
    return [];
  });
  const whole = options.goal?.whole ?? latestWhole(dated);
  const kept = dated.filter(({ id, reading }) => {
    const fits = whole === undefined || reading.whole === undefined || reading.whole === whole;
    if (!fits) leftOut.push({ id, why: 'other-whole' });
    return fits;
  });
  const groups = [...Map.groupBy(kept, ({ on }) => on).values()];
  return {
    standings: groups.flatMap(joinGroup),
    basis: kept.map(({ id }) => id),
    leftOut,
    disputed: groups.filter((group) => isDisputed(group, unit)).flatMap((group) => group.map(({ id }) => id)),
  };
}

/**
 * Whether a result was known on a day: counted by then, and published by then where its source is dated.
 */
function isKnown({ asOf, published }: StatusResult, today: string): boolean {
  return periodStart(asOf) <= today && (published === undefined || published <= today);
}

function whyLeftOut(
  result: StatusResult,
  { days, reading }: { days: Days; reading: Reading | undefined },
  options: SeriesOptions,
): LeftOutReason | undefined {
  if (result.series !== options.series) return 'other-series';
  if (!reading) return 'no-figure';
  if (isBarred(result.cautions ?? [])) return 'cautioned';
  if (isOfOtherUnit(days, options.span)) return 'other-unit';
  if (isAcrossBreak(days, options)) return 'across-break';
  return options.goal?.isRate === true && result.asOf.kind !== 'span' ? 'one-year' : undefined;
}

function isOfOtherUnit({ start, on }: Days, span: UnitSpan | undefined): boolean {
  const isBefore = span?.from !== undefined && start < span.from;
  const isAfter = span?.until !== undefined && on > span.until;
  return isBefore || isAfter;
}

/** Only values measured as on the last day that matters count: what was measured otherwise isn't joined to them. */
function isAcrossBreak({ start, on }: Days, { breaks = [], until, today }: SeriesOptions): boolean {
  const own = segmentOf(until ?? today, breaks);
  return segmentOf(start, breaks) !== own || segmentOf(on, breaks) !== own;
}

/** The whole of the latest part: parts of another whole are another measure. A rank's whole is not: it has no trend. */
function latestWhole(dated: readonly Candidate[]): number | undefined {
  return dated.findLast(({ result }) => result.quantity.comparator === 'part')?.reading.whole;
}

function joinGroup(group: readonly Candidate[]): Standing[] {
  const [first, ...others] = group;
  if (!first) return [];
  const { id, start, on } = first;
  return [{ id, start, on, reading: joinReadings([first.reading, ...others.map(({ reading }) => reading)]) }];
}

/** By the same measure that lists contradictions for the reader. */
function isDisputed(group: readonly Candidate[], unit: string | null): boolean {
  return pairsOf(group).some(([{ result: a }, { result: b }]) => disagree(a.quantity, b.quantity, unit));
}

/** A year that isn't over can have been counted up to the reference date at most. */
function daysOf({ asOf }: StatusResult, today: string): Days {
  const start = periodStart(asOf);
  const end = periodEnd(asOf) ?? start;
  return { start, on: end < today ? end : today };
}

function byDay(a: StatusResult, b: StatusResult): number {
  const [one, other] = [a, b].map(({ asOf }) => periodEnd(asOf) ?? periodStart(asOf));
  return (one ?? '').localeCompare(other ?? '') || a.id.localeCompare(b.id);
}

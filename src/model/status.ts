/**
 * Status (trạng thái) of a target: computed from the target, the results on the same indicator and place, and a
 * reference date; never typed in, and never more than the data says.
 *
 * - `met`: the level is reached: by the latest known value, or after the due date by the last one within it. A level
 *   reached in time and lost later stays met; one reached before the due date and lost before it is behind.
 * - `on-course` / `behind`: before the due date, against the straight path from the first known value to the target.
 * - `overdue`: the due date has passed and a value of the last twelve months before it, or of later, falls short.
 * - `no-data`: nothing comparable has been reported (in the series that the target is held against); or the due date has passed, and what is known falls short but is older
 *   than those twelve months, so that it says nothing of how it ended.
 * - `not-measurable`: the target has no figure, its figures must not be joined, or they leave open which it is.
 *
 * Whether there is data and whether it is on course are two questions (Open SDG keeps them apart, and so do we): every
 * status carries the results it used, those it left out and why, the rule in words, and the pace with its numbers.
 */
import type { CautionKind } from './caution.ts';
import { goalOf, type Goal, type GoalInput } from './goal.ts';
import { computePace, type Pace } from './pace.ts';
import { describePeriod, periodEnd, type Period } from './period.ts';
import { spellQuantity } from './quantity.ts';
import { reachOf, type Reach, type Reading } from './reading.ts';
import { STATUS_REASONS, type StatusName, type StatusReason } from './status-reason.ts';
import {
  isBarred,
  selectSeries,
  type LeftOut,
  type Series,
  type Standing,
  type StatusResult,
  type UnitSpan,
} from './status-series.ts';

export { STATUS_NAMES, type StatusName, type StatusReason } from './status-reason.ts';
export type { StatusResult } from './status-series.ts';

export interface StatusInput extends GoalInput {
  due?: Period | undefined;
  /** What kind of claim it is: only a target has a level to reach. */
  kind: 'target' | 'count' | 'commitment';
  /** False where the indicator's values must not be joined. */
  comparable: boolean;
  /** The kinds of cautions on the target. */
  cautions?: readonly CautionKind[];
  /** When the administrative unit that promised it was, where it was formed or ended. */
  unitSpan?: UnitSpan | undefined;
  /** The series it is held against, where its indicator is measured in several ways. */
  series?: string | undefined;
  /** The days from which on its indicator is measured anew. */
  breaks?: readonly string[] | undefined;
}

export interface Status {
  name: StatusName;
  because: StatusReason;
  /** One sentence in Vietnamese: why this status. */
  reason: string;
  /** The results it rests on, oldest first. */
  basis: readonly string[];
  /** Results on the same indicator and place that it must not rest on. */
  leftOut: readonly LeftOut[];
  /** The result that decided: for a verdict, the one held against the level or the path. */
  decidedBy: string | undefined;
  /** The path to the goal and where the latest value stands; only before the due date. */
  pace: Pace | undefined;
  /** The reference date, `YYYY-MM-DD`. */
  asOf: string;
}

interface Verdict {
  because: StatusReason;
  by?: string;
  pace?: Pace;
}

interface Case {
  goal: Goal;
  series: Series;
  latest: Standing;
  due: string | undefined;
  unitEnded: boolean;
}

/**
 * The status of a target.
 * @param results results on the same indicator and place, in any order
 * @param today the reference date, `YYYY-MM-DD`; results counted or published after it are left out
 * @example computeStatus(target, [], '2026-11-22').name // 'no-data'
 */
export function computeStatus(target: StatusInput, results: readonly StatusResult[], today: string): Status {
  const goal = goalOf(target);
  const series = selectSeries(results, {
    unit: target.unit,
    goal: typeof goal === 'string' ? undefined : goal,
    span: target.unitSpan,
    series: target.series,
    breaks: target.breaks,
    until: lastDayThatMatters(target.due, today),
    today,
  });
  const { because, by, pace } = judge(target, { goal, series, today });
  const decisive = because === 'known-before' ? results.find(({ id }) => id === by) : undefined;
  const reason = [STATUS_REASONS[because].text, decisive && lastKnown(decisive, target.unit)].filter(Boolean);
  return {
    ...{ name: STATUS_REASONS[because].status, because, reason: reason.join(' ') },
    ...{ basis: series.basis, leftOut: series.leftOut, decidedBy: by, pace, asOf: today },
  };
}

/** The due date's, or the reference date before it. */
function lastDayThatMatters(due: Period | undefined, today: string): string {
  const end = due && periodEnd(due);
  return end !== undefined && end < today ? end : today;
}

/** The last known value in a sentence. */
function lastKnown({ quantity, asOf }: StatusResult, unit: string | null): string {
  return `Số liệu cuối cùng tìm thấy là ${spellQuantity(quantity, unit)}, tính đến ${describePeriod(asOf)}.`;
}

function judge(
  target: StatusInput,
  { goal, series, today }: { goal: ReturnType<typeof goalOf>; series: Series; today: string },
): Verdict {
  const barred = whyNotMeasurable(target, goal);
  if (barred !== undefined || typeof goal === 'string') return { because: barred ?? 'no-level' };
  const latest = series.standings.at(-1);
  if (!latest) return { because: whyNoData(series) };
  if (series.disputed.length > 0) return { because: 'disputed' };
  const due = target.due && periodEnd(target.due);
  const until = target.unitSpan?.until;
  const unitEnded = until !== undefined && until < today && (due === undefined || due > until);
  const found: Case = { goal, series, latest, due, unitEnded };
  return due !== undefined && due < today ? afterDue(found, due) : beforeDue(found);
}

function whyNotMeasurable(target: StatusInput, goal: ReturnType<typeof goalOf>): StatusReason | undefined {
  if (target.kind === 'count') return 'a-count';
  if (target.kind === 'commitment') return 'a-commitment';
  if (goal === 'no-figure') return 'no-level';
  if (goal === 'no-way') return 'no-way';
  if (!target.comparable) return 'incomparable';
  return isBarred(target.cautions ?? []) ? 'cautioned' : undefined;
}

function whyNoData({ leftOut }: Series): StatusReason {
  const own = leftOut.filter(({ why }) => why !== 'other-series');
  if (own.length === 0) return leftOut.length === 0 ? 'no-results' : 'other-series-only';
  return own.every(({ why }) => why === 'no-figure') ? 'no-figures' : 'nothing-usable';
}

/** Once the due date has passed: what was known by its last day counts first, then the latest of all. */
function afterDue({ goal, series, latest, unitEnded }: Case, due: string): Verdict {
  const atDue = series.standings.findLast(({ on }) => on <= due);
  const byDue = atDue && reachedBy(atDue, goal);
  const now = reachedBy(latest, goal);
  if (atDue && byDue === 'yes') {
    return { because: now === 'no' ? 'reached-then-lost' : 'reached-in-time', by: atDue.id };
  }
  if (now === 'yes') {
    const isLate = byDue === 'no' && atDue?.on === due;
    return { because: isLate ? 'reached-late' : 'reached-some-time', by: latest.id };
  }
  if (unitEnded) return { because: 'unit-ended' };
  if (now === 'unknown' || byDue === 'unknown') return { because: 'unclear' };
  return { because: latest.on > yearBefore(due) ? 'due-passed' : 'known-before', by: latest.id };
}

function beforeDue({ goal, series, latest, due, unitEnded }: Case): Verdict {
  if (goal.isRate) return { because: 'a-rate' };
  // A rank of today says nothing of the rank on the last day: the others move too.
  if (goal.isRank && due !== undefined) return { because: unitEnded ? 'unit-ended' : 'a-rank' };
  if (reachedBy(latest, goal) === 'yes') {
    return { because: due === undefined ? 'reached' : 'reached-early', by: latest.id };
  }
  if (unitEnded) return { because: 'unit-ended' };
  if (due === undefined) return { because: 'no-due' };
  if (series.standings.length < 2) return { because: 'one-date' };
  const from = series.standings.find(({ reading }) => reading.point !== undefined);
  if (from?.reading.point === undefined || from === latest) return { because: 'no-start' };
  const pace = computePace({
    from: { id: from.id, value: from.reading.point, on: from.on },
    latest: { id: latest.id, value: figureOf(latest, goal), on: latest.on },
    goal: { value: goal.value, on: due },
    way: goal.way,
  });
  return againstPath(
    latest,
    pace,
    series.standings.slice(0, -1).some((one) => reachedBy(one, goal) === 'yes'),
  );
}

/** The same day of the year before: what was counted up to then says nothing of the last twelve months. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/**
 * "khoảng 20" and "gần 20" against a path that asks for 20 are taken at their figure: the path itself is an approximation,
 * and the gap that is told beside the verdict is that of the figure.
 */
function againstPath({ id, reading }: Standing, pace: Pace, wasThere: boolean): Verdict {
  const bar = { value: pace.required, strict: false };
  const reach = reachOf(atFigure(reading), bar, pace.way);
  if (reach === 'unknown') return { because: 'unclear' };
  if (reach === 'yes') return { because: 'on-path', by: id, pace };
  return { because: wasThere ? 'lost' : 'below-path', by: id, pace };
}

function atFigure(reading: Reading): Reading {
  const { point } = reading;
  return point === undefined
    ? reading
    : { ...reading, low: point, high: point, lowOpen: false, highOpen: false };
}

function reachedBy({ reading }: Standing, goal: Goal): Reach {
  return reachOf(reading, goal.bar, goal.way);
}

/** The figure that a reading is shown by: its point, else the end that is known. */
function figureOf({ reading: { point, low, high } }: Standing, { way }: Goal): number {
  if (point !== undefined) return point;
  const [worse, better] = way === 'more' ? [low, high] : [high, low];
  return Number.isFinite(worse) ? worse : better;
}

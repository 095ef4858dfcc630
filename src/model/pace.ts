/**
 * Pace (đường cần đi): before its due date a target is held against a straight line from the first known value to its
 * goal. No source gives another shape, and the page says that the line is ours.
 *
 * A first value that has reached the goal leaves no way to go: what is required then is the goal itself.
 */
import { formatNumber } from '../vietnamese/number.ts';
import { decimalsOf, roundTo, type Way } from './reading.ts';
import { isShare, withUnit } from './unit.ts';

/** A figure on a day, `YYYY-MM-DD`. */
export interface DatedValue {
  value: number;
  on: string;
}

export interface PaceInput {
  /** The first known value, with its result's id. */
  from: DatedValue & { id: string };
  latest: DatedValue & { id: string };
  /** The figure of the target on the last day of its due period. */
  goal: DatedValue;
  way: Way;
}

export interface Pace extends PaceInput {
  /** Days from the first value to the latest, and to the due date. */
  days: number;
  daysInAll: number;
  /** True where the first value had reached the goal: the line is level. */
  level: boolean;
  /** The share of the time that has passed at the latest value, from 0 to 1. */
  elapsed: number;
  /** What the line asks for on the latest value's day, rounded to one decimal more than its two ends have. */
  required: number;
  /** By how much the latest value is better than required; negative where it is worse. */
  gap: number;
}

const DAY = 86_400_000;

/**
 * The line and where the latest value stands against it.
 * @example computePace(input).required // 15
 */
export function computePace(input: PaceInput): Pace {
  const { from, latest, goal, way } = input;
  const level = isThere(input);
  const days = daysBetween(from.on, latest.on);
  const daysInAll = daysBetween(from.on, goal.on);
  const required = requiredOn(input, latest.on);
  const ahead = way === 'more' ? latest.value - required : required - latest.value;
  return {
    ...{ from, latest, goal, way, days, daysInAll, level, required },
    elapsed: shareOf(days, daysInAll),
    // Differences of decimals leave dust behind: 16 − 15,1 is 0,9.
    gap: roundTo(ahead, 6),
  };
}

/**
 * What the line asks for on a day: the first value at its start, the goal from the due date on.
 * @example requiredOn({ from, goal, way: 'more' }, '2025-12-31') // 15
 */
export function requiredOn(path: Pick<PaceInput, 'from' | 'goal' | 'way'>, day: string): number {
  const { from, goal } = path;
  if (isThere(path)) return goal.value;
  const share = shareOf(daysBetween(from.on, day), daysBetween(from.on, goal.on));
  const decimals = Math.max(decimalsOf(from.value), decimalsOf(goal.value)) + 1;
  return roundTo(from.value + (goal.value - from.value) * share, decimals);
}

/** How the required level is computed, in words. */
export const PACE_RULE =
  'Mức cần có = số liệu đầu tiên + (mục tiêu − số liệu đầu tiên) × số ngày đã qua ÷ số ngày từ số liệu đầu tiên tới hạn.';

/**
 * The same with the numbers put in, then the difference.
 * @param unit the indicator's unit
 * @example spellPace(pace, '%') // '3 + (30 − 3) × 1.430 ÷ 3.256 = 14,9%. Số liệu mới nhất là 16%: tốt hơn mức cần có 1,1 điểm phần trăm.'
 */
export function spellPace(pace: Pace, unit: string | null): string {
  return `${pathText(pace, unit)}. Số liệu mới nhất là ${withUnit(formatNumber(pace.latest.value), unit)}: ${gapText(pace, unit)}.`;
}

function isThere({ from, goal, way }: Pick<PaceInput, 'from' | 'goal' | 'way'>): boolean {
  return way === 'more' ? from.value >= goal.value : from.value <= goal.value;
}

function pathText({ from, goal, days, daysInAll, level, required }: Pace, unit: string | null): string {
  if (level)
    return `Số liệu đầu tiên đã tới mức, nên mức cần có là chính mục tiêu, ${withUnit(formatNumber(goal.value), unit)}`;
  const [first, last] = [from.value, goal.value].map((value) => formatNumber(value));
  const change = `${last} − ${first}`;
  return `${first} + (${change}) × ${formatNumber(days)} ÷ ${formatNumber(daysInAll)} = ${withUnit(formatNumber(required), unit)}`;
}

function gapText({ gap }: Pace, unit: string | null): string {
  if (gap === 0) return 'vừa đúng mức cần có';
  const size = formatNumber(Math.abs(gap));
  const named = isShare(unit) ? `${size} điểm phần trăm` : withUnit(size, unit);
  return `${gap > 0 ? 'tốt hơn' : 'kém'} mức cần có ${named}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

function shareOf(days: number, all: number): number {
  if (all <= 0) return 1;
  return Math.min(Math.max(days / all, 0), 1);
}

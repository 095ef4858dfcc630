/**
 * Changes: what a lower target made of one above it, told from their figures, comparators and due dates alone.
 *
 * Vocabulary
 * - *level*: the figure a target is held to, as `goal.ts` reads it: of a range the nearer end, of "khoảng 30" the 30.
 * - *raised*: the level lies farther in the better direction; a rank of 10 is raised from 15. *lowered*: the reverse.
 * - *portion*: a count that adds up over places (firms, cables) beside the nation's: a part of it, neither more nor less.
 * - *milestone*: another level at another due date, so that neither can be said to have changed.
 *
 * Every change has a mirror: seen from below, raised is lowered and earlier is later; all others mirror themselves.
 */
import { goalOf, type Goal } from './goal.ts';
import { periodEnd, periodStart, type Period } from './period.ts';
import { measuredValue, type Quantity } from './quantity.ts';
import type { Way } from './reading.ts';
import { isRankUnit, isShare } from './unit.ts';
import { valueSpan } from './value-span.ts';

/** What can become of a target, in the order in which readers are shown it. */
export const CHANGES = [
  'raised',
  'kept',
  'reworded',
  'lowered',
  'different',
  'remeasured',
  'earlier',
  'later',
  'portion',
  'milestone',
] as const;

export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  kind: ChangeKind;
  /** How far the lower level is from the upper one, in the indicator's unit, less than zero where it is below; only where both have one. */
  by: number | undefined;
}

/** As much of a target as is compared. */
export interface Pledged {
  quantity: Quantity;
  due?: Period | undefined;
}

/** How both are measured. */
export interface Measure {
  unit: string | null;
  direction: Way | 'none';
  /** False where values of the indicator differ in measure or base. */
  comparable: boolean;
  /** Whether both are promised for one place: counts of two places cannot be told as more or less. */
  samePlace: boolean;
}

/**
 * What became of a target on the same indicator.
 * @example changeOf(over55by2030, atLeast55by2030, percent) // { kind: 'reworded', by: 0 }
 */
export function changeOf(above: Pledged, below: Pledged, measure: Measure): Change {
  const level = compareLevels(above.quantity, below.quantity, measure);
  const [first, second] = [dueDay(above.due), dueDay(below.due)];
  if (first === second) return level;
  // Without a figure, other words may well be another level: "cơ bản hoàn thành" is no "hoàn thành".
  const same = level.kind === 'kept' || (level.kind === 'reworded' && level.by === 0);
  if (!same || first === undefined || second === undefined) return { ...level, kind: 'milestone' };
  return { ...level, kind: second < first ? 'earlier' : 'later' };
}

/**
 * The day by which a target is due: "đến năm 2030", "giai đoạn 2021–2030" and "đến 31/12/2030" are one; of what holds from
 * a day on, that day.
 * @example dueDay(parsePeriod('2030')) // '2030-12-31'
 */
export function dueDay(due: Period | undefined): string | undefined {
  return due && (periodEnd(due) ?? periodStart(due));
}

function compareLevels(above: Quantity, below: Quantity, measure: Measure): Change {
  const { unit, direction } = measure;
  const goals = [above, below].map((quantity) => goalOf({ quantity, unit, direction }));
  const [first, second] = [figureOf(goals[0], above, unit), figureOf(goals[1], below, unit)];
  const by = difference(first, second);
  if (by !== undefined)
    return { kind: kindOfStep([above, below], by, { ...measure, way: sharedWay(goals) }), by };
  if ((first === undefined) !== (second === undefined)) return { kind: 'remeasured', by };
  return { kind: above.comparator === below.comparator ? 'kept' : 'reworded', by };
}

/** What a step from one level to another is; ranges that begin alike are told apart by where they end. */
function kindOfStep(
  [above, below]: readonly [Quantity, Quantity],
  by: number,
  { unit, comparable, samePlace, way }: Measure & { way: Way | undefined },
): ChangeKind {
  if (!samePlace && addsUp(unit)) return 'portion';
  if (wholesDiffer(above, below)) return 'different';
  if (isSame(above, below, unit)) return 'kept';
  const step = by === 0 ? (difference(farEnd(above), farEnd(below)) ?? 0) : by;
  if (step === 0) return 'reworded';
  if (way === undefined || !comparable) return by === 0 ? 'reworded' : 'different';
  return step > 0 === (way === 'more') ? 'raised' : 'lowered';
}

/** The level; without a better direction the figure itself. */
function figureOf(goal: ReturnType<typeof goalOf> | undefined, quantity: Quantity, unit: string | null) {
  if (typeof goal === 'object') return goal.value;
  if (goal === 'no-figure') return undefined;
  return quantity.comparator === 'range' ? quantity.value : measuredValue(quantity, unit);
}

/** Without the dust of binary fractions. */
function difference(above: number | undefined, below: number | undefined): number | undefined {
  if (above === undefined || below === undefined) return undefined;
  return Number((below - above).toPrecision(12));
}

/** The same figure said the same way; all of a share is 100 %, however it is said. */
function isSame(a: Quantity, b: Quantity, unit: string | null): boolean {
  if (isWhole(a, unit) && isWhole(b, unit)) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

function isWhole(quantity: Quantity, unit: string | null): boolean {
  if (!isShare(unit)) return false;
  if (quantity.comparator === 'complete') return true;
  return (quantity.comparator === 'is' || quantity.comparator === 'at-least') && quantity.value === 100;
}

/** The other end of a range, for ranges that begin alike. */
function farEnd(quantity: Quantity): number | undefined {
  return quantity.comparator === 'range' ? valueSpan(quantity, null)?.high : undefined;
}

function sharedWay(goals: readonly (Goal | string)[]): Way | undefined {
  const ways = new Set(goals.map((goal) => (typeof goal === 'string' ? undefined : goal.way)));
  const [way] = ways;
  return ways.size === 1 ? way : undefined;
}

/** Ranks among different numbers of places come from different lists. */
function wholesDiffer(a: Quantity, b: Quantity): boolean {
  return a.comparator === 'rank' && b.comparator === 'rank' && a.of !== b.of;
}

/** Whether what places promise adds up to what the nation promises: a count does; a share, a rate, a score or a rank doesn't. */
function addsUp(unit: string | null): boolean {
  if (unit === null || isShare(unit) || isRankUnit(unit)) return false;
  return !unit.includes('/') && !PER_HEAD.has(unit);
}

/** Units without "/" that are no counts: scores, and money per head, which is the only bare one on the site. */
const PER_HEAD: ReadonlySet<string> = new Set(['điểm', 'USD']);

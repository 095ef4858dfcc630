/**
 * Status (trạng thái) of a target: computed from the target, the results on the same indicator and place, and a
 * reference date; never typed in, and never more than the data says.
 *
 * - `met`: the latest known value satisfies the target.
 * - `on-course` / `behind`: before the due date, against the straight path from the first known value to the target.
 * - `overdue`: the due date has passed and the latest known value falls short.
 * - `no-data`: nothing comparable has been reported.
 * - `not-measurable`: the target has no figure, or its figures must not be joined.
 *
 * Whether there is data and whether it is on course are two questions (Open SDG keeps them apart, and so do we): every
 * status carries the results it used and the rule in words.
 */
import { decimalYear, periodEnd, periodStart, type Period } from './period.ts';
import { measuredValue, type Comparator, type Quantity } from './quantity.ts';

export const STATUS_NAMES = {
  met: 'Đã đạt',
  'on-course': 'Đúng lộ trình',
  behind: 'Chậm so với lộ trình',
  overdue: 'Quá hạn, chưa thấy đạt',
  'no-data': 'Chưa có số liệu',
  'not-measurable': 'Không tính tiến độ',
} as const;

export type StatusName = keyof typeof STATUS_NAMES;

export interface StatusInput {
  quantity: Quantity;
  due?: Period | undefined;
  /** What kind of claim it is: only a target has a level to reach. */
  kind: 'target' | 'count' | 'commitment';
  unit: string | null;
  direction: 'more' | 'less' | 'none';
  /** False where the indicator's values must not be joined. */
  comparable: boolean;
  /** True where an editor's caution warns of comparing this target's figures. */
  cautioned: boolean;
}

export interface StatusResult {
  id: string;
  quantity: Quantity;
  asOf: Period;
}

export interface Status {
  name: StatusName;
  /** One sentence in Vietnamese: why this status. */
  reason: string;
  /** The results it rests on, oldest first. */
  basis: readonly string[];
  /** The reference date, `YYYY-MM-DD`. */
  asOf: string;
}

/**
 * The status of a target.
 * @param results results on the same indicator and place, in any order
 * @param today the reference date, `YYYY-MM-DD`; results counted after it are left out
 * @example computeStatus(target, [], '2026-11-22').name // 'no-data'
 */
export function computeStatus(target: StatusInput, results: readonly StatusResult[], today: string): Status {
  const known = results
    .filter((result) => periodStart(result.asOf) <= today)
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)) || a.id.localeCompare(b.id));
  const say = (name: StatusName, reason: string, basis: readonly StatusResult[] = measured): Status => ({
    name,
    reason,
    basis: basis.map((result) => result.id),
    asOf: today,
  });

  const measured = known.flatMap((result) => {
    const value = measuredValue(result.quantity, target.unit);
    return value === undefined ? [] : [{ ...result, value }];
  });
  const goal = goalOf(target);
  const unmeasurable = whyNotMeasurable(target, goal);
  if (unmeasurable !== undefined || goal === undefined)
    return say('not-measurable', unmeasurable ?? '', known);

  const [first] = measured;
  const latest = measured.at(-1);
  if (!first || !latest) {
    return say('no-data', 'Chưa thấy nguồn nào báo cáo kết quả cho chỉ số này ở nơi này.', known);
  }
  if (reaches(latest.value, target)) return say('met', 'Số liệu mới nhất đã tới mức mục tiêu đặt ra.');

  const due = target.due && periodEnd(target.due);
  if (due === undefined) return say('not-measurable', 'Nguồn không nêu hạn nên không tính được tiến độ.');
  if (due < today) return say('overdue', 'Hạn đã qua; số liệu mới nhất tìm thấy chưa tới mức mục tiêu.');
  if (lastDay(first) === lastDay(latest)) {
    return say('not-measurable', 'Mới có số liệu của một thời điểm, chưa đủ để tính tiến độ.');
  }
  return isOnPath({ first, latest, goal, due, better: betterWay(target) })
    ? say('on-course', 'Số liệu mới nhất không kém đường thẳng nối số liệu đầu tiên với mục tiêu.')
    : say('behind', 'Số liệu mới nhất kém đường thẳng nối số liệu đầu tiên với mục tiêu.');
}

/**
 * Whether a value satisfies a target. The comparator says which side of the figure is right; where it doesn't, the
 * indicator's better direction does. A range is reached at its nearer end.
 * @example reaches(16, { quantity: { comparator: 'about', value: 30 }, unit: '%', direction: 'more' }) // false
 */
export function reaches(
  value: number,
  target: Pick<StatusInput, 'quantity' | 'unit' | 'direction'>,
): boolean {
  const better = betterWay(target);
  const goal = goalOf(target);
  if (goal === undefined || better === undefined) return false;
  if (target.quantity.comparator === 'more-than') return value > goal;
  return better === 'less' ? value <= goal : value >= goal;
}

/** Comparators that say by themselves which side of their figure is right. */
const OWN_WAY: Partial<Record<Comparator, 'more' | 'less'>> = {
  'at-least': 'more',
  'more-than': 'more',
  complete: 'more',
  'at-most': 'less',
  rank: 'less',
};

/** Which way is better; undefined where neither the comparator nor the indicator says so. */
function betterWay({
  quantity,
  direction,
}: Pick<StatusInput, 'quantity' | 'direction'>): 'more' | 'less' | undefined {
  return OWN_WAY[quantity.comparator] ?? (direction === 'none' ? undefined : direction);
}

/** The figure to reach: of a range, its nearer end. */
function goalOf(target: Pick<StatusInput, 'quantity' | 'unit' | 'direction'>): number | undefined {
  const { quantity, unit } = target;
  if (quantity.comparator !== 'range') return measuredValue(quantity, unit);
  return betterWay(target) === 'less' ? quantity.valueMax : quantity.value;
}

function whyNotMeasurable(target: StatusInput, goal: number | undefined): string | undefined {
  if (target.kind === 'count') return 'Đây là số đếm mục tiêu, nhiệm vụ; không phải mức phải đạt.';
  if (target.kind === 'commitment') return 'Đây là cam kết, nguồn không kèm mức đo.';
  if (goal === undefined) return 'Mục tiêu không có con số để đo.';
  if (betterWay(target) === undefined) return 'Chỉ số này không nói cao hơn hay thấp hơn là tốt hơn.';
  if (!target.comparable) return 'Chỉ số này gồm những số liệu không cùng thước đo.';
  if (target.cautioned)
    return 'Các số liệu có thể khác cách tính nên không nối với nhau; xem phần cần đọc kỹ.';
  return undefined;
}

interface Path {
  first: { value: number; asOf: Period };
  latest: { value: number; asOf: Period };
  goal: number;
  due: string;
  better: 'more' | 'less' | undefined;
}

function isOnPath({ first, latest, goal, due, better }: Path): boolean {
  const start = decimalYear(lastDay(first));
  const end = decimalYear(due);
  const share = end <= start ? 1 : (decimalYear(lastDay(latest)) - start) / (end - start);
  const required = first.value + (goal - first.value) * share;
  return better === 'less' ? latest.value <= required : latest.value >= required;
}

/** The day by which a value was counted. */
function lastDay({ asOf }: { asOf: Period }): string {
  return periodEnd(asOf) ?? periodStart(asOf);
}

/** What a target's page shows beyond the target's own node. */
import { documentLabel } from '../model/document-name.ts';
import type { TargetNode } from '../model/nodes.ts';
import { compareOptionalPeriods, periodStart } from '../model/period.ts';
import { measuredValue, spellQuantity } from '../model/quantity.ts';
import type { StatusName } from '../model/status.ts';
import { unitSpanOf } from '../model/unit-span.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { dueText, placeName } from './claims.ts';
import { resultsInSeries } from './series-words.ts';

export const KIND_NAMES = { target: 'Mục tiêu', count: 'Số đếm', commitment: 'Cam kết' } as const;

/** The other targets on the same indicator: the same place first, then by due date. */
export function siblingTargets(target: TargetNode): TargetNode[] {
  const here = (other: TargetNode) => Number(other.province !== target.province);
  return target.indicator.targets
    .filter((other) => other !== target)
    .sort((a, b) => here(a) - here(b) || compareOptionalPeriods(a.data.due, b.data.due));
}

/** So many rows are read at a glance. */
const FEW_SIBLINGS = 12;

/**
 * Sibling targets as a page shows them: all where they are few, else those of the same place and of the nation, the rest folded.
 * @example splitSiblings(target, siblingTargets(target)).folded.length // 38
 */
export function splitSiblings(
  { province }: Pick<TargetNode, 'province'>,
  siblings: readonly TargetNode[],
): { shown: TargetNode[]; folded: TargetNode[] } {
  if (siblings.length <= FEW_SIBLINGS) return { shown: [...siblings], folded: [] };
  const isNear = (other: TargetNode) => other.province === province || other.province === undefined;
  return { shown: siblings.filter(isNear), folded: siblings.filter((other) => !isNear(other)) };
}

/**
 * The day a province's new unit began, where a target was promised by the unit before it; undefined where the target is
 * of the unit that stands today, or where nothing says when it was promised.
 * @example formerUnitSince(planOf2020Target) // '2025-07-01'
 */
export function formerUnitSince(
  target: Pick<TargetNode, 'province' | 'document' | 'sources'>,
): string | undefined {
  const from = target.province?.data.eras.at(-1)?.from;
  return from && unitSpanOf(target)?.until !== undefined ? periodStart(from) : undefined;
}

/** A value on its way to a target, as the progress bar draws it. */
export interface TargetProgress {
  value: number;
  target: number;
  /** What the path to the target asks for at the value's date, where there is a path. */
  required?: number;
  direction: 'more' | 'less';
  status: 'met' | 'on-course' | 'behind' | 'overdue' | 'care';
  /** What is read out. */
  label: string;
}

/** A value whose status cannot be told is drawn hollow: there, but not to be measured by. */
const DRAWN_AS: Partial<Record<StatusName, TargetProgress['status']>> = {
  met: 'met',
  'on-course': 'on-course',
  behind: 'behind',
  overdue: 'overdue',
  'not-measurable': 'care',
};

/**
 * The bar of a target and what is read out for it; undefined where there is no figure on both sides.
 * @example targetProgress(target)?.label // 'Quảng Ninh: số liệu mới nhất trên 16%, mục tiêu khoảng 30%'
 */
export function targetProgress(target: TargetNode): TargetProgress | undefined {
  const { indicator, data, results, status } = target;
  const used = results.filter(({ id }) => status.basis.includes(id));
  const latest = used.at(-1) ?? resultsInSeries(target).at(-1);
  const { unit, direction } = indicator.data;
  const goal = measuredValue(data.quantity, unit);
  const value = latest && measuredValue(latest.data.quantity, unit);
  const drawn = DRAWN_AS[status.name];
  if (!latest || goal === undefined || value === undefined || !drawn || direction === 'none')
    return undefined;
  const figures = [
    `số liệu mới nhất ${spellQuantity(latest.data.quantity, unit)}`,
    `mục tiêu ${spellQuantity(data.quantity, unit)}`,
    ...(status.pace ? [`mức cần có ${formatNumber(status.pace.required)}`] : []),
  ];
  return {
    ...{
      value,
      target: goal,
      direction,
      status: drawn,
      label: `${placeName(target)}: ${figures.join(', ')}`,
    },
    ...(status.pace ? { required: status.pace.required } : {}),
  };
}

/**
 * A target's title: its statement with the document that promises it, since two documents may promise the same.
 * @example targetTitle(target) // 'Đến năm 2030, mạng di động 5G phủ sóng toàn quốc (57-NQ/TW)'
 */
export function targetTitle({ data, document }: Pick<TargetNode, 'data' | 'document'>): string {
  const statement = data.statement.replace(/\.$/, '');
  const symbol = document?.data.symbol;
  return symbol === undefined || statement.includes(symbol) ? statement : `${statement} (${symbol})`;
}

/**
 * What a target's page is about, in one line for search engines and shared links.
 * @example targetDescription(target) // 'Tỷ trọng kinh tế số trong GDP/GRDP, Quảng Ninh: khoảng 30%, hạn 2030, theo 09-NQ/TU. …'
 */
export function targetDescription(target: TargetNode): string {
  const { data, document, indicator, status } = target;
  const level = spellQuantity(data.quantity, indicator.data.unit);
  const due = data.due ? dueText(data.due) : 'không nêu hạn';
  const promised = document ? `, theo ${documentLabel(document.data)}` : '';
  return `${indicator.data.name}, ${placeName(target)}: ${level}, ${due}${promised}. ${status.reason}`;
}

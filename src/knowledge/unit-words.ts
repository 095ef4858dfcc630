/** Claims of units that are no more: a province or city as it was before 1 July 2025. */
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { periodEnd, periodStart, type Period } from '../model/period.ts';
import { unitSpanOf } from '../model/unit-span.ts';

/** What stands beside such a claim. */
export const FORMER_UNIT = 'của đơn vị cũ, trước 01/07/2025';
/** What stands beside a result that is of another unit than the target it is shown with. */
export const OTHER_UNIT = 'khác địa giới với mục tiêu, không tính vào trạng thái';

/**
 * Whether a target or a result is of a unit that ended or went on with another territory. Never so for the nation.
 * @example isOfFormerUnit(targetOfThePlanOf2020) // true
 */
export function isOfFormerUnit(claim: TargetNode | ResultNode): boolean {
  if (claim.claim === 'target') return unitSpanOf(claim)?.until !== undefined;
  const until = claim.province?.data.eras.find((era) => era.until)?.until;
  return until !== undefined && lastDay(claim.data.asOf) <= lastDay(until);
}

/**
 * Whether a result is of another unit than the target: set by the one, counted in the other.
 * @example crossesUnits(targetOf2020, resultOf2026) // true
 */
export function crossesUnits(target: TargetNode, result: ResultNode): boolean {
  return isOfFormerUnit(target) !== isOfFormerUnit(result);
}

function lastDay(period: Period): string {
  return periodEnd(period) ?? periodStart(period);
}

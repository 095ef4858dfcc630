/** Targets and results for tests of statuses. */
import { parsePeriod, type Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import { computeStatus, type StatusInput, type StatusName, type StatusResult } from './status.ts';

/** The day on which the fixture's statuses are computed. */
export const TODAY = '2026-11-22';

/** A period that is one. */
export function period(text: string): Period {
  const read = parsePeriod(text);
  if (!read) throw new Error(`"${text}" is no period`);
  return read;
}

/** At least 30 % by 2030, more being better. */
export function target(changes: Partial<StatusInput> = {}): StatusInput {
  return {
    quantity: { comparator: 'at-least', value: 30 },
    due: period('2030'),
    kind: 'target',
    unit: '%',
    direction: 'more',
    comparable: true,
    ...changes,
  };
}

/** A result, named after when it is as of. */
export function result(
  asOf: string,
  quantity: number | Quantity,
  changes: Partial<StatusResult> = {},
): StatusResult {
  return {
    id: `r-${asOf}`,
    quantity: typeof quantity === 'number' ? { comparator: 'is', value: quantity } : quantity,
    asOf: period(asOf),
    ...changes,
  };
}

/** Why a target has its status on the fixture's day. */
export function whyOf(changes: Partial<StatusInput>, ...results: StatusResult[]): string {
  return computeStatus(target(changes), results, TODAY).because;
}

/** The status on the fixture's day. */
export function statusOf(changes: Partial<StatusInput>, ...results: StatusResult[]): StatusName {
  return computeStatus(target(changes), results, TODAY).name;
}

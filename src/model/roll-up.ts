/**
 * Roll-ups: how many targets there are, how many have data, and how many have each status. Do we have data, and is it on
 * course, are two questions: each is counted by itself.
 */
import type { TargetNode } from './nodes.ts';
import { STATUS_NAMES, type StatusName } from './status.ts';

export interface RollUp {
  targets: number;
  /** Targets with at least one result on their indicator and place, be it usable or not. */
  withData: number;
  /** How many have each status; they add up to `targets`. */
  statuses: Readonly<Record<StatusName, number>>;
}

/** Every status, in the order in which readers are shown them. */
export const STATUS_ORDER = Object.keys(STATUS_NAMES) as StatusName[];

/**
 * Counts targets: of a document, of a province, or of all.
 * @example rollUp(document.targets) // { targets: 10, withData: 1, statuses: { met: 0, … } }
 */
export function rollUp(targets: readonly Pick<TargetNode, 'status' | 'results'>[]): RollUp {
  const count = (name: StatusName) => targets.filter(({ status }) => status.name === name).length;
  return {
    targets: targets.length,
    withData: targets.filter(({ results }) => results.length > 0).length,
    statuses: Object.fromEntries(STATUS_ORDER.map((name) => [name, count(name)])) as Record<
      StatusName,
      number
    >,
  };
}

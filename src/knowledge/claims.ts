/** Claims in lists: whose they are, by pillar, by due date. */
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { comparePeriods, type Period } from '../model/period.ts';

/** As much of a target or result as these functions read. */
interface ClaimLike {
  data: { place?: string | undefined };
  province: { data: { name: string } } | undefined;
}

export interface PillarGroup<Item> {
  id: PillarId;
  name: string;
  items: Item[];
}

/** The word that stands for the nation where a province's name would stand. */
export const NATION = 'Cả nước';

/** The nation's key in filters and addresses, beside the ids of provinces. */
export const NATION_KEY = 'ca-nuoc';

/**
 * The place a claim is about: below the province where it says so.
 * @example placeName(target) // 'Phường Bãi Cháy, Quảng Ninh'
 */
export function placeName({ data, province }: ClaimLike): string {
  if (!province) return NATION;
  return data.place === undefined ? province.data.name : `${data.place}, ${province.data.name}`;
}

/**
 * Items by pillar, in the order of pillars; pillars without any are left out.
 * @example groupByPillar(targets, (target) => target.indicator.data.pillar)
 */
export function groupByPillar<Item>(
  items: readonly Item[],
  pillarOf: (item: Item) => PillarId,
): PillarGroup<Item>[] {
  const groups = Map.groupBy(items, pillarOf);
  return PILLARS.flatMap(({ id, name }) => {
    const found = groups.get(id);
    return found ? [{ id, name, items: found }] : [];
  });
}

/**
 * Orders what has a due period: earlier first, what has none last.
 * @example targets.sort((a, b) => compareDue(a.data.due, b.data.due))
 */
export function compareDue(a: Period | undefined, b: Period | undefined): number {
  if (a && b) return comparePeriods(a, b);
  return Number(a === undefined) - Number(b === undefined);
}

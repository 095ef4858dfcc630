/** Claims in lists: whose they are, by pillar, by due date. */
import { describePeriod, type Period } from '../model/period.ts';
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { lowerFirst } from '../vietnamese/capital.ts';

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

/**
 * When a target is due, in mid-sentence; one that is to hold from a day on has no due date.
 * @example dueText(parsePeriod('2030')!) // 'hạn 2030'
 * @example dueText(parsePeriod('2024/..')!) // 'từ 2024'
 */
export function dueText(due: Period): string {
  return due.kind === 'open' ? describePeriod(due) : `hạn ${describePeriod(due)}`;
}

/** How the period of a result is known; nothing where the source states it. */
export const BASIS_NAMES = {
  stated: '',
  published: 'theo ngày bài đăng',
  inferred: 'suy từ câu chữ',
} as const;

/** What a source sets a result against. */
export const COMPARED_NAMES = { nation: 'cả nước', earlier: 'trước đó' } as const;

/**
 * The place a claim is about: below the province where it says so; a region of the nation where it is of no province.
 * @example placeName(target) // 'Phường Bãi Cháy, Quảng Ninh'
 */
export function placeName({ data, province }: ClaimLike): string {
  if (!province) return data.place ?? NATION;
  return data.place === undefined ? province.data.name : `${data.place}, ${province.data.name}`;
}

/**
 * The same in mid-sentence.
 * @example placeInSentence(nationalTarget) // 'cả nước'
 */
export function placeInSentence(claim: ClaimLike): string {
  return claim.province ? placeName(claim) : lowerFirst(placeName(claim));
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

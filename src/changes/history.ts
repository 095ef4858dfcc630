/** The changes of the site from edition to edition, newest first, each sorted by what it means to a reader. */
import { compareFigures, type Aspect, type Change } from './compare.ts';
import type { Edition } from './edition.ts';

export type Changed = Extract<Change, { what: 'changed' }>;
export type Single = Exclude<Change, Changed>;

export interface Step {
  /** The day of the earlier edition. */
  from: string;
  /** The day of the later one. */
  to: string;
  /** How many figures the later one has. */
  count: number;
  /** What a figure says, or where it stands, is another. */
  changed: Changed[];
  removed: Single[];
  added: Single[];
  /** Only our sentence is another, and perhaps the status. */
  reworded: Changed[];
  /** Only the computed status is another. */
  recomputed: Changed[];
}

/**
 * One step for each two editions that follow each other, newest first.
 * @param editions in any order
 * @example listSteps([first, second])[0]?.to // '2026-12-01', the day of the second
 */
export function listSteps(editions: readonly Edition[]): Step[] {
  const inOrder = editions.toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder
    .slice(1)
    .map((later, index) => stepBetween(inOrder[index] ?? later, later))
    .reverse();
}

/**
 * What changed from one edition to another.
 * @example stepBetween(edition, edition).changed // []
 */
export function stepBetween(earlier: Edition, later: Edition): Step {
  const changes = compareFigures(earlier.figures, later.figures);
  const changed = changes.filter((change) => change.what === 'changed');
  const within = (...all: Aspect[]) =>
    changed.filter(({ aspects }) => aspects.every((one) => all.includes(one)));
  const recomputed = within('status');
  const reworded = within('statement', 'status').filter((change) => !recomputed.includes(change));
  return {
    ...{ from: earlier.date, to: later.date, count: later.figures.length },
    changed: changed.filter((change) => !reworded.includes(change) && !recomputed.includes(change)),
    removed: changes.filter((change) => change.what === 'removed'),
    added: changes.filter((change) => change.what === 'added'),
    ...{ reworded, recomputed },
  };
}

/**
 * Whether nothing changed in a step.
 * @example isEmpty(stepBetween(edition, edition)) // true
 */
export function isEmpty(step: Step): boolean {
  return GROUPS.every(({ key }) => step[key].length === 0);
}

/** The groups of a step, in the order in which a reader needs them. */
export const GROUPS = [
  { key: 'changed', name: 'Sửa', counted: 'số sửa' },
  { key: 'removed', name: 'Bỏ', counted: 'số bỏ' },
  { key: 'added', name: 'Thêm', counted: 'số thêm' },
  { key: 'reworded', name: 'Sửa câu chữ', counted: 'câu viết lại' },
  { key: 'recomputed', name: 'Tính lại trạng thái', counted: 'trạng thái tính lại' },
] as const satisfies readonly { key: keyof Step; name: string; counted: string }[];

/**
 * A step in a few words; "không có thay đổi" where there are none.
 * @example countChanges(step) // '2 số sửa, 30 số thêm'
 */
export function countChanges(step: Step): string {
  const counts = GROUPS.filter(({ key }) => step[key].length > 0).map(
    ({ key, counted }) => `${step[key].length} ${counted}`,
  );
  return counts.join(', ') || 'không có thay đổi';
}

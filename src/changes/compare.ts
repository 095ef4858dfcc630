/** What differs between two lists of figures. */
import type { Figure } from './figure.ts';

/** What can change in a figure, and the fields that hold it. A quantity without its unit says nothing, so they go together. */
export const ASPECTS = {
  value: ['quantity', 'unit'],
  period: ['period'],
  basis: ['asOfBasis'],
  province: ['province'],
  place: ['place'],
  indicator: ['indicator'],
  document: ['document'],
  sources: ['sources'],
  at: ['at'],
  kind: ['kind'],
  statement: ['statement'],
  status: ['status'],
} as const satisfies Readonly<Record<string, readonly (keyof Figure)[]>>;

export type Aspect = keyof typeof ASPECTS;

export type Change =
  | { what: 'added'; figure: Figure }
  | { what: 'removed'; figure: Figure }
  | { what: 'changed'; before: Figure; after: Figure; aspects: readonly Aspect[] };

/**
 * What leads from one list of figures to another, by id. A figure that is gone is never left out.
 * @example compareFigures(figures, figures) // []
 */
export function compareFigures(before: readonly Figure[], after: readonly Figure[]): Change[] {
  const earlier = new Map(before.map((figure) => [figure.id, figure]));
  const later = new Map(after.map((figure) => [figure.id, figure]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return ids.flatMap((id) => compareOne(earlier.get(id), later.get(id)));
}

function compareOne(before: Figure | undefined, after: Figure | undefined): Change[] {
  if (!before) return after ? [{ what: 'added', figure: after }] : [];
  if (!after) return [{ what: 'removed', figure: before }];
  const aspects = (Object.keys(ASPECTS) as Aspect[]).filter((aspect) => differs(aspect, before, after));
  return aspects.length > 0 ? [{ what: 'changed', before, after, aspects }] : [];
}

function differs(aspect: Aspect, before: Figure, after: Figure): boolean {
  return ASPECTS[aspect].some((field) => canonical(before[field]) !== canonical(after[field]));
}

/** One text for one value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

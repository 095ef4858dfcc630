/** What a claim says in figures: its own quantity, and what else its words may print for it. */
import type { Result, Target } from '../model/claim.ts';
import { describeQuantity, type Quantity } from '../model/quantity.ts';
import { periodKeys } from './date-keys.ts';

/** A quantity that a claim states. */
export interface Stated {
  readonly quantity: Quantity;
  /** The indicator's unit. */
  readonly unit: string | null;
  /** Where it isn't the claim's own: whose it is, and the dates of it. */
  readonly compared?: { readonly what: 'nation' | 'earlier'; readonly dates: readonly string[] };
}

/**
 * Every quantity that a claim states: its own, those it is compared with, and by how many places a rank has moved.
 * @param unit the indicator's unit
 * @example statedBy(claim, '%').map(({ quantity }) => quantity.comparator) // ['is', 'is']
 */
export function statedBy(claim: Target | Result, unit: string | null): Stated[] {
  const others = 'comparedWith' in claim ? claim.comparedWith : [];
  const compared = others.map(({ quantity, what, asOf }) => ({
    ...{ quantity, unit },
    compared: { what, dates: asOf ? periodKeys(asOf) : [] },
  }));
  const places = others.map(({ quantity }) => quantity);
  return [{ quantity: claim.quantity, unit }, ...compared, ...moves(claim.quantity, places)];
}

/**
 * A stated quantity as messages show it.
 * @example showStated({ quantity: { comparator: 'about', value: 30 }, unit: '%' }) // '≈ 30%'
 */
export function showStated({ quantity, unit }: Stated): string {
  return describeQuantity(quantity, unit);
}

/**
 * What a claim says, for messages.
 * @example says(claim) // 'claim qn-x says 93% (compared with 79%)'
 */
export function says({ id, stated }: { readonly id: string; readonly stated: readonly Stated[] }): string {
  const [own, ...others] = stated.map(showStated);
  const compared = others.length > 0 ? ` (compared with ${others.join(', ')})` : '';
  return `claim ${id} says ${own ?? ''}${compared}`;
}

/** `từ thứ 30 lên thứ 7` is `lên 23 bậc`. */
function moves(quantity: Stated['quantity'], compared: readonly Stated['quantity'][]): Stated[] {
  if (quantity.comparator !== 'rank') return [];
  return compared.flatMap((other) =>
    other.comparator === 'rank'
      ? [{ quantity: { comparator: 'is', value: Math.abs(quantity.value - other.value) }, unit: 'bậc' }]
      : [],
  );
}

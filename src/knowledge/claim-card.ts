/** What the card of a figure says beyond the claim's own node: when, and what else was said on the same indicator. */
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { compareOptionalPeriods, describePeriod, type Period } from '../model/period.ts';
import { spellQuantity } from '../model/quantity.ts';
import { BASIS_NAMES, COMPARED_NAMES, placeInSentence, placeName } from './claims.ts';
import { KIND_NAMES } from './target-page.ts';

type ClaimNode = TargetNode | ResultNode;

/** A name and what it is, with what stands beside it in a lower voice. */
export interface DatedAs {
  name: 'Hạn' | 'Tính đến';
  text: string;
  note: string | undefined;
}

/**
 * When a target is due, or as of when a result was counted and how that is known.
 * @example datedAs(result) // { name: 'Tính đến', text: '6/2024', note: 'theo ngày bài đăng' }
 */
export function datedAs(claim: ClaimNode): DatedAs {
  if (claim.claim === 'target') {
    const { due, dueNote } = claim.data;
    return { name: 'Hạn', text: due ? describePeriod(due) : 'nguồn không nêu', note: dueNote };
  }
  const { asOf, asOfBasis, asOfNote } = claim.data;
  const notes = [BASIS_NAMES[asOfBasis], asOfNote].filter(Boolean);
  return { name: 'Tính đến', text: describePeriod(asOf), note: notes.join('; ') || undefined };
}

/**
 * What kind of claim it is and for where.
 * @example claimKind(result) // 'Kết quả, Quảng Ninh'
 */
export function claimKind(claim: ClaimNode): string {
  return `${kindName(claim)}, ${placeInSentence(claim)}`;
}

/**
 * What the source sets a result against; undefined where it sets it against nothing.
 * @example comparedWith(result) // 'cả nước: 79%'
 */
export function comparedWith(claim: ClaimNode): string | undefined {
  if (claim.claim === 'target' || claim.data.comparedWith.length === 0) return undefined;
  return claim.data.comparedWith
    .map(({ what, asOf, quantity, inferred }) => {
      const when = asOf ? ` ${describePeriod(asOf)}` : '';
      const value = spellQuantity(quantity, claim.indicator.data.unit);
      return `${COMPARED_NAMES[what]}${when}: ${value}${inferred ? ' (suy ra)' : ''}`;
    })
    .join('; ');
}

/** Other claims on the same indicator: the same place first, then the nation; in each by date. */
export function siblingClaims(claim: ClaimNode): ClaimNode[] {
  const { targets, results } = claim.indicator;
  return [...targets, ...results]
    .filter((other) => other !== claim)
    .sort((a, b) => nearness(a, claim) - nearness(b, claim) || compareOptionalPeriods(dateOf(a), dateOf(b)));
}

/**
 * A claim in one line: what kind, when, where; and how much.
 * @example siblingLine(target) // { what: 'Mục tiêu 2030, cả nước', value: 'trên 30%' }
 */
export function siblingLine(claim: ClaimNode): { what: string; value: string } {
  const date = dateOf(claim);
  const when = date ? ` ${describePeriod(date)}` : '';
  return {
    what: `${kindName(claim)}${when}, ${placeInSentence(claim)}`,
    value: spellQuantity(claim.data.quantity, claim.indicator.data.unit),
  };
}

function kindName(claim: ClaimNode): string {
  return claim.claim === 'target' ? KIND_NAMES[claim.data.kind] : 'Kết quả';
}

function dateOf(claim: ClaimNode): Period | undefined {
  return claim.claim === 'target' ? claim.data.due : claim.data.asOf;
}

function nearness(other: ClaimNode, claim: ClaimNode): number {
  if (placeName(other) === placeName(claim)) return 0;
  if (other.province === claim.province) return 1;
  return other.province ? 3 : 2;
}

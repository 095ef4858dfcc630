/** Results and targets of one lane as spots on its axis: what stands too near to be told apart shares one. */

import { scaleLinear } from 'd3';
import type { ComparisonLane } from './comparison-data.ts';
import type { MarkKind } from './marks.ts';

/** Spots nearer than this would touch. */
const APART = 17;

/** A result or a target with its place on the axis. */
export interface Claim {
  readonly kind: MarkKind;
  readonly x: number;
  readonly label: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** Whether it is the result as far as which the route is travelled. */
  readonly isLatest: boolean;
  /** The far end of a range. */
  readonly until?: number | undefined;
}

/** Claims at one value: the first stands on the line, the others hang below it. */
export interface Spot {
  readonly x: number;
  readonly claims: readonly Claim[];
}

/**
 * The spots of a lane from left to right.
 *
 * @example spotsOf(lane, { domain: [0, 30], range: [120, 1100] })
 */
export function spotsOf(
  lane: ComparisonLane,
  axis: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] },
): Spot[] {
  const scale = scaleLinear(axis.domain, axis.range).clamp(true);
  const claims: Claim[] = [
    ...lane.results.map((one, index) => ({
      ...one,
      kind: 'result' as const,
      x: scale(one.value),
      name: one.name ?? `${lane.place}: ${one.label}`,
      isLatest: index === lane.results.length - 1,
    })),
    ...lane.targets.map((one) => {
      const text = `${one.year}: ${one.label}`;
      const until = one.valueMax === undefined ? undefined : scale(one.valueMax);
      const name = one.name ?? `${lane.place}, ${text}`;
      return { ...one, kind: 'due' as const, x: scale(one.value), until, label: text, name, isLatest: false };
    }),
  ];
  const spots: { x: number; claims: Claim[] }[] = [];
  for (const claim of claims.sort((a, b) => a.x - b.x)) {
    const last = spots.at(-1);
    if (last !== undefined && claim.x - last.x < APART) last.claims.push(claim);
    else spots.push({ x: claim.x, claims: [claim] });
  }
  return spots.map((spot) => ({ ...spot, claims: [...spot.claims].sort((a, b) => order(a) - order(b)) }));
}

function order(claim: Claim): number {
  return claim.kind === 'result' ? 0 : 1;
}

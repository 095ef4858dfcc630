/** The crosswalk of 1 July 2025: each of the 63 units went on, alone or with others, as exactly one of the 34. */
import type { ProvinceNode } from '../model/nodes.ts';

/**
 * The unit of today that a unit's territory belongs to: itself where it goes on under its name.
 * @example successorOf(haGiang).id // 'tuyen-quang'
 */
export function successorOf(province: ProvinceNode): ProvinceNode {
  return province.mergedInto ? successorOf(province.mergedInto) : province;
}

/**
 * What of the crosswalk doesn't hold, one sentence each: a unit that ended and went nowhere, that two units say they were
 * formed from, or that its successor doesn't name.
 * @example crosswalkGaps(graph.provinces.values()) // []
 */
export function crosswalkGaps(provinces: Iterable<ProvinceNode>): string[] {
  const all = [...provinces];
  const claimed = Map.groupBy(
    all.flatMap((unit) => partsOf(unit).map((part) => ({ part, unit }))),
    ({ part }) => part.id,
  );
  return all.flatMap((unit) => {
    const claims = (claimed.get(unit.id) ?? []).map((each) => each.unit.id);
    const expected = unit.current ? unit.id : unit.mergedInto?.id;
    if (expected === undefined) return [`${unit.id} ended and went into no other`];
    if (claims.length === 1 && claims[0] === expected) return [];
    return [`${unit.id} went into ${expected}, but is named by ${claims.join(', ') || 'none'}`];
  });
}

/** A unit that was kept is formed from itself. */
function partsOf(unit: ProvinceNode): ProvinceNode[] {
  if (unit.formedFrom.length > 0) return unit.formedFrom;
  return unit.current ? [unit] : [];
}

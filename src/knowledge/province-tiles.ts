/** The tiles of the provinces: what each says, and what filters of the page find it by. */
import type { ProvinceNode } from '../model/nodes.ts';
import { countWithParts, endedParts, provinceFacets } from './province-list.ts';

/** A province as the tile map draws it. */
export interface ProvinceTile {
  place: string;
  name: string;
  href: string;
  documents: number;
  targets: number;
  marks: Record<string, string>;
}

/**
 * The tiles of the units of today, each found under the names that it was merged from as well.
 * @param address the address of a page as it is linked, with the base path
 * @example provinceTiles(units, href)[0] // { place: 'an-giang', name: 'An Giang', documents: 1, … }
 */
export function provinceTiles(
  units: readonly ProvinceNode[],
  address: (url: string) => string,
): ProvinceTile[] {
  return units.map((unit) => {
    const { documents, targets } = countWithParts(unit);
    const names = [unit, ...endedParts(unit)].flatMap(({ data }) => [data.name, ...data.aliases]);
    const marks = { ...provinceFacets(unit), 'data-words': names.join(', ') };
    return { place: unit.id, name: unit.data.name, href: address(unit.url), documents, targets, marks };
  });
}

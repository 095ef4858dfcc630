/** The areas and populations of a province: what its own texts, and cautions about it, may print. */
import type { Alternative, ProvinceData } from '../model/province.ts';
import type { Stated } from './stated.ts';

/**
 * Every area and population of a province, of each of its eras and from every source.
 * @example placeFigures(thanhHoa).map(showStated) // ['11.114,71 km²', '4.324.783 người', '3.760.650 người']
 */
export function placeFigures({ eras }: Pick<ProvinceData, 'eras'>): Stated[] {
  return eras.flatMap((era) => [era, ...era.alternatives]).flatMap(measures);
}

function measures({ areaKm2, population }: Pick<Alternative, 'areaKm2' | 'population'>): Stated[] {
  return [
    { value: areaKm2, unit: 'km²' },
    { value: population, unit: 'người' },
  ].flatMap(({ value, unit }) =>
    value === undefined ? [] : [{ quantity: { comparator: 'is' as const, value }, unit }],
  );
}

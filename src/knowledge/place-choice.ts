/** Places as a filter offers them: what is of no province is the nation's. */
import { NATION_KEY } from '../model/address.ts';
import type { Graph, ProvinceNode } from '../model/nodes.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

/** Anything that a province may have. */
interface Placed {
  readonly province: ProvinceNode | undefined;
}

/**
 * The places of some claims and documents, each once, as `data-` attributes have them.
 * @example placeKeys([target, document]) // ['ca-nuoc', 'quang-ninh']
 */
export function placeKeys(holders: Iterable<Placed>): string[] {
  return [...new Set([...holders].map(({ province }) => province?.id ?? NATION_KEY))];
}

/**
 * The choices of a filter by place, the nation first.
 * @example placeChoices(['ha-noi', 'ca-nuoc'], graph)[0] // { value: 'ca-nuoc', label: 'Cả nước, trung ương' }
 */
export function placeChoices(keys: Iterable<string>, { provinces }: Pick<Graph, 'provinces'>) {
  const used = new Set(keys);
  const named = [...provinces.values()].filter(({ id }) => used.has(id));
  return [
    ...(used.has(NATION_KEY) ? [{ value: NATION_KEY, label: 'Cả nước, trung ương' }] : []),
    ...sortVietnamese(named, ({ data }) => data.name).map(({ id, data }) => ({
      value: id,
      label: data.name,
    })),
  ];
}

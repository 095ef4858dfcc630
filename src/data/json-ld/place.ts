/** Provinces and cities as places. */
import type { ProvinceNode } from '../../model/nodes.ts';
import { some, type Absolute, type Thing } from './thing.ts';

export const NATION: Thing = { '@type': 'Country', name: 'Việt Nam', identifier: 'VN' };

/**
 * A province as other things name it.
 * @example placeReference(tuyenQuang, absolute).name // 'Tỉnh Tuyên Quang'
 */
export function placeReference({ data, url }: ProvinceNode, absolute: Absolute): Thing {
  return { '@type': 'AdministrativeArea', '@id': `${absolute(url)}#place`, name: data.fullName };
}

/**
 * A province, for its own page. Its ISO code is left out: it is that of the unit before July 2025.
 * @example describeProvince(tuyenQuang, absolute).containedInPlace // Việt Nam
 */
export function describeProvince(province: ProvinceNode, absolute: Absolute): Thing {
  const { data, url } = province;
  const names = [...new Set([data.name, ...data.aliases])].filter((name) => name !== data.fullName);
  return {
    ...placeReference(province, absolute),
    ...{ alternateName: some(names), containedInPlace: NATION, mainEntityOfPage: absolute(url) },
  };
}

/** The list of provinces and cities: those with documents first, and each found under the names it was merged from. */
import type { ProvinceNode } from '../model/nodes.ts';
import { rollUp } from '../model/roll-up.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

export interface ProvinceCounts {
  documents: number;
  targets: number;
  targetsWithData: number;
  results: number;
}

/** The units of today: those that have documents here, then all others, each part by name. */
export function currentUnits(provinces: Iterable<ProvinceNode>): {
  kept: ProvinceNode[];
  others: ProvinceNode[];
} {
  const sorted = sortVietnamese(
    [...provinces].filter((province) => province.current),
    ({ data }) => data.name,
  );
  return {
    kept: sorted.filter((province) => province.documents.length > 0),
    others: sorted.filter((province) => province.documents.length === 0),
  };
}

/** The units that went into a unit and no longer bear a name of their own: for Tuyên Quang, Hà Giang. */
export function endedParts(province: Pick<ProvinceNode, 'formedFrom'> & { id: string }): ProvinceNode[] {
  return province.formedFrom.filter((part) => part.id !== province.id);
}

/** How much of a province is kept here. */
export function countProvince(
  province: Pick<ProvinceNode, 'documents' | 'targets' | 'results'>,
): ProvinceCounts {
  const { targets, withData } = rollUp(province.targets);
  return {
    documents: province.documents.length,
    targets,
    targetsWithData: withData,
    results: province.results.length,
  };
}

/** The values of a province for the filters of `PROVINCE_FILTERS`, as `data-` attributes. */
export function provinceFacets(province: ProvinceNode) {
  return {
    'data-kho': province.documents.length > 0 ? 'co' : 'chua',
    'data-doi': province.formedFrom.length > 0 ? 'nhap' : 'giu',
  };
}

export const PROVINCE_FILTERS = [
  {
    name: 'kho',
    label: 'Văn bản',
    options: [
      { value: 'co', label: 'Có văn bản trong kho' },
      { value: 'chua', label: 'Chưa có' },
    ],
  },
  {
    name: 'doi',
    label: 'Ngày 01/07/2025',
    options: [
      { value: 'nhap', label: 'Lập từ nhiều đơn vị' },
      { value: 'giu', label: 'Giữ nguyên' },
    ],
  },
] as const;

/** The list of provinces and cities: the 34 of today, what there is of each, and the old names that lead to them. */
import type { ProvinceNode } from '../model/nodes.ts';
import { rollUp } from '../model/roll-up.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

export interface ProvinceCounts {
  documents: number;
  targets: number;
  targetsWithData: number;
  results: number;
  /** Cells of tables that are about it. */
  inTables: number;
}

type Holder = Pick<ProvinceNode, 'documents' | 'targets' | 'results' | 'tableResults'>;

/** The units of today, and the units that ended, each by name. */
export function listUnits(provinces: Iterable<ProvinceNode>): {
  today: ProvinceNode[];
  ended: ProvinceNode[];
} {
  const sorted = sortVietnamese([...provinces], ({ data }) => data.name);
  return {
    today: sorted.filter(({ current }) => current),
    ended: sorted.filter(({ current }) => !current),
  };
}

/** The units that went into a unit and no longer bear a name of their own: for Tuyên Quang, Hà Giang. */
export function endedParts(province: Pick<ProvinceNode, 'formedFrom'> & { id: string }): ProvinceNode[] {
  return province.formedFrom.filter((part) => part.id !== province.id);
}

/** How much of a province is kept here. */
export function countProvince(province: Holder): ProvinceCounts {
  const { targets, withData } = rollUp(province.targets);
  return {
    documents: province.documents.length,
    targets,
    targetsWithData: withData,
    results: province.results.length,
    inTables: province.tableResults.length,
  };
}

/**
 * How much is kept of a unit and of the units that went into it, together.
 * @example countWithParts(tuyenQuang).documents // its own, and those of Hà Giang
 */
export function countWithParts(province: ProvinceNode): ProvinceCounts {
  const units = [province, ...endedParts(province)];
  return countProvince({
    documents: units.flatMap(({ documents }) => documents),
    targets: units.flatMap(({ targets }) => targets),
    results: units.flatMap(({ results }) => results),
    tableResults: units.flatMap(({ tableResults }) => tableResults),
  });
}

/**
 * Whether there is nothing of a unit at all.
 * @example isEmpty({ documents: 0, targets: 0, targetsWithData: 0, results: 0, inTables: 0 }) // true
 */
export function isEmpty({ documents, targets, results, inTables }: ProvinceCounts): boolean {
  return documents + targets + results + inTables === 0;
}

/**
 * What there is of a unit, in words; what there is none of is left out.
 * @example describeCounts({ documents: 2, targets: 12, targetsWithData: 3, results: 0, inTables: 0 }) // '2 văn bản, 12 mục tiêu (3 có số liệu)'
 */
export function describeCounts(counts: ProvinceCounts): string {
  const { targetsWithData: withData } = counts;
  return listCounts(counts, withData === 0 ? ' chưa có số liệu' : ` (${withData} có số liệu)`);
}

/**
 * The same without how many targets have data.
 * @example nameCounts({ documents: 2, targets: 12, targetsWithData: 3, results: 0, inTables: 0 }) // '2 văn bản, 12 mục tiêu'
 */
export function nameCounts(counts: ProvinceCounts): string {
  return listCounts(counts, '');
}

function listCounts(counts: ProvinceCounts, ofTargets: string): string {
  if (isEmpty(counts)) return 'chưa có văn bản, mục tiêu hay kết quả nào';
  const { documents, targets, results, inTables } = counts;
  const parts: [number, string][] = [
    [documents, `${documents} văn bản`],
    [targets, `${targets} mục tiêu${ofTargets}`],
    [results, `${results} kết quả`],
    [inTables, `${inTables} số trong bảng`],
  ];
  return parts.flatMap(([count, text]) => (count > 0 ? [text] : [])).join(', ');
}

/** The values of a unit for the filters of `PROVINCE_FILTERS`, as `data-` attributes. */
export function provinceFacets(province: ProvinceNode) {
  const { documents, targets, results, inTables } = countWithParts(province);
  const kept: [number, string][] = [
    [documents, 'van-ban'],
    [targets, 'muc-tieu'],
    [results + inTables, 'ket-qua'],
  ];
  const has = kept.flatMap(([count, value]) => (count > 0 ? [value] : []));
  return {
    'data-kho': has.length > 0 ? has.join(' ') : 'chua',
    'data-doi': kindOfChange(province),
  };
}

function kindOfChange({ current, formedFrom }: ProvinceNode): string {
  if (!current) return 'cu';
  return formedFrom.length > 0 ? 'nhap' : 'giu';
}

export const PROVINCE_FILTERS = [
  {
    name: 'kho',
    label: 'Trong kho có',
    options: [
      { value: 'van-ban', label: 'Văn bản' },
      { value: 'muc-tieu', label: 'Mục tiêu' },
      { value: 'ket-qua', label: 'Kết quả' },
      { value: 'chua', label: 'Chưa có gì' },
    ],
  },
  {
    name: 'doi',
    label: 'Ngày 01/07/2025',
    options: [
      { value: 'nhap', label: 'Lập từ nhiều đơn vị' },
      { value: 'giu', label: 'Giữ nguyên' },
      { value: 'cu', label: 'Tên cũ, đã nhập vào nơi khác' },
    ],
  },
] as const;

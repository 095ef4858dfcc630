/** Datasets as readers meet them: under their index, newest edition first, and how much of each table is known. */
import { datasetIndicators } from '../model/dataset-parts.ts';
import type { DatasetColumn } from '../model/dataset.ts';
import type { CautionNode, DatasetNode, Graph, ProvinceNode } from '../model/nodes.ts';
import { comparePeriods, periodStart } from '../model/period.ts';
import { describeQuantity, type Quantity } from '../model/quantity.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { lowerFirst, upperFirst } from '../vietnamese/capital.ts';

/** The first day of the 34 provinces and cities. */
const SINCE_34 = '2025-07-01';

const SORT_NAMES = { rank: 'hạng', score: 'điểm' } as const;

export interface DatasetGroup {
  /** The index's short name. */
  index: string;
  datasets: DatasetNode[];
}

/**
 * Datasets under their indexes, those with the most rows first; in each, the newest edition first.
 * @example groupDatasets(graph.datasets.values())[0]?.index // 'DTI'
 */
export function groupDatasets(datasets: Iterable<DatasetNode>): DatasetGroup[] {
  const groups = Map.groupBy([...datasets], ({ data }) => data.index);
  const rows = ({ datasets: own }: DatasetGroup) => own.reduce((sum, one) => sum + one.rows.length, 0);
  return [...groups]
    .map(([index, own]) => ({ index, datasets: own.toSorted(newestFirst) }))
    .sort((a, b) => rows(b) - rows(a) || a.index.localeCompare(b.index, 'vi'));
}

/**
 * The other editions of a dataset's index, newest first.
 * @example otherEditions(dti2022, graph.datasets.values())[0]?.data.edition // '2024, theo 34 tỉnh, thành'
 */
export function otherEditions(dataset: DatasetNode, datasets: Iterable<DatasetNode>): DatasetNode[] {
  return [...datasets]
    .filter((other) => other !== dataset && other.data.index === dataset.data.index)
    .sort(newestFirst);
}

/**
 * The units of the time of a table of which it has no row, by name.
 * @example missingUnits(dti2022, graph.provinces.values()) // []
 */
export function missingUnits({ rows, data }: DatasetNode, provinces: Graph['provinces']): ProvinceNode[] {
  const known = new Set(rows.map(({ province }) => province));
  const units = [...provinces.values()].filter((unit) => isUnitOf(unit, data.of) && !known.has(unit));
  return sortVietnamese(units, (unit) => unit.data.name);
}

/** The cautions on a table and on any of its cells, by title. */
export function datasetCautions({ cautions, results }: DatasetNode): CautionNode[] {
  const found = new Set([...cautions, ...results.flatMap((result) => result.cautions)]);
  return sortVietnamese([...found], ({ data }) => data.title);
}

/**
 * What a table has, in a few words.
 * @example datasetContents(dti2020) // 'hạng, điểm; cả theo chính quyền số, kinh tế số, xã hội số'
 */
export function datasetContents(dataset: DatasetNode): string {
  const columns = datasetIndicators(dataset).flatMap(({ column, indicator }) => {
    const described = dataset.data.columns[column];
    return described ? [{ ...described, name: lowerFirst(indicator.data.name) }] : [];
  });
  const sorts = columns.map(({ as, name }) => (as === 'value' ? name : SORT_NAMES[as]));
  const parts = new Set(columns.flatMap(({ part }) => part ?? []));
  const listed = [...new Set(sorts)].join(', ');
  return parts.size === 0 ? listed : `${listed}; theo ${[...parts].join(', ')}`;
}

/**
 * The head of a column.
 * @example columnName({ as: 'rank', part: 'kinh tế số' }, 'Hạng DTI') // 'Kinh tế số, hạng'
 */
export function columnName({ as, part }: Pick<DatasetColumn, 'as' | 'part'>, indicator: string): string {
  if (as === 'value') return indicator;
  const sort = SORT_NAMES[as];
  return upperFirst(part === undefined ? sort : `${part}, ${sort}`);
}

/**
 * A cell: a rank with of how many, or a figure with its unit where that is a sign.
 * @example cellText({ comparator: 'rank', value: 3, of: 63 }, 'hạng', 63) // { figure: '3', whole: '/63' }
 */
export function cellText(
  quantity: Quantity,
  unit: string | null,
  of: number | undefined,
): { figure: string; whole: string } {
  const label = describeQuantity(quantity, unit);
  if (quantity.comparator !== 'rank' && !(quantity.comparator === 'range' && unit?.startsWith('hạng')))
    return { figure: label.replace(/ điểm$/, ''), whole: '' };
  const figure = label.replace(/^hạng /, '').replace(/\/\d+$/, '');
  return { figure, whole: of === undefined ? '/?' : `/${of}` };
}

function isUnitOf({ current, data }: ProvinceNode, of: 63 | 34): boolean {
  if (of === 34) return current;
  return data.eras.some(({ from }) => from === undefined || periodStart(from) < SINCE_34);
}

function newestFirst(a: DatasetNode, b: DatasetNode): number {
  return comparePeriods(b.data.asOf, a.data.asOf) || a.data.of - b.data.of || b.rows.length - a.rows.length;
}

/** The cells of a dataset as results, each with an id and a sentence of its own. */
import { tableFile } from './address.ts';
import type { Result } from './claim.ts';
import type { Content, Entry } from './content.ts';
import { readCell } from './dataset-cell.ts';
import type { DatasetColumn, DatasetData, DatasetRow } from './dataset.ts';
import type { Quantity } from './quantity.ts';
import { upperFirst } from '../vietnamese/capital.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { withUnit } from './unit.ts';

/** What the sentences need of other entries. */
export interface Names {
  province: (id: string) => string;
  unit: (indicator: string) => string | null;
}

/** A result with its cell. */
export interface CellResult {
  result: Result;
  /** The row's place in the table, from 0. */
  row: number;
  column: string;
}

/**
 * Every result of a table, row by row.
 * @example datasetResults(dataset, names)[0]?.result.id // 'dti-2022-da-nang-hang'
 */
export function datasetResults(
  { id, data }: Pick<Entry<DatasetData>, 'id' | 'data'>,
  names: Names,
): CellResult[] {
  return data.rows.flatMap((row, index) =>
    Object.entries(data.columns).flatMap(([name, column]) => {
      const text = row.cells[name];
      const read = text === undefined ? undefined : readCell(text, column, wholeOf(data));
      if (!read || 'error' in read) return [];
      const quantity = read.quantity;
      const inferred = row.inferred.includes(name);
      const statement = sentence(
        { data, column, quantity, inferred, place: names.province(row.place) },
        names,
      );
      const result = {
        ...resultOf(data, row, column),
        id: `${id}-${row.place}-${column.slug}`,
        statement,
        quantity,
      };
      return [{ result, row: index, column: name }];
    }),
  );
}

/** A result of a dataset, with the row where it is written. */
export interface PlacedResult {
  claim: Result;
  file: string;
  path: (string | number)[];
}

/**
 * The results of all datasets.
 * @example statedInTables(content).map(({ claim }) => claim.id)
 */
export function statedInTables(
  content: Pick<Content, 'datasets' | 'provinces' | 'indicators'>,
): PlacedResult[] {
  const names = contentNames(content);
  return content.datasets.flatMap((dataset) =>
    datasetResults(dataset, names).map(({ result, row }) => ({
      ...{ claim: result, file: tableFile(dataset.file), path: ['rows', row] },
    })),
  );
}

/**
 * What the sentences of all datasets need of the content.
 * @example contentNames(content).province('hue') // 'Huế'
 */
export function contentNames({ provinces, indicators }: Pick<Content, 'provinces' | 'indicators'>): Names {
  const names = new Map(provinces.map(({ id, data }) => [id, data.name]));
  const units = new Map(indicators.map(({ id, data }) => [id, data.unit]));
  return { province: (id) => names.get(id) ?? id, unit: (id) => units.get(id) ?? null };
}

/**
 * Of how many the ranks of a table are, where a source says so.
 * @example wholeOf({ of: 63, ofStated: false }) // undefined
 */
export function wholeOf({ of, ofStated }: Pick<DatasetData, 'of' | 'ofStated'>): number | undefined {
  return ofStated ? of : undefined;
}

function resultOf(data: DatasetData, row: DatasetRow, column: DatasetColumn) {
  return {
    indicator: column.indicator,
    province: row.place,
    evidence: { sources: row.sources.length > 0 ? row.sources : data.sources },
    asOf: data.asOf,
    asOfBasis: data.asOfBasis,
    ...(data.asOfNote !== undefined && { asOfNote: data.asOfNote }),
    ...(row.note !== undefined && { note: row.note }),
    ...(column.series !== undefined && { series: column.series }),
    comparedWith: [],
  };
}

interface Cell {
  data: DatasetData;
  column: DatasetColumn;
  quantity: Quantity;
  inferred: boolean;
  place: string;
}

function sentence({ data, column, quantity, inferred, place }: Cell, { unit }: Names): string {
  const subject = column.part === undefined ? data.subject : `${column.part} trong ${data.subject}`;
  const end = inferred ? ' (suy ra).' : '.';
  if (column.as === 'rank') {
    const rank = `Về ${subject}, ${place} xếp thứ ${rankText(quantity)}`;
    const whole = data.ofStated ? ` trong ${data.of} tỉnh, thành` : ', nguồn không nêu trong bao nhiêu nơi';
    return rank + whole + end;
  }
  const figure = 'value' in quantity ? withUnit(formatNumber(quantity.value), unit(column.indicator)) : '';
  return column.as === 'score'
    ? `Về ${subject}, ${place} được ${figure}${end}`
    : `${upperFirst(subject)} của ${place} là ${figure}${end}`;
}

function rankText(quantity: Quantity): string {
  if (quantity.comparator === 'range') return `${quantity.value}–${quantity.valueMax}`;
  return quantity.comparator === 'rank' ? String(quantity.value) : '';
}

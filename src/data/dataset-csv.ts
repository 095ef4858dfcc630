/** One dataset as a CSV file for readers: its rows with the names of places, of how many, and the sources of each row. */
import { csvFormatRow } from 'd3';
import type { DatasetNode, DatasetRowNode } from '../model/nodes.ts';
import { wholeOf } from '../model/dataset-results.ts';
import { formatPeriod } from '../model/period.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The rows of a dataset as CSV text: the figures raw, in the columns of the table.
 * @example formatDatasetCsv(dti2022).split('\r\n')[1] // 'da-nang,Đà Nẵng,1,0.8002,63,2022,,,pu-42'
 */
export function formatDatasetCsv(dataset: DatasetNode): string {
  const { data, rows } = dataset;
  const columns = Object.keys(data.columns);
  const head = ['province', 'name', ...columns, 'of', 'asOf', 'inferred', 'note', 'sources'];
  const records = [head, ...rows.map((row) => recordOf(row, dataset, columns))];
  return BYTE_ORDER_MARK + records.map((record) => `${csvFormatRow(record)}\r\n`).join('');
}

function recordOf(
  { data: row, province, sources }: DatasetRowNode,
  { data }: DatasetNode,
  columns: readonly string[],
): string[] {
  return [
    ...[province.id, province.data.name],
    ...columns.map((name) => row.cells[name] ?? ''),
    ...[String(wholeOf(data) ?? ''), formatPeriod(data.asOf), row.inferred.join('; '), row.note ?? ''],
    sources.map(({ id }) => id).join('; '),
  ];
}

/**
 * CSV after RFC 4180: a header row, CRLF after every record, quotes where a value needs them. It starts with a byte order
 * mark, because Excel takes a file without one for the local code page and garbles Vietnamese.
 *
 * Values stay raw: a text that starts with `=`, `+`, `-` or `@`, which a spreadsheet might run as a formula, is not
 * prefixed, because a program that reads the file would then read another text. Our content is reviewed and no visitor
 * writes to it; a test holds that no text in it starts so.
 */
import { csvFormatRow } from 'd3';
import { LIST_SEPARATOR, type Cell, type Json } from './column.ts';
import type { NamedField } from './table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV text.
 * Numbers have a point as decimal mark; what isn't known is empty; a list is joined by "; "; objects are JSON.
 * @example formatCsv([{ name: 'id', … }], [{ id: 'qn-grdp-2030' }]) // '\uFEFFid\r\nqn-grdp-2030\r\n'
 */
export function formatCsv(
  fields: readonly Pick<NamedField, 'name' | 'type'>[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const header = fields.map((field) => field.name);
  const records = rows.map((row) => fields.map(({ name, type }) => formatCell(row[name] ?? null, type)));
  return BYTE_ORDER_MARK + [header, ...records].map((record) => `${csvFormatRow(record)}\r\n`).join('');
}

function formatCell(cell: Cell, type: NamedField['type']): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return type === 'list' ? cell.map(formatItem).join(LIST_SEPARATOR) : JSON.stringify(cell);
}

function formatItem(item: Json): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

/** Rows as JSON text. */
import type { Cell } from './column.ts';

/**
 * An array of objects, one row to a line: small, and a change in one row is one changed line.
 * @example formatJson([{ id: 'a' }, { id: 'b' }]) // '[\n{"id":"a"},\n{"id":"b"}\n]\n'
 */
export function formatJson(rows: readonly Readonly<Record<string, Cell>>[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

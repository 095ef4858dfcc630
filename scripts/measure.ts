/** Measuring how long something takes, and showing it. */

export interface Measurement {
  readonly name: string;
  /** How many things one round handles. */
  readonly operations: number;
  /** Milliseconds of the middle round. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Runs something several times, after one round to warm up where there are more than one.
 * @returns milliseconds a round
 * @example await measure('read', { rounds: 5, operations: 400 }, () => readContent(root));
 */
export async function measure(
  name: string,
  { rounds, operations }: { rounds: number; operations: number },
  round: () => unknown,
): Promise<Measurement> {
  if (rounds > 1) await round();
  const times: number[] = [];
  for (let index = 0; index < rounds; index += 1) {
    const start = performance.now();
    await round();
    times.push(performance.now() - start);
  }
  return { name, operations, ...summarize(times) };
}

/**
 * The middle, the least and the greatest of some times; of an even number the upper middle.
 * @example summarize([3, 1, 2]) // { median: 2, fastest: 1, slowest: 3 }
 */
export function summarize(times: readonly number[]): Pick<Measurement, 'median' | 'fastest' | 'slowest'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (index: number) => sorted.at(index) ?? NaN;
  return { median: at(Math.floor(sorted.length / 2)), fastest: at(0), slowest: at(-1) };
}

/**
 * Measurements as a table for the terminal; times in milliseconds, and in microseconds for one operation.
 * @example formatTable([{ name: 'read', operations: 400, median: 200, fastest: 190, slowest: 230 }])
 */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, operations, median, fastest, slowest }) => [
    name,
    median.toFixed(2),
    fastest.toFixed(2),
    slowest.toFixed(2),
    String(operations),
    ((median / operations) * 1000).toFixed(1),
  ]);
  return formatRows([['', 'median ms', 'fastest', 'slowest', 'operations', 'µs each'], ...rows]);
}

/**
 * Rows of cells in columns: names to the left, figures to the right.
 * @param rows the first one holds the heads
 * @example formatRows([['', 'ms'], ['read', '200.00']])
 */
export function formatRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => align(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Names stand left, figures right. */
function align(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

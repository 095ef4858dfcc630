/** Lines of a file as a sentence names them. */

const MOST_RANGES = 5;

/**
 * The lines in words, runs of them as ranges, at most five of these.
 *
 * @param lines in ascending order
 * @example describeLines([3, 4, 5, 9]) // 'lines 3–5, 9'
 */
export function describeLines(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const named = ranges
    .slice(0, MOST_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const rest = ranges.slice(MOST_RANGES).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `${new Set(lines).size === 1 ? 'line' : 'lines'} ${named.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}

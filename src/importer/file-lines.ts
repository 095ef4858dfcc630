/** Puts the numbers of a file's lines in place of those of the text that was made from it. */

/**
 * The same data with every `line`, and every `line 12` of an `evidence` or a `message`, numbered as in the file. What came from
 * the file already has to be added afterwards.
 *
 * @param lines the line of the file for each line of the text
 * @example toFileLines({ line: 2 }, [4, 9]) // { line: 9 }
 */
export function toFileLines<Data>(data: Data, lines: readonly number[]): Data {
  const numberOf = (line: number) => lines[line - 1] ?? line;
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key === 'line' && typeof each === 'number') return [key, numberOf(each)];
        if (isInWords(key, each)) return [key, renumber(each, numberOf)];
        return [key, map(each)];
      }),
    );
  };
  return map(data) as Data;
}

/** Evidence that begins otherwise is of the page, and names lines of the file. */
function isInWords(key: string, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return key === 'message' || (key === 'evidence' && value.startsWith('line '));
}

function renumber(words: string, numberOf: (line: number) => number): string {
  return words.replace(/\bline (\d+)/gu, (_, line: string) => `line ${numberOf(Number(line))}`);
}

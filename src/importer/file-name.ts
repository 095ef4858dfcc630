/** The names of the files that are imported. */

/** What stands for standard input in a list of files. */
export const STANDARD_INPUT = '-';

/**
 * A path's last part.
 *
 * @example baseName('raw/000.txt') // '000.txt'
 */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

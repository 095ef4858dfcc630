/** Prints offences so that an editor can go to each: `file:line: sentence`. */
import type { Offence } from '../model/content.ts';
import type { RawFile } from './read-content.ts';

/**
 * One line for each offence, by file and line.
 * @example formatOffences([{ file: 'content/a.mdx', line: 3, message: 'x' }], files) // ['content/a.mdx:3: x']
 */
export function formatOffences(offences: readonly Offence[], files: ReadonlyMap<string, RawFile>): string[] {
  return offences
    .map((offence) => ({ ...offence, line: lineOf(offence, files) }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

function lineOf({ file, line, path }: Offence, files: ReadonlyMap<string, RawFile>): number {
  if (line !== undefined) return line;
  return (path && files.get(file)?.lineOf(path)) ?? 1;
}

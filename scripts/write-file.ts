/** Writing a file whole or not at all, over the one that is there or only where there is none. */
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file in the place of the one that is there, and makes the folders above it. Who reads meanwhile finds the old
 * text or the new one, and an error leaves the old one as it was.
 * @example replaceFile('content/verified.json', '{…}\n')
 */
export function replaceFile(path: string, text: string): void {
  writeBeside(path, text, (partial) => renameSync(partial, path));
}

/**
 * Writes a file unless it exists, and makes the folders above it. Two writers can't overwrite each other.
 *
 * @returns false where the file exists already; then nothing has changed
 * @example writeNewFile('content/articles/a.mdx', '---\n…') // true
 */
export function writeNewFile(path: string, text: string): boolean {
  return writeBeside(path, text, (partial) => giveName(partial, path, text));
}

/** The text goes to a file beside the one that is meant, which gets its name when it is complete: nobody sees half a file. */
function writeBeside<Result>(path: string, text: string, name: (partial: string) => Result): Result {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text, { flag: 'wx' });
    return name(partial);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** A link fails where the name is taken; file systems without links get a plain exclusive write. */
function giveName(partial: string, path: string, text: string): boolean {
  try {
    linkSync(partial, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].some((code) => isCode(error, code))) throw error;
    return writeExclusively(path, text);
  }
}

function writeExclusively(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Writing a file that must not exist yet, whole or not at all. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file unless it exists, and makes the folders above it. The text goes to a file beside it first and gets its
 * name when it is complete: nobody ever sees half a file, and two writers can't overwrite each other.
 *
 * @returns false where the file exists already; then nothing has changed
 * @example writeNewFile('content/articles/a.mdx', '---\n…') // true
 */
export function writeNewFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text, { flag: 'wx' });
    return giveName(partial, path, text);
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

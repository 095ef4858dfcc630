/** Writing a file over the one that is there, whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file and makes the folders above it. The text goes to a file beside it first, which takes the name when it is
 * complete: who reads meanwhile finds the old text or the new one, and an error leaves the old one as it was.
 * @example replaceFile('content/verified.json', '{…}\n')
 */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text, { flag: 'wx' });
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

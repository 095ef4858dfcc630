/** The raw texts of the sources, from the folder in which an editor keeps them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Offence } from '../model/content.ts';
import type { SourceData } from '../model/source.ts';
import type { VerifiedSource } from '../model/verification.ts';
import { readSource, type SourceText } from './read-source.ts';

export interface ReadSources {
  /** By the id of the source. */
  readonly texts: Map<string, SourceText>;
  /** The files they were read from, with their sums. */
  readonly files: VerifiedSource[];
  /** Files that are missing or can't be read, at the field that names them. */
  readonly offences: Offence[];
}

/**
 * Reads the file of every source that names one, or says why the folder is none.
 * @param folder as the user gave it; messages name it so
 * @example readSources('../shared/seeds', content.sources).texts.get('src-000')
 */
export function readSources(
  folder: string,
  sources: readonly Entry<SourceData>[],
): ReadSources | { readonly refused: string } {
  if (!existsSync(folder)) return { refused: `there is no folder "${folder}"` };
  if (!statSync(folder).isDirectory())
    return { refused: `"${folder}" is a file, not the folder of the raw texts` };
  const read: ReadSources = { texts: new Map(), files: [], offences: [] };
  for (const { id, file: yaml, data } of sources) {
    if (data.file === undefined) continue;
    const result = readFile(join(folder, data.file));
    if ('refused' in result) {
      const message = `source ${id}: ${data.file} ${result.refused} (looked for in ${folder})`;
      read.offences.push({ file: yaml, path: ['file'], message });
      continue;
    }
    read.texts.set(id, result.text);
    read.files.push({ id, file: data.file, sha256: result.sha256 });
  }
  return read;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function readFile(path: string): { text: SourceText; sha256: string } | { refused: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { refused: REASONS[code] ?? `can't be read: ${String(error)}` };
  }
  const text = readSource(bytes);
  if ('refused' in text) return text;
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Reads the lists of Vietnamese words from disk: a general dictionary (the package @vntk/dictionary), our own list of the words
 * of official prose, and the site's content, which was proofread.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createLexicon, type Lexicon } from '../vietnamese/lexicon.ts';
import type { RawFile } from './read-content.ts';

const SOURCES = 'content/sources/';
const TRUSTED = new URL('../vietnamese/official-words.txt', import.meta.url);
const DICTIONARY = '@vntk/dictionary/data/Viet74K.txt';

/**
 * The lexicon; undefined where the dictionary isn't installed, since without it every rare word would look misread.
 *
 * @param prose the content files' texts
 * @example readLexicon([])?.usage('chuyển') !== undefined // true
 */
export function readLexicon(prose: readonly string[]): Lexicon | undefined {
  const path = findDictionary();
  if (path === undefined) return undefined;
  return createLexicon({
    dictionary: readFileSync(path, 'utf8').normalize('NFC'),
    trusted: readFileSync(TRUSTED, 'utf8').normalize('NFC'),
    prose,
  });
}

/**
 * The texts of our own prose among the content files: the entries of sources bear titles that others wrote, in any language.
 * @example ownProse(readContent(root).files.values())
 */
export function ownProse(files: Iterable<Pick<RawFile, 'file' | 'text'>>): string[] {
  return [...files].filter(({ file }) => !file.startsWith(SOURCES)).map(({ text }) => text.normalize('NFC'));
}

function findDictionary(): string | undefined {
  try {
    const path = createRequire(import.meta.url).resolve(DICTIONARY);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

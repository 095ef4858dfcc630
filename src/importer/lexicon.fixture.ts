/** The lexicon as the command reads it, for tests: the dictionary, our own list, the content. */
import { join } from 'node:path';
import { readContent } from '../knowledge/read-content.ts';
import { ownProse, readLexicon } from '../knowledge/read-lexicon.ts';
import type { Lexicon } from '../vietnamese/lexicon.ts';

const ROOT = join(import.meta.dirname, '../..');
const { files } = readContent(ROOT);

/** The text of every content file. */
export const CONTENT_TEXTS: ReadonlyMap<string, string> = new Map(
  [...files].map(([file, { text }]) => [file, text.normalize('NFC')]),
);

export const LEXICON: Lexicon = lexiconWith(ownProse(files.values()));

/** The same lists with other proofread prose. */
export function lexiconWith(prose: readonly string[]): Lexicon {
  const lexicon = readLexicon(prose);
  if (!lexicon) throw new Error('@vntk/dictionary is not installed');
  return lexicon;
}

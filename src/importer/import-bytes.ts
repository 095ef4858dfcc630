/** The importer from end to end: the bytes of a file in, everything that can be told of its article out. */
import type { ImportContext } from './context.ts';
import { importArticle } from './import-article.ts';
import { readText } from './read-text.ts';
import type { ImportResult } from './result.ts';

/** Ten times the longest article; a web page may be larger, as long as its text isn't. */
const MOST_LETTERS = 500_000;

/**
 * Reads one file.
 *
 * @param options the file's name as it is to be reported, and what is known beforehand
 * @returns what was found, or why the file holds no article that can be imported: a predicate to put after its name
 * @example importBytes(readFileSync('bai.txt'), { file: 'bai.txt', context })
 */
export function importBytes(
  bytes: Uint8Array,
  { file, context }: { readonly file: string; readonly context: ImportContext },
): ImportResult | { readonly refused: string } {
  const read = readText(bytes);
  if ('refused' in read) return read;
  const { text, page } = read;
  if (text.length > MOST_LETTERS) return { refused: describeLength(text.length) };
  return importArticle(text, { file, context, page });
}

function describeLength(length: number): string {
  const found = `holds ${length.toLocaleString('en')} letters of text, more than ${MOST_LETTERS.toLocaleString('en')}`;
  return `${found}: give each article a file of its own`;
}

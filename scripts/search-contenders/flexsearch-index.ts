/** FlexSearch over folded text, matching the beginnings of words. */
import { Document } from 'flexsearch';
import { fold } from '../../src/vietnamese/fold.ts';

interface Page {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** An empty index with the settings that writing and reading share. */
function createIndex(): Document {
  return new Document({
    document: { id: 'address', index: ['title', 'text'] },
    tokenize: 'forward',
    encode: (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  });
}

/** The index of pages as the JSON that a browser loads: the parts it exports, by their keys. */
export function writeFlexSearch(pages: readonly Page[]): string {
  const index = createIndex();
  for (const { address, title, text } of pages) index.add({ address, title, text });
  const parts: Record<string, string> = {};
  index.export((key, part) => {
    parts[key] = part;
  });
  return JSON.stringify(parts);
}

/** The index out of that JSON. */
export function readFlexSearch(json: string): Document {
  const index = createIndex();
  for (const [key, part] of Object.entries(JSON.parse(json) as Record<string, string>)) {
    index.import(key, part);
  }
  return index;
}

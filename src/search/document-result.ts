/** A document of the register as a search result, where nothing but its number is known to match. */
import type { PageKind } from './page-kind.ts';
import type { RegisteredDocument } from './register.ts';
import type { SearchResult } from './search-answer.ts';

const DOCUMENT_KIND = 'Văn bản' satisfies PageKind;

/** The result for a document found by its number. */
export function documentResult(document: RegisteredDocument): SearchResult {
  const { url, kindName, symbol, title } = document;
  return {
    url,
    kind: DOCUMENT_KIND,
    title: `${kindName} ${symbol}: ${title}`,
    excerpt: [],
    passages: [],
    facts: [],
    document,
  };
}

/** One list out of two: documents found by their number, pages found by their text. */
import { parseExcerpt, type ExcerptPart } from './excerpt.ts';
import type { PageKind } from './page-kind.ts';
import type { RegisteredDocument } from './register.ts';

/** A page whose text was found. */
export interface FoundPage {
  /** From the site's root. */
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** As Pagefind gives it. */
  readonly excerpt: string;
}

/** One line of the list a visitor sees. */
export interface SearchResult {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** Empty where the page was found by its number alone. */
  readonly excerpt: readonly ExcerptPart[];
  /** What the register knows of it, where it is a document with a symbol. */
  readonly document: RegisteredDocument | undefined;
}

/** The kind under which documents are filed. */
export const DOCUMENT_KIND = 'Văn bản' satisfies PageKind;

/**
 * The documents found by number, in their order, then the pages found by text, in theirs; each page once. A document
 * that was found both ways stands where its number put it, with the excerpt of its text.
 * @param register every document with a symbol, by address
 */
export function mergeResults(
  candidates: readonly RegisteredDocument[],
  pages: readonly FoundPage[],
  register: ReadonlyMap<string, RegisteredDocument>,
): SearchResult[] {
  const byAddress = new Map<string, SearchResult>();
  for (const document of candidates) byAddress.set(document.url, fromRegister(document));
  for (const page of pages) {
    const { url, kind, title } = page;
    const known = byAddress.get(url);
    if (known !== undefined && known.excerpt.length > 0) continue;
    byAddress.set(url, {
      url,
      kind,
      title,
      excerpt: parseExcerpt(page.excerpt),
      document: register.get(url),
    });
  }
  return [...byAddress.values()];
}

function fromRegister(document: RegisteredDocument): SearchResult {
  const { url, kindName, symbol, title } = document;
  return { url, kind: DOCUMENT_KIND, title: `${kindName} ${symbol}: ${title}`, excerpt: [], document };
}

/**
 * The register of document numbers that the browser fetches: small, complete, asked before the full text.
 */
import { registerEntries } from '../markdown/prose-register.ts';
import { documentAddress } from '../model/address.ts';
import type { Graph } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import type { RegisterEntry } from '../model/symbol-resolver.ts';

/** One document, as the resolver wants it and as lists show it. */
export interface RegisteredDocument extends RegisterEntry {
  /** The address from the site's root, without the base path. */
  readonly url: string;
  /** The date of issue as lists print it; absent where it isn't known. */
  readonly date?: string;
  /** Present where the document's own text was read whole. */
  readonly textSeen?: true;
}

/**
 * Every document with a symbol, in the order of the graph.
 * @example documentRegister(await getGraph())[0]?.symbol // '52-NQ/TW'
 */
export function documentRegister({
  documents,
  provinces,
}: Pick<Graph, 'documents' | 'provinces'>): RegisteredDocument[] {
  const entries = registerEntries({ documents: [...documents.values()], provinces: [...provinces.values()] });
  return entries.map((entry) => {
    const node = documents.get(entry.id);
    const issued = node?.data.issued;
    return {
      ...entry,
      url: documentAddress(entry.id),
      ...(issued && { date: describePeriod(issued) }),
      ...(node?.textSeen && { textSeen: true }),
    };
  });
}

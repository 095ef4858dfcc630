/**
 * The register of document numbers that the browser fetches: small, complete, asked before the full text. What follows
 * from something else in it is not written down, and `load-register.ts` puts it back.
 */
import { registerEntries } from '../markdown/prose-register.ts';
import type { Graph } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { namesIn, SYMBOL_NAMES } from '../model/symbol-names.ts';
import type { SymbolNames } from '../model/symbol-query.ts';
import { createResolver, type RegisterEntry } from '../model/symbol-resolver.ts';
import { knownLevel } from './known-level.ts';
import { dateOf, idOf } from './load-register.ts';

/** One document, as the resolver wants it and as lists show it. */
export interface RegisteredDocument extends RegisterEntry {
  /** The address from the site's root, without the base path. */
  readonly url: string;
  /** The date of issue as lists print it; absent where it isn't known. */
  readonly date?: string;
  /** Present where the document's own text was read whole. */
  readonly textSeen?: true;
}

/** As much of a document as a list shows of it. */
export type ListedDocument = Pick<
  RegisteredDocument,
  'id' | 'url' | 'scope' | 'symbol' | 'kindName' | 'issuer' | 'title' | 'date' | 'textSeen'
>;

/** The documents with what their kinds and issuers are called. */
export interface Register {
  readonly documents: readonly RegisteredDocument[];
  readonly names: SymbolNames;
}

/** A document as it is published; an `id` and a `date` are there only where they are others than `readRegister` makes. */
export interface WrittenDocument extends Omit<RegisteredDocument, 'id' | 'url' | 'scope' | 'scopeNames'> {
  readonly id?: string;
}

export interface WrittenRegister {
  readonly names: SymbolNames;
  /** By id, in the order of the graph. */
  readonly scopes: Readonly<Record<string, WrittenScope>>;
}

/** The centre, or a province, with its documents. */
export interface WrittenScope {
  readonly names: readonly string[];
  readonly documents: WrittenDocument[];
}

/**
 * Every document with a symbol, as `/du-lieu/so-hieu.json` has it.
 * @example documentRegister(await getGraph()).scopes['trung-uong']?.documents[0]?.symbol // '52-NQ/TW'
 */
export function documentRegister({
  documents,
  provinces,
}: Pick<Graph, 'documents' | 'provinces'>): WrittenRegister {
  const entries = registerEntries({ documents: [...documents.values()], provinces: [...provinces.values()] });
  const scopes: Record<string, WrittenScope> = {};
  for (const entry of entries) {
    const node = documents.get(entry.id);
    const date = node?.data.issued && describePeriod(node.data.issued);
    const scope = (scopes[entry.scope] ??= { names: entry.scopeNames, documents: [] });
    const known = node === undefined ? 0 : knownLevel(node);
    scope.documents.push(writeDocument({ ...entry, known }, date, node?.textSeen === true));
  }
  return { names: namesIn(entries.map(({ symbol }) => symbol)), scopes };
}

function writeDocument(entry: RegisterEntry, date: string | undefined, textSeen: boolean): WrittenDocument {
  const { id, scope, symbol, title, kindName, issuer, issued, known = 0 } = entry;
  const aliases = entry.aliases?.filter((alias) => !isFoundWithout(alias, entry)) ?? [];
  return {
    ...(id !== idOf(scope, symbol) && { id }),
    symbol,
    kindName,
    issuer,
    ...(issued !== undefined && { issued }),
    ...(date !== undefined && date !== dateOf(issued) && { date }),
    title,
    ...(aliases.length > 0 && { aliases }),
    ...(textSeen && { textSeen }),
    ...(known > 0 && { known }),
  };
}

/** `Nghị quyết 52` says no more than the symbol does. */
function isFoundWithout(alias: string, { aliases: _aliases, ...entry }: RegisterEntry): boolean {
  return createResolver([entry], SYMBOL_NAMES).resolve(alias).length > 0;
}

/** The register in shards: for each beginning of a number a file with what a search box shows of its documents. */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createQueryReader, type QueryReader } from '../model/symbol-query.ts';
import type { Register, RegisteredDocument } from './register.ts';
import { shardOfNumber, squash, type ShardDocument } from './symbol-lookup.ts';

/** What doesn't follow from the id, as `readShard` puts it back. */
export type WrittenShard = readonly Omit<ShardDocument, 'url' | 'scope'>[];

const LAST_SHARD = 99;

/**
 * Every shard by its name, the empty ones too: what is asked for is there. Documents stand in the order in which the
 * resolver puts those that a number means alike.
 * @example registerShards(readRegister(documentRegister(graph))).get('57')?.[0]?.symbol // '57-NQ/TW'
 */
export function registerShards({
  documents,
}: Pick<Register, 'documents'>): ReadonlyMap<string, WrittenShard> {
  const read = createQueryReader(SYMBOL_NAMES);
  const numbered = documents.toSorted(byRank).map((document) => {
    const aliases = document.aliases?.filter((alias) => read(alias) !== undefined) ?? [];
    const numbers = [document.symbol, ...aliases].map((each) => String(read(each)?.number ?? 0));
    return { written: writeDocument(document, { aliases, read }), shards: numbers.map(shardOfNumber) };
  });
  const names = Array.from({ length: LAST_SHARD + 1 }, (_, number) => String(number));
  return new Map(
    names.map((name) => [
      name,
      numbered.flatMap(({ written, shards }) => (shards.includes(name) ? [written] : [])),
    ]),
  );
}

function writeDocument(
  { id, symbol, kindName, issuer, date, title, textSeen }: RegisteredDocument,
  { aliases, read }: { readonly aliases: readonly string[]; readonly read: QueryReader },
): WrittenShard[number] {
  const kind = read(symbol)?.kind ?? read(`${kindName} 1`)?.kind ?? '';
  const told = [kindName, ...symbol.split(/[-/]/)].map(squash);
  const names = [kind, ...(SYMBOL_NAMES.kinds[kind] ?? [])];
  const kinds = names.filter((name) => !told.includes(squash(name)));
  return {
    ...{ id, symbol, kindName, issuer, title },
    ...(date !== undefined && { date }),
    ...(textSeen && { textSeen }),
    ...(kinds.length > 0 && { kinds }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** The centre before provinces, what more is known of, newer before older. */
function byRank(one: RegisteredDocument, other: RegisteredDocument): number {
  return (
    Number(other.scope === CENTRAL_SCOPE) - Number(one.scope === CENTRAL_SCOPE) ||
    (other.known ?? 0) - (one.known ?? 0) ||
    compare(other.issued ?? '', one.issued ?? '') ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What a search box answers numbers with: the shard of a symbol where that is enough, the whole register otherwise. */
import { href } from '../components/href.ts';
import { documentAddress } from '../model/address.ts';
import type { NumberAnswer, NumberLookup } from './number-lookup.ts';
import { once } from './once.ts';
import type { ListedDocument } from './register.ts';
import type { WrittenShard } from './register-shards.ts';
import { createSymbolLookup, shardOf, type ShardDocument, type SymbolLookup } from './symbol-lookup.ts';

export interface BoxNumbers {
  /** The answer where what it needs is loaded. */
  readonly know: (query: string) => NumberAnswer<ListedDocument> | undefined;
  /** The same, loaded where it must be. Rejects where that fails; a later call tries again. */
  readonly ask: (query: string) => Promise<NumberAnswer<ListedDocument>>;
}

export interface NumberSources {
  readonly shard: (name: string) => Promise<readonly ShardDocument[]>;
  readonly whole: () => Promise<NumberLookup>;
}

/**
 * Numbers out of the given sources, each asked once.
 * @example await createBoxNumbers(SITE_NUMBERS).ask('57-NQ/TW')
 */
export function createBoxNumbers({ shard, whole }: NumberSources): BoxNumbers {
  const loading = new Map<string, () => Promise<SymbolLookup>>();
  const loaded = new Map<string, SymbolLookup>();
  let lookUp: NumberLookup | undefined;
  const know = (query: string) => lookUp?.(query) ?? loaded.get(shardOf(query) ?? '')?.(query);
  const load = async (name: string) => {
    const read = loading.get(name) ?? once(async () => createSymbolLookup(await shard(name)));
    loading.set(name, read);
    loaded.set(name, await read());
  };
  return {
    know,
    ask: async (query) => {
      const name = shardOf(query);
      if (name !== undefined && lookUp === undefined) await load(name);
      return know(query) ?? (lookUp ??= await whole())(query);
    },
  };
}

/** The numbers of this site. What reads any other query than a symbol comes with the first of those. */
export const SITE_NUMBERS: NumberSources = {
  shard: async (name) => {
    const response = await fetch(href(`/du-lieu/so-hieu/${name}.json`));
    if (!response.ok) throw new Error(`${response.status} for the numbers from ${name}`);
    return readShard((await response.json()) as WrittenShard);
  },
  whole: () => import('./whole-register.ts').then(({ loadNumberLookup }) => loadNumberLookup()),
};

/**
 * The documents of a shard with what follows from their ids.
 * @example readShard([{ id: 'trung-uong/57-nq-tw', … }])[0]?.url // '/van-ban/trung-uong/57-nq-tw/'
 */
export function readShard(written: WrittenShard): ShardDocument[] {
  return written.map((document) => ({
    ...document,
    url: documentAddress(document.id),
    scope: document.id.replace(/\/.*/, ''),
  }));
}

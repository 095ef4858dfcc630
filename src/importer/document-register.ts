/** The register of documents, looked up by symbol and scope, or by kind and number. */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { parseSymbol, symbolSlug } from '../model/symbol.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import type { ImportContext, KnownDocument, ProvinceNames } from './context.ts';
import type { Gathered } from './document-gathering.ts';
import type { Span } from './mention-spans.ts';

export interface RegisteredDocument {
  readonly entry: KnownDocument;
  readonly symbol: DocumentSymbol;
  /** Absent where it is the centre's. */
  readonly province?: ProvinceNames;
}

export interface DocumentRegister {
  /** The entry of a document; of several with its symbol, the one of its date. */
  readonly find: (document: Gathered) => KnownDocument | undefined;
  /** Every document with this kind and number, of the centre and of every province. */
  readonly numbered: (span: Pick<Span, 'kind' | 'number' | 'suffix'>) => readonly RegisteredDocument[];
}

/**
 * The register of a context.
 *
 * @example createRegister(context).numbered({ kind: 'NQ', number: 57 })[0]?.entry.id // 'trung-uong/57-nq-tw'
 */
export function createRegister({ documents, provinces }: ImportContext): DocumentRegister {
  const all = documents.flatMap((entry): RegisteredDocument[] => {
    const symbol = parseSymbol(entry.symbol);
    const province = provinces.find(({ slug }) => slug === entry.scope);
    return symbol ? [{ entry, symbol, ...(province && { province }) }] : [];
  });
  const bySymbol = Map.groupBy(all, ({ entry, symbol }) => `${entry.scope}/${symbolSlug(symbol)}`);
  const byNumber = Map.groupBy(all, ({ symbol }) => numberKey(symbol));
  return {
    find: ({ symbol, province, local, mentions }) => {
      if (local !== undefined) return undefined;
      const fitting = bySymbol.get(`${province?.slug ?? CENTRAL_SCOPE}/${symbolSlug(symbol)}`) ?? [];
      const days = new Set(mentions.map(({ issued }) => issued));
      return (fitting.find(({ entry }) => entry.issued !== undefined && days.has(entry.issued)) ?? fitting[0])
        ?.entry;
    },
    numbered: (span) => byNumber.get(numberKey(span)) ?? [],
  };
}

/**
 * What a short mention tells of a document: kind, number and suffix.
 *
 * @example numberKey({ kind: 'NQ', number: 57 }) // 'NQ 57'
 */
export function numberKey(span: { kind?: string; number: number; suffix?: string }): string {
  return `${span.kind ?? ''} ${span.number}${span.suffix ?? ''}`;
}

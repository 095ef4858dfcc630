/**
 * The documents an article names, each once: whole symbols and short mentions gathered, and looked up in the register.
 *
 * Which document a short mention means is decided in document-gathering.ts; here each is described, and warned of where
 * the text contradicts itself, the register or the symbol.
 */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { KIND_OF_ABBREVIATION } from '../model/document.ts';
import type { KindAbbreviation } from '../model/symbol-kind.ts';
import { formatSymbol, symbolSlug } from '../model/symbol.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import type { ImportContext, KnownDocument, ProvinceNames } from './context.ts';
import { contradictions } from './document-contradictions.ts';
import { gatherDocuments } from './document-gathering.ts';
import type { Gathered } from './document-gathering.ts';
import { createRegister } from './document-register.ts';
import { impliedIssuer, scopeOf } from './issuers.ts';
import { findMentions } from './mentions.ts';
import { findImplementations } from './relations.ts';
import type { NamedDocument, NumberedLine, Warning } from './result.ts';

export interface Documents {
  readonly documents: readonly NamedDocument[];
  readonly warnings: readonly Warning[];
}

/** The field's term for each kind a symbol prints. */
const KIND_TERMS: Partial<Record<KindAbbreviation, string>> = {
  ...KIND_OF_ABBREVIATION,
  NĐ: 'decree',
  TT: 'circular',
  BC: 'report',
  TTr: 'submission',
  L: 'law',
  PL: 'ordinance',
};

/**
 * The documents named in these lines, in order of first mention, with warnings where the text contradicts itself or
 * the register, and where a short mention leads nowhere or to several.
 *
 * @param main the province an unnamed committee belongs to; undefined where the article has none
 * @example readDocuments(lines, context, quangNinh).documents[0]?.symbol // '52-NQ/TW'
 */
export function readDocuments(
  lines: readonly NumberedLine[],
  context: ImportContext,
  main: ProvinceNames | undefined,
): Documents {
  const register = createRegister(context);
  const mentions = findMentions(lines, context.provinces);
  const { gathered, warnings } = gatherDocuments(mentions, { register, main });
  const order = new Map(mentions.map((mention, at) => [mention, at]));
  for (const each of gathered) each.mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const first = ({ mentions: [mention] }: Gathered) => (mention && order.get(mention)) ?? 0;
  const documents = gathered.toSorted((a, b) => first(a) - first(b));
  const known = new Map(documents.map((each) => [each, register.find(each)]));
  const implemented = findImplementations(documents);
  return {
    documents: documents.map((each) => describe(each, known.get(each), implemented.get(each) ?? [])),
    warnings: [...warnings, ...documents.flatMap((each) => contradictions(each, known.get(each)))],
  };
}

function describe(
  gathered: Gathered,
  known: KnownDocument | undefined,
  implemented: readonly Gathered[],
): NamedDocument {
  const { symbol, mentions } = gathered;
  return {
    symbol: formatSymbol(symbol),
    asPrinted: [...new Set(mentions.map(({ printed }) => printed))],
    kind: known?.kind ?? kindOf(symbol),
    issuer: known?.issuer ?? issuerOf(gathered),
    issued: gathered.issued ?? known?.issued ?? null,
    id: known?.id ?? idOf(gathered),
    known: known !== undefined,
    implements: implemented.map((each) => formatSymbol(each.symbol)),
    paragraphs: [...new Set(mentions.flatMap(({ place }) => place.paragraph ?? []))].toSorted(
      (a, b) => a - b,
    ),
  };
}

function kindOf(symbol: DocumentSymbol): string | null {
  return 'kind' in symbol ? (KIND_TERMS[symbol.kind] ?? null) : null;
}

/** A provincial body has its province behind it: `UBND tỉnh` becomes `UBND tỉnh Quảng Ninh`. */
function issuerOf({ symbol, province, local, mentions }: Gathered): string | null {
  if (local !== undefined) return local;
  const named = mentions.map(({ issuer }) => issuer?.name).find((name) => name !== undefined);
  const issuer = named ?? impliedIssuer(symbol);
  if (issuer === undefined) return null;
  return province === undefined || issuer.endsWith(province.name) ? issuer : `${issuer} ${province.name}`;
}

/** A committee below the province has no register, so its documents have no id that follows from their symbol. */
function idOf({ symbol, province, local }: Gathered): string | null {
  if (local !== undefined) return null;
  const scope = scopeOf(symbol) === 'centre' ? CENTRAL_SCOPE : province?.slug;
  return scope === undefined ? null : `${scope}/${symbolSlug(symbol)}`;
}

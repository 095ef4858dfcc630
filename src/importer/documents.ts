/**
 * The documents an article names, each once: whole symbols and short mentions gathered, and looked up in the register.
 *
 * A short mention (`Nghị quyết 57`) means the document of that kind and number that the article has last named in full;
 * failing that, the one the register knows under it.
 */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { KIND_OF_ABBREVIATION } from '../model/document.ts';
import type { ShortMention } from '../model/symbol-find.ts';
import type { KindAbbreviation } from '../model/symbol-kind.ts';
import { createResolver, isUnambiguous } from '../model/symbol-resolver.ts';
import { formatSymbol, parseSymbol, sameSymbol, symbolSlug } from '../model/symbol.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import type { ImportContext, KnownDocument, ProvinceNames } from './context.ts';
import { impliedIssuer, scopeOf } from './issuers.ts';
import { findMentions, findShort } from './mentions.ts';
import type { Mention, Place } from './mentions.ts';
import type { NamedDocument, NumberedLine, Warning } from './result.ts';

export interface Documents {
  readonly documents: readonly NamedDocument[];
  readonly warnings: readonly Warning[];
}

/** One document while its mentions are gathered. */
interface Gathered {
  readonly symbol: DocumentSymbol;
  readonly province: ProvinceNames | undefined;
  readonly mentions: { readonly printed: string; readonly place: Place; readonly full?: Mention }[];
}

/** The field's term for each kind a symbol prints. */
const KIND_TERMS: Partial<Record<KindAbbreviation, string>> = {
  ...KIND_OF_ABBREVIATION,
  NĐ: 'decree',
  CT: 'directive',
  KL: 'conclusion',
  HD: 'guidance',
  TT: 'circular',
  TB: 'notice',
  BC: 'report',
  TTr: 'submission',
  CV: 'official-letter',
  L: 'law',
  PL: 'ordinance',
};

/**
 * The documents named in these lines, in order of first mention, with warnings where the text contradicts itself or
 * the register, and where a short mention leads nowhere.
 *
 * @param main the province an unnamed committee belongs to; undefined where the article has none
 * @example readDocuments(lines, context, quangNinh).documents[0]?.symbol // '52-NQ/TW'
 */
export function readDocuments(
  lines: readonly NumberedLine[],
  context: ImportContext,
  main: ProvinceNames | undefined,
): Documents {
  const warnings: Warning[] = [];
  const gathered = gather(findMentions(lines, context.provinces), main);
  for (const { mention, place } of findShort(lines)) {
    const meant = findMeant(mention, place, gathered) ?? fromRegister(mention, context, main);
    if (!meant) warnings.push({ line: place.line, message: `no document is known as "${mention.printed}"` });
    else {
      if (!gathered.includes(meant)) {
        gathered.push(meant);
        const message = `"${mention.printed}" was taken for ${formatSymbol(meant.symbol)} of the register`;
        warnings.push({ line: place.line, message });
      }
      meant.mentions.push({ printed: mention.printed, place });
    }
  }
  const documents = gathered.toSorted(byFirstLine).map((each) => describe(each, context, warnings));
  return { documents, warnings };
}

function gather(mentions: readonly Mention[], main: ProvinceNames | undefined): Gathered[] {
  const gathered: Gathered[] = [];
  for (const full of mentions) {
    const province = scopeOf(full.symbol) === 'province' ? (full.province ?? main) : undefined;
    const same = gathered.find((each) => sameSymbol(each.symbol, full.symbol) && each.province === province);
    const entry = same ?? { symbol: full.symbol, province, mentions: [] };
    if (!same) gathered.push(entry);
    entry.mentions.push({ printed: full.printed, place: full.place, full });
  }
  return gathered;
}

/** The one named in full last before this place; else the first of the article. */
function findMeant(
  { kind, number }: ShortMention,
  { line }: Place,
  gathered: readonly Gathered[],
): Gathered | undefined {
  const fitting = gathered.filter(
    ({ symbol }) => 'kind' in symbol && symbol.kind === kind && symbol.number === number,
  );
  const lastLine = ({ mentions }: Gathered) =>
    Math.max(
      -1,
      ...mentions.filter(({ full, place }) => full && place.line <= line).map(({ place }) => place.line),
    );
  return fitting.toSorted((a, b) => lastLine(b) - lastLine(a))[0];
}

function fromRegister(
  { printed }: ShortMention,
  { documents, provinces }: ImportContext,
  main: ProvinceNames | undefined,
): Gathered | undefined {
  const candidates = createResolver(documents).resolve(`${printed} ${main?.name ?? ''}`);
  const entry = isUnambiguous(candidates) ? candidates[0]?.entry : undefined;
  const symbol = entry && parseSymbol(entry.symbol);
  return symbol && { symbol, province: provinces.find(({ slug }) => slug === entry.scope), mentions: [] };
}

function describe(gathered: Gathered, context: ImportContext, warnings: Warning[]): NamedDocument {
  const { symbol, mentions } = gathered;
  const known = lookUp(gathered, context.documents);
  return {
    symbol: formatSymbol(symbol),
    asPrinted: [...new Set(mentions.toSorted(byPlace).map(({ printed }) => printed))],
    kind: known?.kind ?? kindOf(symbol),
    issuer: known?.issuer ?? issuerOf(gathered),
    issued: checkIssued(gathered, known, warnings) ?? known?.issued ?? null,
    id: known?.id ?? idOf(gathered),
    known: known !== undefined,
    paragraphs: [...new Set(mentions.flatMap(({ place }) => place.paragraph ?? []))].toSorted(
      (a, b) => a - b,
    ),
  };
}

function kindOf(symbol: DocumentSymbol): string | null {
  return 'kind' in symbol ? (KIND_TERMS[symbol.kind] ?? null) : null;
}

/** A provincial body has its province behind it: `UBND tỉnh` becomes `UBND tỉnh Quảng Ninh`. */
function issuerOf({ symbol, province, mentions }: Gathered): string | null {
  const named = mentions.map(({ full }) => full?.issuer).find((issuer) => issuer !== undefined);
  const issuer = named ?? impliedIssuer(symbol);
  if (issuer === undefined) return null;
  return province === undefined ? issuer : `${issuer} ${province.name}`;
}

function idOf({ symbol, province }: Gathered): string | null {
  const scope = scopeOf(symbol) === 'centre' ? CENTRAL_SCOPE : province?.slug;
  return scope === undefined ? null : `${scope}/${symbolSlug(symbol)}`;
}

/** The date the text prints, with a warning where it prints two or the register has another. */
function checkIssued(
  { symbol, mentions }: Gathered,
  known: KnownDocument | undefined,
  warnings: Warning[],
): string | undefined {
  const dated = mentions.flatMap(({ full }) =>
    full?.issued === undefined ? [] : [{ issued: full.issued, place: full.place }],
  );
  const [first, ...later] = dated;
  if (first === undefined) return undefined;
  const differs = ({ place, issued }: Dated, other: string, where: string) =>
    warnings.push({
      line: place.line,
      message: `${formatSymbol(symbol)} is dated ${issued} here, ${other} ${where}`,
    });
  if (known?.issued !== undefined && !agree(first.issued, known.issued))
    differs(first, known.issued, 'in the register');
  for (const each of later.filter(({ issued }) => issued !== first.issued)) {
    differs(each, first.issued, `in line ${first.place.line}`);
  }
  return first.issued;
}

interface Dated {
  readonly issued: string;
  readonly place: Place;
}

/** A date agrees with a less precise one that it begins with. */
function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function lookUp(
  { symbol, province, mentions }: Gathered,
  documents: readonly KnownDocument[],
): KnownDocument | undefined {
  const issued = mentions.map(({ full }) => full?.issued).find((date) => date !== undefined);
  const fitting = documents.filter((entry) => {
    const other = parseSymbol(entry.symbol);
    const isScope = entry.scope === (province?.slug ?? CENTRAL_SCOPE);
    return isScope && other !== undefined && sameSymbol(other, symbol);
  });
  return fitting.find((entry) => entry.issued !== undefined && entry.issued === issued) ?? fitting[0];
}

function byFirstLine(a: Gathered, b: Gathered): number {
  const first = ({ mentions }: Gathered) => Math.min(...mentions.map(({ place }) => place.line));
  return first(a) - first(b);
}

function byPlace(a: { place: Place }, b: { place: Place }): number {
  return a.place.line - b.place.line;
}

/**
 * The symbol of a document: the short code in its head by which everyone cites it.
 *
 * - *Number*: counts per kind and term of a committee (Party), or per year (State). Numbers below ten are
 *   written with two digits. A *suffix* letter sets apart a document slipped in later: `36a/NQ-CP`.
 * - *Kind* and *issuer*: abbreviations, see `symbol-kind.ts` and `symbol-issuer.ts`.
 * - *Family*: which convention the symbol follows.
 *   - party: `number-KIND/ISSUER`, `52-NQ/TW`;
 *   - normative: `number/year/KIND-ISSUER`, `52/2025/NQ-HĐND` — the year says that it lays down law;
 *   - assembly: `number/year/QHterm`, `202/2025/QH15` — laws and resolutions of the National Assembly and its
 *     Standing Committee, which print no kind;
 *   - administrative: `number/KIND-ISSUER`, `138/KH-UBND`;
 *   - letter: `number/ISSUER-UNIT`, `1906/VPCP-KGVX` — the State's official letters, which print no kind.
 *
 * A symbol is no identifier: every province has its `01-NQ/TU`. Identity is symbol and issuer (and year or
 * province). Punctuation: Decree 30/2020/NĐ-CP and Decree 34/2016/NĐ-CP for the State, the Party's
 * instruction on drafting for the Party.
 */
import { slugify } from '../vietnamese/fold.ts';
import { issuerSide } from './symbol-issuer.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { readSymbolParts } from './symbol-parts.ts';
import type { SymbolParts } from './symbol-parts.ts';

interface Numbered {
  /** 1 to 99999. */
  readonly number: number;
  /** One letter from a to d. */
  readonly suffix?: string;
}

/** `52-NQ/TW` */
export interface PartySymbol extends Numbered {
  readonly family: 'party';
  readonly kind: KindAbbreviation;
  readonly issuer: string;
}

/** `52/2025/NQ-HĐND`; joint documents name each issuer, joined by hyphens. */
export interface NormativeSymbol extends Numbered {
  readonly family: 'normative';
  readonly year: number;
  readonly kind: KindAbbreviation;
  readonly issuer: string;
}

/** `202/2025/QH15`; the issuer is QH or UBTVQH with the number of its term. */
export interface AssemblySymbol extends Numbered {
  readonly family: 'assembly';
  readonly year: number;
  readonly issuer: string;
}

/** `138/KH-UBND` */
export interface AdministrativeSymbol extends Numbered {
  readonly family: 'administrative';
  readonly kind: KindAbbreviation;
  readonly issuer: string;
}

/** `1906/VPCP-KGVX` */
export interface LetterSymbol extends Numbered {
  readonly family: 'letter';
  readonly issuer: string;
  readonly unit: string;
}

/** A whole symbol, told apart by family. */
export type DocumentSymbol =
  PartySymbol | NormativeSymbol | AssemblySymbol | AdministrativeSymbol | LetterSymbol;

const ASSEMBLY = /^(?:UBTV)?QH\d{1,2}$/;
const PARTY_SHAPE = '-/';
const STATE_SHAPE = '/-';

/**
 * The symbol a text spells, or undefined if the text is anything else or lacks a part. Forgives letter case,
 * missing đ, spaces, dashes of any length, hyphen and slash swapped or left out, and a kind put first; the
 * issuer then decides the family. An issuer not in the tables is believed only in one of the two right shapes.
 *
 * @example parseSymbol('22/NQ-TU') // { family: 'party', number: 22, kind: 'NQ', issuer: 'TU' }
 * @example parseSymbol('27/9/2019') // undefined
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const parts = readSymbolParts(text);
  return parts && completeSymbol(parts);
}

/**
 * The symbol as it should be printed. `parseSymbol` reads it back to an equal symbol, as long as the issuer
 * belongs to the symbol's family.
 *
 * @example formatSymbol({ family: 'party', number: 9, kind: 'NQ', issuer: 'TU' }) // '09-NQ/TU'
 */
export function formatSymbol(symbol: DocumentSymbol): string {
  const number = String(symbol.number).padStart(2, '0') + (symbol.suffix ?? '');
  switch (symbol.family) {
    case 'party':
      return `${number}-${symbol.kind}/${symbol.issuer}`;
    case 'normative':
      return `${number}/${symbol.year}/${symbol.kind}-${symbol.issuer}`;
    case 'assembly':
      return `${number}/${symbol.year}/${symbol.issuer}`;
    case 'administrative':
      return `${number}/${symbol.kind}-${symbol.issuer}`;
    case 'letter':
      return `${number}/${symbol.issuer}-${symbol.unit}`;
  }
}

/**
 * The symbol as it stands in an address: folded, hyphens only.
 *
 * @example symbolSlug({ family: 'administrative', number: 138, kind: 'KH', issuer: 'UBND' }) // '138-kh-ubnd'
 */
export function symbolSlug(symbol: DocumentSymbol): string {
  return slugify(formatSymbol(symbol));
}

/**
 * Whether two symbols are the same, whether or not the đ of an uncommon issuer was typed. Two documents of
 * different provinces may still share it.
 *
 * @example
 * const read = parseSymbol('9/NQ-TU');
 * read && sameSymbol(read, { family: 'party', number: 9, kind: 'NQ', issuer: 'TU' }) // true
 */
export function sameSymbol(one: DocumentSymbol, other: DocumentSymbol): boolean {
  return one.family === other.family && symbolSlug(one) === symbolSlug(other);
}

/**
 * The whole symbol that parts make up; undefined if one is missing or they contradict each other, as a year
 * in a Party symbol does.
 *
 * @example completeSymbol({ number: 57, kind: 'NQ' }) // undefined
 */
export function completeSymbol(parts: SymbolParts): DocumentSymbol | undefined {
  const { number, suffix, year, kind, issuer, unit } = parts;
  if (issuer === undefined) return undefined;
  const base = { number, ...(suffix !== undefined && { suffix }), issuer };
  if (unit !== undefined) return year === undefined ? { family: 'letter', ...base, unit } : undefined;
  if (year !== undefined && ASSEMBLY.test(issuer)) return { family: 'assembly', ...base, year };
  if (kind === undefined) return undefined;
  const side = issuerSide(issuer);
  if (year !== undefined) {
    return side === 'party' ? undefined : { family: 'normative', ...base, year, kind };
  }
  if (side === 'party' || (side === undefined && parts.shape === PARTY_SHAPE)) {
    return { family: 'party', ...base, kind };
  }
  if (side === 'state' || parts.shape === STATE_SHAPE) return { family: 'administrative', ...base, kind };
  return undefined;
}

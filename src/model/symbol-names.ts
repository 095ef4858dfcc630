/** Everything that kinds and issuers are called, from their tables, as readers of queries want it. */
import { fold } from '../vietnamese/fold.ts';
import { issuerNames, KNOWN_ISSUERS } from './symbol-issuer.ts';
import { KIND_NAMES } from './symbol-kind.ts';
import { createQueryReader, type Names, type SymbolNames } from './symbol-query.ts';

/** What people shorten kinds to though no symbol does: CTHĐ for chương trình hành động. */
const SPOKEN_KINDS: Readonly<Record<string, readonly string[]>> = { CTr: ['cthd'] };

/** Long enough not to be words of the language typed without marks, as `tu` and `tw` are: names by themselves. */
const DISTINCT_ISSUERS = new Set(['UBND', 'HĐND', 'VPCP', 'BCĐTW', 'VPTW', 'TTg']);

/** Kinds and issuers of the centre that people cite by bare numbers, whether or not a register has such documents. */
const OFTEN_CITED = new Set(['NQ', 'CT', 'KL', 'L', 'NĐ', 'QĐ', 'TT', 'TW', 'QH', 'CP', 'TTg']);

/** The names of every kind and issuer in the tables. */
export const SYMBOL_NAMES: SymbolNames = {
  kinds: Object.fromEntries(
    Object.entries(KIND_NAMES).map(([kind, names]) => [
      kind,
      [...names.map(fold), ...(SPOKEN_KINDS[kind] ?? [])],
    ]),
  ),
  issuers: Object.fromEntries(
    KNOWN_ISSUERS.map((issuer) => [
      issuer,
      [...issuerNames(issuer).map(fold), ...(DISTINCT_ISSUERS.has(issuer) ? [fold(issuer)] : [])],
    ]),
  ),
};

/**
 * The names that a reader needs for the documents of a register: of the kinds and issuers in their symbols, and of those
 * often cited, lest `nghị quyết 57 chính phủ` be taken for the 57-NQ/TW that the register has.
 * @example namesIn(['52-NQ/TW']).issuers // { TW: ['bo chinh tri', …], CP: ['chinh phu'], … }
 */
export function namesIn(symbols: readonly string[]): SymbolNames {
  const read = createQueryReader(SYMBOL_NAMES);
  const borne = new Set(
    symbols.flatMap((symbol) => {
      const { kind, issuer = '' } = read(symbol) ?? {};
      return [kind, ...issuer.split('-').map((part) => part.replace(/\d+$/, ''))];
    }),
  );
  const choose = (names: Names) =>
    Object.fromEntries(Object.entries(names).filter(([name]) => borne.has(name) || OFTEN_CITED.has(name)));
  return { kinds: choose(SYMBOL_NAMES.kinds), issuers: choose(SYMBOL_NAMES.issuers) };
}

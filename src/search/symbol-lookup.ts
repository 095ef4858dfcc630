/**
 * Documents by their symbol, whole or begun, with what they are before it or not: what most people type or paste, answered
 * out of the few documents whose numbers begin alike. Anything else that a query may be is left to `number-lookup.ts`,
 * which knows them all.
 *
 * A *shard* is the documents whose number begins with the same two digits, or is the same digit.
 */
import { slugify } from '../vietnamese/fold.ts';
import type { NumberAnswer } from './number-lookup.ts';
import type { ListedDocument } from './register.ts';

/** A document of a shard. */
export interface ShardDocument extends ListedDocument {
  /** Other symbols that it goes by. */
  readonly aliases?: readonly string[];
  /** What its kind is called beside what its symbol prints and `kindName`. */
  readonly kinds?: readonly string[];
}

/** Undefined where the query is no symbol, or none of the shard. */
export type SymbolLookup = (query: string) => NumberAnswer<ListedDocument> | undefined;

interface Spelling {
  /** What stands before the number. */
  readonly head: string;
  readonly number: string;
  /** What follows the number. */
  readonly rest: string;
}

const SHARD_DIGITS = 2;
/** A kind or none, a number, and what follows it without a space. */
const SYMBOL = /^([\p{L}\s]*?)(?:\s*s[oố])?\s*0*(\d+)([a-zđ\d./-]*)$/iu;
/** Left out by many: `52-NQ-HĐND` for `52/2025/NQ-HĐND`. */
const YEAR = /^\d{4}/;

/**
 * The name of the shard that has a symbol, however much of it was typed; undefined for any other query.
 * @example shardOf('57-NQ/TW') // '57'
 * @example shardOf('nq 09') // '9'
 */
export function shardOf(query: string): string | undefined {
  const number = spell(query)?.number;
  return number && shardOfNumber(number);
}

/**
 * The name of the shard that has a number.
 * @example shardOfNumber('2239') // '22'
 */
export function shardOfNumber(number: string): string {
  return number.slice(0, SHARD_DIGITS);
}

/**
 * A lookup over a shard, whose documents come with the likeliest first.
 * @example createSymbolLookup(shard)('57-NQ/TW')?.straight?.symbol // '57-NQ/TW'
 */
export function createSymbolLookup(shard: readonly ShardDocument[]): SymbolLookup {
  const known = shard.map(({ kinds = [], aliases = [], ...document }) => ({
    document,
    spellings: [document.symbol, ...aliases].map(spell),
    heads: headsOf(document, kinds),
  }));
  return (query) => {
    const asked = spell(query);
    if (asked === undefined) return undefined;
    const { head, number, rest } = asked;
    const find = (fits: (spelling: Spelling) => boolean) =>
      known
        .filter(
          ({ spellings, heads }) => heads.includes(head) && spellings.some((each) => each && fits(each)),
        )
        .map(({ document }) => document);
    const begun = find(
      (each) =>
        each.number === number &&
        (each.rest.startsWith(rest) || each.rest.replace(YEAR, '').startsWith(rest)),
    );
    const whole = rest === '' ? [] : find((each) => each.number === number && each.rest === rest);
    const documents = whole.length > 0 ? whole : begun;
    // Digits alone may go on to be the number of some document.
    const isBegun =
      head + rest === '' &&
      (number.length < SHARD_DIGITS || find((each) => each.number.startsWith(number)).length > 0);
    if (documents.length === 0 && !isBegun) return undefined;
    return { documents, straight: documents.length === 1 ? documents[0] : undefined, isNumberAlone: true };
  };
}

/** What may stand before its number, or nothing. */
function headsOf({ kindName, symbol }: ListedDocument, kinds: readonly string[]): string[] {
  return ['', kindName, ...symbol.split(/[-/]/), ...kinds].map(squash);
}

function spell(text: string): Spelling | undefined {
  const [, head = '', number, rest = ''] = SYMBOL.exec(text) ?? [];
  return number === undefined ? undefined : { head: squash(head), number, rest: squash(rest) };
}

/** Without marks, signs and spaces. */
export function squash(text: string): string {
  return slugify(text).replaceAll('-', '');
}

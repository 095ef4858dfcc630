/**
 * Reading a written symbol into its parts, whatever the writer did to it.
 *
 * A *token* is a run of digits or of letters with the separator written before it: a hyphen, a slash, a space
 * or nothing. The *parts* are the number, its suffix (the `a` of `36a/NQ-CP`), the year, the kind, the issuer
 * and the drafting unit. The *shape* is the pair of separators before kind and issuer: `-/` is how the Party
 * punctuates, `/-` how the State does. All but the number may be missing here; `symbol.ts` decides what makes
 * a whole symbol.
 */
import { fold } from '../vietnamese/fold.ts';
import { issuerFromAbbreviation, issuerSide } from './symbol-issuer.ts';
import { JOINT_KINDS, kindFromAbbreviation } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { YEAR } from './symbol-number.ts';
import { plainSigns } from './symbol-signs.ts';

/** What a written symbol says, part by part. */
export interface SymbolParts {
  readonly number: number;
  readonly suffix?: string;
  readonly year?: number;
  readonly kind?: KindAbbreviation;
  readonly issuer?: string;
  readonly unit?: string;
  /** Separators before kind and issuer, present when both follow the number and are written apart. */
  readonly shape?: string;
}

interface Token {
  readonly text: string;
  readonly before: string;
}

interface Head {
  readonly numbered: Pick<SymbolParts, 'number' | 'suffix' | 'year'>;
  /** How many tokens it took. */
  readonly length: number;
}
type Tail = Pick<SymbolParts, 'kind' | 'issuer' | 'unit' | 'shape'>;

const NUMBER = /^\d{1,5}$/;
const SUFFIX = /^[a-d]$/;
const ONLY_YEAR = new RegExp(`^${YEAR}$`);
const MAX_ISSUERS = 4;

/**
 * The parts of a written symbol, or of as much of one as was written; undefined unless the whole text is
 * accounted for and holds a number. Letter case, đ, dashes, spaces and the order of hyphen and slash don't
 * matter; a kind may stand before the number.
 *
 * @example readSymbolParts('nq57') // { number: 57, kind: 'NQ' }
 * @example readSymbolParts('52/2025') // { number: 52, year: 2025 }
 */
export function readSymbolParts(text: string): SymbolParts | undefined {
  const tokens = tokenise(text);
  const first = tokens?.[0];
  if (tokens === undefined || first === undefined) return undefined;
  const prefix = kindFromAbbreviation(first.text);
  const rest = prefix === undefined ? tokens : tokens.slice(1);
  const head = readHead(rest);
  const names = head && joinTerms(rest.slice(head.length));
  const tail = names && readTail(names);
  if (head === undefined || tail === undefined) return undefined;
  const kind = tail.kind ?? prefix;
  if (prefix !== undefined && kind !== prefix) return undefined;
  return { ...head.numbered, ...tail, ...(kind !== undefined && { kind }) };
}

function tokenise(text: string): Token[] | undefined {
  const plain = plainSigns(text.normalize('NFC')).toLowerCase().trim();
  const tokens: Token[] = [];
  const scanner = /\s*([-/]?)\s*(\d+|[a-zđ]+)/gy;
  let end = 0;
  for (const match of plain.matchAll(scanner)) {
    const [whole, separator = '', word = ''] = match;
    const gap = whole.length > word.length ? ' ' : '';
    tokens.push({ text: word, before: separator || gap });
    end = match.index + whole.length;
  }
  return end === plain.length && tokens[0]?.before === '' ? tokens : undefined;
}

function readHead(tokens: readonly Token[]): Head | undefined {
  const [number, second] = tokens;
  if (number === undefined || !NUMBER.test(number.text) || Number(number.text) === 0) return undefined;
  const hasSuffix = second !== undefined && second.before === '' && SUFFIX.test(second.text);
  const year = tokens[hasSuffix ? 2 : 1];
  const hasYear = year !== undefined && /[-/]/.test(year.before) && ONLY_YEAR.test(year.text);
  return {
    numbered: {
      number: Number(number.text),
      ...(hasSuffix && { suffix: second.text }),
      ...(hasYear && { year: Number(year.text) }),
    },
    length: 1 + Number(hasSuffix) + Number(hasYear),
  };
}

/** Puts the digits of `QH15` back behind their letters; undefined where other digits are left over. */
function joinTerms(tokens: readonly Token[]): Token[] | undefined {
  const names: Token[] = [];
  for (const token of tokens) {
    const last = names.at(-1);
    if (!/\d/.test(token.text)) names.push(token);
    else if (last !== undefined && token.before === '' && /^\d{1,2}$/.test(token.text)) {
      names[names.length - 1] = { ...last, text: last.text + token.text };
    } else return undefined;
  }
  return names;
}

function readTail(names: readonly Token[]): Tail | undefined {
  const [first, second] = names;
  if (first === undefined) return {};
  const kind = kindFromAbbreviation(first.text);
  if (kind !== undefined && second === undefined) return { kind };
  if (kind !== undefined && second !== undefined) {
    const issuer = readIssuers(kind, names.slice(1));
    return issuer === undefined ? undefined : { kind, issuer, shape: first.before + second.before };
  }
  if (second !== undefined) return readLetterTail(names);
  const issuer = issuerFromAbbreviation(first.text);
  return splitJoined(first.text) ?? (issuer === undefined ? undefined : { issuer });
}

/** Issuers not in the tables are taken as printed, but only behind a kind and a written separator. */
function readIssuers(kind: KindAbbreviation, names: readonly Token[]): string | undefined {
  if (names.length > (JOINT_KINDS.has(kind) ? MAX_ISSUERS : 1)) return undefined;
  const issuers = names.map(({ text, before }) => {
    const isWritten = before === '-' || before === '/';
    return issuerFromAbbreviation(text) ?? (isWritten && text.length > 1 ? text.toUpperCase() : undefined);
  });
  return issuers.includes(undefined) ? undefined : issuers.join('-');
}

/** The State's official letters name no kind: `1906/VPCP-KGVX` is number, issuer, drafting unit. */
function readLetterTail(names: readonly Token[]): Tail | undefined {
  const [first, second, third] = names;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const issuer = issuerFromAbbreviation(first.text);
  const isState = issuer !== undefined && issuerSide(issuer) === 'state';
  if (!isState || first.before === ' ' || second.before !== '-') return undefined;
  return { issuer, unit: second.text.toUpperCase() };
}

/** Kind and issuer written as one word, as in `57NQTW`; both must be known. */
function splitJoined(text: string): Tail | undefined {
  const folded = fold(text);
  for (let cut = 1; cut < folded.length; cut += 1) {
    const kind = kindFromAbbreviation(folded.slice(0, cut));
    const issuer = issuerFromAbbreviation(folded.slice(cut));
    if (kind !== undefined && issuer !== undefined) return { kind, issuer };
  }
  return undefined;
}

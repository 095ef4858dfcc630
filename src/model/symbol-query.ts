/**
 * What a person types who looks for a document by number.
 *
 * A *symbol query* is the part of a symbol that was typed, with a number always among it, and the *words* left
 * over: a province, an authority, a bit of the title. A text that holds a number for any other reason — a
 * date, a figure, a count, a year — is no symbol query.
 */
import { fold } from '../vietnamese/fold.ts';
import { isCounted } from './symbol-find.ts';
import { ISSUER_BY_FOLDED_NAME, issuerFromAbbreviation } from './symbol-issuer.ts';
import { KIND_BY_FOLDED_NAME, kindFromAbbreviation } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { looksLikeYear, readSymbolParts } from './symbol-parts.ts';
import type { SymbolParts } from './symbol-parts.ts';
import { completeSymbol } from './symbol.ts';
import type { DocumentSymbol } from './symbol.ts';

/** The partial symbol a person typed. */
export interface SymbolQuery {
  readonly number: number;
  readonly suffix?: string;
  readonly year?: number;
  readonly kind?: KindAbbreviation;
  /** An abbreviation; `QH` without a term stands for every term. */
  readonly issuer?: string;
  /** The whole symbol, where one was typed. */
  readonly symbol?: DocumentSymbol;
  /** The other words, folded, in order. */
  readonly words: readonly string[];
}

/** A stretch of words that reads as a symbol or part of one. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly parts: SymbolParts;
}

const MAX_SPAN = 6;
const LONGEST_KIND_NAME = 4;
const LAST_MONTH = 12;
const DATE = /^\d{1,2}([/.-])\d{1,2}\1((?:19|20)\d\d)$/;
/** Points and underscores in the place of hyphens: `57.NQ.TW`, `57_nq_tw`. */
const OTHER_JOINTS = /(?<=[\p{L}\d])[._](?=\p{L})/gu;
const EDGES = /^[\s"“”'‘’«»()[\],.;:!?…]+|[\s"“”'‘’«»()[\],.;:!?…]+$/g;
const FILLER = / (?:so|cua|ve|ngay|van ban|vb)(?= )/g;
/** Long enough not to be a word of the language typed without marks, as `tu` and `tw` are not. */
const DISTINCT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'UBND'],
  ['hdnd', 'HĐND'],
  ['vpcp', 'VPCP'],
  ['bcdtw', 'BCĐTW'],
  ['vptw', 'VPTW'],
  ['ttg', 'TTg'],
]);
/** `chính phủ số`, `chính phủ điện tử`: a subject, not an authority. */
const SUBJECT_AFTER = /^ (?:so|dien tu)(?: |$)/;

/**
 * The symbol, whole or in part, that a search text asks for; undefined when the text isn't about the number
 * of a document. A bare number counts only when nothing but an authority stands beside it; `9/2019` is read
 * as a month.
 *
 * @example parseSymbolQuery('kế hoạch 402 tuyên quang') // { number: 402, kind: 'KH', words: ['tuyen', 'quang'] }
 * @example parseSymbolQuery('408.000 tỷ') // undefined
 */
export function parseSymbolQuery(text: string): SymbolQuery | undefined {
  const words = abbreviateKinds(splitWords(text));
  const span = bestSpan(words);
  if (span === undefined) return undefined;
  const { parts } = span;
  const before = words.slice(0, span.start).map(foldWord);
  const after = words.slice(span.end).map(foldWord);
  const around = ` ${[...before, ...after].join(' ')} `;
  const named = parts.issuer === undefined ? takeIssuer(around) : { around };
  const rest = named.around.replace(FILLER, '').split(' ').filter(Boolean);
  const issuer = parts.issuer ?? named.issuer;
  const symbol = completeSymbol(parts);
  const isCount = symbol === undefined && isCounted(` ${after.join(' ')}`, 0);
  if (isCount || !isAboutNumber(parts, rest)) return undefined;
  const { number, suffix, year, kind } = parts;
  return {
    number,
    ...(suffix !== undefined && { suffix }),
    ...(year !== undefined && { year }),
    ...(kind !== undefined && { kind }),
    ...(issuer !== undefined && { issuer }),
    ...(symbol !== undefined && { symbol }),
    words: rest,
  };
}

function isAboutNumber(parts: SymbolParts, rest: readonly string[]): boolean {
  const { number, suffix, year, kind, issuer } = parts;
  if (kind !== undefined && issuer !== undefined) return true;
  if (looksLikeYear(number)) return false;
  if (kind !== undefined) return true;
  if (suffix !== undefined) return false;
  if (year !== undefined) return issuer !== undefined || number > LAST_MONTH;
  return rest.length === 0;
}

function splitWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(OTHER_JOINTS, '-')
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
}

/** Drops `số` before a number, then puts `NQ` for `nghị quyết` wherever a number follows. */
function abbreviateKinds(typed: readonly string[]): string[] {
  const words = typed.filter((word, i) => !(fold(word) === 'so' && startsWithDigit(typed[i + 1])));
  const abbreviated: string[] = [];
  for (let i = 0; i < words.length;) {
    const length = lengthOfKindName(words, i);
    const kind = spokenKind(words.slice(i, i + length).join(' '));
    abbreviated.push(kind ?? words[i] ?? '');
    i += Math.max(length, 1);
  }
  return numberFirst(abbreviated);
}

/** `kh tu 538` in the order of a symbol: `538 kh tu`. */
function numberFirst(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, i) =>
      kindFromAbbreviation(word) !== undefined &&
      issuerFromAbbreviation(words[i + 1] ?? '') !== undefined &&
      /^\d+$/.test(words[i + 2] ?? ''),
  );
  if (at < 0) return [...words];
  const [kind = '', issuer = '', number = ''] = words.slice(at, at + 3);
  return [...words.slice(0, at), number, kind, issuer, ...words.slice(at + 3)];
}

/** How many words from `start` on name a kind and have a number after them; 0 if none. */
function lengthOfKindName(words: readonly string[], start: number): number {
  for (let length = LONGEST_KIND_NAME; length > 0; length -= 1) {
    const name = words.slice(start, start + length).join(' ');
    if (spokenKind(name) !== undefined && startsWithDigit(words[start + length])) return length;
  }
  return 0;
}

/** A kind by its name, or as people shorten it though no symbol does: CTHĐ for chương trình hành động. */
function spokenKind(name: string): KindAbbreviation | undefined {
  const folded = fold(name);
  return KIND_BY_FOLDED_NAME.get(folded) ?? (folded === 'cthd' ? 'CTr' : undefined);
}

function startsWithDigit(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word);
}

/**
 * The stretch of words that says most of a symbol; the first of several, the longest at its place. A kind with
 * a number on either side belongs to the one after it: `điều 3 nghị quyết 52`.
 */
function bestSpan(words: readonly string[]): Span | undefined {
  let best: Span | undefined;
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + MAX_SPAN); end > start; end -= 1) {
      if (kindFromAbbreviation(words[end - 1] ?? '') !== undefined && startsWithDigit(words[end])) continue;
      const parts = readSymbolParts(words.slice(start, end).join(' '));
      if (parts !== undefined && (best === undefined || weight(parts) > weight(best.parts))) {
        best = { start, end, parts };
      }
    }
  }
  return best;
}

function weight(parts: SymbolParts): number {
  return [parts.year, parts.kind, parts.issuer].filter((part) => part !== undefined).length;
}

/** A word folded; of a date only the year, which may tell one document from another. */
function foldWord(word: string): string {
  return DATE.exec(word)?.[2] ?? fold(word);
}

/** Takes the authority out of the folded words around a number, which begin and end with a space. */
function takeIssuer(around: string): { issuer?: string; around: string } {
  for (const [name, issuer] of [...ISSUER_BY_FOLDED_NAME, ...DISTINCT_ABBREVIATIONS]) {
    const at = around.indexOf(` ${name} `);
    const after = around.slice(at + name.length + 1);
    if (at >= 0 && !SUBJECT_AFTER.test(after)) return { issuer, around: around.slice(0, at) + after };
  }
  return { around };
}

/** Documents that a query names by number: whole, in part, or with a number still being typed. */
import { createResolver, type Candidate, type Resolver } from '../model/symbol-resolver.ts';
import { fromIsoDate } from '../vietnamese/date.ts';
import { fold } from '../vietnamese/fold.ts';
import { dateWord } from './index-form.ts';
import type { Register, RegisteredDocument } from './register.ts';
import { squash } from './site-names.ts';
import type { QueryTerm, UnderstoodQuery } from './understand-query.ts';

/** The register, ready to be asked. */
export interface Numbers {
  readonly resolver: Resolver<RegisteredDocument>;
  readonly documents: readonly RegisteredDocument[];
  readonly byAddress: ReadonlyMap<string, RegisteredDocument>;
}

export interface FoundByNumber {
  /** Best first. */
  readonly documents: readonly RegisteredDocument[];
  /** Whether one of them is asked for, what a text says of it, or either: then a text that says it wins. */
  readonly asked: 'document' | 'either' | 'text';
}

type Found = Candidate<RegisteredDocument>;

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
/** With more words than a document's name has, a query may still only describe it; with so many more it asks. */
const MAX_UNNAMED = 3;
/** The beginning of a symbol at the end of a query: `57-nq/t`. */
const BEGUN = /(?:^|\s)(\d+(?:[-/–][\p{L}\d]+)*[-/–][\p{L}\d]*)$/u;
/** The kind, then who issued it, then the number: `nghị quyết hđnd tỉnh số 52`, `nq hđnd quảng ninh 52 năm 2025`. */
const NUMBER_LAST = /^(\p{L}+ .+?)(?: s[oố])? (\d{1,4})(?: ((?:n[aă]m )?(?:19|20)\d\d))?$/iu;
/** The number, then the kind by its name: `52 nghị quyết`. */
const NUMBER_FIRST = /^(\d{1,4}) (\p{L}+ \p{L}+(?: .+)?)$/u;
/** The end of a symbol alone: `KH/TU`. */
const KIND_AND_ISSUER = /^\p{L}+[-/–]\p{L}+$/u;
/** A month and nothing else. */
const MONTH = /^(?:th[aá]ng )?(0?[1-9]|1[0-2])(?:\/| n[aă]m | )((?:19|20)\d\d)$/iu;
/** Before a number it says nothing. */
const NUMBERED = /^s[oố] hi[eệ]u (?:v[aă]n b[aả]n )?(?=\d)/iu;
/** A part of a day, folded. */
const OF_DATE = /^(?:[\d/.-]+|ngay|thang|nam)$/;
/** Words of an issuer that say no more than where it sits. */
const LEVEL = new Set(['tinh', 'thanh', 'pho', 'ban']);
/** Words that say of a day or month no more than that its documents are asked for. */
const LISTING =
  /(?:(?:c[aá]c|nh[uữ]ng) )?v[aă]n b[aả]n(?: n[aà]o)?|(?:đ[uư][oợ]c )?ban h[aà]nh|k[yý] ng[aà]y| trong | g[iì]$| n[aà]o$/giu;
const LISTED = new Set('van ban hanh ki ngay'.split(' '));
/** Two documents side by side: no one of them is asked for. */
const COMPARING = /(?<![a-z])(?:so sanh|doi chieu|khac nhau|khac gi)(?![a-z])/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The register, taken apart once. */
export function indexNumbers({ documents, names }: Register): Numbers {
  return {
    resolver: createResolver(documents, names),
    documents,
    byAddress: new Map(documents.map((document) => [document.url, document])),
  };
}

/**
 * The documents that a query names by number, or by the day of issue where nothing else is asked; none where it names none.
 * @example findByNumber(numbers, understandQuery('nq 52')).asked // 'document'
 */
export function findByNumber(numbers: Numbers, query: UnderstoodQuery): FoundByNumber {
  const candidates = resolve(numbers, { ...query, text: query.text.replace(NUMBERED, '') });
  if (candidates.length === 0) {
    const found = [documentsBegun, documentsEnding, documentsOf, documentsCalled].map((find) =>
      find(numbers, query),
    );
    return { documents: (found.find(({ length }) => length > 0) ?? []).toSorted(byKnown), asked: 'document' };
  }
  const documents = dayFirst(
    numbers,
    query,
    candidates.map(({ entry }) => entry),
  );
  const unnamed = countUnnamed(query, candidates);
  const asked = COMPARING.test(fold(query.text))
    ? 'text'
    : unnamed === 0
      ? 'document'
      : unnamed > MAX_UNNAMED
        ? 'text'
        : 'either';
  return { documents: yearFirst(documents, query), asked };
}

/**
 * The number right behind the kind, where it was typed first or last: once for a kind of two words, once for one, and for
 * an abbreviation.
 */
function orders(text: string): string[] {
  const [, first = '', rest = ''] = NUMBER_FIRST.exec(text) ?? [];
  if (first !== '') {
    const named = rest.split(' ');
    return [[...named.slice(0, 2), first, ...named.slice(2)].join(' ')];
  }
  const [, words = '', number = '', year = ''] = NUMBER_LAST.exec(text) ?? [];
  const parts = words.split(' ');
  return [2, 1, 3]
    .filter((length) => parts.length > length)
    .map((length) => [...parts.slice(0, length), number, ...parts.slice(length), year].join(' ').trim());
}

/** The documents whose number a query has, or begins. */
function resolve({ resolver }: Numbers, { text }: UnderstoodQuery): Found[] {
  const candidates = resolver.resolve(text);
  if (candidates.length > 0 || !/^\d|\d$/.test(text)) return candidates;
  const moved = orders(text)
    .map((order) => resolver.resolve(order))
    .find(({ length }) => length > 0);
  if (moved !== undefined || !/\d$/.test(text)) return moved ?? [];
  return DIGITS.flatMap((digit) => resolver.resolve(`${text}${digit}`)).sort((a, b) =>
    byKnown(a.entry, b.entry),
  );
}

function documentsBegun({ documents }: Numbers, { text }: UnderstoodQuery): RegisteredDocument[] {
  const [, begun] = BEGUN.exec(text) ?? [];
  if (begun === undefined || !/\p{L}/u.test(begun)) return [];
  return documents.filter(({ symbol }) => squash(symbol).startsWith(squash(begun)));
}

function documentsEnding({ documents }: Numbers, { text, asks }: UnderstoodQuery): RegisteredDocument[] {
  if (asks === 'meaning' || !KIND_AND_ISSUER.test(text)) return [];
  return documents.filter(({ symbol }) => squash(symbol.replace(/^[\d/]+/, '')) === squash(text));
}

function documentsOf({ documents }: Numbers, { text, terms }: UnderstoodQuery): RegisteredDocument[] {
  const month = MONTH.exec(text.replace(LISTING, ' ').trim());
  if (month !== null) return documents.filter(({ issued }) => issued?.startsWith(monthOf(month)));
  const telling = terms.filter(({ joins }) => !joins);
  const day = telling.find(({ kind }) => kind === 'day');
  const isListed = telling.every((term) => term === day || LISTED.has(term.keys[0] ?? ''));
  return day !== undefined && isListed ? documents.filter(({ issued }) => isOn(day, issued)) : [];
}

/** Documents that are asked for by what they are and whose: `kế hoạch ubnd tỉnh`, with a year or without. */
function documentsCalled({ documents }: Numbers, { text, terms }: UnderstoodQuery): RegisteredDocument[] {
  const typed = terms.filter(({ joins }) => !joins).map(({ text: word }) => fold(word));
  if (/["“]/u.test(text) || typed.length < 2) return [];
  return documents.filter(({ symbol, kindName, issuer, scopeNames, issued = '' }) => {
    const [kind, body, place] = [kindName, issuer, scopeNames.join(' ')].map(wordsOf);
    if (!kind?.every((word) => typed.includes(word))) return false;
    const others = typed.filter((word) => !kind.includes(word));
    const isKnown = (word: string) =>
      body?.includes(word) === true ||
      place?.includes(word) === true ||
      word === issued.slice(0, 4) ||
      symbol.includes(`/${word}/`);
    const isBody = (word: string) =>
      body?.includes(word) === true && !place?.includes(word) && !LEVEL.has(word);
    return others.every(isKnown) && others.some(isBody);
  });
}

function wordsOf(name: string): string[] {
  return fold(name).match(/[a-z0-9]+/g) ?? [];
}

/** A month as the beginning of a date of issue. */
function monthOf([, month = '', year = '']: RegExpExecArray): string {
  return `${year}-${month.padStart(2, '0')}`;
}

/** How many of a query's words no document of that number is called by, the closest counting. */
function countUnnamed({ terms }: UnderstoodQuery, candidates: readonly Found[]): number {
  const unnamed = candidates.map(
    ({ words, entry: { symbol, title, kindName, issuer, scopeNames, issued } }) => {
      const names = [symbol, title, kindName, issuer, ...scopeNames, issued?.slice(0, 4)].join(' ');
      const name = ` ${fold(names).replace(/[^a-z0-9]+/g, ' ')} `;
      const isDated = terms.some((term) => isOn(term, issued));
      return words.filter((word, i) => {
        const isLast = i === words.length - 1;
        return !name.includes(isLast ? ` ${word}` : ` ${word} `) && !(isDated && OF_DATE.test(word));
      }).length;
    },
  );
  return Math.min(...unnamed);
}

/**
 * With a day in the query that none of the documents was issued on, those issued then stand first: `20/02/2025 nghị quyết 57`
 * asks what came on that day of the resolution.
 */
function dayFirst(
  { documents }: Numbers,
  { terms }: UnderstoodQuery,
  found: RegisteredDocument[],
): RegisteredDocument[] {
  const day = terms.find(({ kind }) => kind === 'day');
  if (day === undefined || found.some(({ issued }) => isOn(day, issued))) return found;
  return [...documents.filter(({ issued }) => isOn(day, issued)), ...found];
}

/** Of several with one number first those of a year that stands in the query. */
function yearFirst(documents: RegisteredDocument[], { text }: UnderstoodQuery): RegisteredDocument[] {
  const years = text.match(YEAR) ?? [];
  const isOfYear = ({ symbol, issued = '' }: RegisteredDocument) =>
    years.some((year) => issued.startsWith(year) || symbol.includes(`/${year}/`));
  return documents.toSorted((a, b) => Number(isOfYear(b)) - Number(isOfYear(a)));
}

/** What more is known of first. */
function byKnown({ known: one = 0 }: RegisteredDocument, { known: other = 0 }: RegisteredDocument): number {
  return other - one;
}

function isOn({ keys }: QueryTerm, issued: string | undefined): boolean {
  const date = issued === undefined ? undefined : fromIsoDate(issued);
  return date?.day !== undefined && keys.includes(dateWord(date));
}

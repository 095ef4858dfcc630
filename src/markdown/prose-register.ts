/** What prose may mention: documents by symbol or short name, and abbreviations of the glossary. */
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { Content } from '../model/content.ts';
import { DOCUMENT_KINDS } from '../model/document.ts';
import { formatPeriod } from '../model/period.ts';
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createResolver, isUnambiguous } from '../model/symbol-resolver.ts';
import type { Candidate, RegisterEntry, Resolver } from '../model/symbol-resolver.ts';

export interface DocumentMention {
  id: string;
  index: number;
  length: number;
}

export interface TermMention extends DocumentMention {
  expansion: string;
}

export interface ProseRegister {
  /**
   * Mentions that mean exactly one document of the register, in the order of the text. Of several provinces' documents
   * with one symbol, the one whose province is named right behind it is meant, else the one of the text's own province.
   * @param scopes the provinces that the text is about
   */
  findDocuments: (text: string, scopes?: ReadonlySet<string>) => DocumentMention[];
  /** Every document that a mention may mean: several where more than one province has a document of that symbol. */
  findBearers: (text: string) => DocumentMention[];
  /** The provinces that a content file is about, by the end of its path. */
  scopesOf: (file: string) => ReadonlySet<string>;
  /** Symbols in the text that no document of the register bears. */
  findUnknownSymbols: (text: string) => { printed: string; index: number }[];
  /** Abbreviations as whole words, each at its first place in the text, in the order of the text. */
  findTerms: (text: string) => TermMention[];
}

const NOWHERE: ReadonlySet<string> = new Set();
const CONTENT_FILE = /content\/(?:articles|documents)\/.+$/;
/** What may stand between "của" and a province's name. */
const OFFICES = ['', 'tỉnh ', 'thành phố ', 'Tỉnh ủy ', 'Thành ủy ', 'UBND tỉnh ', 'HĐND tỉnh '] as const;

/**
 * The register for prose, from the content as it was read.
 * @example createProseRegister(content).findDocuments('theo 52-NQ/TW') // [{ id: 'trung-uong/52-nq-tw', index: 5, length: 8 }]
 */
export function createProseRegister(
  content: Pick<Content, 'articles' | 'documents' | 'glossary' | 'provinces'>,
): ProseRegister {
  const resolver = createResolver(registerEntries(content), SYMBOL_NAMES);
  const terms = abbreviations(content.glossary);
  const scopes = new Map(
    [...content.articles, ...content.documents].map(({ file, data }) => [
      file,
      new Set([data.province ?? []].flat()),
    ]),
  );
  return {
    findDocuments: (text, near = NOWHERE) =>
      findMentions(text, resolver, (bearers, behind) => meant(bearers, behind, near)),
    findBearers: (text) => findMentions(text, resolver, (bearers) => bearers),
    scopesOf: (file) => scopes.get(CONTENT_FILE.exec(file)?.[0] ?? file) ?? NOWHERE,
    findUnknownSymbols: (text) =>
      findSymbols(text).filter((found) => exactCandidates(found.printed, resolver).length === 0),
    findTerms: (text) => findTerms(text, terms),
  };
}

/**
 * The documents with a symbol, as the resolver wants them; the search page's register is made of the same.
 */
export function registerEntries({
  documents,
  provinces,
}: Pick<Content, 'documents' | 'provinces'>): RegisterEntry[] {
  const names = new Map(provinces.map(({ id, data }) => [id, [data.name, ...data.aliases]]));
  return documents.flatMap(({ id, data }) => {
    if (data.symbol === undefined) return [];
    const scope = data.province ?? CENTRAL_SCOPE;
    const entry: RegisterEntry = {
      id,
      symbol: data.symbol,
      scope,
      scopeNames: data.province === undefined ? ['trung ương'] : (names.get(data.province) ?? []),
      title: data.title,
      kindName: data.kindLabel ?? DOCUMENT_KINDS[data.kind],
      issuer: data.issuer,
      aliases: data.aliases,
    };
    return [data.issued === undefined ? entry : { ...entry, issued: formatPeriod(data.issued) }];
  });
}

/** @param choose which of a full symbol's bearers are meant, given the text behind it */
function findMentions(
  text: string,
  resolver: Resolver,
  choose: (bearers: readonly Candidate[], behind: string) => readonly Candidate[],
): DocumentMention[] {
  const full = findSymbols(text).flatMap(({ printed, index, length }) =>
    choose(exactCandidates(printed, resolver), text.slice(index + length)).map(({ entry: { id } }) => ({
      id,
      index,
      length,
    })),
  );
  const short = findShortMentions(text).flatMap((found) => {
    const candidates = resolver.resolve(found.printed);
    const [best] = candidates;
    return best && isUnambiguous(candidates)
      ? [{ id: best.entry.id, index: found.index, length: found.length }]
      : [];
  });
  return [...full, ...short].sort((a, b) => a.index - b.index);
}

function meant(
  bearers: readonly Candidate[],
  behind: string,
  scopes: ReadonlySet<string>,
): readonly Candidate[] {
  const named = bearers.filter(({ entry }) => entry.scopeNames.some((name) => isNamedBy(behind, name)));
  const near = bearers.filter(({ entry }) => scopes.has(entry.scope));
  return [bearers, named, near].find(({ length }) => length === 1) ?? [];
}

/** `09-NQ/TU của Quảng Ninh`, `… của Tỉnh ủy Quảng Ninh`. */
function isNamedBy(behind: string, name: string): boolean {
  return OFFICES.some((office) => behind.startsWith(` của ${office}${name}`));
}

/** Several where more than one province has a document of that symbol. */
function exactCandidates(text: string, resolver: Resolver): Candidate[] {
  return resolver.resolve(text).filter((candidate) => candidate.exact);
}

interface Abbreviation {
  id: string;
  text: string;
  expansion: string;
}

/** Only abbreviations: a notion in plain words needs no explanation in mid-sentence. Longest first, so "PAR Index" wins. */
function abbreviations(glossary: Content['glossary']): Abbreviation[] {
  return glossary
    .filter(({ data }) => data.kind === 'abbreviation')
    .flatMap(({ id, data }) =>
      [data.term, ...data.also].map((text) => ({ id, text, expansion: data.expansion })),
    )
    .sort((a, b) => b.text.length - a.text.length);
}

function findTerms(text: string, terms: readonly Abbreviation[]): TermMention[] {
  const found: TermMention[] = [];
  for (const { id, text: term, expansion } of terms) {
    const isFree = (index: number) =>
      !found.some((other) => index < other.index + other.length && other.index < index + term.length);
    const index = indicesOfWord(text, term).find(isFree);
    if (index !== undefined) found.push({ id, expansion, index, length: term.length });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A whole word in its own case: "AI" is an abbreviation, "ai" is a question. */
function indicesOfWord(text: string, word: string): number[] {
  const edge = /[\p{L}\p{N}/&-]/u;
  const indices: number[] = [];
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + word.length] ?? ' ';
    if (!edge.test(before) && !edge.test(after)) indices.push(index);
  }
  return indices;
}

/** How well a page answers a query: its text, its title, and what kind of page it is. */
import type { PageKind } from './page-kind.ts';
import type { TablePage } from './page-table.ts';
import type { PageText } from './page-text.ts';
import { rankText, type TextRank } from './rank-text.ts';
import type { Asking, QueryTerm } from './understand-query.ts';

/**
 * What a page counts for its kind. People come for articles and documents; a target or an indicator is a short page on
 * one figure, and a list repeats what other pages say. Measured over the judged queries.
 */
export const KIND_WEIGHTS: Readonly<Record<PageKind, number>> = {
  'Bài viết': 1,
  'Văn bản': 0.94,
  'Mục tiêu': 0.6,
  'Chỉ số': 0.7,
  'Tỉnh, thành': 0.7,
  'Bảng số liệu': 0.5,
  'Thuật ngữ': 0.6,
  Trang: 0.6,
};

/** What a page counts for its kind before it is read: few are, so that the short ones must not crowd out the others. */
const KIND_PROMISES: Readonly<Record<PageKind, number>> = {
  'Bài viết': 1.75,
  'Văn bản': 1,
  'Mục tiêu': 0.3,
  'Chỉ số': 0.4,
  'Tỉnh, thành': 0.5,
  'Bảng số liệu': 0.3,
  'Thuật ngữ': 0.3,
  Trang: 0.3,
};

/** What a page counts for its kind before it is read. */
export function promiseOf(
  { kind, known }: Pick<TablePage, 'kind' | 'known'>,
  asks: Asking | undefined,
): number {
  if (asks !== undefined && ASKED[asks][kind] !== undefined) return 1;
  return KIND_PROMISES[kind] - thinness(kind, known) * PROMISED;
}

/** What the parts of a page's score count. */
const PARTS = {
  passage: 0.6,
  page: 0.2,
  pairs: 0.15,
  again: 0.05,
  whole: 0.2,
  saying: 0.6,
  title: 0.4,
  named: 1,
  mentioned: 0.25,
  place: 0.1,
  person: 0.6,
  names: 0.6,
  known: 0.005,
  asked: 0.4,
  titleShare: 0.24,
  aboutPlace: 0.2,
  askedYear: 0.2,
} as const;
/** What is taken off for what a page lacks or is about though nobody asked. */
const LOSSES = { numbers: 0.2, figures: 0.2, otherPlace: 0.1 } as const;
/** What a kind counts that has what is asked for: the glossary meanings, and short pages figures. */
const ASKED: Readonly<Record<Asking, Partial<Record<PageKind, number>>>> = {
  meaning: { 'Thuật ngữ': 1.2 },
  figure: { 'Mục tiêu': 0.8, 'Chỉ số': 0.75 },
  rank: { 'Chỉ số': 0.95, 'Bảng số liệu': 0.65 },
};
/** A page that has the words more often than this is no better for it. */
const MANY = 8;
/** So many words side by side, in their order, are no chance. */
const LONG_PHRASE = 4;

const PROMISED = 1;
const THIN = 0.032;
const WELL_KNOWN = 5;

export interface ScoredParts {
  readonly kind: PageKind;
  readonly text: TextRank;
  /** 0 to 1, of `rankTitle`. */
  readonly title: number;
  /** How many words the query has. */
  readonly words: number;
  /** Whether the query is what the page is called. */
  readonly isNamed: boolean;
  /** Whether it is of a document that the query mentions by number. */
  readonly isMentioned: boolean;
  /** Whether it is the own page of a place that the query names. */
  readonly isPlace: boolean;
  /** Whether it has a text just so that few pages have. */
  readonly isSaying: boolean;
  /** Whether a person whom the query names wrote or signed it. */
  readonly isOfPerson: boolean;
  /** 0 to 1, of `rankNames`. */
  readonly names: number;
  readonly asks: Asking | undefined;
  /** Of `knownLevel`. */
  readonly known: number;
  /** 0 to 1, of `rankAsked`. */
  readonly asked: number;
  /** The share of the title's words that the query has, where it has many; otherwise 0. */
  readonly titleShare: number;
  /** The share of the query's numbers and days that the page lacks. */
  readonly numbersMissing: number;
  /** The same of numbers that are no year and more than two digits. */
  readonly figuresMissing: number;
  /** Whether it is about one place, though none is asked for. */
  readonly isOfOtherPlace: boolean;
  /** Whether it is about the place that is asked of. */
  readonly isAboutPlace: boolean;
  /** Whether it is the table of a year that is asked for. */
  readonly isOfAskedYear: boolean;
}

/**
 * A page's score: about 1 where an article has the query word for word, more where it is called so.
 */
export function scorePage(parts: ScoredParts): number {
  const { kind, text, title, asks, known } = parts;
  const asked = (asks && ASKED[asks][kind]) ?? KIND_WEIGHTS[kind];
  return (
    (asked - thinness(kind, known)) * scoreText(parts) +
    asked * (PARTS.title * title + PARTS.asked * parts.asked) +
    PARTS.titleShare * parts.titleShare +
    PARTS.names * parts.names ** 2 +
    PARTS.known * known +
    PARTS.saying * Number(parts.isSaying) * text.coverage +
    PARTS.named * Number(parts.isNamed) +
    PARTS.mentioned * Number(parts.isMentioned) +
    PARTS.person * Number(parts.isOfPerson) +
    PARTS.place * Number(parts.isPlace) +
    PARTS.aboutPlace * Number(parts.isAboutPlace) +
    PARTS.askedYear * Number(parts.isOfAskedYear) -
    LOSSES.otherPlace * Number(parts.isOfOtherPlace) -
    LOSSES.numbers * parts.numbersMissing -
    LOSSES.figures * parts.figuresMissing
  );
}

/** How well its text answers: 1 where it has the query word for word and several times. */
function scoreText({ kind, text, words }: ScoredParts): number {
  const stretch = text.stretches[0]?.score ?? 0;
  // Words of several entries of a glossary answer nothing together.
  const isList = kind === 'Thuật ngữ';
  return (
    PARTS.passage * stretch +
    PARTS.page * (isList ? stretch : text.coverage) ** 2 +
    PARTS.pairs * (isList ? stretch : 1) * text.pairs +
    PARTS.again * Math.log2(Math.min(Math.max(text.count, 1), MANY)) +
    PARTS.whole * Number(text.isWhole && words >= LONG_PHRASE)
  );
}

/** What a document counts less of which little more than its number is known. */
function thinness(kind: PageKind, known: number): number {
  return kind === 'Văn bản' ? THIN * Math.max(0, WELL_KNOWN - known) : 0;
}

/** 0 to 1: how much of a query stands in a title, and how little else does. */
export function rankTitle(title: PageText, terms: readonly QueryTerm[]): number {
  const { stretches, matched } = rankText(title, terms);
  const share = matched.size / Math.max(title.starts.length, 1);
  return (stretches[0]?.score ?? 0) * (0.4 + 0.6 * share);
}

/** Whether a title has every word of the query that says something. */
export function hasAll(title: PageText, terms: readonly QueryTerm[]): boolean {
  return terms.every(({ keys, joins }) => joins || keys.some((key) => title.places.has(key)));
}

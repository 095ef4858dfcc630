/**
 * What a person types who looks for a document by number.
 *
 * A *symbol query* is the part of a symbol that was typed, with a number always among it, and the *words* left
 * over: a province, an authority, a bit of the title. A text that holds a number for any other reason — a
 * date, a figure, a count, a year — is no symbol query.
 *
 * A query is read without marks and in lower case, by one pattern that is made of the names of kinds and issuers. The
 * names are data, so that this runs in the browser without the tables (`symbol-names.ts`).
 */
import { fold } from '../vietnamese/fold.ts';
import { isCounted, looksLikeYear, YEAR } from './symbol-number.ts';
import { plainSigns } from './symbol-signs.ts';

/** For each abbreviation, in its right spelling, what else people type for it, folded. */
export type Names = Readonly<Record<string, readonly string[]>>;

export interface SymbolNames {
  readonly kinds: Names;
  readonly issuers: Names;
}

/** The partial symbol a person typed. */
export interface SymbolQuery {
  readonly number: number;
  readonly suffix: string | undefined;
  readonly year: number | undefined;
  /** An abbreviation. */
  readonly kind: string | undefined;
  /**
   * An abbreviation; `QH` without a term stands for every term. Issuers that act together, and a drafting unit, follow
   * behind hyphens.
   */
  readonly issuer: string | undefined;
  /** True where the whole symbol was typed: its issuer stands in it and is not named beside it. */
  readonly isWhole: boolean;
  /** The other words, folded, in order. */
  readonly words: readonly string[];
}

/** Reads a search text; undefined where it isn't about the number of a document. */
export type QueryReader = (text: string) => SymbolQuery | undefined;

/** A stretch of a text that reads as a symbol or part of one. */
interface Reading {
  readonly parts: Omit<SymbolQuery, 'words'>;
  /** The text before and after it. */
  readonly around: string;
  readonly isCount: boolean;
}

interface Grammar {
  readonly kinds: ReadonlyMap<string, string>;
  readonly issuers: ReadonlyMap<string, string>;
  readonly symbol: RegExp;
  /** An authority by its name. */
  readonly authority: RegExp;
}

const LAST_MONTH = 12;
/** Points and underscores in the place of hyphens: `57.NQ.TW`, `57_nq_tw`. */
const OTHER_JOINTS = /(?<=[a-z\d])[._](?=[a-z])/g;
/** Quotation marks, brackets, whatever parts words; a sign of money or of a share stays with its number. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{S}%.,/-]+/gu;
const STOPS = /(?<= )[.,]+|[.,]+(?= )/g;
/** Of a date only the year may tell one document from another. */
const DATE = /(?<= )\d{1,2}([/.-])\d{1,2}\1((?:19|20)\d\d)(?= )/g;
const FILLER = / (?:so|cua|ve|ngay|van ban|vb)(?= )/g;
/** `chính phủ số`: a subject, not an authority; `UBND tỉnh thực hiện nghị quyết 57`: another than who issued it. */
const NO_SUBJECT_AFTER = '(?= (?!(?:so|dien tu|(?:tinh )?(?:thuc hien|trien khai)) ))';
const JOINT = ' ?[-/] ?';
const ANY_JOINT = ' ?[-/]? ?';

/**
 * A reader that knows the given names. A bare number counts only when nothing but an authority stands beside it;
 * `9/2019` is read as a month.
 *
 * @example createQueryReader(SYMBOL_NAMES)('kế hoạch 402 tuyên quang') // { number: 402, kind: 'KH', words: ['tuyen', 'quang'], … }
 * @example createQueryReader(SYMBOL_NAMES)('408.000 tỷ') // undefined
 */
export function createQueryReader(names: SymbolNames): QueryReader {
  const grammar = createGrammar(names);
  return (text) => {
    const readings = [...plainWords(text).matchAll(grammar.symbol)].map((match) => read(match, grammar));
    const best = readings.sort((a, b) => countParts(b) - countParts(a))[0];
    if (best === undefined || best.isCount) return undefined;
    const { parts, around } = best;
    const [beside = '', name = ''] = (parts.issuer === undefined && grammar.authority.exec(around)) || [];
    const query = {
      ...parts,
      issuer: parts.issuer ?? grammar.issuers.get(name),
      words: wordsIn(around.replace(beside, '')),
    };
    return isAboutNumber(query) ? query : undefined;
  };
}

function createGrammar({ kinds, issuers }: SymbolNames): Grammar {
  const kind = anyOf(abbreviations(kinds));
  const issuer = anyOf(abbreviations(issuers));
  return {
    kinds: abbreviationsByName(kinds),
    issuers: abbreviationsByName(issuers),
    symbol: new RegExp(
      // A kind, or kind and issuer, may stand before the number; the kind by its name too.
      `(?<= )(?<prefix>(?<named>${anyOf([...abbreviations(kinds), ...Object.values(kinds).flat()])})` +
        `(?:${ANY_JOINT}(?<first>${issuer})(?=[ /-]))?${ANY_JOINT}(?:so )?)?` +
        `(?<number>\\d{1,5})(?<suffix>[a-d](?![a-z]))?(?:${JOINT}(?<year>${YEAR})(?!\\d))?` +
        // A kind with a number on either side belongs to the one after it: `điều 3 nq 52`.
        `(?:(?! (?:${kind}) (?:so )?(?!${YEAR} )\\d)${ANY_JOINT}(?<printed>${kind}))?` +
        // Issuers not among the names are taken as printed, but only behind a kind and a written joint.
        `(?:${ANY_JOINT}(?<issuer>(?:${issuer}|(?<=(?:${kind})${JOINT})[a-z]{2,})\\d{0,2}(?:-[a-z]+\\d{0,2})*))?(?= )`,
      'g',
    ),
    authority: new RegExp(` (${anyOf(Object.values(issuers).flat())})${NO_SUBJECT_AFTER}`),
  };
}

function read(match: RegExpExecArray, { kinds, issuers }: Grammar): Reading {
  const { input, index, groups = {} } = match;
  const { first, number, suffix, year, issuer = first } = groups;
  const { kind, other } = readKind(groups, kinds);
  const end = index + match[0].length;
  return {
    parts: {
      number: Number(number),
      suffix,
      year: year === undefined ? undefined : Number(year),
      kind,
      issuer: issuer?.replace(/[a-z]+/g, (part) => issuers.get(part) ?? part.toUpperCase()),
      isWhole: issuer !== undefined && (kind !== undefined || /\d$|-/.test(issuer)),
    },
    around: `${input.slice(0, index)}${other} ${input.slice(end)}`,
    isCount: issuer === undefined && isCounted(input, end),
  };
}

/** Of two kinds one is another document's: the first in `kế hoạch 57-NQ/TW`, the second in `nghị quyết 57 kh`. */
function readKind(
  { prefix = '', named = '', printed = '', issuer }: Readonly<Record<string, string | undefined>>,
  kinds: Grammar['kinds'],
): { readonly kind: string | undefined; readonly other: string } {
  const before = kinds.get(named);
  const behind = kinds.get(printed);
  const isOne = before === undefined || behind === undefined || before === behind;
  if (isOne) return { kind: before ?? behind, other: '' };
  return issuer === undefined ? { kind: before, other: printed } : { kind: behind, other: prefix };
}

function countParts({ parts: { year, kind, issuer } }: Reading): number {
  return [year, kind, issuer].filter((part) => part !== undefined).length;
}

function isAboutNumber({ number, suffix, year, kind, issuer, words }: SymbolQuery): boolean {
  if (number === 0) return false;
  if (kind !== undefined && issuer !== undefined) return true;
  if (looksLikeYear(number)) return false;
  if (kind !== undefined) return true;
  if (suffix !== undefined) return false;
  if (year !== undefined) return issuer !== undefined || number > LAST_MONTH;
  return words.length === 0;
}

/** The text folded, with one space on either side of each word. */
function plainWords(text: string): string {
  const plain = plainSigns(fold(text)).replace(OTHER_JOINTS, '-').replace(BETWEEN_WORDS, ' ');
  return ` ${plain} `.replace(STOPS, '').replace(/ +/g, ' ');
}

function wordsIn(text: string): string[] {
  return text.replace(DATE, '$2').replace(FILLER, '').split(' ').filter(Boolean);
}

function abbreviations(names: Names): string[] {
  return Object.keys(names).map(fold);
}

function abbreviationsByName(names: Names): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([abbreviation, others]) =>
      [fold(abbreviation), ...others].map((name) => [name, abbreviation] as const),
    ),
  );
}

/** A pattern for any of the words, the longest first. */
function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

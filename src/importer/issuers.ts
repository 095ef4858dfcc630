/**
 * Issuers as articles name them: in full or abbreviated, with the province or without it.
 *
 * The *scope* of a symbol says whose register it belongs to: the centre's or a province's. `52-NQ/TW` needs no more to
 * be found; `09-NQ/TU` needs its province.
 */
import { issuerNames } from '../model/symbol-issuer.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import { fold, foldWithMap } from '../vietnamese/fold.ts';

/** An issuer named in a text. */
export interface NamedIssuer {
  /** In full, without the province. */
  readonly name: string;
  /** What symbols print for it. */
  readonly abbreviation: string;
  readonly index: number;
  readonly length: number;
}

interface IssuerRow {
  readonly abbreviation: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Every issuer with the spellings articles use. */
const ROWS: readonly IssuerRow[] = [
  row('TU', 'Ban Thường vụ Tỉnh ủy', 'BTV Tỉnh ủy', 'Thường vụ Tỉnh ủy'),
  row('TU', 'Ban Thường vụ Thành ủy', 'BTV Thành ủy', 'Thường vụ Thành ủy'),
  row('TU', 'Ban Chấp hành Đảng bộ tỉnh', 'BCH Đảng bộ tỉnh'),
  row('TU', 'Ban Chấp hành Đảng bộ thành phố', 'BCH Đảng bộ thành phố'),
  row('TU', 'Tỉnh ủy'),
  row('TU', 'Thành ủy'),
  row('HĐND', 'HĐND tỉnh', 'Hội đồng nhân dân tỉnh'),
  row('HĐND', 'HĐND thành phố', 'Hội đồng nhân dân thành phố', 'HĐND TP'),
  row('UBND', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Chủ tịch UBND tỉnh'),
  row('UBND', 'UBND thành phố', 'Ủy ban nhân dân thành phố', 'Chủ tịch UBND thành phố', 'UBND TP'),
  row('TW', 'Bộ Chính trị'),
  row('TW', 'Ban Bí thư', 'Ban Bí thư Trung ương Đảng'),
  row('TW', 'Ban Chấp hành Trung ương', 'BCH Trung ương', 'Ban Chấp hành Trung ương Đảng'),
  row('BCĐTW', 'Ban Chỉ đạo Trung ương'),
  row('CP', 'Chính phủ'),
  row('TTg', 'Thủ tướng Chính phủ', 'Thủ tướng'),
  row('QH', 'Quốc hội'),
  row('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  row('BTTTT', 'Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Bộ TTTT'),
  row('BKHCN', 'Bộ Khoa học và Công nghệ', 'Bộ KH&CN', 'Bộ KHCN'),
  row('BNV', 'Bộ Nội vụ'),
  row('BTC', 'Bộ Tài chính'),
];

const SPELLINGS = ROWS.flatMap((issuer) =>
  issuer.spellings.map((spelling) => ({ issuer, folded: fold(spelling) })),
).sort((a, b) => b.folded.length - a.folded.length);

/** Issuers below the centre; every department of a province begins with S. */
const PROVINCIAL = /^(?:\p{L}*TU|HU|QU|ĐU|ĐH|UBND|HĐND|S\p{Lu}+)$/u;
/** Abbreviations that two levels use. */
const EITHER = new Set(['BCĐ']);
const TERM = /\d{1,2}$/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Every issuer named in a text, in order; of two at one place, the longer. Capitals don't count (`Tỉnh Ủy`), tone
 * placement neither.
 *
 * @example findIssuers('của BTV Tỉnh uỷ')[0]?.name // 'Ban Thường vụ Tỉnh ủy'
 */
export function findIssuers(text: string): NamedIssuer[] {
  const { text: folded, map } = foldWithMap(text);
  const found: NamedIssuer[] = [];
  for (const { issuer, folded: spelling } of SPELLINGS) {
    for (let at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + 1)) {
      const [index, end] = [map[at] ?? 0, map[at + spelling.length] ?? text.length];
      const isWhole = !WORD.test(text[index - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');
      const isFree = !found.some((other) => index < other.index + other.length && other.index < end);
      if (isWhole && isFree) found.push({ ...pick(issuer), index, length: end - index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/**
 * Whether a symbol can be one of this issuer's.
 *
 * @example issues(bureau, parseSymbol('52-NQ/TW')!) // true for Bộ Chính trị
 */
export function issues(issuer: NamedIssuer, symbol: DocumentSymbol): boolean {
  return symbol.issuer.replace(TERM, '') === issuer.abbreviation;
}

/**
 * Whose register a symbol belongs to; undefined where its issuer doesn't tell.
 *
 * @example scopeOf(parseSymbol('138/KH-UBND')!) // 'province'
 */
export function scopeOf({ issuer }: DocumentSymbol): 'centre' | 'province' | undefined {
  if (EITHER.has(issuer)) return undefined;
  return PROVINCIAL.test(issuer) ? 'province' : 'centre';
}

/**
 * The issuer a symbol alone tells, where it can be only one: the Government and the Prime Minister, not the Party's
 * centre, which is three bodies.
 *
 * @example impliedIssuer(parseSymbol('749/QĐ-TTg')!) // 'Thủ tướng Chính phủ'
 */
export function impliedIssuer(symbol: DocumentSymbol): string | undefined {
  if (scopeOf(symbol) !== 'centre' || symbol.issuer === 'TW') return undefined;
  return issuerNames(symbol.issuer)[0];
}

function row(abbreviation: string, name: string, ...others: readonly string[]): IssuerRow {
  return { abbreviation, name, spellings: [name, ...others] };
}

function pick({ abbreviation, name }: IssuerRow): Pick<NamedIssuer, 'abbreviation' | 'name'> {
  return { abbreviation, name };
}

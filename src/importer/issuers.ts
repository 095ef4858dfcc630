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
  /** In full, without the province; absent where only its level is named (`Trung ương`). */
  readonly name?: string;
  /** What symbols print for it. */
  readonly abbreviation: string;
  /** A committee below the province (`UBND phường Bãi Đông`): the name is whole then. */
  readonly isLocal?: true;
  readonly index: number;
  readonly length: number;
}

interface IssuerRow {
  readonly abbreviation: string;
  readonly name?: string;
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
  { abbreviation: 'TW', spellings: ['Trung ương', 'Trung ương Đảng', 'BCH TW', 'TW Đảng'] },
];

const LOCAL_NAME = String.raw`(?: \p{Lu}[\p{L}'’]*){1,4}`;
/** Committees of districts, communes and wards, whose symbols look like the province's. */
const LOCAL = [
  {
    shape: String.raw`(?:UBND|[UỦ]y ban nhân dân) (?:huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|thành phố|TP\.?)`,
    abbreviation: 'UBND',
  },
  {
    shape: String.raw`(?:HĐND|Hội đồng nhân dân) (?:huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|thành phố|TP\.?)`,
    abbreviation: 'HĐND',
  },
  { shape: String.raw`(?:BTV |Ban Thường vụ )?(?:Huyện|Quận|Thị|Thành) (?:ủy|uỷ|Ủy)`, abbreviation: 'TU' },
  {
    shape: String.raw`(?:BTV |Ban Thường vụ )?Đảng (?:ủy|uỷ)(?: (?:huyện|quận|thị trấn|phường|xã|đặc khu))?`,
    abbreviation: 'ĐU',
  },
].map(({ shape, abbreviation }) => ({
  abbreviation,
  shape: new RegExp(`(?<![\\p{L}\\p{N}])(?<body>${shape})(?<name>${LOCAL_NAME})`, 'gu'),
}));
/** There are cities that are provinces and cities below them. */
const CITY = /thành phố|TP|Thành/u;
/** Committees of districts sign as HU, QU, ThU or TU. */
const LOCAL_COMMITTEE = new Set(['TU', 'HU', 'QU', 'THU', 'ĐU']);

const SPELLINGS = ROWS.flatMap((issuer) =>
  issuer.spellings.map((spelling) => ({ issuer, folded: fold(spelling) })),
).sort((a, b) => b.folded.length - a.folded.length);

/** Issuers below the centre; every department of a province begins with S. */
const PROVINCIAL = /^(?:\p{L}*TU|HU|QU|ĐU|ĐH|UBND|HĐND|S\p{Lu}+)$/u;
/** Abbreviations that two levels use. */
const EITHER = new Set(['BCĐ']);
const TERM = /\d{1,2}$/;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_BODY = 120;
const BODY_WORD = /\s*(?:-\s|,\s)?([\p{L}&-]+)/guy;
const CONNECTOR = /^(?:và|-)$/u;

/**
 * Every issuer named in a text, in order; of two at one place, the longer. Capitals don't count (`Tỉnh Ủy`), tone
 * placement neither. A committee with a name behind it that is no province's is below the province.
 *
 * @param isProvince whether a province's name stands at an index
 * @example findIssuers('của BTV Tỉnh uỷ')[0]?.name // 'Ban Thường vụ Tỉnh ủy'
 */
export function findIssuers(text: string, isProvince?: (index: number) => boolean): NamedIssuer[] {
  const found = LOCAL.flatMap(({ shape, abbreviation }) =>
    [...text.matchAll(shape)].flatMap(({ index, 0: name, groups }): NamedIssuer[] => {
      const body = groups?.['body'] ?? '';
      const isProvincial = CITY.test(body) && (!isProvince || isProvince(index + body.length + 1));
      return isProvincial ? [] : [{ name, abbreviation, isLocal: true, index, length: name.length }];
    }),
  );
  const { text: folded, map } = foldWithMap(text);
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
 * The body that the text names at an index, where its initials are those of a symbol's issuer: `Bộ Giáo dục và Đào tạo`
 * for `12/2024/TT-BGDĐT`. So a ministry or department needs no table.
 *
 * @example issuerByInitials('Sở KH&CN và các huyện', 0, 'SKHCN')?.name // 'Sở KH&CN'
 */
export function issuerByInitials(text: string, index: number, abbreviation: string): NamedIssuer | undefined {
  const wanted = abbreviation.replace(TERM, '');
  let initials = '';
  for (const word of text.slice(index, index + LONGEST_BODY).matchAll(BODY_WORD)) {
    if (word[0].trimStart() !== word[0] && word.index === 0) return undefined;
    if (!CONNECTOR.test(word[1] ?? '')) initials += initialsOf(word[1] ?? '');
    if (!wanted.startsWith(initials)) return undefined;
    const length = word.index + word[0].length;
    if (initials === wanted) return { name: text.slice(index, index + length), abbreviation, index, length };
  }
  return undefined;
}

/** `KH&CN` has four letters that count, `Khoa` one. */
function initialsOf(word: string): string {
  const capitals = word.replace(/\P{Lu}/gu, '');
  return capitals.length > 1 ? capitals : word.slice(0, 1).toLocaleUpperCase('vi');
}

/**
 * Whether a symbol can be one of this issuer's.
 *
 * @example issues(bureau, parseSymbol('52-NQ/TW')!) // true for Bộ Chính trị
 */
export function issues({ abbreviation, isLocal }: NamedIssuer, symbol: DocumentSymbol): boolean {
  const wanted = symbol.issuer.replace(TERM, '');
  return wanted === abbreviation || (isLocal === true && [wanted, abbreviation].every(isCommittee));
}

function isCommittee(abbreviation: string): boolean {
  return LOCAL_COMMITTEE.has(abbreviation);
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
  return { abbreviation, ...(name !== undefined && { name }) };
}

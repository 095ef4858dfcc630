/**
 * Issuers, as symbols abbreviate them.
 *
 * An *issuer* is the authority that signs a document. Its *side* is Party or State: it decides how the symbol
 * is punctuated (`52-NQ/TW`, `138/KH-UBND`), so a symbol with its hyphen and slash swapped can be put right.
 * One abbreviation covers several authorities: TW is the Central Committee, the Politburo and the Secretariat;
 * TU the whole of a provincial committee. Who exactly issued a document is data of its own.
 */
import { fold } from '../vietnamese/fold.ts';

/** Which of the two conventions an issuer's symbols follow. */
export type IssuerSide = 'party' | 'state';

interface Issuer {
  /** Absent where both sides use the abbreviation: then only the punctuation tells. */
  readonly side?: IssuerSide;
  /** Vietnamese names, the likeliest first; none where nobody looks a document up by it. */
  readonly names: readonly string[];
}

const NAMED_ISSUERS: Readonly<Record<string, Issuer>> = {
  TW: { side: 'party', names: ['Bộ Chính trị', 'Ban Chấp hành Trung ương', 'Ban Bí thư', 'Trung ương'] },
  TU: {
    side: 'party',
    names: [
      'Tỉnh ủy',
      'Thành ủy',
      'Ban Thường vụ Tỉnh ủy',
      'Ban Thường vụ Thành ủy',
      'BTV Tỉnh ủy',
      'BTV Thành ủy',
      'Ban Chấp hành Đảng bộ tỉnh',
      'Ban Chấp hành Đảng bộ thành phố',
    ],
  },
  HU: { side: 'party', names: ['Huyện ủy'] },
  QU: { side: 'party', names: ['Quận ủy'] },
  ĐU: { side: 'party', names: ['Đảng ủy'] },
  ĐH: { side: 'party', names: ['Đại hội Đảng bộ'] },
  BCĐTW: { side: 'party', names: ['Ban Chỉ đạo Trung ương'] },
  BCĐ: { names: ['Ban Chỉ đạo'] },
  VPTW: { side: 'party', names: ['Văn phòng Trung ương Đảng', 'Văn phòng Trung ương'] },
  BTGTW: { side: 'party', names: ['Ban Tuyên giáo Trung ương'] },
  BTGDVTW: { side: 'party', names: ['Ban Tuyên giáo và Dân vận Trung ương'] },
  BTCTW: { side: 'party', names: ['Ban Tổ chức Trung ương'] },
  CP: { side: 'state', names: ['Chính phủ'] },
  TTg: { side: 'state', names: ['Thủ tướng Chính phủ', 'Thủ tướng'] },
  VPCP: { side: 'state', names: ['Văn phòng Chính phủ'] },
  CTN: { side: 'state', names: ['Chủ tịch nước'] },
  QH: { side: 'state', names: ['Quốc hội'] },
  UBTVQH: { side: 'state', names: ['Ủy ban Thường vụ Quốc hội'] },
  UBND: { side: 'state', names: ['Ủy ban nhân dân', 'Chủ tịch Ủy ban nhân dân'] },
  HĐND: { side: 'state', names: ['Hội đồng nhân dân'] },
  BTTTT: { side: 'state', names: ['Bộ Thông tin và Truyền thông'] },
  BKHCN: { side: 'state', names: ['Bộ Khoa học và Công nghệ'] },
  BNV: { side: 'state', names: ['Bộ Nội vụ'] },
  BTC: { side: 'state', names: ['Bộ Tài chính'] },
};

/**
 * State bodies known by abbreviation alone: to tell their side, and where their đ goes. Without BCT, the
 * Ministry of Industry and Trade: who types it means Bộ Chính trị more often.
 */
const OTHER_STATE_ISSUERS = (
  'BCA BDTTG BGDĐT BGTVT BKHĐT BLĐTBXH BNG BNNMT BNNPTNT BQP BTNMT BTP BVHTTDL BXD BYT ' +
  'SCT SGDĐT SGTVT SKHCN SKHĐT SLĐTBXH SNNMT SNV STC STNMT STP STTTT SVHTTDL SXD SYT ' +
  'ĐĐBQH KTNN NHNN TANDTC TTCP UBDT VKSNDTC VPQH'
).split(' ');

const ISSUERS: ReadonlyMap<string, Issuer> = new Map<string, Issuer>([
  ...Object.entries(NAMED_ISSUERS),
  ...OTHER_STATE_ISSUERS.map((issuer) => [issuer, { side: 'state', names: [] }] as const),
]);

const ISSUER_BY_FOLDED_ABBREVIATION: ReadonlyMap<string, string> = new Map(
  [...ISSUERS.keys()].map((issuer) => [fold(issuer), issuer]),
);

/** The abbreviations of all issuers known, those with names first. */
export const KNOWN_ISSUERS: readonly string[] = [...ISSUERS.keys()];

/** Party bodies under a central or provincial committee: VPTU, UBKTTW, TGTU … */
const PARTY_BODY = /(?:tw|tu)$/;
const TERM = /\d{1,2}$/;

/**
 * A known issuer's abbreviation in its right spelling, however it is cased and with or without đ; the number
 * of a term or of a committee stays behind it. Undefined for issuers not in the tables.
 *
 * @example issuerFromAbbreviation('hdnd') // 'HĐND'
 * @example issuerFromAbbreviation('qh15') // 'QH15'
 */
export function issuerFromAbbreviation(text: string): string | undefined {
  const term = TERM.exec(text)?.[0] ?? '';
  const issuer = ISSUER_BY_FOLDED_ABBREVIATION.get(fold(text.slice(0, text.length - term.length)));
  return issuer === undefined ? undefined : issuer + term;
}

/**
 * The side an issuer is on; undefined where the abbreviation doesn't tell.
 *
 * @example issuerSide('TU') // 'party'
 * @example issuerSide('BCĐ') // undefined
 */
export function issuerSide(issuer: string): IssuerSide | undefined {
  const known = ISSUERS.get(issuer.replace(TERM, ''));
  if (known !== undefined) return known.side;
  return PARTY_BODY.test(fold(issuer)) ? 'party' : undefined;
}

/**
 * The Vietnamese names of the authorities an abbreviation covers, the likeliest first; empty if unknown.
 *
 * @example issuerNames('TTg') // ['Thủ tướng Chính phủ', 'Thủ tướng']
 */
export function issuerNames(issuer: string): readonly string[] {
  return ISSUERS.get(issuer.replace(TERM, ''))?.names ?? [];
}

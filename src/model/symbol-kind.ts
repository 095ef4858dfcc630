/**
 * Kinds of document, as their symbols abbreviate them.
 *
 * A *kind* is what a document is (nghị quyết, kế hoạch …); its *abbreviation* is what the symbol prints for
 * it (NQ, KH …). The abbreviations are those of Decree 30/2020/NĐ-CP, annex III, for the State and of the
 * Party's instruction on drafting for the Party. One abbreviation can stand for two kinds: the Party's QĐ is
 * a quyết định or a quy định, TT is the State's thông tư and the Party's thông tri. So the kind of a document
 * is data of its own, and the name found here is only the likeliest one.
 */
import { fold } from '../vietnamese/fold.ts';

/** Every abbreviation a symbol may carry, with its Vietnamese names, the likeliest first. */
export const KIND_NAMES = {
  NQ: ['nghị quyết'],
  CTr: ['chương trình', 'chương trình hành động'],
  KH: ['kế hoạch', 'kế hoạch hành động'],
  QĐ: ['quyết định', 'quy định'],
  NĐ: ['nghị định'],
  CT: ['chỉ thị'],
  KL: ['kết luận'],
  QC: ['quy chế'],
  HD: ['hướng dẫn'],
  TT: ['thông tư', 'thông tri'],
  TB: ['thông báo'],
  BC: ['báo cáo'],
  CV: ['công văn'],
  TTr: ['tờ trình'],
  ĐA: ['đề án'],
  PA: ['phương án'],
  CĐ: ['công điện'],
  TC: ['thông cáo'],
  BB: ['biên bản'],
  GM: ['giấy mời'],
  L: ['luật', 'bộ luật', 'lệnh'],
  PL: ['pháp lệnh'],
  TTLT: ['thông tư liên tịch'],
  NQLT: ['nghị quyết liên tịch'],
  VBHN: ['văn bản hợp nhất'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The abbreviation of a kind, in its one right spelling. */
export type KindAbbreviation = keyof typeof KIND_NAMES;

const KINDS = Object.keys(KIND_NAMES) as KindAbbreviation[];

const KIND_BY_FOLDED_ABBREVIATION: ReadonlyMap<string, KindAbbreviation> = new Map(
  KINDS.map((kind) => [fold(kind), kind]),
);

/** The kinds by folded name, longest name first, so that the first match in a text is the fullest. */
export const KIND_BY_FOLDED_NAME: ReadonlyMap<string, KindAbbreviation> = new Map(
  KINDS.flatMap((kind) => KIND_NAMES[kind].map((name) => [fold(name), kind] as const)).sort(
    ([a], [b]) => b.length - a.length,
  ),
);

/** Kinds several authorities issue together: their symbol names each of them. */
export const JOINT_KINDS: ReadonlySet<KindAbbreviation> = new Set<KindAbbreviation>(['TTLT', 'NQLT']);

/**
 * The Vietnamese names an abbreviation stands for, in lower case, the likeliest first.
 *
 * @example kindNames('QĐ') // ['quyết định', 'quy định']
 */
export function kindNames(kind: KindAbbreviation): readonly string[] {
  return KIND_NAMES[kind];
}

/**
 * The kind an abbreviation means, however it is cased and with or without đ; undefined for anything else.
 *
 * @example kindFromAbbreviation('ctr') // 'CTr'
 * @example kindFromAbbreviation('ND') // 'NĐ'
 */
export function kindFromAbbreviation(text: string): KindAbbreviation | undefined {
  return KIND_BY_FOLDED_ABBREVIATION.get(fold(text));
}

/**
 * The abbreviation of a kind given by its Vietnamese name, with or without marks; undefined for anything else.
 *
 * @example kindFromName('Chương trình hành động') // 'CTr'
 */
export function kindFromName(name: string): KindAbbreviation | undefined {
  return KIND_BY_FOLDED_NAME.get(fold(name).trim().replace(/\s+/g, ' '));
}

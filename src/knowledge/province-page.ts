/** What a province's page shows beyond the province's own node. */
import {
  compareIssued,
  implementationTops,
  implementationTree,
  type Branch,
} from '../model/implementation.ts';
import type { DocumentNode, ProvinceNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { lowerFirst } from '../vietnamese/capital.ts';
import { formatIsoDate } from '../vietnamese/date.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { endedParts } from './province-list.ts';
import { formerUnitSince } from './target-page.ts';

/**
 * The trees in which a province's documents stand: from the documents of the centre down to its own, and nothing else.
 * Documents that carry out none and that none carries out stand apart, in `others`, by name.
 * @example provinceTrees(quangNinh).trees[0].document.id // 'trung-uong/52-nq-tw'
 */
export function provinceTrees(province: Pick<ProvinceNode, 'documents'>): {
  trees: Branch[];
  others: DocumentNode[];
} {
  const own = new Set(province.documents);
  const isAlone = (document: DocumentNode) =>
    document.implements.length === 0 && !document.implementedBy.some((other) => own.has(other));
  const linked = province.documents.filter((document) => !isAlone(document));
  const tops = new Set(linked.flatMap((document) => [...implementationTops(document)]));
  const trees = [...tops].sort(compareIssued).flatMap((top) => prune(implementationTree(top), own) ?? []);
  return {
    trees,
    others: sortVietnamese(province.documents.filter(isAlone), ({ data }) => data.symbol ?? data.title),
  };
}

/**
 * One sentence on what a unit is and since when.
 * @example provinceLead(tuyenQuang) // 'Lập từ Tuyên Quang và Hà Giang cũ, hoạt động từ 01/07/2025.'
 */
export function provinceLead(province: ProvinceNode): string {
  const last = province.data.eras.at(-1);
  if (province.mergedInto && last?.until) {
    const { mergedInto } = province;
    const others = mergedInto.formedFrom.filter(({ id }) => id !== province.id);
    const names = joinNames(others.map(({ data }) => data.name));
    return `Là một đơn vị riêng đến hết ngày ${describePeriod(last.until)}; sau đó cùng ${names} lập thành ${nameInSentence(mergedInto.data)} mới.`;
  }
  if (!last?.from) return 'Giữ nguyên khi cả nước sắp xếp lại các tỉnh, thành năm 2025.';
  const names = [province, ...endedParts(province)].map(({ data }) => data.name);
  return `Lập từ ${joinNames(names)} cũ, hoạt động từ ${describePeriod(last.from)}.`;
}

/**
 * How many of a province's targets were promised by the unit before it, and until when that unit was.
 * @example formerTargets(tuyenQuang) // { count: 12, since: '01/07/2025' }
 */
export function formerTargets({ targets }: Pick<ProvinceNode, 'targets'>): {
  count: number;
  since: string | undefined;
} {
  const days = targets.flatMap((target) => formerUnitSince(target) ?? []);
  return { count: days.length, since: days[0] && formatIsoDate(days[0]) };
}

/**
 * A unit's full name as it stands inside a sentence.
 * @example nameInSentence({ fullName: 'Tỉnh Lào Cai' }) // 'tỉnh Lào Cai'
 */
export function nameInSentence({ fullName }: { fullName: string }): string {
  return lowerFirst(fullName);
}

/**
 * Names as a sentence lists them.
 * @example joinNames(['Cần Thơ', 'Sóc Trăng', 'Hậu Giang']) // 'Cần Thơ, Sóc Trăng và Hậu Giang'
 */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

/** The part of a tree that leads to a document of the province; undefined where none does. */
function prune({ document, children }: Branch, own: ReadonlySet<DocumentNode>): Branch | undefined {
  const kept = withoutShortcuts(children.flatMap((child) => prune(child, own) ?? []));
  return own.has(document) || kept.length > 0 ? { document, children: kept } : undefined;
}

/** A document that carries out two, of which one carries out the other, stands under the lower of them alone. */
function withoutShortcuts(branches: readonly Branch[]): Branch[] {
  return branches.filter(
    ({ document }) => !branches.some(({ children }) => children.some((child) => reaches(child, document))),
  );
}

function reaches(branch: Branch, document: DocumentNode): boolean {
  return branch.document === document || branch.children.some((child) => reaches(child, document));
}

/** The list of indicators: order, filters, and what the reader is told about one. */
import type { CautionNode, IndicatorNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { compareOptionalPeriods, comparePeriods } from '../model/period.ts';
import { PILLARS } from '../model/pillar.ts';
import { isRankUnit } from '../model/unit.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { NATION, placeName } from './claims.ts';

/** Which kinds of claims an indicator has. */
const COVERAGE = {
  'ca-hai': 'Có mục tiêu và kết quả',
  'muc-tieu': 'Chỉ có mục tiêu',
  'ket-qua': 'Chỉ có kết quả',
  trong: 'Chưa dùng',
} as const;

type Coverage = keyof typeof COVERAGE;

/**
 * Which way is better, in words.
 * @example directionText({ direction: 'less', unit: 'hạng' }) // 'thứ hạng càng nhỏ càng tốt'
 */
export function directionText({
  direction,
  unit,
}: Pick<IndicatorNode['data'], 'direction' | 'unit'>): string {
  if (direction === 'none') return 'không có chiều tốt hay xấu';
  if (direction === 'more') return 'càng cao càng tốt';
  return isRankUnit(unit) ? 'thứ hạng càng nhỏ càng tốt' : 'càng thấp càng tốt';
}

/**
 * Which way is better, in a word; undefined where neither is.
 * @example directionWord({ direction: 'less', unit: 'hạng' }) // 'nhỏ hơn'
 */
export function directionWord({
  direction,
  unit,
}: Pick<IndicatorNode['data'], 'direction' | 'unit'>): string | undefined {
  if (direction === 'none') return undefined;
  if (direction === 'more') return 'cao hơn';
  return isRankUnit(unit) ? 'nhỏ hơn' : 'thấp hơn';
}

/** Indicators by name within the pillar they stand under. */
export function indicatorOrder(indicators: readonly IndicatorNode[]): IndicatorNode[] {
  return sortVietnamese(indicators, ({ data }) => data.name);
}

/** The places for which an indicator has targets or results, the nation first. */
export function indicatorPlaces({ targets, results }: Pick<IndicatorNode, 'targets' | 'results'>): string[] {
  const names = new Set([...targets, ...results].map(placeName));
  const nation = names.delete(NATION) ? [NATION] : [];
  return [...nation, ...sortVietnamese([...names], (name) => name)];
}

/**
 * Places in a line: the first few by name, the rest counted.
 * @example placesText(['Cả nước', 'An Giang', 'Bắc Ninh'], 1) // 'Cả nước và 2 nơi khác'
 */
export function placesText(places: readonly string[], most: number): string {
  if (places.length <= most + 1) return places.join('; ');
  return `${places.slice(0, most).join('; ')} và ${places.length - most} nơi khác`;
}

/** So many rows are read at a glance; with more, those that most readers ask for come first and the rest is folded. */
const FEW_ROWS = 12;

/**
 * Claims of the nation and of the places that articles of ours tell of, and the rest. All stand together where they are few.
 * @example splitClaims(results).folded.length // 60
 */
export function splitClaims<Claim extends TargetNode | ResultNode>(
  claims: readonly Claim[],
): { shown: Claim[]; folded: Claim[] } {
  if (claims.length <= FEW_ROWS) return { shown: [...claims], folded: [] };
  const isAsked = ({ province }: Claim) => !province || province.articles.length > 0;
  return { shown: claims.filter(isAsked), folded: claims.filter((claim) => !isAsked(claim)) };
}

/**
 * How many claims of how many places are folded away.
 * @example foldedText(folded, 'kết quả') // '120 kết quả của 58 nơi khác'
 */
export function foldedText(claims: readonly (TargetNode | ResultNode)[], noun: string): string {
  return `${claims.length} ${noun} của ${new Set(claims.map(placeName)).size} nơi khác`;
}

/** The values of an indicator for the filters of `indicatorFilters`, as `data-` attributes. */
export function indicatorFacets(indicator: IndicatorNode) {
  return { 'data-trucot': indicator.data.pillar, 'data-co': coverage(indicator) };
}

/** The filters of the list of indicators, with only the choices that lead to something. */
export function indicatorFilters(indicators: readonly IndicatorNode[]) {
  const pillars = new Set<string>(indicators.map(({ data }) => data.pillar));
  const present = new Set(indicators.map(coverage));
  return [
    {
      name: 'trucot',
      label: 'Trụ cột',
      options: PILLARS.filter(({ id }) => pillars.has(id)).map(({ id, name }) => ({
        value: id,
        label: name,
      })),
    },
    {
      name: 'co',
      label: 'Số liệu',
      options: Object.entries(COVERAGE)
        .filter(([key]) => present.has(key as Coverage))
        .map(([value, label]) => ({ value, label })),
    },
  ];
}

/** The targets of an indicator, the nation's first, then by place and due date. */
export function orderedTargets({ targets }: Pick<IndicatorNode, 'targets'>): TargetNode[] {
  return [...targets].sort((a, b) => placeOrder(a, b) || compareOptionalPeriods(a.data.due, b.data.due));
}

/** The results of an indicator, the nation's first, then by place, oldest first. */
export function orderedResults({ results }: Pick<IndicatorNode, 'results'>): ResultNode[] {
  return [...results].sort((a, b) => placeOrder(a, b) || comparePeriods(a.data.asOf, b.data.asOf));
}

function placeOrder(a: TargetNode | ResultNode, b: TargetNode | ResultNode): number {
  const key = ({ province }: TargetNode | ResultNode) => province?.id ?? '';
  return key(a).localeCompare(key(b));
}

function coverage({ targets, results }: IndicatorNode): Coverage {
  if (targets.length > 0) return results.length > 0 ? 'ca-hai' : 'muc-tieu';
  return results.length > 0 ? 'ket-qua' : 'trong';
}

/** The cautions on any claim of an indicator, by title. */
export function indicatorCautions({
  targets,
  results,
}: Pick<IndicatorNode, 'targets' | 'results'>): CautionNode[] {
  const found = new Set([...targets, ...results].flatMap(({ cautions }) => cautions));
  return sortVietnamese([...found], ({ data }) => data.title);
}

/** The documents that promise or report on an indicator, the articles that tell it, the tables that have it. */
export function indicatorHomes({ targets, results }: Pick<IndicatorNode, 'targets' | 'results'>) {
  const claims = [...targets, ...results];
  const articles = claims.flatMap(({ home }) => ('documents' in home ? [home] : []));
  return {
    documents: [...new Set(claims.flatMap(({ document }) => document ?? []))],
    articles: [...new Set(articles)],
    datasets: [...new Set(results.flatMap(({ home }) => ('rows' in home ? [home] : [])))],
  };
}

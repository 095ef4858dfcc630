/** The lines of an indicator's chart: results of one place, measured in one way. */
import type { IndicatorNode, ProvinceNode, ResultNode } from '../model/nodes.ts';
import { comparePeriods, formatPeriod, periodStart } from '../model/period.ts';
import { describeQuantity, type Quantity } from '../model/quantity.ts';
import { areApart, breakDays } from '../model/series.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { placeName } from './claims.ts';
import { seriesName } from './series-words.ts';

export interface IndicatorLine {
  /** The place, with the series where the indicator has several: "Cả nước (Ngành thống kê)". */
  name: string;
  province: ProvinceNode | undefined;
  /** Oldest first; of one time, those of more places first. */
  results: ResultNode[];
  /** False where nothing may join its values: a warning, or a series of values that needn't be measured alike. */
  joined: boolean;
}

/** As many places as have a shape of their own; a chart of more is a riddle. */
export const MOST_LINES = 6;

/**
 * The lines of an indicator: one for each place and series, the nation's first, in the order of the indicator's series, then by place.
 * @example indicatorLines(indicator).map(({ name }) => name) // ['Cả nước (Ngành thống kê)', 'Cả nước (Bộ TT&TT)']
 */
export function indicatorLines({ data, results }: Pick<IndicatorNode, 'data' | 'results'>): IndicatorLine[] {
  const order = ['', ...data.series.map(({ id }) => id)];
  const bySeries = ({ results: [one] }: IndicatorLine) => order.indexOf(one?.data.series ?? '');
  const groups = [...Map.groupBy(results, (one) => lineName(placeName(one), seriesName(one)))].map(
    ([name, found]): IndicatorLine => ({
      name,
      province: found[0]?.province,
      results: found.sort((a, b) => comparePeriods(a.data.asOf, b.data.asOf) || wholeOf(b) - wholeOf(a)),
      joined: !found.some(isCautioned) && found.every(isOfComparableSeries),
    }),
  );
  const nation = groups.filter(isOfNation).sort((a, b) => bySeries(a) - bySeries(b));
  const provinces = groups.filter((line) => !isOfNation(line));
  return [...nation, ...sortVietnamese(provinces, ({ name }) => name)];
}

/**
 * The lines that a chart draws: all where there is a shape for each; else those of the nation, of the places that readers ask
 * for most (the given ones, those that articles of ours tell of), and those of more than one value, as many as have shapes.
 * @param first places whose lines come before all others
 */
export function chosenLines(
  lines: readonly IndicatorLine[],
  first: readonly (ProvinceNode | undefined)[] = [],
): IndicatorLine[] {
  if (lines.length <= MOST_LINES) return [...lines];
  const rank = ({ province, results }: IndicatorLine) => [
    Number(!first.includes(province)),
    Number(province !== undefined),
    Number((province?.articles.length ?? 0) === 0),
    -results.length,
  ];
  const order = lines
    .filter(({ province, results }) => isAsked(province, first) || results.length > 1)
    .sort((a, b) => compareRanks(rank(a), rank(b)));
  const chosen = new Set(order.slice(0, MOST_LINES));
  return lines.filter((line) => chosen.has(line));
}

/**
 * Whether no line may join a result to the one before it in its line: how it is measured changed between them, the unit was
 * formed anew, or one is of another whole (a rank of 63 and one of 34).
 */
export function isApart(earlier: ResultNode, later: ResultNode): boolean {
  if (wholeOf(earlier) !== wholeOf(later)) return true;
  const units = (later.province?.data.eras ?? []).flatMap(({ from }) => (from ? periodStart(from) : []));
  const breaks = [...units, ...breakDays(later.indicator.data.breaks)];
  return areApart(earlier.data.asOf, later.data.asOf, breaks);
}

/**
 * Whether a place is one that readers ask for: the nation, one of the given ones, or one that articles of ours tell of.
 */
export function isAsked(
  province: ProvinceNode | undefined,
  first: readonly (ProvinceNode | undefined)[],
): boolean {
  return province === undefined || first.includes(province) || province.articles.length > 0;
}

/**
 * Whether a result says more than those before it in its line: one of the same days and the same value doesn't, be it of the
 * same whole or of none that its source names. It stands in the tables.
 */
export function isTold(result: ResultNode, index: number, line: readonly ResultNode[]): boolean {
  const says = (other: ResultNode) =>
    formatPeriod(other.data.asOf) === formatPeriod(result.data.asOf) &&
    describeQuantity(withoutWhole(other), null) === describeQuantity(withoutWhole(result), null) &&
    (wholeOf(other) === wholeOf(result) || wholeOf(result) === 0);
  return !line.slice(0, index).some(says);
}

function withoutWhole({ data: { quantity } }: ResultNode): Quantity {
  return quantity.comparator === 'rank' ? { comparator: 'rank', value: quantity.value } : quantity;
}

/** Of how many a part or a rank is one; 0 where the source doesn't say. */
function wholeOf({ data: { quantity } }: ResultNode): number {
  return 'of' in quantity ? (quantity.of ?? 0) : 0;
}

/**
 * What a line is called: its place, with the series where there are several.
 * @example lineName('Cả nước', 'Ngành thống kê') // 'Cả nước (Ngành thống kê)'
 */
export function lineName(place: string, series: string | undefined): string {
  return series === undefined ? place : `${place} (${series})`;
}

function isOfNation({ province }: IndicatorLine): boolean {
  return province === undefined;
}

function isOfComparableSeries({ data, indicator }: ResultNode): boolean {
  return indicator.data.series.find(({ id }) => id === data.series)?.comparable !== false;
}

/** An editor's warning against comparing keeps a line from being drawn. */
function isCautioned({ cautions }: ResultNode): boolean {
  return cautions.some(({ data }) => data.kind === 'comparability');
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Places held against each other: their values of one time, measured in one way. */
import type { IndicatorNode, ResultNode } from '../model/nodes.ts';
import { describePeriod, periodEnd, periodStart } from '../model/period.ts';
import { describeQuantity, measuredValue } from '../model/quantity.ts';
import { isRankUnit } from '../model/unit.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { placeName } from './claims.ts';
import { lineName } from './indicator-lines.ts';
import { seriesName } from './series-words.ts';

/** The same shape that `charts/spread-chart.ts` takes, and what it is about. */
export interface IndicatorSpread {
  /** When, and measured by whom: "2022 (Báo cáo thường niên 2022)". */
  title: string;
  places: number;
  dots: { place: string; value: number; label: string; href: string; name: string }[];
}

/** With fewer places the table tells as much at a glance. */
const FEWEST = 5;
/** Editions before the latest ones are in the table. */
const MOST_SPREADS = 3;

/**
 * The times at which an indicator is known for many places, the latest first. None of ranks: their order is the list itself.
 * None where values must not stand beside each other.
 * @example indicatorSpreads(indicator)[0]?.title // '2022 (Báo cáo thường niên 2022)'
 */
export function indicatorSpreads({
  data,
  results,
}: Pick<IndicatorNode, 'data' | 'results'>): IndicatorSpread[] {
  if (!data.comparable || isRankUnit(data.unit)) return [];
  const ofProvinces = results.filter(
    (result) => result.province && result.data.place === undefined && !isOneSided(result),
  );
  return [...Map.groupBy(ofProvinces, meetingKey).values()]
    .flatMap((group) => spreadOf(group) ?? [])
    .sort((a, b) => b.until.localeCompare(a.until) || b.places - a.places)
    .slice(0, MOST_SPREADS)
    .map(({ title, places, dots }) => ({ title, places, dots }));
}

/** Values of one series, over the same days, of the same whole; of a series that need not be measured alike, none. */
function meetingKey({ data: { asOf, series, quantity } }: ResultNode): string {
  const whole = 'of' in quantity ? quantity.of : '';
  return [series, periodStart(asOf), periodEnd(asOf), whole].join(' ');
}

/** "Trên 16" stands nowhere in an order. */
function isOneSided({ data: { quantity, series }, indicator }: ResultNode): boolean {
  const isComparable = indicator.data.series.find(({ id }) => id === series)?.comparable !== false;
  return !isComparable || ['at-least', 'more-than', 'at-most', 'range'].includes(quantity.comparator);
}

function spreadOf(group: readonly ResultNode[]): (IndicatorSpread & { until: string }) | undefined {
  const dots = group.flatMap((result) => dotOf(result) ?? []);
  const places = new Set(dots.map(({ place }) => place)).size;
  const [first] = group;
  if (!first || places < FEWEST) return undefined;
  const { direction } = first.indicator.data;
  const byName = sortVietnamese(dots, ({ place }) => place);
  const { asOf } = first.data;
  return {
    title: lineName(describePeriod(asOf), seriesName(first)),
    places,
    dots: byName.sort((a, b) => (direction === 'less' ? a.value - b.value : b.value - a.value)),
    until: periodEnd(asOf) ?? periodStart(asOf),
  };
}

function dotOf(result: ResultNode): IndicatorSpread['dots'][number] | undefined {
  const { unit } = result.indicator.data;
  const value = measuredValue(result.data.quantity, unit);
  if (value === undefined) return undefined;
  const place = placeName(result);
  const label = describeQuantity(result.data.quantity, unit);
  return { place, value, label, href: result.url, name: `${place} ${label}` };
}

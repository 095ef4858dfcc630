/** An indicator's claims as its chart draws them: values over time by place, and the targets set for them. */
import type { IndicatorNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { decimalYear, describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';
import { describeQuantity, measuredValue, type Comparator, type Quantity } from '../model/quantity.ts';
import { isRankUnit } from '../model/unit.ts';
import { placeName } from './claims.ts';

type Drawable = Exclude<Comparator, 'trend' | 'qualitative'>;

interface Mark {
  value: number;
  comparator: Drawable;
  label: string;
  href: string;
  name: string;
}

/** The same shape that `charts/indicator-data.ts` takes. */
export interface IndicatorFigure {
  series: { place: string; points: (Mark & { from: number; to: number })[]; joined: boolean }[];
  targets: (Mark & { place: string; date: number; valueMax?: number })[];
  unit: string;
  now: number;
  isRank: boolean;
}

/**
 * What an indicator's chart shows; undefined where its values must not stand on one axis, or where there are fewer than
 * two figures with a date.
 * @param today the reference date, `YYYY-MM-DD`
 */
export function indicatorFigure(indicator: IndicatorNode, today: string): IndicatorFigure | undefined {
  const { data, targets, results } = indicator;
  if (!data.comparable) return undefined;
  const goals = targets.flatMap((target) => targetMark(target, data.unit) ?? []);
  const byPlace = Map.groupBy(results, placeName);
  const series = [...byPlace].flatMap(([place, found]) => {
    const points = found
      .flatMap((result) => resultMark(result, data.unit) ?? [])
      .sort((a, b) => a.from - b.from);
    return points.length > 0 ? [{ place, points, joined: !found.some(isCautioned) }] : [];
  });
  const figures = goals.length + series.flatMap(({ points }) => points).length;
  if (figures < 2) return undefined;
  return {
    series,
    targets: goals,
    unit: data.unit ?? '',
    now: decimalYear(today),
    isRank: isRankUnit(data.unit),
  };
}

function targetMark(target: TargetNode, unit: string | null) {
  const { due, quantity } = target.data;
  const mark = due && markOf(quantity, unit);
  if (!mark) return undefined;
  const place = placeName(target);
  return {
    ...{ ...mark, place, href: target.url, date: decimalYear(periodEnd(due) ?? periodStart(due)) },
    name: `${place} ${mark.label}: mục tiêu, hạn ${describePeriod(due)}`,
    ...(quantity.comparator === 'range' ? { value: quantity.value, valueMax: quantity.valueMax } : {}),
  };
}

function resultMark(result: ResultNode, unit: string | null) {
  const { asOf, quantity } = result.data;
  const mark = markOf(quantity, unit);
  if (!mark) return undefined;
  return {
    ...{ ...mark, ...spanOf(asOf), href: result.url },
    name: `${placeName(result)} ${mark.label}: kết quả, tính đến ${describePeriod(asOf)}`,
  };
}

function markOf(quantity: Quantity, unit: string | null) {
  const value = measuredValue(quantity, unit);
  const { comparator } = quantity;
  if (value === undefined || comparator === 'trend' || comparator === 'qualitative') return undefined;
  return { value, comparator, label: describeQuantity(quantity, unit) };
}

function spanOf(period: Period): { from: number; to: number } {
  const from = decimalYear(periodStart(period));
  const end = periodEnd(period);
  return { from, to: end === undefined ? from : decimalYear(end) };
}

/** An editor's warning against comparing keeps a line from being drawn. */
function isCautioned({ cautions }: ResultNode): boolean {
  return cautions.some(({ data }) => data.kind === 'comparability');
}

/** An indicator's claims as its chart draws them: values over time by place, and the targets set for them. */
import type { IndicatorNode, ProvinceNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { decimalYear, describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';
import { describeQuantity, measuredValue, type Comparator, type Quantity } from '../model/quantity.ts';
import { mainSeries } from '../model/series.ts';
import { isRankUnit } from '../model/unit.ts';
import { placeName } from './claims.ts';
import {
  chosenLines,
  indicatorLines,
  isApart,
  isAsked,
  isTold,
  lineName,
  MOST_LINES,
  type IndicatorLine,
} from './indicator-lines.ts';
import { seriesName } from './series-words.ts';

type Drawable = Exclude<Comparator, 'trend' | 'qualitative'>;

interface Mark {
  value: number;
  comparator: Drawable;
  label: string;
  href: string;
  name: string;
}

/** The same shape that `charts/indicator-data.ts` takes, and how much it leaves out. */
export interface IndicatorFigure {
  series: { place: string; points: Point[]; joined: boolean }[];
  targets: (Mark & { place: string; whose: string; date: number; valueMax?: number })[];
  unit: string;
  now: number;
  isRank: boolean;
  /** How many places with figures it doesn't draw. */
  placesLeftOut: number;
}

interface Point extends Mark {
  from: number;
  to: number;
  apart?: boolean;
}

/**
 * What an indicator's chart shows: the lines that it has room for, and the targets of the places they belong to; undefined
 * where its values must not stand on one axis, or where there are fewer than two figures with a date.
 * @param today the reference date, `YYYY-MM-DD`
 * @param first places to be drawn before others: undefined is the nation
 */
export function indicatorFigure(
  indicator: IndicatorNode,
  today: string,
  first: readonly (ProvinceNode | undefined)[] = [],
): IndicatorFigure | undefined {
  const { data, targets } = indicator;
  if (!data.comparable) return undefined;
  const drawable = indicatorLines(indicator).filter((line) => pointsOf(line, data.unit).length > 0);
  const lines = chosenLines(drawable, first);
  const places = chosenPlaces(lines, targets, first);
  const series = lines.map((line) => ({
    place: line.name,
    points: pointsOf(line, data.unit),
    joined: line.joined,
  }));
  const goals = targets.flatMap((target) =>
    places.has(placeName(target)) ? (targetMark(target, lines) ?? []) : [],
  );
  if (goals.length + series.flatMap(({ points }) => points).length < 2) return undefined;
  return {
    series,
    targets: goals,
    unit: data.unit ?? '',
    now: decimalYear(today),
    isRank: isRankUnit(data.unit),
    placesLeftOut: placesWithFigures(drawable, targets).filter((name) => !places.has(name)).length,
  };
}

/** The places of the lines; and those of targets: all where there are few, else the ones that readers ask for. */
function chosenPlaces(
  lines: readonly IndicatorLine[],
  targets: readonly TargetNode[],
  first: readonly (ProvinceNode | undefined)[],
): Set<string> {
  const all = new Set([...lines.map(lineOfPlace), ...targets.map(placeName)]);
  if (all.size <= MOST_LINES) return all;
  const asked = targets.filter(({ province }) => isAsked(province, first));
  return new Set([...lines.map(lineOfPlace), ...asked.map(placeName)]);
}

function placesWithFigures(lines: readonly IndicatorLine[], targets: readonly TargetNode[]): string[] {
  const dated = targets.filter(({ data }) => data.due !== undefined);
  return [...new Set([...lines.map(lineOfPlace), ...dated.map(placeName)])];
}

function lineOfPlace({ results: [result] }: IndicatorLine): string {
  return result ? placeName(result) : '';
}

function pointsOf({ results }: IndicatorLine, unit: string | null): Point[] {
  const drawable = results.filter(isTold).flatMap((result) => {
    const mark = resultMark(result, unit);
    return mark ? [{ result, mark }] : [];
  });
  return drawable.map(({ result, mark }, index) => {
    const before = drawable[index - 1];
    return before && isApart(before.result, result) ? { ...mark, apart: true } : mark;
  });
}

/** A target bears the shape of the line that it is held against, where that is drawn. */
function targetMark(target: TargetNode, lines: readonly IndicatorLine[]) {
  const { due, quantity } = target.data;
  const mark = due && markOf(quantity, target.indicator.data.unit);
  if (!mark) return undefined;
  const name = placeName(target);
  const main = mainSeries(target.indicator.data.series);
  const line = main && lineName(name, main.name);
  const place = lines.find((one) => one.name === line)?.name ?? name;
  return {
    ...{
      ...mark,
      place,
      whose: name,
      href: target.url,
      date: decimalYear(periodEnd(due) ?? periodStart(due)),
    },
    name: `${name} ${mark.label}: mục tiêu, hạn ${describePeriod(due)}`,
    ...(quantity.comparator === 'range' ? { value: quantity.value, valueMax: quantity.valueMax } : {}),
  };
}

function resultMark(result: ResultNode, unit: string | null) {
  const { asOf, quantity } = result.data;
  const mark = markOf(quantity, unit);
  if (!mark) return undefined;
  const series = seriesName(result);
  return {
    ...{ ...mark, ...spanOf(asOf), href: result.url },
    name: `${placeName(result)} ${mark.label}: kết quả${series ? `, ${series}` : ''}, tính đến ${describePeriod(asOf)}`,
  };
}

function markOf(quantity: Quantity, unit: string | null) {
  const value = measuredValue(quantity, unit);
  const { comparator } = quantity;
  if (value === undefined || comparator === 'trend' || comparator === 'qualitative') return undefined;
  return { value, comparator, label: describeQuantity(quantity, unit) };
}

/** A year ends where the next begins, on the evening of its last day. */
const A_DAY = 1 / 365;

function spanOf(period: Period): { from: number; to: number } {
  const from = decimalYear(periodStart(period));
  const end = periodEnd(period);
  return { from, to: end === undefined ? from : decimalYear(end) + A_DAY };
}

/**
 * One indicator in all places: who promised what by when, and what was reported last. What the centre promised stands on
 * top, since the others are held against it.
 */
import type { Graph, IndicatorNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { formatPeriod, periodEnd } from '../model/period.ts';
import { PILLARS } from '../model/pillar.ts';
import { describeQuantity, measuredValue } from '../model/quantity.ts';
import { mainSeries } from '../model/series.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { placeName } from './claims.ts';
import { latestResult } from './series-words.ts';
import { crossesUnits, isOfFormerUnit } from './unit-words.ts';

/** A target with what was reported last on its indicator and place. */
export interface Goal {
  target: TargetNode;
  latest: ResultNode | undefined;
}

/** The targets of an indicator that fall due in one year. */
export interface DueGoals {
  /** The year, or `khong-neu`. */
  due: string;
  nation: Goal[];
  /** Best level first; levels in words last. */
  places: Goal[];
}

export interface IndicatorComparison {
  indicator: IndicatorNode;
  /** The year with most places first, then in time. */
  dues: DueGoals[];
  /** How many places have a target, the nation among them. */
  count: number;
  /** Places with a result and no target. */
  onlyResults: string[];
}

const NO_DUE = 'khong-neu';
/** With fewer values a drawing tells nothing that the table doesn't. */
const FEWEST_DRAWN = 3;

/**
 * The indicators for which two places or more have targets, those of most places first.
 * @example indicatorComparisons(graph)[0]?.indicator.id // 'kinh-te-so-grdp'
 */
export function indicatorComparisons({ indicators }: Pick<Graph, 'indicators'>): IndicatorComparison[] {
  return [...indicators.values()]
    .map(compareIndicator)
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || byName(a, b));
}

/** The choices of indicators under their pillars. */
export function comparisonChoices(comparisons: readonly IndicatorComparison[]) {
  return PILLARS.flatMap(({ id, name }) => {
    const own = comparisons.filter(({ indicator }) => indicator.data.pillar === id);
    const options = own.map(({ indicator, count }) => ({
      value: indicator.id,
      label: `${indicator.data.name} (${count} nơi)`,
    }));
    return options.length > 0 ? [{ name, options }] : [];
  });
}

/** Every year in which a target of these falls due. */
export function comparisonDues(comparisons: readonly IndicatorComparison[]): string[] {
  return [...new Set(comparisons.flatMap(({ dues }) => dues.map(({ due }) => due)))].sort();
}

/**
 * What can be drawn of one year: on one axis each place's target, and the result that may be held against it. Undefined
 * where that is too little.
 */
export function drawnGoals({ nation, places }: DueGoals, { data }: IndicatorNode) {
  const figure = ({ data: own, url }: TargetNode | ResultNode) => {
    const value = measuredValue(own.quantity, data.unit);
    const label = describeQuantity(own.quantity, data.unit);
    const { quantity } = own;
    const ends =
      quantity.comparator === 'range' ? { value: quantity.value, valueMax: quantity.valueMax } : {};
    return value === undefined ? undefined : { value, label, href: url, name: own.statement, ...ends };
  };
  // What is wanted of a region of the nation is no measure for the others.
  const ofNation = nation.filter(({ target }) => target.data.place === undefined);
  const rows = [...ofNation.slice(-1), ...places].flatMap(({ target, latest }) => {
    const goal = figure(target);
    const isFair = latest && isInLine(latest) && !crossesUnits(target, latest);
    const place = isOfFormerUnit(target) ? `${placeName(target)} (cũ)` : placeName(target);
    return goal ? [{ place, goal, result: isFair ? figure(latest) : undefined }] : [];
  });
  if (rows.length < FEWEST_DRAWN) return undefined;
  return { rows, nation: ofNation.flatMap(({ target }) => figure(target) ?? []) };
}

/** Whether a result is measured in the way that targets are held against. */
function isInLine({ data, indicator }: ResultNode): boolean {
  const main = mainSeries(indicator.data.series);
  return indicator.data.comparable && (main === undefined || data.series === main.id);
}

function compareIndicator(indicator: IndicatorNode): IndicatorComparison {
  const targets = indicator.targets.filter(({ data }) => data.kind === 'target');
  const places = new Set(targets.map(placeName));
  const dues = [...Map.groupBy(targets, dueOf)].map(([due, group]) => dueGoals(due, group, indicator));
  const reported = indicator.results.filter(({ province }) => province).map(placeName);
  return {
    indicator,
    dues: dues.sort((a, b) => b.places.length - a.places.length || a.due.localeCompare(b.due)),
    count: places.size,
    onlyResults: sortVietnamese(
      [...new Set(reported)].filter((name) => !places.has(name)),
      (name) => name,
    ),
  };
}

function dueGoals(due: string, targets: readonly TargetNode[], { data }: IndicatorNode): DueGoals {
  const sign = data.direction === 'less' ? 1 : -1;
  const level = ({ target }: Goal) => measuredValue(target.data.quantity, data.unit) ?? -sign * Infinity;
  const goals = sortVietnamese(targets, placeName).map((target) => ({
    target,
    latest: latestResult(target),
  }));
  const compare = (a: Goal, b: Goal) => (level(a) === level(b) ? 0 : sign * (level(a) - level(b)));
  return {
    due,
    nation: goals.filter(({ target }) => !target.province).sort(byIssue),
    places: goals.filter(({ target }) => target.province).sort(compare),
  };
}

function dueOf({ data }: TargetNode): string {
  return (data.due && periodEnd(data.due)?.slice(0, 4)) ?? NO_DUE;
}

function byIssue(a: Goal, b: Goal): number {
  const day = ({ target: { document } }: Goal) =>
    document?.data.issued ? formatPeriod(document.data.issued) : '';
  return day(a).localeCompare(day(b));
}

function byName(a: IndicatorComparison, b: IndicatorComparison): number {
  return a.indicator.data.name.localeCompare(b.indicator.data.name, 'vi');
}

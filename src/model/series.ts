/**
 * Series (chuỗi) and breaks of an indicator: which results are measured in one way, so that they may stand in one line.
 * Vocabulary: see `indicator.ts`.
 */
import { periodEnd, periodStart, type Period } from './period.ts';
import { notFound } from './reference.ts';

interface Series {
  readonly id: string;
  readonly main?: true | undefined;
}

interface Result {
  readonly series?: string | undefined;
}

/**
 * What is wrong with the list of an indicator's series; undefined where nothing is.
 * @example seriesProblem([{ id: 'thong-ke', main: true }, { id: 'bo-tttt' }]) // undefined
 */
export function seriesProblem(series: readonly Series[]): string | undefined {
  const ids = series.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return `two series have the id "${repeated}"`;
  if (series.length === 1) return 'a single series tells nothing apart: name its owner on the indicator';
  const main = series.filter((one) => one.main).length;
  if (series.length > 0 && main !== 1) return `exactly one series is the main one; found ${main}`;
  return undefined;
}

/**
 * What is wrong with the series that a result names; undefined where nothing is. Where an indicator is measured in several
 * ways, a result that doesn't say in which could be joined with any.
 * @example seriesOffence({ series: 'bo-tttt' }, { id: 'pci', series: [] })
 * // 'the indicator "pci" has no series; found "bo-tttt"'
 */
export function seriesOffence(
  { series: named }: Result,
  indicator: { readonly id: string; readonly series: readonly Series[] },
): string | undefined {
  const known = indicator.series.map(({ id }) => id);
  if (known.length === 0) {
    return named === undefined
      ? undefined
      : `the indicator "${indicator.id}" has no series; found "${named}"`;
  }
  const choices = known.map((id) => `"${id}"`).join(', ');
  if (named === undefined) return `a result on "${indicator.id}" names its series: ${choices}`;
  return known.includes(named)
    ? undefined
    : `${notFound('series', named, known)}; "${indicator.id}" has ${choices}`;
}

/**
 * The series that targets are held against; undefined where the indicator has none. What another series says of a place
 * never stands in for it: a target of a share is not kept because somebody measures the share another way.
 * @example mainSeries([{ id: 'thong-ke', main: true }, { id: 'bo-tttt' }])?.id // 'thong-ke'
 */
export function mainSeries<One extends Series>(series: readonly One[]): One | undefined {
  return series.find(({ main }) => main);
}

/**
 * Which stretch between breaks a day lies in: how many breaks came before it or on it. Values of two stretches are never
 * joined.
 * @param breaks the days from which on the indicator was measured anew
 * @example segmentOf('2021-12-31', ['2021-01-01']) // 1
 */
export function segmentOf(day: string, breaks: readonly string[]): number {
  return breaks.filter((since) => since <= day).length;
}

/**
 * Whether something begins after the first days of one value and by the last days of a later one, so that no line may join
 * them.
 * @param breaks days on which something begins anew
 * @example areApart(period('2020'), period('2022'), ['2021-07-01']) // true
 */
export function areApart(earlier: Period, later: Period, breaks: readonly string[]): boolean {
  const end = periodEnd(later) ?? periodStart(later);
  return segmentOf(periodStart(earlier), breaks) !== segmentOf(end, breaks);
}

/**
 * The days from which on an indicator was measured anew.
 * @example breakDays([{ at: period('2021') }]) // ['2021-01-01']
 */
export function breakDays(breaks: readonly { readonly at: Period }[]): string[] {
  return breaks.map(({ at }) => periodStart(at));
}

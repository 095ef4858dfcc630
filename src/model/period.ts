/**
 * Periods: when something is due, or as of when it was counted, with the precision that the source gives.
 *
 * Vocabulary
 * - *moment*: a day, month, quarter or year; its precision is part of it. `2019-06` is not `2019-06-01`.
 * - *point*: one moment. *span*: from one moment through another. *open*: from a moment on, with no end.
 *
 * Written as ISO 8601 writes them: `2030`, `2025-Q1` (ISO 8601-2), `2019-06`, `2019-06-30`, `2021/2025`, `2024/..`.
 */

export type Precision = 'day' | 'month' | 'quarter' | 'year';

export type Moment =
  | { precision: 'year'; year: number }
  | { precision: 'quarter'; year: number; quarter: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'day'; year: number; month: number; day: number };

export type Period =
  { kind: 'point'; at: Moment } | { kind: 'span'; from: Moment; to: Moment } | { kind: 'open'; from: Moment };

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Later than the last day of any period. */
const ENDLESS = '9999-99';

/**
 * Reads a period as content files write it.
 * Returns undefined for anything else, for a day that no calendar has, and for a span that ends before it starts.
 * @example parsePeriod('2024-05/2025-01') // { kind: 'span', from: {…May 2024}, to: {…January 2025} }
 */
export function parsePeriod(text: string): Period | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const from = parseMoment(first);
  if (!from) return undefined;
  if (second === undefined) return { kind: 'point', at: from };
  if (second === '..') return { kind: 'open', from };
  const to = parseMoment(second);
  if (!to || lastDay(to) < firstDay(from)) return undefined;
  return { kind: 'span', from, to };
}

/**
 * Writes a period as content files and data files have it: the inverse of `parsePeriod`.
 * @example formatPeriod({ kind: 'open', from: { precision: 'year', year: 2024 } }) // '2024/..'
 */
export function formatPeriod(period: Period): string {
  if (period.kind === 'point') return formatMoment(period.at);
  const end = period.kind === 'open' ? '..' : formatMoment(period.to);
  return `${formatMoment(period.from)}/${end}`;
}

/**
 * A period as data files have it; null where there is none.
 * @example periodText(parsePeriod('2019-06')) // '2019-06'
 */
export function periodText(period: Period | undefined): string | null {
  return period ? formatPeriod(period) : null;
}

/**
 * The first day of a period as `YYYY-MM-DD`.
 * @example periodStart(parsePeriod('2025-Q2')!) // '2025-04-01'
 */
export function periodStart(period: Period): string {
  return firstDay(period.kind === 'point' ? period.at : period.from);
}

/**
 * The last day of a period as `YYYY-MM-DD`; undefined when it is open.
 * @example periodEnd(parsePeriod('2025')!) // '2025-12-31'
 */
export function periodEnd(period: Period): string | undefined {
  if (period.kind === 'open') return undefined;
  return lastDay(period.kind === 'point' ? period.at : period.to);
}

/**
 * How precisely a period is known: that of its moment, or `span` where it has two ends or none.
 * @example periodPrecision(parsePeriod('2019-06')!) // 'month'
 */
export function periodPrecision(period: Period): Precision | 'span' {
  return period.kind === 'point' ? period.at.precision : 'span';
}

/**
 * A period in Vietnamese, short, as tables and labels show it.
 * Days and months under ten keep their zero in full dates, after Decree 30/2020/NĐ-CP (Appendix I).
 * @example describePeriod(parsePeriod('2024-05/2025-01')!) // '5/2024–1/2025'
 */
export function describePeriod(period: Period): string {
  if (period.kind === 'point') return describeMoment(period.at);
  if (period.kind === 'open') return `từ ${describeMoment(period.from)}`;
  return `${describeMoment(period.from)}–${describeMoment(period.to)}`;
}

/**
 * Orders periods by when they start, then by when they end; open ones last.
 * @example [parsePeriod('2030')!, parsePeriod('2025')!].sort(comparePeriods) // 2025, 2030
 */
export function comparePeriods(a: Period, b: Period): number {
  const start = periodStart(a).localeCompare(periodStart(b));
  return start || (periodEnd(a) ?? ENDLESS).localeCompare(periodEnd(b) ?? ENDLESS);
}

/**
 * Orders what may have no period: earlier first, what has none last.
 * @example targets.sort((a, b) => compareOptionalPeriods(a.data.due, b.data.due))
 */
export function compareOptionalPeriods(a: Period | undefined, b: Period | undefined): number {
  if (a && b) return comparePeriods(a, b);
  return Number(a === undefined) - Number(b === undefined);
}

/**
 * A day as a position on the time axis, in years: 2 July 2025 is about 2025.5.
 * @example decimalYear('2025-01-01') // 2025
 */
export function decimalYear(isoDay: string): number {
  const day = Date.parse(`${isoDay}T00:00:00Z`);
  const year = Number(isoDay.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (day - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function parseMoment(text: string): Moment | undefined {
  const match = /^([1-9]\d{3})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { precision: 'quarter', year, quarter: Number(match[2]) };
  if (!match[3]) return { precision: 'year', year };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (!match[4]) return { precision: 'month', year, month };
  const day = Number(match[4]);
  return day >= 1 && day <= daysInMonth(year, month) ? { precision: 'day', year, month, day } : undefined;
}

function formatMoment(moment: Moment): string {
  const year = String(moment.year).padStart(4, '0');
  switch (moment.precision) {
    case 'year':
      return year;
    case 'quarter':
      return `${year}-Q${moment.quarter}`;
    case 'month':
      return `${year}-${pad(moment.month)}`;
    case 'day':
      return `${year}-${pad(moment.month)}-${pad(moment.day)}`;
  }
}

function describeMoment(moment: Moment): string {
  switch (moment.precision) {
    case 'year':
      return String(moment.year);
    case 'quarter':
      return `quý ${ROMAN[moment.quarter - 1] ?? ''}/${moment.year}`;
    case 'month':
      return `${moment.month}/${moment.year}`;
    case 'day':
      return `${pad(moment.day)}/${pad(moment.month)}/${moment.year}`;
  }
}

function firstDay(moment: Moment): string {
  switch (moment.precision) {
    case 'year':
      return isoDay(moment.year, 1, 1);
    case 'quarter':
      return isoDay(moment.year, moment.quarter * 3 - 2, 1);
    case 'month':
      return isoDay(moment.year, moment.month, 1);
    case 'day':
      return isoDay(moment.year, moment.month, moment.day);
  }
}

function lastDay(moment: Moment): string {
  switch (moment.precision) {
    case 'year':
      return isoDay(moment.year, 12, 31);
    case 'quarter':
      return lastOfMonth(moment.year, moment.quarter * 3);
    case 'month':
      return lastOfMonth(moment.year, moment.month);
    case 'day':
      return isoDay(moment.year, moment.month, moment.day);
  }
}

function lastOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

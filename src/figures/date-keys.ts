/**
 * Dates as keys, by which a date in words finds the period that it speaks of: `2019`, `2019-9`, `2019-9-27`. A day has the
 * keys of its month and its year too; a quarter, `2019-q3`, that of its year.
 */
import type { Evidence } from '../model/evidence.ts';
import type { Moment, Period } from '../model/period.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { remember } from './remember.ts';

/**
 * A date as a key, as precise as it is.
 * @example dateKey({ year: 2019, month: 9 }) // '2019-9'
 */
export function dateKey({ year, month, day }: PlainDate): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/**
 * The keys by which prose may name a period: either end, as a day, its month or its year.
 * @example periodKeys(parsePeriod('2021/2025')!) // ['2021', '2025']
 */
export function periodKeys(period: Period): string[] {
  if (period.kind === 'point') return momentKeys(period.at);
  return period.kind === 'open'
    ? momentKeys(period.from)
    : [...momentKeys(period.from), ...momentKeys(period.to)];
}

/**
 * The dates in a text, as keys: a day is also its month and its year.
 * @example textDates('tháng 6/2019') // ['2019', '2019-6']
 */
export const textDates = remember((text): readonly string[] => [
  ...findDates(text).flatMap(({ date }) => dateKeys(date)),
  ...quarterKeys(text),
]);

/**
 * The dates that evidence prints.
 * @example evidenceDates({ paragraph: 1, figures: ['27/9/2019'] }) // ['2019', '2019-9', '2019-9-27']
 */
export function evidenceDates(evidence: Evidence): string[] {
  return 'figures' in evidence ? evidence.figures.flatMap(textDates) : [];
}

/**
 * Whether a date in a text is what something is compared with: `so với năm 2017`.
 * @example isCompared('so với năm 2017', 7) // true
 */
export function isCompared(text: string, index: number): boolean {
  return /so với(?: cùng kỳ)? $/iu.test(text.slice(0, index));
}

/**
 * Whether a period names a moment that none of these dates is; `hết năm 2022` is 31 December.
 * @example isUntold(parsePeriod('2021/2025')!, new Set(['2025'])) // true
 */
export function isUntold(period: Period, dates: ReadonlySet<string>): boolean {
  return momentsOf(period)
    .map((at) => momentKeys(at).at(-1) ?? '')
    .some((key) => !dates.has(key) && !(key.endsWith('-12-31') && dates.has(key.slice(0, 4))));
}

/**
 * Whether each moment that a period names is one of these dates, as precisely.
 * @example isTold(parsePeriod('2025-12-31')!, new Set(['2025'])) // false
 */
export function isTold(period: Period, dates: ReadonlySet<string>): boolean {
  return momentsOf(period).every((at) => dates.has(momentKeys(at).at(-1) ?? ''));
}

/**
 * Dates as a message lists them: the years, or for a day or month those of its year.
 * @param like the date that isn't among them
 * @example listDates(new Set(['2019', '2019-9', '2030'])) // '2019, 2030'
 */
export function listDates(dates: ReadonlySet<string>, like?: PlainDate): string {
  const near = like?.month === undefined ? [] : [...dates].filter((key) => key.startsWith(`${like.year}-`));
  const list = near.length > 0 ? near : [...dates].filter((key) => !key.includes('-'));
  return list.length === 0 ? 'no date' : list.sort().map(readableDate).join(', ');
}

function momentKeys(moment: Moment): string[] {
  switch (moment.precision) {
    case 'year':
      return [`${moment.year}`];
    case 'quarter':
      return [`${moment.year}`, `${moment.year}-q${moment.quarter}`];
    case 'month':
      return dateKeys({ year: moment.year, month: moment.month });
    case 'day':
      return dateKeys({ year: moment.year, month: moment.month, day: moment.day });
  }
}

function dateKeys(date: PlainDate): string[] {
  const { year, month, day } = date;
  return [
    `${year}`,
    ...(month === undefined ? [] : [`${year}-${month}`]),
    ...(month === undefined || day === undefined ? [] : [`${year}-${month}-${day}`]),
  ];
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** `quý III năm 2025`, `quý 3/2025`: 2025-q3; `đầu năm 2025` tells its first quarter. */
function quarterKeys(text: string): string[] {
  const quarters = [...text.matchAll(/quý (?<quarter>IV|I{1,3}|[1-4])(?:\/| năm )(?<year>\d{4})/giu)];
  const beginnings = [...text.matchAll(/đầu năm (?<year>\d{4})/giu)];
  return [...quarters, ...beginnings].map(({ groups }) => {
    const { quarter = 'I', year = '' } = groups ?? {};
    return `${year}-q${QUARTERS.indexOf(quarter.toUpperCase()) + 1 || quarter}`;
  });
}

function momentsOf(period: Period): Moment[] {
  if (period.kind === 'point') return [period.at];
  return period.kind === 'open' ? [period.from] : [period.from, period.to];
}

function readableDate(key: string): string {
  return key.split('-').reverse().join('/');
}

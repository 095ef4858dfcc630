/**
 * Dates as plain data, with the precision that the text gives: `2019` is not 1 January 2019. Reading them is
 * in `date-parsing.ts`.
 *
 * Written in the form of Decree 30/2020/NĐ-CP, Appendix I: in a full date, days under 10 and months 1 and 2
 * take a zero. `Intl` writes long Vietnamese dates otherwise, so it isn't used here.
 */

/** A day, a month or a year; what is not known is absent. */
export type PlainDate =
  | { readonly year: number; readonly month?: never; readonly day?: never }
  | { readonly year: number; readonly month: number; readonly day?: never }
  | { readonly year: number; readonly month: number; readonly day: number };

/** `short` is for tables and labels, `long` for sentences; they differ in full dates only. */
export type DateStyle = 'short' | 'long';

/** The years that dates here can have. Others in digits are quantities: `5/1000` is five in a thousand. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The date with these parts, or undefined when no calendar has it: month 13, 31 February, a day without its
 * month, a year before 1800 or after 2099.
 *
 * @example plainDate({ year: 2019, month: 2, day: 31 }) // undefined
 */
export function plainDate(parts: {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}): PlainDate | undefined {
  const { year, month, day } = parts;
  if (!isWhole(year, FIRST_YEAR, LAST_YEAR)) return undefined;
  if (month === undefined) return day === undefined ? { year } : undefined;
  if (!isWhole(month, 1, 12)) return undefined;
  if (day === undefined) return { year, month };
  return isWhole(day, 1, daysInMonth(year, month)) ? { year, month, day } : undefined;
}

/**
 * A date as the reader sees it. Months and years look the same in both styles.
 *
 * @example formatDate({ year: 2023, month: 8, day: 5 }, 'long') // 'ngày 05 tháng 8 năm 2023'
 * @example formatDate({ year: 2023, month: 8, day: 5 }) // '05/08/2023'
 * @example formatDate({ year: 2023, month: 8 }) // 'tháng 8/2023'
 */
export function formatDate(date: PlainDate, style: DateStyle = 'short'): string {
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  if (day === undefined) return `tháng ${month}/${year}`;
  if (style === 'short') return `${pad(day)}/${pad(month)}/${year}`;
  return `ngày ${pad(day)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

/**
 * Every written form of a date that people type, each once, the usual ones first; `parseDate` reads each of
 * them back. For searching text that may have any of them. The word `ngày` is left out before digits, and
 * `năm` before a year alone, since a search for the rest finds those too.
 *
 * @example dateForms({ year: 2019, month: 6 }) // ['6/2019', '06/2019', '6-2019', …, 'tháng 6 năm 2019', …]
 */
export function dateForms(date: PlainDate): string[] {
  const { year, month, day } = date;
  if (month === undefined) return [String(year)];
  const months = withAndWithoutZero(month);
  if (day === undefined) {
    const inDigits = ['/', '-'].flatMap((separator) => months.map((m) => `${m}${separator}${year}`));
    return [...inDigits, ...months.map((m) => `tháng ${m} năm ${year}`)];
  }
  const pairs = withAndWithoutZero(day).flatMap((d) => months.map((m) => [d, m] as const));
  return [
    ...['/', '-', '.'].flatMap((separator) => pairs.map((pair) => [...pair, year].join(separator))),
    ...pairs.map(([d, m]) => `${d} tháng ${m} năm ${year}`),
    isoDate(date),
  ];
}

/**
 * A date as ISO 8601 writes it, with the precision it has; such dates sort as text.
 *
 * @example isoDate({ year: 2023, month: 8, day: 5 }) // '2023-08-05'
 * @example isoDate({ year: 2023, month: 8 }) // '2023-08'
 */
export function isoDate({ year, month, day }: PlainDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map(pad)
    .join('-');
}

/**
 * Reads what `isoDate` writes; undefined for anything else and for impossible dates.
 *
 * @example fromIsoDate('2023-08') // { year: 2023, month: 8 }
 */
export function fromIsoDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return year === undefined ? undefined : plainDate({ year, month, day });
}

/**
 * A date in ISO 8601 as the reader sees it; a text that is none stays as it is.
 *
 * @example formatIsoDate('2026-11-22') // '22/11/2026'
 */
export function formatIsoDate(text: string): string {
  const date = fromIsoDate(text);
  return date ? formatDate(date) : text;
}

function withAndWithoutZero(value: number): string[] {
  return value < 10 ? [String(value), pad(value)] : [String(value)];
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

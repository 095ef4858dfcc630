/**
 * Date lines: lines of a page that hold a date and its trimmings, and nothing of the article.
 *
 * Three dates must not be mixed up: the day the article was *published*, the day the page was *captured* (portals
 * print today's date above their menu), and the dates the article talks about, which are in its body.
 */
import { findDates } from '../vietnamese/date-parsing.ts';
import { isoDate, plainDate } from '../vietnamese/date.ts';
import { readByline } from './byline.ts';
import type { Line } from './lines.ts';
import { syllableCount } from './lines.ts';

export interface DateLine {
  readonly line: Line;
  /** ISO 8601, a day; undefined where the line prints no year. */
  readonly date: string | undefined;
  /** The day of a line without a year. */
  readonly yearless?: YearlessDay;
  /** Whether the line calls it the day of publication or of an update. */
  readonly labelled: boolean;
  /** Whether it speaks of an update alone. */
  readonly isUpdate: boolean;
  readonly timed: boolean;
  /** What else the line says, such as the author's name; empty if nothing. */
  readonly rest: string;
}

/** `thứ hai, 5/2` */
export interface YearlessDay {
  readonly day: number;
  readonly month: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

/** Where a page's title and text stand, so that its date lines can be told apart by their places. */
export interface Places {
  /** The number of the title's line; 0 where there is no title. */
  readonly title: number;
  /** The number of the last line of prose. */
  readonly lastText?: number;
  /** Whether a menu stands between the line and the title. */
  readonly isAboveMenu?: (line: Line) => boolean;
}

/** The dates of a page's head and foot, told apart. */
export interface PageDates {
  readonly published: DateLine | undefined;
  readonly captured: DateLine | undefined;
}

interface DayInLine {
  readonly date?: string;
  readonly yearless?: YearlessDay;
  readonly index: number;
  readonly length: number;
}

const LONGEST = 200;
const LABEL =
  /(?:ngày (?:đăng(?: tải)?|xuất bản|cập nhật|tạo|phát hành)|(?:đăng(?: tải)?|cập nhật|xuất bản|phát hành|published|updated)(?: lần cuối)?(?: lúc| ngày| vào)*|thời gian(?: đăng)?)\s*:?/giu;
const PUBLISHED = /đăng|xuất bản|phát hành|published/iu;
const WEEKDAY =
  /(?<![\p{L}\d])(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|T[2-7]|CN)(?![\p{L}\d])/giu;
const WEEKDAYS = ['chủ nhật|cn', 'hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|7'];
const TIME =
  /(?<![\d/.-])\d{1,2}\s?(?:[:hg]\s?\d{1,2}(?::\d{2})?['’p]?|giờ(?:\s?\d{1,2}(?:\s?phút)?)?)(?![\d/])/giu;
const ZONE = /\(?\s*(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::\d{2})?\s*\)?|(?<!\p{L})(?:AM|PM|SA|CH)(?!\p{L})/gu;
const FONT_SIZE = /(?:xem\s+)?(?:với\s+)?cỡ\s+chữ\s*:?|(?<!\p{L})A\s?[-+]|(?<=\s)A(?=\s|$)/giu;
const COUNTER =
  /(?:lượt\s+(?:xem|đọc|truy cập)|đã\s+xem|lượt)\s*:?\s*[\d.]+|[\d.]+\s+lượt\s+(?:xem|đọc|truy cập)/giu;
const FILLER = /(?<!\p{L})(?:lúc|vào|ngày|bởi|by|posted on|người đăng\s*:?|tác giả\s*:?)(?!\p{L})/giu;
const SEPARATORS = /^[\s|,;:–—•·()[\]/-]+|[\s|,;:–—•·()[\]/-]+$/gu;
/** 5/2, 5-2, 5 tháng 2, with or without `ngày`; what follows must not be a year or a count. */
const YEARLESS =
  /(?<![\p{L}\d/.,-])(?:ngày\s+)?(?<day>\d{1,2})(?:\s?[/-]\s?|\s+tháng\s+)(?<month>\d{1,2})(?![\d/:.%-]|\s*(?:năm|tháng)|\s?[/-]\s?\d)/iu;
const MONTHS = [
  '',
  'một|giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];
const MONTH_WORD = `(?<month>${MONTHS.slice(1).toReversed().join('|')}|\\d{1,2})`;
/** As publishing software writes them: 3 Tháng Tư, 2023; Tháng Tư 3, 2023. */
const BY_MONTH_WORD = [
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\s+tháng\\s+${MONTH_WORD},?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(`tháng\\s+${MONTH_WORD}\\s+(?<day>\\d{1,2}),\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
];
/** Beside a label or a time there may be a section's name or a place. */
const LONGEST_REST = 6;
/** A publication date stands this near above its title. */
const NEAR = 2;

/**
 * Reads a date line; undefined where the line has no date to the day, or is a sentence. Of a day of publication and
 * one of an update in the same line, the former counts.
 *
 * @example readDateLine({ number: 3, text: "Thứ Hai, 23/12/2019 16:6'(GMT+7)" })?.date // '2019-12-23'
 */
export function readDateLine(line: Line): DateLine | undefined {
  const { text } = line;
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const days = daysOf(text);
  const labels = text.match(LABEL) ?? [];
  const [first] = days;
  if (first === undefined || (days.length > 1 && labels.length < days.length)) return undefined;
  const day = days.find(({ index }) => PUBLISHED.test(lastLabel(text.slice(0, index)))) ?? first;
  const timed = text.match(TIME) !== null;
  const labelled = labels.length > 0;
  const rest = restOf(text, days);
  const isMarked = labelled || timed;
  if (day.yearless && !isMarked && day.yearless.weekday === undefined) return undefined;
  if (!isTrimming(rest, isMarked)) return undefined;
  return {
    ...{ line, date: day.date, labelled, timed, rest },
    isUpdate: labelled && labels.every((label) => /cập nhật|updated/iu.test(label)),
    ...(day.yearless && { yearless: day.yearless }),
  };
}

/**
 * Which date line gives the day of publication and which the day of capture. A label or a time of day speaks for
 * publication, as does standing beside or below the title; of two as likely, the nearer one is taken. A date above
 * the menu is the page's own clock, with or without a time.
 *
 * @example tellDatesApart([clock, stamp], { title: 5 }).captured?.date // '2024-11-23'
 */
export function tellDatesApart(dates: readonly DateLine[], places: Places): PageDates {
  const distance = ({ line }: DateLine) => Math.abs(line.number - places.title);
  const weights = new Map(dates.map((date) => [date, weightOf(date, places)]));
  const weight = (date: DateLine) => weights.get(date) ?? 0;
  const [published] = dates
    .filter((date) => weight(date) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || distance(a) - distance(b));
  const captured = dates.find(
    ({ date, line }) =>
      date !== undefined &&
      line !== published?.line &&
      line.number < places.title &&
      (published?.date === undefined || date >= published.date),
  );
  return { published, captured };
}

/**
 * The latest day up to the page's own that the line without a year can mean; its weekday decides if it prints one.
 * Undefined where none in the last ten years fits.
 *
 * @example latestDay({ day: 5, month: 2 }, '2024-11-09') // '2024-02-05'
 */
export function latestDay(yearless: YearlessDay | undefined, clock: string): string | undefined {
  if (!yearless) return undefined;
  const { day, month, weekday } = yearless;
  const last = Number(clock.slice(0, 4));
  return Array.from({ length: 10 }, (_, back) => plainDate({ year: last - back, month, day }))
    .flatMap((date) => (date ? [isoDate(date)] : []))
    .find((date) => date <= clock && (weekday === undefined || new Date(date).getUTCDay() === weekday));
}

/** Nothing, a name, or beside a label or a time a few words. */
function isTrimming(rest: string, isMarked: boolean): boolean {
  if (rest === '' || (isMarked && syllableCount(rest) <= LONGEST_REST)) return true;
  return readByline({ number: 0, text: rest }) !== undefined;
}

function weightOf({ labelled, isUpdate, timed, line }: DateLine, places: Places): number {
  const { title, lastText = Infinity, isAboveMenu = () => false } = places;
  const isBelow = title > 0 && line.number > title && line.number < lastText;
  const isBeside = line.number > 1 && title - line.number <= NEAR;
  const byPlace = isBelow ? 3 : isBeside ? 1 : 0;
  const byClock = line.number < title && isAboveMenu(line) ? -3 : 0;
  const byLabel = !labelled ? 0 : isUpdate ? 2 : 4;
  return byLabel + (timed ? 2 : 0) + byPlace + byClock;
}

function daysOf(text: string): readonly DayInLine[] {
  const days = findDates(text).filter(({ date }) => date.day !== undefined);
  if (days.length > 0) return days.map(({ date, index, length }) => ({ date: isoDate(date), index, length }));
  const worded = dayByMonthWord(text);
  if (worded) return [worded];
  const match = YEARLESS.exec(text);
  const [day, month] = [Number(match?.groups?.['day']), Number(match?.groups?.['month'])];
  // A leap year, so that 29/2 counts.
  if (!match || !plainDate({ year: 2024, month, day })) return [];
  const name = text.match(WEEKDAY)?.[0].toLowerCase();
  const weekday =
    name === undefined ? -1 : WEEKDAYS.findIndex((names) => new RegExp(`(?:${names})$`).test(name));
  return [
    {
      yearless: { day, month, ...(weekday >= 0 && { weekday }) },
      ...{ index: match.index, length: match[0].length },
    },
  ];
}

function dayByMonthWord(text: string): DayInLine | undefined {
  for (const form of BY_MONTH_WORD) {
    const match = form.exec(text);
    const { day, month: word = '', year } = match?.groups ?? {};
    const named = MONTHS.findIndex((names) => names.split('|').includes(word.toLocaleLowerCase('vi')));
    const date =
      match && plainDate({ year: Number(year), month: named > 0 ? named : Number(word), day: Number(day) });
    if (date) return { date: isoDate(date), index: match.index, length: match[0].length };
  }
  return undefined;
}

function lastLabel(text: string): string {
  return text.match(LABEL)?.at(-1) ?? '';
}

/** What the line says besides dates and their trimmings. */
function restOf(text: string, days: readonly DayInLine[]): string {
  let around = text;
  for (const { index, length } of days.toReversed())
    around = `${around.slice(0, index)} | ${around.slice(index + length)}`;
  return [LABEL, WEEKDAY, TIME, ZONE, FONT_SIZE, COUNTER, FILLER]
    .reduce((rest, trimming) => rest.replace(trimming, ' '), around)
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(SEPARATORS, '');
}

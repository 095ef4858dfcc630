/**
 * Date lines: lines of a page that hold a date and its trimmings, and nothing of the article.
 *
 * Three dates must not be mixed up: the day the article was *published*, the day the page was *captured* (portals
 * print today's date above their menu), and the dates the article talks about, which are in its body.
 */
import { findDates } from '../vietnamese/date-parsing.ts';
import { isoDate } from '../vietnamese/date.ts';
import { isPersonName } from './byline.ts';
import type { Line } from './lines.ts';
import { syllableCount } from './lines.ts';

export interface DateLine {
  readonly line: Line;
  /** ISO 8601, a day. */
  readonly date: string;
  /** Whether the line calls it the day of publication or of an update. */
  readonly labelled: boolean;
  readonly timed: boolean;
  /** What else the line says, such as the author's name; empty if nothing. */
  readonly rest: string;
}

/** The dates of a page's head and foot, told apart. */
export interface PageDates {
  readonly published: DateLine | undefined;
  readonly captured: DateLine | undefined;
}

const LABEL =
  /(?:ngày (?:đăng|xuất bản|cập nhật|tạo)|(?:đăng|cập nhật|xuất bản)(?: lúc| ngày)?|thời gian)\s*:?/giu;
const WEEKDAY = /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|\b(?:T[2-7]|CN)\b)/giu;
const TIME =
  /(?<![\d/.-])\d{1,2}\s?(?:[:hg]\s?\d{1,2}(?::\d{2})?['’p]?|giờ(?:\s?\d{1,2}(?:\s?phút)?)?)(?![\d/])/giu;
const ZONE = /\(?\s*(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::\d{2})?\s*\)?|\b(?:AM|PM|SA|CH)\b/gu;
const FONT_SIZE = /(?:xem\s+)?cỡ\s+chữ\s*:?|\bA\s?[-+]|(?<=\s)A(?=\s|$)/giu;
const COUNTER =
  /(?:lượt\s+(?:xem|đọc|truy cập)|đã\s+xem)\s*:?\s*[\d.]+|[\d.]+\s+lượt\s+(?:xem|đọc|truy cập)/giu;
const SEPARATORS = /^[\s|,;:–—•·()[\]/-]+|[\s|,;:–—•·()[\]/-]+$/gu;
/** Beside a label or a time there may be a section's name or a place. */
const LONGEST_REST = 6;
/** A publication date stands this near above its title. */
const NEAR = 2;

/**
 * Reads a date line; undefined where the line has no date to the day, several of them, or is a sentence.
 *
 * @example readDateLine({ number: 3, text: "Thứ Hai, 23/12/2019 16:6'(GMT+7)" })?.date // '2019-12-23'
 */
export function readDateLine(line: Line): DateLine | undefined {
  const days = findDates(line.text).filter(({ date }) => date.day !== undefined);
  const [day] = days;
  if (day === undefined || days.length > 1) return undefined;
  const around = `${line.text.slice(0, day.index)} | ${line.text.slice(day.index + day.length)}`;
  const rest = [LABEL, WEEKDAY, TIME, ZONE, FONT_SIZE, COUNTER]
    .reduce((text, trimming) => text.replace(trimming, ' '), around)
    .replace(/\s+/g, ' ')
    .replace(SEPARATORS, '');
  const labelled = around.match(LABEL) !== null;
  const timed = around.match(TIME) !== null;
  const isPlausible = (labelled || timed) && syllableCount(rest) <= LONGEST_REST;
  if (rest !== '' && !isPlausible && !isPersonName(rest)) return undefined;
  return { line, date: isoDate(day.date), labelled, timed, rest };
}

/**
 * Which date line gives the day of publication and which the day of capture. A label or a time of day speaks for
 * publication, as does standing beside or below the title; of two as likely, the nearer one is taken. A bare date
 * further up is the page's own clock.
 *
 * @param titleLine the number of the title's line; 0 where there is no title
 * @example tellDatesApart([clock, stamp], 5).captured?.date // '2024-11-23'
 */
export function tellDatesApart(dates: readonly DateLine[], titleLine: number): PageDates {
  const distance = ({ line }: DateLine) => Math.abs(line.number - titleLine);
  const [published] = dates
    .filter((date) => weight(date, titleLine) > 0)
    .toSorted((a, b) => weight(b, titleLine) - weight(a, titleLine) || distance(a) - distance(b));
  const captured = dates.find(
    (date) =>
      date !== published && date.line.number < titleLine && (!published || date.date >= published.date),
  );
  return { published, captured };
}

function weight({ labelled, timed, line }: DateLine, titleLine: number): number {
  const isBeside = line.number > 1 && titleLine - line.number <= NEAR;
  return (labelled ? 4 : 0) + (timed ? 2 : 0) + (isBeside ? 1 : 0);
}

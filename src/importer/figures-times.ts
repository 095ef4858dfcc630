/**
 * When a passage speaks of: every date in running text with what the words around make of it.
 *
 * - *by*: `đến năm 2025`, `tính đến 30/6/2024`. *from*: `từ năm 2024`. *in*: `năm 2023`, `quý III/2024`. *since*: `từ năm
 *   2012 đến nay`. *now*: `đến nay`.
 * - *aside*: a date that dates no figure: of a document, of an event, in a title (`Quy hoạch … đến năm 2020`), or of
 *   what something is compared with (`so với năm 2017`).
 */
import { findDates } from '../vietnamese/date-parsing.ts';
import type { FoundDate } from '../vietnamese/date-parsing.ts';
import { isoDate } from '../vietnamese/date.ts';
import { findQuarters } from './figures-text.ts';

export type TimeKind = 'by' | 'from' | 'in' | 'since' | 'now' | 'aside';

export interface FoundTime {
  readonly index: number;
  readonly end: number;
  readonly kind: TimeKind;
  /** As content writes periods; empty for *now*. */
  readonly period: string;
  /** Its last year; undefined for *now*. */
  readonly year?: number;
  /** The date as printed, which evidence may cite; empty for *now*. */
  readonly printed: string;
}

interface Stretch {
  readonly index: number;
  readonly end: number;
  readonly from?: string;
  readonly to: string;
  readonly year: number;
  readonly isDay: boolean;
}

const LOOK_BACK = 60;
const TITLE_LOOK_BACK = 160;
const NOW =
  /(?<!\p{L})(?:(?:tính |cho )?đến (?:nay|thời điểm này)|hiện (?:nay|tại)|hiện(?= (?:đã|có|đạt)(?!\p{L})))(?!\p{L})/giu;
const UNTIL_NOW = /^\s*(?:trở lại đây|(?:cho )?đến nay)/iu;
const COMPARED = /so với(?: cùng kỳ| kỳ| mức| thời điểm)?(?: của)?(?: cuối| đầu| giữa| hết)?\s*$/iu;
const TO_COMPARED = /^\s*(?:trở về trước)/iu;
const BY =
  /(?<!\p{L})(?:đến|tới|trước|hạn|chậm nhất)(?: hết| cuối| giữa| đầu| thời điểm| ngày| tháng| năm| là| trong)*\s*$/iu;
const FROM = /(?<!\p{L})(?:kể )?từ(?: đầu| cuối| giữa| ngày| tháng| năm)*\s*$/iu;
const YEAR_END = /(?<!\p{L})hết\s*$/iu;
/** A day tied to a document: `52-NQ/TW ngày `, `538-KH/TU (`. */
const OF_DOCUMENT = /\d+[-/][\p{Lu}\d][\p{L}\d/-]*[\s,(]*(?:ngày\s*)?$/u;
const MONTHS_OF = /(?<!\p{L})(?<count>\d{1,2}) tháng(?<first> đầu)?(?: của)?\s*$/iu;
const TITLE =
  /(?:quy hoạch|đề án|chiến lược|kế hoạch|chương trình|nghị quyết|dự án)(?:\s(?!đặt|đề ra|xác định|phấn đấu|nêu|yêu cầu|mục tiêu|phải|sẽ|đạt|hoàn thành)[^\s,;.:()]+)*\s*$/iu;
const VISION = /(?:tầm nhìn|định hướng)(?: đến)?(?: năm)?\s*$/iu;
const DASH = /^\s?(?:[-–]|đến|tới)\s?(?:năm\s)?$/u;

/**
 * Every time a paragraph names, in order.
 *
 * @example findTimes('Đến hết năm 2022')[0] // { kind: 'by', period: '2022-12-31', printed: '2022', … }
 */
export function findTimes(text: string): FoundTime[] {
  const dates = stretches(text).map((stretch) => readStretch(stretch, text));
  const nows = [...text.matchAll(NOW)].map(({ index, 0: { length } }): FoundTime => {
    return { index, end: index + length, kind: 'now', period: '', printed: '' };
  });
  const since = new Set(dates.filter(({ kind }) => kind === 'since').map(({ end }) => end));
  const free = nows.filter(({ index }) => !since.has(index) && !since.has(index - 1));
  return [...dates, ...free].sort((a, b) => a.index - b.index);
}

/** Dates, quarters, and two years that a dash or `đến` joins. */
function stretches(text: string): Stretch[] {
  const quarters = findQuarters(text).map(({ index, text: { length }, year, quarter }): Stretch => {
    return { index, end: index + length, to: `${year}-Q${quarter}`, year, isDay: false };
  });
  const found = [...findDates(text).map(asStretch), ...quarters].sort((a, b) => a.index - b.index);
  const joined: Stretch[] = [];
  for (const stretch of found) {
    const before = joined.at(-1);
    const isYears = before && [before, stretch].every(({ to }) => /^\d{4}$/.test(to));
    const isSpan = isYears && before.from === undefined && before.to < stretch.to;
    if (isSpan && DASH.test(text.slice(before.end, stretch.index)))
      joined[joined.length - 1] = { ...stretch, index: before.index, from: before.to };
    else if (!before || stretch.index >= before.end) joined.push(stretch);
  }
  return joined;
}

function asStretch({ date, index, length }: FoundDate): Stretch {
  return { index, end: index + length, to: isoDate(date), year: date.year, isDay: date.day !== undefined };
}

function readStretch(stretch: Stretch, text: string): FoundTime {
  const { index, end, year, from } = stretch;
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  const after = text.slice(end, end + 20);
  const place = { index, end, year, printed: text.slice(index, end).replace(/^(?:ngày|tháng|năm)\s+/iu, '') };
  if (isAside(stretch, text, { before, after })) return { ...place, kind: 'aside', period: stretch.to };
  if (from !== undefined) return { ...place, kind: 'in', period: `${from}/${stretch.to}` };
  if (UNTIL_NOW.test(after)) return { ...place, kind: 'since', period: stretch.to };
  const months = MONTHS_OF.exec(before)?.groups;
  if (months && /^\d{4}$/.test(stretch.to)) {
    const last = String(Math.min(12, Number(months['count']))).padStart(2, '0');
    return { ...place, kind: 'in', period: `${stretch.to}-01/${stretch.to}-${last}` };
  }
  if (FROM.test(before)) return { ...place, kind: 'from', period: `${stretch.to}/..` };
  const isEnd = YEAR_END.test(before) && /^\d{4}$/.test(stretch.to);
  const period = isEnd ? `${stretch.to}-12-31` : stretch.to;
  return { ...place, kind: BY.test(before) || isEnd ? 'by' : 'in', period };
}

function isAside(
  { index, isDay }: Stretch,
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (COMPARED.test(before) || TO_COMPARED.test(after)) return true;
  if (isDay) return OF_DOCUMENT.test(before) || !BY.test(before);
  const clause = text.slice(Math.max(0, index - TITLE_LOOK_BACK), index);
  const start = clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. ')) + 1);
  if (VISION.test(start)) return start.trim().replace(VISION, '') !== '';
  const opening = clause.lastIndexOf('“');
  const isQuoted =
    opening >= 0 && !clause.slice(opening).includes('”') && text.slice(index, index + 60).includes('”');
  return isQuoted || TITLE.test(start.replace(BY, '').replace(FROM, ' '));
}

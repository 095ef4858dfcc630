/**
 * Reading dates: a whole text that is a date, or every date in running text.
 *
 * The forms are a table of patterns, each with the named groups `day`, `month` and `year` that it has. What
 * looks like a date in running text often isn't: `9/12 mục tiêu` is a fraction, `52/2025/NQ-HĐND` a symbol,
 * `quý 3/2023` a quarter. So a date found there must stand free of letters, digits and their separators.
 */

import { plainDate, type PlainDate } from './date.ts';

/** A date found in running text; `text.slice(index, index + length)` is how it was written there. */
export interface FoundDate {
  readonly date: PlainDate;
  readonly index: number;
  readonly length: number;
}

/** A way to write a date, and what must not stand beside it in running text. */
interface Form {
  readonly pattern: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const ANY_YEAR = String.raw`(?:18|19|20)\d{2}`;
const YEAR = `(?<year>${ANY_YEAR})`;
const SPACE = String.raw`[ \u00a0]`;
const OPTIONAL_NGAY = `(?:ngày${SPACE}+)?`;
const NAM_YEAR = `,?${SPACE}+năm${SPACE}+${YEAR}`;

/** What these count is no month: `quý 3/2023`, `số 12/2025`, `NQ 12/2025`. */
const COUNTING_WORD = String.raw`(?<![\p{L}\p{M}])(?:số|quý|tuần|kỳ|đợt|lần|nq|qđ|qd|kh|ctr|ct|nđ|nd|tt|kl|qc|tb)${SPACE}+`;
/** A bare number before one of these is a count: `2000 người`. As a year it would have `năm` before it. */
const COUNTED = String.raw`${SPACE}?%|${SPACE}+(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng(?!${SPACE}(?:hành|bộ|thời|thuận|lòng|chí|đều)(?![\p{L}\p{M}]))|usd|người|hộ|ha|km)(?![\p{L}\p{M}])`;

const FORMS: readonly Form[] = [
  // ngày 27 tháng 9 năm 2019; ngày 27/9 năm 2019
  { pattern: `${OPTIONAL_NGAY}${DAY}${SPACE}+tháng${SPACE}+${MONTH}${NAM_YEAR}` },
  { pattern: `ngày${SPACE}+${DAY}[/-]${MONTH}${NAM_YEAR}` },
  // without the word, 5/63 năm 2023 is a place or a part, and a year
  { pattern: `${DAY}[/-](?<month>0?[1-9]|1[0-2])${NAM_YEAR}` },
  // 27/9/2019, 23-12-2019, 27.9.2019, and 27/9-2019 as newspapers have it
  { pattern: `${OPTIONAL_NGAY}${DAY}[/-]${MONTH}[/-]${YEAR}` },
  { pattern: String.raw`${OPTIONAL_NGAY}${DAY}\.${MONTH}\.${YEAR}` },
  // 2019-09-27
  { pattern: String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})` },
  // tháng 6 năm 2019; tháng 6/2019, tháng 6-2019; 6/2019, 6-2019
  { pattern: `tháng${SPACE}+${MONTH}${NAM_YEAR}` },
  { pattern: `tháng${SPACE}+${MONTH}(?:/|${SPACE}?[-–]${SPACE}?)${YEAR}` },
  { pattern: `${MONTH}[/-]${YEAR}`, notAfter: COUNTING_WORD },
  // năm 2019; 2019
  { pattern: `năm${SPACE}+${YEAR}` },
  { pattern: YEAR, notBefore: COUNTED },
];

/** Either end of a range that a dash joins to a date: `2021-2025`, `5-7/8/2023`, `1/7/2023-30/9/2023`. */
const RANGE_START = String.raw`(?<![\p{L}\p{M}\d_]|\p{L}[-–])(?:\d{1,2}|${ANY_YEAR})`;
const RANGE_END = String.raw`(?:\d{1,2}[/-]){0,2}${ANY_YEAR}(?!\d)`;
/** Letters, digits and separators that make what stands beside them part of something longer. */
const NOT_AFTER = String.raw`[\p{L}\p{M}\d/_]|\d[.,]|(?<!${RANGE_START})[-–]`;
const NOT_BEFORE = String.raw`[\p{L}\p{M}\d/_]|[.,]\d|[-–](?!${RANGE_END})[\p{L}\d]`;

const WHOLE = FORMS.map(({ pattern }) => new RegExp(`^${pattern}$`, 'iu'));
const FREE = FORMS.map(({ pattern, notAfter, notBefore }) => {
  const after = [NOT_AFTER, notAfter].filter((each) => each !== undefined).join('|');
  const before = [NOT_BEFORE, notBefore].filter((each) => each !== undefined).join('|');
  return new RegExp(`(?<!${after})${pattern}(?!${before})`, 'giu');
});

/**
 * Reads a text that is a date and nothing else, in NFC or NFD. Undefined when it is none, and for a day that
 * no calendar has. A number alone is a year only from 1800 to 2099.
 *
 * @example parseDate('ngày 27 tháng 9 năm 2019') // { year: 2019, month: 9, day: 27 }
 * @example parseDate('tháng 6-2019') // { year: 2019, month: 6 }
 * @example parseDate('31/2/2019') // undefined
 */
export function parseDate(text: string): PlainDate | undefined {
  const written = text.normalize('NFC').trim();
  for (const form of WHOLE) {
    const match = form.exec(written);
    if (match) return dateOf(match);
  }
  return undefined;
}

/**
 * Every date in running text, in order; of two that overlap, the one that begins first, then the longer.
 * The words `ngày`, `tháng` and `năm` belong to it. An impossible date is none, nor is any part of it. The
 * text must be NFC. A year alone is a guess from its looks: callers that need certainty leave out matches
 * of length 4.
 *
 * @example findDates('ban hành ngày 5/2/2022') // [{ date: { year: 2022, month: 2, day: 5 }, index: 9, length: 13 }]
 */
export function findDates(text: string): FoundDate[] {
  const matches = FREE.flatMap((form) => [...text.matchAll(form)]);
  matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  const found: FoundDate[] = [];
  let end = 0;
  for (const match of matches) {
    if (match.index < end) continue;
    end = match.index + match[0].length;
    const date = dateOf(match);
    if (date) found.push({ date, index: match.index, length: match[0].length });
  }
  return found;
}

function dateOf({ groups = {} }: RegExpExecArray): PlainDate | undefined {
  const [year, month, day] = [groups['year'], groups['month'], groups['day']].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return year === undefined ? undefined : plainDate({ year, month, day });
}

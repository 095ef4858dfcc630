/**
 * Figures in running text: every number that measures or counts something, as printed, with its unit and comparator.
 *
 * Numbers inside symbols (`52-NQ/TW`), names (`5G`, `Covid-19`, `công nghiệp 4.0`) and outlines (`1) …`) are no figures.
 * Dates are figures of their own. Values are in the unit printed: `408.000 tỷ đồng` is 408000.
 */
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import type { Comparator } from '../model/quantity.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import { parseNumber } from '../vietnamese/number.ts';
import { blank } from './blank.ts';
import { remember } from './remember.ts';
import { UNITS } from './unit-words.ts';

/** A figure with its place in the paragraph. */
export interface FigureToken {
  readonly index: number;
  /** As printed, with its unit. */
  readonly text: string;
  /** In the unit given; null for a date that is more than a year. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** The whole of a part, or how many were ranked. */
  readonly of?: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** Whether it is a date, an ordinal or level, or a quantity. */
  readonly sort: 'date' | 'label' | 'quantity';
}

const RANK_UNIT = 'hạng';

/** Words with nothing before them: `cả nước 20%` is no `ước 20%`. */
const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?<!\p{L})(?:không dưới|tối thiểu|ít nhất|≥|>=)(?: là)?\s*$/iu, 'at-least'],
  [
    /(?<!\p{L})(?:không quá|không vượt quá|tối đa|dưới|≤|<=?|(?:chưa|không) (?:tới|đến|đầy|đạt))(?: là)?\s*$/iu,
    'at-most',
  ],
  [/(?<!\p{L})(?:khoảng|xấp xỉ|ước(?: đạt| tính)?|chừng|cỡ|bình quân khoảng|[~≈])\s*$/iu, 'about'],
  [/(?<!\p{L})(?:gần(?: như)?|ngót|suýt soát)\s*$/iu, 'almost'],
  [/(?<!\p{L})(?:trên|hơn|vượt|quá|>)(?: mức)?\s*$/iu, 'more-than'],
];

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
/** `2024-2026 đồng hành`: a syllable of another word is no currency; `nhóm 10/34 năm 2026`: a date's word no unit. */
const NO_UNIT = String.raw`(?:đồng\s(?:hành|bộ|thời|thuận|lòng|chí|đều|tình)(?!\p{L})|năm\s(?:19|20)\d{2}(?!\d))`;
const UNIT = `(?:\\s?(?!${NO_UNIT})(?<unit>${UNITS.map((unit) => unit.replace('/', '\\/')).join('|')})(?![\\p{L}\\d]))`;
const FREE_BEFORE = String.raw`(?<![\p{L}\p{M}\d_]|\d[.,]|[\p{L}\d][-–/])`;
const FREE_AFTER = String.raw`(?![\p{L}\d]|[.,]\d|[-–]\p{Lu})`;
const FIGURE = new RegExp(
  `${FREE_BEFORE}(?<first>${NUMBER})(?:(?:\\s?điểm)?(?<joint>/|\\s?[-–]\\s?|\\s+trên(?: tổng số)?\\s+|\\s+trong(?: tổng)?(?: số)?\\s+(?!\\d+\\s(?:năm|tháng|tuần|ngày|giờ)))(?<second>${NUMBER}))?${UNIT}?${FREE_AFTER}`,
  'giu',
);
/** A minus sign before a number, not the dash of a list or a range. */
const MINUS = /(?:^|[\s(])[-−]$/u;
/** As far ahead as a pattern behind a figure looks, so that a huge line isn't copied for each of its figures. */
const LOOK_AHEAD = 40;
const OUTLINE = /(?<=^|[.:;]\s)\d{1,2}[).](?=\s)/gu;
const DATE_WORD = /^(?:ngày|tháng|năm)\s+/iu;
const RANKED = /(?:đứng|xếp|hạng|vị trí)(?:\s+(?:ở\s+)?(?:vị trí|hạng))?(?:\s+thứ)?\s*$/iu;
const TOP = /(?<!\p{L})(?:tốp|top)\s*$/iu;
const GROUP = /(?<!\p{L})nhóm\s*$/iu;
/** `thuộc 40 nước dẫn đầu`: a place among the first, not a count. */
const AMONG = /(?<!\p{L})(?:thuộc|nhóm|trong)\s*$/iu;
const LEADING = /^\s+(?:\p{L}+ ){0,2}dẫn đầu/iu;
const ORDINAL = /(?:thứ|mức(?: độ)?|cấp(?: độ)?|giai đoạn|khóa|lần|bản)\s+(?:\d+, ?|\d+ và )*$/iu;
/** `“5 tại chỗ”`: a figure that opens a quotation is part of a name. */
const QUOTED = /[“"]$/u;
const SCALE = /(?:chi tiết|tỷ lệ|bản đồ)\s*$/iu;
const AT_LEAST_BEHIND = /^\s+trở lên/u;

/**
 * Every figure in a paragraph, in order.
 *
 * @example findFigures('đạt khoảng 56,9%')[0] // { text: '56,9%', value: 56.9, unit: '%', comparator: 'about', … }
 */
export const findFigures = remember(readFigureTokens);

/**
 * The same without a memory, for texts that are read once.
 *
 * @example readFigureTokens('đạt 93%')[0]?.value // 93
 */
export function readFigureTokens(text: string): readonly FigureToken[] {
  const dates = mergeYears(text, findDates(text));
  const outlines = [...text.matchAll(OUTLINE)].map((match) => ({
    index: match.index,
    length: match[0].length,
  }));
  const bare = blank(text, [...findSymbols(text), ...findShortMentions(text), ...dates, ...outlines]);
  const quantities = [...bare.matchAll(FIGURE)].flatMap((match) => readFigure(match, text) ?? []);
  return [...dates.map((date) => dateToken(text, date)), ...quantities].sort((a, b) => a.index - b.index);
}

interface DateSpan {
  readonly index: number;
  readonly length: number;
  readonly year: number;
  readonly isYear: boolean;
  readonly lastYear?: number;
}

/** Two years joined by a dash are one figure: `2021-2025`. */
function mergeYears(text: string, found: ReturnType<typeof findDates>): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const { date, index, length } of found) {
    const before = spans.at(-1);
    const span = { index, length, year: date.year, isYear: date.month === undefined };
    const gap = before && text.slice(before.index + before.length, index);
    if (before?.isYear && span.isYear && gap !== undefined && /^\s?[-–]\s?$/.test(gap)) {
      spans[spans.length - 1] = { ...before, length: index + length - before.index, lastYear: date.year };
    } else spans.push(span);
  }
  return spans;
}

function dateToken(text: string, { index, length, year, isYear, lastYear }: DateSpan): FigureToken {
  const printed = text.slice(index, index + length);
  const word = DATE_WORD.exec(printed)?.[0].length ?? 0;
  return {
    index: index + word,
    text: printed.slice(word),
    value: isYear ? year : null,
    ...(lastYear !== undefined && { valueMax: lastYear }),
    unit: null,
    comparator: lastYear === undefined ? 'is' : 'range',
    sort: 'date',
  };
}

function readFigure(match: RegExpExecArray, text: string): FigureToken | undefined {
  const { first = '', second, joint, unit } = match.groups ?? {};
  const sign = MINUS.test(text.slice(Math.max(0, match.index - 2), match.index)) ? -1 : 1;
  const value = sign * (parseNumber(first) ?? Number.NaN);
  const other = second === undefined ? undefined : parseNumber(second);
  if (Number.isNaN(value) || (second !== undefined && other === undefined)) return undefined;
  const end = match.index + match[0].length;
  const around: Around = {
    before: text.slice(Math.max(0, match.index - 40), match.index),
    after: text.slice(end, end + LOOK_AHEAD),
  };
  const name = unit === undefined ? null : unitName(unit);
  const token = { index: match.index, text: match[0].trim(), value, unit: name };
  if (other === undefined) return { ...token, ...readSingle(around, name) };
  if (joint !== undefined && !/[-–]/.test(joint))
    return other < value ? undefined : { ...token, of: other, ...readPart(around) };
  return { ...token, valueMax: other, comparator: 'range', sort: 'quantity' };
}

/** What stands around a number. */
interface Around {
  readonly before: string;
  readonly after: string;
}

type Reading = Pick<FigureToken, 'comparator' | 'sort'> & Partial<Pick<FigureToken, 'unit'>>;

function readPart({ before }: Around): Reading {
  if (SCALE.test(before)) return { comparator: 'part', sort: 'label' };
  if (TOP.test(before) || GROUP.test(before))
    return { comparator: 'at-most', unit: RANK_UNIT, sort: 'quantity' };
  if (RANKED.test(before) || /thứ\s*$/u.test(before))
    return { comparator: 'rank', unit: RANK_UNIT, sort: 'quantity' };
  return { comparator: 'part', sort: 'quantity' };
}

function readSingle({ before, after }: Around, unit: string | null): Reading {
  if (RANKED.test(before)) return { comparator: 'rank', unit: RANK_UNIT, sort: 'quantity' };
  if (TOP.test(before) || (GROUP.test(before) && unit === null))
    return { comparator: 'at-most', unit: RANK_UNIT, sort: 'quantity' };
  if (AMONG.test(before) && LEADING.test(after))
    return { comparator: 'at-most', unit: RANK_UNIT, sort: 'quantity' };
  const isLabel = QUOTED.test(before) || (ORDINAL.test(before) && unit === null);
  return isLabel
    ? { comparator: 'is', sort: 'label' }
    : { comparator: comparatorOf(before, after), sort: 'quantity' };
}

/** In lower case, as headings in capitals are read too; a currency's code stays. Other words for a unit become the usual one. */
function unitName(unit: string): string {
  const name = unit.toLocaleLowerCase('vi').replace('usd', 'USD').replace('đô la mỹ', 'USD');
  return name === 'phần trăm' ? '%' : name.replace('ngàn', 'nghìn');
}

function comparatorOf(before: string, after: string): Comparator {
  if (AT_LEAST_BEHIND.test(after)) return 'at-least';
  return COMPARATORS.find(([shape]) => shape.test(before))?.[1] ?? 'is';
}

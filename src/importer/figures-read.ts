/**
 * The figures of a paragraph with their places: those that every text of the site has, and what only raw articles print:
 * English marks, quarters, `từ 15% đến 20%`, days without a year, labels such as `5G` and `Điều 5`.
 */
import { readFigureTokens } from '../figures/figure-tokens.ts';
import type { FigureToken } from '../figures/figure-tokens.ts';
import { findQuarters, turnMarks } from './figures-text.ts';
import { nounBehind } from './figures-units.ts';

export interface ReadFigure extends FigureToken {
  /** Whether its marks are the English ones. */
  readonly isTurned: boolean;
}

/** Names that hold a number and measure nothing. */
const NAMES = /(?<![\p{L}\p{M}\d.,/-])(?:\d{1,2}(?=[GDK](?![\p{L}\d]))|\d\.\d(?![\d.,]*\d|\s?%|[\p{L}]))/gu;
/** `Bài 1: …`, `Nhóm 2. …` at the beginning of a line: the number of a part. */
const PART_LABEL =
  /^[\s–•*+-]*(?!(?:Có|Đạt|Còn|Là|Gồm|Tăng|Giảm|Trên|Hơn|Gần)\s)\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,2}\s$/u;
const ENDS_LABEL = /^\s?[:.)–-]\s/u;
/** `12 bác sĩ trên 1.000 dân`: what a rate is counted by. */
const RATE_BASE = /(?<!\p{L})(?:trên|mỗi|tính trên)\s$/iu;
const RATE_OF = /^\s(?:dân|người dân)(?!\p{L})(?! (?:được|đã|tham gia))/iu;
const ROUND = /^10{2,5}$/;
/** `cách trung tâm 27 km`: how far, not how much. */
const DISTANCE = /(?<!\p{L})(?:cách|xa|khoảng cách)(?!\p{L})[^,;.\d]*$/iu;
/** A whole number behind one of these is a number of something, no amount. */
const NUMBERED =
  /(?:điều|khoản|giờ|mục|chương|phụ lục|trang|tổ|khu|khu phố|thôn|ấp|tầng|phòng|quốc lộ|đường|bảng|biểu|hình|ISO|TCVN|QCVN|IEC|tier|đề án|dự án|tổng đài|hotline|điện thoại|ĐT|phiên(?: họp)?|kỳ(?: họp)?|thế kỷ|đợt|bước|vòng|tuần|khoá|khóa|lớp|(?<!con |tổng |chỉ |tỷ |tỉ |hệ |điểm |dân |đa |một |trong )số)(?: số)?\s*$/iu;
const DAY_BEFORE =
  /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|dịp|chuyển đổi số quốc gia|Việt Nam|thế giới|\d{1,2}\/\d{1,2}\s?(?:đến|tới|và|[-–]))\s*\(?$/iu;
const DAY_ALONE = /(?<!\p{L})(?:ngày|tháng|mùng|mồng)\s*$/iu;
/** `cao hơn 7 điểm phần trăm` says by how much, not more than what. */
const DIFFERENCE = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn) hơn(?: mức)?\s*$/iu;
const SCALES = /^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/;
/** Either side of a range in words. */
const FROM = /(?<!\p{L})từ\s*$/iu;
const TO = /^\s?(?:đến|tới)\s$/u;
const LOOK_BACK = 40;
const LONGEST_GAP = 80;

/**
 * Every figure of a paragraph, in order; none overlaps another.
 *
 * @example readParagraphFigures('từ 15% đến 20%')[0] // { text: '15% đến 20%', value: 15, valueMax: 20, comparator: 'range', … }
 */
export function readParagraphFigures(text: string): ReadFigure[] {
  const marks = turnMarks(text);
  const quarters = findQuarters(text);
  const taken = new Set(quarters.flatMap(({ index, text: { length } }) => range(index, index + length)));
  const tokens = readFigureTokens(marks.text)
    .filter(({ index, text: { length } }) => !taken.has(index) && !taken.has(index + length - 1))
    .map((token) => complete(token, text, marks.turned));
  const starts = new Set(tokens.map(({ index }) => index));
  const names = [...text.matchAll(NAMES)].filter(({ index }) => !starts.has(index));
  return joinRanges(
    shareRanks(
      [...tokens, ...quarters.map(asDate), ...names.map((match) => asLabel(match, text))].sort(
        (a, b) => a.index - b.index,
      ),
      text,
    ),
    text,
  );
}

/** `hạng 5/63 về A và 1/63 về B`: a place among as many as the place before, in the same stretch, is one too. */
function shareRanks(figures: readonly ReadFigure[], text: string): ReadFigure[] {
  const ranked: ReadFigure[] = [];
  for (const figure of figures) {
    const before = ranked.at(-1);
    const isShared =
      before?.comparator === 'rank' &&
      figure.comparator === 'part' &&
      figure.unit === null &&
      figure.of === before.of;
    const gap = isShared
      ? text.slice(before.index + before.text.length, figure.index).slice(0, LONGEST_GAP)
      : '';
    const isRank = isShared && gap.length < LONGEST_GAP && !/[;.]\s|(?<!\p{L})có\s/u.test(gap);
    ranked.push(isRank ? { ...figure, comparator: 'rank', unit: before.unit } : figure);
  }
  return ranked;
}

/** As printed, with its noun, and as a date or label where the words before say so. */
function complete(token: FigureToken, text: string, turned: ReadonlySet<number>): ReadFigure {
  const figure = { ...token, ...withNoun(token, text), isTurned: turned.has(token.index) };
  if (token.sort !== 'quantity') return figure;
  const before = text.slice(Math.max(0, token.index - LOOK_BACK), token.index);
  const isDay = token.unit === null && isDayOfMonth(token) && DAY_BEFORE.test(before);
  if (isDay || (isPlainWhole(token) && DAY_ALONE.test(before))) {
    const { index, isTurned } = figure;
    return { index, isTurned, text: figure.text, value: null, unit: null, comparator: 'is', sort: 'date' };
  }
  if (token.comparator === 'more-than' && DIFFERENCE.test(before)) return { ...figure, comparator: 'is' };
  if (isNoAmount(token, text, before)) return { ...figure, sort: 'label' };
  return isPlainWhole(token) && token.comparator !== 'rank' && NUMBERED.test(before)
    ? { ...figure, unit: null, text: token.text, sort: 'label' }
    : figure;
}

/** The number of a part of the text, the base of a rate, or a distance. */
function isNoAmount(token: FigureToken, text: string, before: string): boolean {
  const { index, value, unit } = token;
  const end = index + token.text.length;
  const behind = text.slice(end, end + LOOK_BACK);
  if (unit === 'km') return DISTANCE.test(before);
  const isLabel = /^\d{1,2}$/.test(token.text) && index < LOOK_BACK && PART_LABEL.test(before);
  if (isLabel && ENDS_LABEL.test(behind)) return true;
  return ROUND.test(String(value)) && RATE_BASE.test(before) && RATE_OF.test(behind);
}

function withNoun(token: FigureToken, text: string): Pick<FigureToken, 'text' | 'unit'> {
  const end = token.index + token.text.length;
  const printed = text.slice(token.index, end);
  const { unit } = token;
  const isOpen = token.sort === 'quantity' && (unit === null || SCALES.test(unit));
  const noun = isOpen ? nounBehind(text, end) : undefined;
  if (noun === undefined) return { text: printed, unit };
  const name = noun.toLocaleLowerCase('vi');
  return {
    text: text.slice(token.index, end + 1 + noun.length),
    unit: unit === null ? name : `${unit} ${name}`,
  };
}

/** `9/12` as a day of December. */
function isDayOfMonth({ value, of, comparator }: FigureToken): boolean {
  return comparator === 'part' && value !== null && of !== undefined && value <= 31 && of <= 12;
}

/** A whole number alone, without unit, grouping or comparator. */
function isPlainWhole({ text, unit, comparator, of, valueMax }: FigureToken): boolean {
  return (
    /^\d+$/.test(text) && unit === null && comparator === 'is' && of === undefined && valueMax === undefined
  );
}

function joinRanges(figures: readonly ReadFigure[], text: string): ReadFigure[] {
  const joined: ReadFigure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, figure, text);
    if (range) joined[joined.length - 1] = range;
    else joined.push(figure);
  }
  return joined;
}

function rangeOf(low: ReadFigure, high: ReadFigure, text: string): ReadFigure | undefined {
  const isSimple = [low, high].every(({ sort, comparator }) => sort === 'quantity' && comparator === 'is');
  const isAlike = low.unit === null || low.unit === high.unit;
  const [value, valueMax] = [low.value, high.value];
  if (!isSimple || !isAlike || value === null || valueMax === null || value >= valueMax) return undefined;
  if (!TO.test(text.slice(low.index + low.text.length, high.index))) return undefined;
  if (!FROM.test(text.slice(Math.max(0, low.index - 6), low.index))) return undefined;
  const { index } = low;
  const printed = text.slice(index, high.index + high.text.length);
  return { ...high, index, text: printed, value, valueMax, comparator: 'range' };
}

function asDate({ index, text }: { readonly index: number; readonly text: string }): ReadFigure {
  return { index, text, value: null, unit: null, comparator: 'is', sort: 'date', isTurned: false };
}

function asLabel({ index, 0: number }: RegExpExecArray, text: string): ReadFigure {
  const letter = /^[GDK]/.exec(text.slice(index + number.length, index + number.length + 1))?.[0] ?? '';
  const value = Number(number);
  return {
    index,
    text: number + letter,
    value,
    unit: null,
    comparator: 'is',
    sort: 'label',
    isTurned: false,
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

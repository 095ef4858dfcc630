/**
 * The body of an article: each of its lines is a paragraph, a heading, a caption or a list item.
 *
 * - *Heading*: a short line without a full stop above text, a line in capitals, or a member of a series `Thứ nhất, …`,
 *   `Thứ hai, …` each of which has text of its own below it. Members that follow one another are paragraphs.
 */
import { fold } from '../vietnamese/fold.ts';
import { captionScore, ENOUGH, isCaptionByName, SURE } from './caption.ts';
import {
  endsSentence,
  isAllCapitals,
  isNumbered,
  numberingOf,
  splitSentences,
  syllableCount,
  withoutBullet,
  withoutPictographs,
} from './lines.ts';
import type { Line } from './lines.ts';
import type { BodyKind, BodyLine, Warning } from './result.ts';

export interface Body {
  readonly body: readonly BodyLine[];
  readonly warnings: readonly Warning[];
}

const LONGEST_HEADING = 25;
/** A lead has at least so many, whether it ends with a full stop or not. */
const SHORTEST_LEAD = 12;
/** No heading and no member of a series is longer, in characters. */
const LONGEST_TEXT = 400;
const LONGEST_QUESTION = 12;
const LONGEST_LIST_TITLE = 8;
const LONGEST_SERIES_HEADING = 40;
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const COUNTS = ['mot', ...ORDINALS.slice(1)];
const ORDINAL = new RegExp(
  `^(?:thu (?<ordinal>${ORDINALS.join('|')})|(?<count>${COUNTS.join('|')}) la)(?![a-z])`,
);
/** `Kỳ 2: …` at the head of a part; nobody speaks there. */
const PART_LABEL = /^(?:bài|kỳ|phần|mục|chương)\s(?:\d{1,2}|[IVX]{1,4})\s*[:.–-]\s*(?=\p{Lu})/iu;
const CREDIT_ALONE = /^\(?(?:ảnh|nguồn ảnh|photo)\s*:/iu;

/**
 * Tells the lines of the body apart, with warnings where a caption was recognised on weak grounds or a paragraph seems
 * to have lost its beginning.
 *
 * @example readBody(splitLines(text)).body[0]?.kind // 'paragraph'
 */
export function readBody(lines: readonly Line[]): Body {
  const captions = findCaptions(lines);
  const prose = lines.filter((line) => !captions.has(line));
  const series = findSeriesHeadings(prose);
  let at = -1;
  const body = lines.map((line): BodyLine => {
    if (captions.has(line)) return { line: line.number, kind: 'caption', text: line.text };
    at += 1;
    const kind = series.has(line) ? 'heading' : kindOf(line, prose[at - 1], prose[at + 1]);
    return { line: line.number, kind, text: kind === 'list-item' ? withoutSign(line.text) : line.text };
  });
  const weak = lines.filter((line) => (captions.get(line) ?? SURE) < SURE).map(warnOfCaption);
  return { body, warnings: [...weak, ...body.filter(isBeheaded).map(warnOfLostStart)] };
}

/** Captions with their score; one that says what it is counts as sure. */
function findCaptions(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  lines.forEach((line, index) => {
    const position = { text: line.text, before: lines[index - 1]?.text, after: lines[index + 1]?.text };
    const creditBelow =
      CREDIT_ALONE.test(position.after ?? '') &&
      line.text.length <= LONGEST_TEXT &&
      splitSentences(line.text).length === 1;
    const score = isCaptionByName(line.text) || creditBelow ? SURE : captionScore(position);
    if (score >= ENOUGH) found.set(line, score);
  });
  return found;
}

function kindOf(line: Line, before: Line | undefined, after: Line | undefined): BodyKind {
  const { text } = line;
  if (isItem(line, before, after)) return 'list-item';
  if (text.length > LONGEST_TEXT) return 'paragraph';
  const length = syllableCount(text);
  const isLead = before === undefined && length >= SHORTEST_LEAD;
  if (isAllCapitals(text) && length <= LONGEST_HEADING && after && !(isLead && endsSentence(text)))
    return 'heading';
  const hasTextBelow = after !== undefined && !startsList(text, after);
  const isShort = length <= LONGEST_HEADING && (!endsSentence(text) || asks(line, before, after));
  return !isLead && isShort && hasTextBelow ? 'heading' : 'paragraph';
}

/** A short question of the article's own between paragraphs, or behind the label of a part; in an interview it has a speaker or follows a question. */
function asks({ text }: Line, before: Line | undefined, after: Line | undefined): boolean {
  const title = text.replace(PART_LABEL, '');
  const isOwn =
    /^(?:(?:\d{1,2}|[IVX]{1,4}|[a-hđ])[.)] )?\p{Lu}[^:"“”]*[^.!?]\?$/u.test(title) &&
    syllableCount(title) <= LONGEST_QUESTION;
  if (isOwn && title !== text && after !== undefined) return true;
  return isOwn && [before, after].every((other) => other !== undefined && /[.”"]$/.test(other.text));
}

/** A line with a bullet; one that counts as its neighbour does; a row of a table. */
function isItem(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { text, cells } = line;
  if (withoutBullet(text) !== undefined) return true;
  const neighbours = [before, after].filter((other) => other !== undefined);
  if (cells !== undefined && neighbours.some((other) => other.cells === cells)) return true;
  const numbering = numberingOf(text);
  if (numbering !== undefined)
    return !isAllCapitals(text) && neighbours.some((other) => numberingOf(other.text) === numbering);
  const isSigned =
    withoutPictographs(text) !== undefined && splitSentences(text.slice(0, LONGEST_TEXT)).length === 1;
  return isSigned && neighbours.some((other) => withoutPictographs(other.text) !== undefined);
}

/** A bulleted list belongs to the line above it, unless that is a heading by its number or its shortness. */
function startsList(text: string, after: Line): boolean {
  const isCounted = numberingOf(text) !== undefined;
  return withoutBullet(after.text) !== undefined && !isCounted && syllableCount(text) > LONGEST_LIST_TITLE;
}

function withoutSign(text: string): string {
  return withoutBullet(text) ?? withoutPictographs(text) ?? text;
}

/** The members of every series that are headings: one sentence each, and text below each. */
function findSeriesHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const headings = new Set<Line>();
  let series: { readonly line: Line; readonly isHeading: boolean }[] = [];
  const close = () => {
    if (series.length > 1 && series.every(({ isHeading }) => isHeading))
      series.forEach(({ line }) => headings.add(line));
    series = [];
  };
  lines.forEach((line, index) => {
    const ordinal = ordinalOf(line);
    if (ordinal === undefined) return;
    if (ordinal !== series.length + 1) close();
    if (ordinal === series.length + 1) series.push({ line, isHeading: headsText(line, lines[index + 1]) });
  });
  close();
  return headings;
}

function headsText({ text }: Line, below: Line | undefined): boolean {
  if (text.length > LONGEST_TEXT || below === undefined) return false;
  const isTitle = splitSentences(text).length === 1 && syllableCount(text) <= LONGEST_SERIES_HEADING;
  return isTitle && ordinalOf(below) === undefined && !isAllCapitals(below.text);
}

/** Its place in a series, from 1; undefined for lines that begin otherwise. */
function ordinalOf({ text }: Line): number | undefined {
  const groups = ORDINAL.exec(fold(withoutBullet(text.slice(0, 40)) ?? text.slice(0, 40)))?.groups;
  if (!groups) return undefined;
  const { ordinal, count } = groups;
  return 1 + (ordinal === undefined ? COUNTS.indexOf(count ?? '') : ORDINALS.indexOf(ordinal));
}

function isBeheaded({ kind, text }: BodyLine): boolean {
  return kind === 'paragraph' && /^\p{Ll}/u.test(text) && !isNumbered(text);
}

function warnOfCaption({ number }: Line): Warning {
  return { line: number, message: 'taken for a caption by its shape; it may be a paragraph' };
}

function warnOfLostStart({ line }: BodyLine): Warning {
  return { line, message: 'the paragraph begins in lower case; its beginning may be lost' };
}

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
  splitSentences,
  syllableCount,
  withoutBullet,
} from './lines.ts';
import type { Line } from './lines.ts';
import type { BodyKind, BodyLine, Warning } from './result.ts';

export interface Body {
  readonly body: readonly BodyLine[];
  readonly warnings: readonly Warning[];
}

const LONGEST_HEADING = 25;
const LONGEST_SERIES_HEADING = 40;
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const COUNTS = ['mot', ...ORDINALS.slice(1)];
const ORDINAL = new RegExp(
  `^(?:thu (?<ordinal>${ORDINALS.join('|')})|(?<count>${COUNTS.join('|')}) la)(?![a-z])`,
);
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
  const body = lines.map((line): BodyLine => {
    const at = prose.indexOf(line);
    const kind = captions.has(line)
      ? 'caption'
      : series.has(line)
        ? 'heading'
        : kindOf(line, prose[at - 1], prose[at + 1]);
    return { line: line.number, kind, text: withoutBullet(line.text) ?? line.text };
  });
  const weak = lines.filter((line) => (captions.get(line) ?? SURE) < SURE).map(warnOfCaption);
  return { body, warnings: [...weak, ...body.filter(isBeheaded).map(warnOfLostStart)] };
}

/** Captions with their score; one that says what it is counts as sure. */
function findCaptions(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  lines.forEach((line, index) => {
    const position = { text: line.text, before: lines[index - 1]?.text, after: lines[index + 1]?.text };
    const creditBelow = CREDIT_ALONE.test(position.after ?? '') && splitSentences(line.text).length === 1;
    const score = isCaptionByName(line.text) || creditBelow ? SURE : captionScore(position);
    if (score >= ENOUGH) found.set(line, score);
  });
  return found;
}

function kindOf({ text }: Line, before: Line | undefined, after: Line | undefined): BodyKind {
  if (withoutBullet(text) !== undefined) return 'list-item';
  if (isAllCapitals(text) && syllableCount(text) <= LONGEST_HEADING && after) return 'heading';
  const isListed = [before, after].some((line) => line && isNumbered(line.text));
  if (isNumbered(text) && isListed) return 'list-item';
  const hasTextBelow = after !== undefined && withoutBullet(after.text) === undefined;
  const isShort = syllableCount(text) <= LONGEST_HEADING && !endsSentence(text);
  return isShort && hasTextBelow ? 'heading' : 'paragraph';
}

/** The members of every series that are headings: one sentence each, and text below each. */
function findSeriesHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const headings = new Set<Line>();
  let series: Line[] = [];
  const close = () => {
    if (series.length > 1 && series.every((line) => headsText(line, lines)))
      series.forEach((line) => headings.add(line));
    series = [];
  };
  for (const line of lines) {
    const ordinal = ordinalOf(line);
    if (ordinal === undefined) continue;
    if (ordinal !== series.length + 1) close();
    if (ordinal === series.length + 1) series.push(line);
  }
  close();
  return headings;
}

function headsText(line: Line, lines: readonly Line[]): boolean {
  const below = lines[lines.indexOf(line) + 1];
  const isTitle =
    splitSentences(line.text).length === 1 && syllableCount(line.text) <= LONGEST_SERIES_HEADING;
  return isTitle && below !== undefined && ordinalOf(below) === undefined && !isAllCapitals(below.text);
}

/** Its place in a series, from 1; undefined for lines that begin otherwise. */
function ordinalOf({ text }: Line): number | undefined {
  const groups = ORDINAL.exec(fold(withoutBullet(text) ?? text))?.groups;
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

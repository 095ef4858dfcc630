/**
 * The layout of a page that was copied as text: head, title, body, foot.
 *
 * The *head* is everything above the first line of prose, the *foot* everything below the last one; noise is taken out
 * before. A line is read as a title, date or byline only there, so that nothing inside an article can be lost.
 */
import { readByline } from './byline.ts';
import type { Byline } from './byline.ts';
import { readDateLine, tellDatesApart } from './date-line.ts';
import type { DateLine, PageDates } from './date-line.ts';
import { drop } from './layout-parts.ts';
import type { Parts } from './layout-parts.ts';
import { endsSentence, isProse } from './lines.ts';
import type { Line } from './lines.ts';
import { findNoise, looksLikeText } from './noise.ts';
import { readFoot } from './page-foot.ts';
import { menuLines, readHead } from './page-head.ts';
import type { DroppedLine, Warning } from './result.ts';
import { chooseTitle, mayBeTitle, repeatsTitle, titleKey } from './title.ts';
import type { Title } from './title.ts';

export interface Layout {
  /** With the whole title for its text. */
  readonly title: Line | undefined;
  /** The lines it is printed in. */
  readonly titleParts: readonly Line[];
  /** The portal's name, where it follows the title. */
  readonly portal: string | undefined;
  readonly dates: PageDates;
  readonly bylines: readonly Byline[];
  /** The lines of the article itself, in order. */
  readonly body: readonly Line[];
  readonly dropped: readonly DroppedLine[];
  readonly warnings: readonly Warning[];
}

/** So many lines between a date and the title are a menu. */
const MENU_HEIGHT = 4;

/**
 * Takes a page apart. Every line is in exactly one of title, date lines (dropped as well), bylines, body and dropped.
 *
 * @example readLayout(splitLines(text)).title?.text
 */
export function readLayout(lines: readonly Line[]): Layout {
  const noise = findNoise(lines);
  const parts: Parts = { bylines: [], dates: [], body: [], dropped: [], warnings: [] };
  for (const line of lines) dropNoise(line, noise.get(line.number), parts);
  warnOfResumptions(lines, noise, parts);
  const left = lines.filter((line) => !noise.has(line.number));
  const { head, middle, foot } = cutUp(left);
  const undated = takeDates(head, parts);
  const title = chooseTitle(undated, { dates: parts.dates, all: left });
  readHead(undated, { title, menu: menuLines(lines, noise, title) }, parts);
  readMiddle(middle, title, parts);
  readFoot(takeDates(foot, parts), title, parts);
  const dates = tellDatesApart(parts.dates, {
    title: title?.line.number ?? 0,
    lastText: (middle.at(-1) ?? head.at(-1))?.number ?? Infinity,
    isAboveMenu: (line) => linesBetween(line, title, lines) >= MENU_HEIGHT,
  });
  for (const date of parts.dates) dropDate(date, dates, parts);
  const { bylines, body, warnings } = parts;
  return {
    ...{ title: title?.line, titleParts: title?.parts ?? [], portal: title?.portal },
    ...{ dates, bylines, warnings },
    body: body.toSorted((a, b) => a.number - b.number),
    dropped: parts.dropped.toSorted((a, b) => a.line - b.line),
  };
}

function dropNoise(line: Line, reason: string | undefined, parts: Parts): void {
  if (reason === undefined) return;
  drop(line, reason, parts);
  if (looksLikeText(line))
    parts.warnings.push({ line: line.number, message: `a whole paragraph was dropped: ${reason}` });
}

/** Where an article goes on below a box, the last line of the box may be a heading of the article. */
function warnOfResumptions(
  lines: readonly Line[],
  noise: ReadonlyMap<number, string>,
  { warnings }: Parts,
): void {
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isInBox = above !== undefined && noise.get(above.number) === 'other-news list';
    if (isInBox && !noise.has(line.number))
      warnings.push({
        line: above.number,
        message: 'the last line of a box inside the article; it may be a heading',
      });
  });
}

function dropDate({ line }: DateLine, { published, captured }: PageDates, parts: Parts): void {
  const isPublished = line.number === published?.line.number;
  const isCaptured = line.number === captured?.line.number;
  drop(
    line,
    isPublished ? 'publication date' : isCaptured ? "page's own date" : 'other date of the page',
    parts,
  );
}

/** How many lines stand between, up to a menu's height. */
function linesBetween({ number }: Line, title: Title | undefined, lines: readonly Line[]): number {
  const from = lines.findIndex((line) => line.number > number);
  const between = from < 0 ? [] : lines.slice(from, from + MENU_HEIGHT);
  return between.filter((line) => line.number < (title?.line.number ?? 0)).length;
}

/** The first line is prose only where it ends with a full stop: an article begins with its title, however long. */
function cutUp(lines: readonly Line[]): Record<'head' | 'middle' | 'foot', readonly Line[]> {
  const isText = (line: Line) => isProse(line) && !isLabelledCredit(line) && readDateLine(line) === undefined;
  const first = lines.findIndex(
    (line, index) =>
      isText(line) && !isTitle(index) && !(index === 0 && mayBeTitle(line) && !isStatement(line)),
  );
  const last = lines.findLastIndex(isText);
  if (first < 0) return { head: lines, middle: [], foot: [] };
  return { head: lines.slice(0, first), middle: lines.slice(first, last + 1), foot: lines.slice(last + 1) };

  /** A sentence is the title where a date stands right below, or the page prints it twice. */
  function isTitle(index: number): boolean {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined || next === undefined || !mayBeTitle(line)) return false;
    return readDateLine(next) !== undefined || titleKey(next.text) === titleKey(line.text);
  }
}

function isStatement({ text }: Line): boolean {
  return /[.;]$/.test(text);
}

function isLabelledCredit(line: Line): boolean {
  return !endsSentence(line.text) && readByline(line) !== undefined;
}

function takeDates(lines: readonly Line[], { dates, bylines }: Parts): Line[] {
  return lines.filter((line) => {
    const date = readDateLine(line);
    if (date === undefined) return true;
    dates.push(date);
    const byline = readByline({ number: line.number, text: date.rest });
    if (byline) bylines.push({ ...byline, line });
    return false;
  });
}

/** The text itself: nothing is taken out but the title where it stands there again, and bylines that say what they are. */
function readMiddle(middle: readonly Line[], title: Title | undefined, parts: Parts): void {
  const lastProse = middle.length - 1;
  middle.forEach((line, index) => {
    const byline = index > lastProse / 2 && isLabelledByline(line) ? readByline(line) : undefined;
    if (title && repeatsTitle(line.text, title)) drop(line, 'repeated title', parts);
    else if (byline) parts.bylines.push(byline);
    else parts.body.push(line);
  });
}

function isLabelledByline(line: Line): boolean {
  const byline = isProse(line) ? undefined : readByline(line);
  return (
    byline !== undefined &&
    (byline.original !== undefined || byline.isReprint === true || /:/.test(line.text))
  );
}

/**
 * The layout of a page that was copied as text: head, title, body, foot.
 *
 * The *head* is everything above the first line of prose, the *foot* everything below the last one; noise is taken out
 * before. A line is read as a title, date or byline only there, so that nothing inside an article can be lost.
 */
import { readByline, readRole } from './byline.ts';
import type { Byline } from './byline.ts';
import { readDateLine, tellDatesApart } from './date-line.ts';
import type { DateLine, PageDates } from './date-line.ts';
import { endsSentence, isAllCapitals, isProse, syllableCount, withoutBullet } from './lines.ts';
import type { Line } from './lines.ts';
import { findNoise, looksLikeText } from './noise.ts';
import type { DroppedLine, Warning } from './result.ts';
import { isCaptionByName } from './caption.ts';

export interface Layout {
  readonly title: Line | undefined;
  readonly dates: PageDates;
  readonly bylines: readonly Byline[];
  /** The lines of the article itself, in order. */
  readonly body: readonly Line[];
  readonly dropped: readonly DroppedLine[];
  readonly warnings: readonly Warning[];
}

/** A part of the page while it is taken apart: each list gets the lines that were recognised. */
interface Parts {
  readonly bylines: Byline[];
  readonly dates: DateLine[];
  readonly body: Line[];
  readonly dropped: DroppedLine[];
  readonly warnings: Warning[];
}

const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 32;
const LONGEST_SECTION_NAME = 5;
const LONGEST_MENU_ITEM = 8;
/** So many short lines in a head are a menu. */
const MENU_ITEMS = 4;

/**
 * Takes a page apart. Every line is in exactly one of title, date lines (dropped as well), bylines, body and dropped.
 *
 * @example readLayout(splitLines(text)).title?.text
 */
export function readLayout(lines: readonly Line[]): Layout {
  const noise = findNoise(lines);
  const parts: Parts = { bylines: [], dates: [], body: [], dropped: [], warnings: [] };
  for (const line of lines) dropNoise(line, noise.get(line.number), parts);
  const left = lines.filter((line) => !noise.has(line.number));
  const { head, middle, foot } = cutUp(left);
  const undated = takeDates(head, parts);
  const title = chooseTitle(undated, { dates: parts.dates, all: left });
  readHead(undated, title, parts);
  parts.body.push(...middle);
  readFoot(takeDates(foot, parts), parts);
  const dates = tellDatesApart(parts.dates, title?.number ?? 0);
  for (const date of parts.dates) dropDate(date, dates, parts);
  const { bylines, body, warnings } = parts;
  return {
    title,
    dates,
    bylines,
    body,
    dropped: parts.dropped.toSorted((a, b) => a.line - b.line),
    warnings,
  };
}

function dropNoise(line: Line, reason: string | undefined, { dropped, warnings }: Parts): void {
  if (reason === undefined) return;
  dropped.push({ line: line.number, text: line.text, reason });
  if (looksLikeText(line))
    warnings.push({ line: line.number, message: `a whole paragraph was dropped: ${reason}` });
}

function dropDate({ line }: DateLine, { published, captured }: PageDates, { dropped }: Parts): void {
  const reasons = new Map([
    [published?.line.number, 'publication date'],
    [captured?.line.number, "page's own date"],
  ]);
  dropped.push({
    line: line.number,
    text: line.text,
    reason: reasons.get(line.number) ?? 'other date of the page',
  });
}

/** The first line is never prose here: an article begins with its title, however long. */
function cutUp(lines: readonly Line[]): Record<'head' | 'middle' | 'foot', readonly Line[]> {
  const isText = (line: Line) => isProse(line) && !isLabelledCredit(line) && readDateLine(line) === undefined;
  const first = lines.findIndex(
    (line, index) => isText(line) && (index > 0 || syllableCount(line.text) > LONGEST_TITLE),
  );
  const last = lines.findLastIndex(isText);
  if (first < 0) return { head: lines, middle: [], foot: [] };
  return { head: lines.slice(0, first), middle: lines.slice(first, last + 1), foot: lines.slice(last + 1) };
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

/** The likeliest title of the head; of two as likely, the first, or the last where a menu stands above. */
function chooseTitle(
  head: readonly Line[],
  { dates, all }: { dates: readonly DateLine[]; all: readonly Line[] },
): Line | undefined {
  const original = all.map((line) => readByline(line)?.original).find((text) => text !== undefined);
  const captionAt = head.findIndex((line) => isCaptionByName(line.text));
  const candidates = captionAt > 0 ? head.slice(0, captionAt) : head;
  const score = ({ number, text }: Line) => {
    const length = syllableCount(text);
    const isBesideDate = dates.some(({ line }) => isNeighbour(line.number, number, all));
    return (
      (text === original ? 8 : 0) +
      (length >= SHORTEST_TITLE ? 3 : 0) +
      (length > LONGEST_SECTION_NAME ? 1 : 0) +
      (length > LONGEST_MENU_ITEM ? 1 : 0) +
      (isBesideDate ? 2 : 0) -
      (isAllCapitals(text) ? 2 : 0) -
      (withoutBullet(text) === undefined ? 0 : 4)
    );
  };
  const isBelowMenu =
    candidates.filter(({ text }) => syllableCount(text) <= LONGEST_MENU_ITEM).length >= MENU_ITEMS;
  const ordered = isBelowMenu ? candidates.toReversed() : candidates;
  return ordered.reduce<Line | undefined>(
    (best, line) => (best && score(best) >= score(line) ? best : line),
    undefined,
  );
}

/** Whether no other line stands between the two. */
function isNeighbour(one: number, other: number, all: readonly Line[]): boolean {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return !all.some(({ number }) => number > low && number < high);
}

function readHead(head: readonly Line[], title: Line | undefined, parts: Parts): void {
  for (const line of head) {
    if (line === title) continue;
    const byline = title !== undefined && line.number > title.number ? readByline(line) : undefined;
    if (byline) parts.bylines.push(byline);
    else if (title === undefined || line.number > title.number) parts.body.push(line);
    else {
      const reason = syllableCount(line.text) <= LONGEST_SECTION_NAME ? 'section name' : 'page head';
      parts.dropped.push({ line: line.number, text: line.text, reason });
    }
  }
}

/** Below the last prose: the rest of a list or a closing sentence, then bylines; whatever else is the page's foot. */
function readFoot(foot: readonly Line[], parts: Parts): void {
  const firstByline = foot.findIndex((line) => readByline(line) !== undefined);
  const aboveByline = firstByline < 0 ? foot : foot.slice(0, firstByline);
  const lastText = aboveByline.findLastIndex(
    ({ text }) => endsSentence(text) || withoutBullet(text) !== undefined,
  );
  parts.body.push(...foot.slice(0, lastText + 1));
  let author: Byline | undefined;
  for (const line of foot.slice(lastText + 1)) {
    const byline =
      readByline(line) ?? (author?.author !== undefined && !author.role ? readRole(line) : undefined);
    if (byline) parts.bylines.push(byline);
    else if (isCaptionByName(line.text)) parts.body.push(line);
    else {
      parts.dropped.push({ line: line.number, text: line.text, reason: 'page foot' });
      parts.warnings.push({ line: line.number, message: `taken for the foot of the page: "${line.text}"` });
    }
    author = byline ?? author;
  }
}

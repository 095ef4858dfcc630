/**
 * The head of a page: what stands above the first line of prose, dates and noise left out. Above the title is the
 * page's own; below it are bylines, the name of the section, and what the article begins with.
 */
import { isPublisherName, isSectionName, readByline } from './byline.ts';
import type { Byline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { drop } from './layout-parts.ts';
import type { Parts } from './layout-parts.ts';
import { endsSentence, isAllCapitals, syllableCount } from './lines.ts';
import type { Line } from './lines.ts';
import { LONGEST_MENU_ITEM, repeatsTitle } from './title.ts';
import type { Title } from './title.ts';

const LONGEST_SECTION_NAME = 5;
/** So many short lines after one another are a menu. */
const MENU_RUN = 3;

/**
 * Puts each line of the head where it belongs. `menu` holds the numbers of the lines that are items of one.
 *
 * @example readHead(head, { title, menu }, parts)
 */
export function readHead(
  head: readonly Line[],
  { title, menu }: { readonly title: Title | undefined; readonly menu: ReadonlySet<number> },
  parts: Parts,
): void {
  const lastDate = parts.dates.at(-1)?.line.number ?? 0;
  for (const line of head) {
    const { number, text } = line;
    if (title?.parts.some((part) => part.number === number)) continue;
    if (title && repeatsTitle(text, title)) drop(line, 'repeated title', parts);
    else if (title && number < title.line.number) dropAbove(line, menu, parts);
    else readBelowTitle(line, { hasTitle: title !== undefined, isAboveDate: number < lastDate }, parts);
  }
}

/**
 * The numbers of the lines above the title that stand in a run of short ones, as the items of a menu do. The name of
 * the article's section, right above the title or its date, is no item.
 *
 * @param noise the reasons of lines that are noise: only navigation belongs to a menu
 * @example menuLines(lines, noise, title).has(3) // true
 */
export function menuLines(
  lines: readonly Line[],
  noise: ReadonlyMap<number, string>,
  title: Title | undefined,
): ReadonlySet<number> {
  const items = new Set<number>();
  const end = lines.findIndex(({ number }) => number >= (title?.parts[0]?.number ?? 0));
  let run: Line[] = [];
  for (const line of lines.slice(0, end + 1)) {
    const isEnd = line === lines[end] || readDateLine(line) !== undefined;
    const last = run.at(-1);
    if (isEnd && last && isSectionName(last.text)) items.delete(last.number);
    const isItem = !isEnd && isShort(line) && (noise.get(line.number) ?? 'navigation') === 'navigation';
    run = isItem ? [...run.slice(1 - MENU_RUN), line] : [];
    if (run.length >= MENU_RUN) run.forEach(({ number }) => items.add(number));
  }
  return items;
}

function isShort({ text }: Line): boolean {
  return syllableCount(text.slice(0, 80)) <= LONGEST_MENU_ITEM;
}

function dropAbove(line: Line, menu: ReadonlySet<number>, parts: Parts): void {
  const reason = reasonAbove(line, menu);
  drop(line, reason, parts);
  if (reason === 'page head' && !isAllCapitals(line.text))
    parts.warnings.push({
      line: line.number,
      message: `taken for the head of the page; it may be the title: "${line.text}"`,
    });
}

function reasonAbove({ number, text }: Line, menu: ReadonlySet<number>): string {
  if (menu.has(number)) return 'navigation';
  return syllableCount(text) <= LONGEST_SECTION_NAME ? 'section name' : 'page head';
}

function readBelowTitle(
  line: Line,
  { hasTitle, isAboveDate }: { readonly hasTitle: boolean; readonly isAboveDate: boolean },
  parts: Parts,
): void {
  const byline = hasTitle ? bylineOf(line) : undefined;
  const isLabel = syllableCount(line.text) <= LONGEST_SECTION_NAME && !endsSentence(line.text);
  if (byline) parts.bylines.push(byline);
  else if (isSectionName(line.text) || (hasTitle && isAboveDate && isLabel))
    drop(line, 'section name', parts);
  else parts.body.push(line);
}

function bylineOf(line: Line): Byline | undefined {
  return readByline(line) ?? (isPublisherName(line.text) ? { line, publisher: line.text } : undefined);
}

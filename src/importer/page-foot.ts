/**
 * The foot of a page: what stands below the last line of prose, dates and noise left out. First the rest of a list or a
 * closing sentence, then bylines; whatever else is the page's own.
 */
import { readByline, readRole } from './byline.ts';
import type { Byline } from './byline.ts';
import { isCaptionByName } from './caption.ts';
import { drop } from './layout-parts.ts';
import type { Parts } from './layout-parts.ts';
import { endsSentence, isNumbered, withoutBullet, withoutPictographs } from './lines.ts';
import type { Line } from './lines.ts';
import { repeatsTitle } from './title.ts';
import type { Title } from './title.ts';

/** A label whose text stands in the next line. */
const LABEL_ALONE = /^(?:link (?:bài )?gốc|bài gốc|nguồn(?: tin)?|tác giả|theo)\s*:?$/iu;
const ENDS_WITH_DATE = /\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?$/;

/**
 * Puts each line of the foot where it belongs; what isn't recognised has a warning.
 *
 * @example readFoot(foot, title, parts)
 */
export function readFoot(foot: readonly Line[], title: Title | undefined, parts: Parts): void {
  const firstByline = foot.findIndex((line) => readByline(line) !== undefined);
  const aboveByline = firstByline < 0 ? foot : foot.slice(0, firstByline);
  const firstOfPage = aboveByline.findLastIndex(isRestOfText) + 1;
  for (const line of foot.slice(0, firstOfPage)) parts.body.push(line);
  let author: Byline | undefined;
  let label: Line | undefined;
  for (const line of foot.slice(firstOfPage)) {
    const byline = label ? readLabelled(label, line) : readCredit(line, author);
    if (byline) parts.bylines.push(...(label ? [{ line: label }] : []), byline);
    else if (label) readPageFoot(label, title, parts);
    const isLabel = !byline && LABEL_ALONE.test(line.text);
    if (!byline && !isLabel) readPageFoot(line, title, parts);
    author = byline ?? author;
    label = isLabel ? line : undefined;
  }
  if (label) readPageFoot(label, title, parts);
}

/** A line by itself; the one below an author may tell the author's office. */
function readCredit(line: Line, author: Byline | undefined): Byline | undefined {
  const mayBeRole = author?.author !== undefined && !author.role;
  return readByline(line) ?? (mayBeRole ? readRole(line) : undefined);
}

function readLabelled(label: Line, line: Line): Byline | undefined {
  const byline = readByline({ ...line, text: `${label.text.replace(/\s*:$/, '')}: ${line.text}` });
  return byline ? { ...byline, line } : readByline(line);
}

function isRestOfText({ text, cells }: Line): boolean {
  if (endsSentence(text)) return true;
  if (ENDS_WITH_DATE.test(text.slice(-16))) return false;
  const isItem = [withoutBullet, withoutPictographs].some((without) => without(text) !== undefined);
  return isItem || cells !== undefined || isNumbered(text);
}

function readPageFoot(line: Line, title: Title | undefined, parts: Parts): void {
  const { number, text } = line;
  if (isCaptionByName(text)) parts.body.push(line);
  else if (title && repeatsTitle(text, title)) drop(line, 'repeated title', parts);
  else if (ENDS_WITH_DATE.test(text.slice(-16))) drop(line, 'other-news list', parts);
  else {
    drop(line, 'page foot', parts);
    parts.warnings.push({ line: number, message: `taken for the foot of the page: "${text}"` });
  }
}

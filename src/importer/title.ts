/**
 * The title of a page that was copied as text, chosen among the lines above its prose, and the same title printed
 * again elsewhere: in the browser's tab, where the portal's name follows it, above the text, or cut short in a path.
 */
import { fold } from '../vietnamese/fold.ts';
import { isSectionName, readByline } from './byline.ts';
import { isCaptionByName } from './caption.ts';
import type { DateLine } from './date-line.ts';
import { isAllCapitals, isProse, syllableCount, withoutBullet, withoutPictographs } from './lines.ts';
import type { Line } from './lines.ts';

/** A title, its parts in order where it runs over two lines. */
export interface Title {
  /** The first of its lines, with the whole title for its text, without the portal's name. */
  readonly line: Line;
  readonly parts: readonly Line[];
  /** The name that followed the title in the same line, as `Cổng TTĐT tỉnh …`. */
  readonly portal: string | undefined;
}

/** What the choice is made by, besides the lines themselves. */
export interface Surroundings {
  readonly dates: readonly DateLine[];
  /** Every line that isn't noise. */
  readonly all: readonly Line[];
}

const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 32;
const LONGEST_SECTION_NAME = 5;
export const LONGEST_MENU_ITEM = 8;
/** So many short lines in a head are a menu. */
const MENU_ITEMS = 4;
const LONGEST_TEXT = 400;
const PORTAL =
  /^(?:(?:cổng|trang)\s+(?:thông tin|ttđt|tin|giao tiếp)|báo\s+(?:điện tử|\p{Lu})|tạp chí\s|đài\s+(?:ptth|phát thanh)|ubnd\s)|(?:điện tử|online)$|\.(?:vn|com|net)$/iu;
/** What a banner in capitals begins with. */
const ORGANISATION =
  /^(?:uy ban|ubnd|hoi dong|hdnd|so |bo |cuc |vu |tinh uy|thanh uy|huyen uy|dang bo|dang cong san|cong hoa|cong |trang |bao |dai |tap chi|truong |benh vien|trung tam|vien |ban |hoi |doan |mat tran|chi cuc|phong )/;
/** Stars and arrows are a widget's. */
const RATED = /[★☆⭐✩]|\p{L} ?[▼▾▲►▶]/u;
const SUFFIX = /^(?<title>.{12,300}?)\s+[-–—|»]\s+(?<portal>[^|»]{3,80})$/u;

/**
 * The likeliest title of the head; of two as likely, the first, or the last where a menu stands above. Undefined where
 * the head is empty.
 *
 * @example chooseTitle(head, { dates, all })?.line.text
 */
export function chooseTitle(head: readonly Line[], around: Surroundings): Title | undefined {
  const captionAt = head.findIndex((line) => isCaptionByName(line.text));
  const candidates = captionAt > 0 ? head.slice(0, captionAt) : head;
  const score = scorer(head, around);
  const isBelowMenu =
    candidates.filter(({ text }) => syllableCount(text) <= LONGEST_MENU_ITEM).length >= MENU_ITEMS;
  const ordered = isBelowMenu ? candidates.toReversed() : candidates;
  let best: { readonly line: Line; readonly score: number } | undefined;
  for (const line of ordered) {
    const points = score(line);
    if (!best || points > best.score) best = { line, score: points };
  }
  return best && wholeTitle(best.line, head);
}

/**
 * Whether a line prints the title again, whole or cut short with an ellipsis.
 *
 * @example repeatsTitle('Băng rộng về làng - Cổng TTĐT tỉnh', title) // true
 */
export function repeatsTitle(text: string, { line, parts }: Title): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const key = titleKey(text);
  if (key === titleKey(line.text) || (parts.length > 1 && key === titleKey(parts[0]?.text ?? '')))
    return true;
  const isCut = /(?:…|\.\.\.)$/.test(text) && syllableCount(text) >= LONGEST_SECTION_NAME;
  return isCut && titleKey(line.text).startsWith(key);
}

/**
 * A line that may be a title though it ends as a sentence does: short, and the page says elsewhere that it is one.
 *
 * @example isTitleSentence(line, { next, all }) // true for a question above a date line
 */
export function mayBeTitle({ text }: Line): boolean {
  return text.length <= LONGEST_TEXT && syllableCount(text) <= LONGEST_TITLE;
}

/**
 * What titles are compared by: letters and digits without marks, the portal's name left out.
 *
 * @example titleKey('Băng rộng – Báo Ninh Thuận') === titleKey('BĂNG RỘNG') // true
 */
export function titleKey(text: string): string {
  return fold(splitPortal(text.slice(0, LONGEST_TEXT)).title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function scorer(head: readonly Line[], { dates, all }: Surroundings): (line: Line) => number {
  const place = new Map(all.map(({ number }, index) => [number, index]));
  const datePlaces = new Set(dates.map(({ line }) => place.get(line.number) ?? -9));
  const original = all
    .filter(({ text }) => /^\(?(?:link|bài|xem|đường|nguồn) /iu.test(text))
    .map((line) => readByline(line)?.original)
    .find((text) => text !== undefined);
  const times = new Map<string, number>();
  for (const { text } of all) {
    if (text.length > LONGEST_TEXT) continue;
    const key = titleKey(text);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const last = head.at(-1)?.number;
  const inHead = new Set(head.map(({ number }) => number));
  /** Whether a longer line of the head stands on the other side of the date right above. */
  const isOutdone = (at: number, length: number) => {
    let above = at - 1;
    while (datePlaces.has(above)) above -= 1;
    const other = all[above];
    const isTold = above < at - 1 && other !== undefined && inHead.has(other.number);
    return isTold && other.text.length <= LONGEST_TEXT && syllableCount(other.text) > length;
  };
  return (line) => {
    const { number, text } = line;
    if (text.length > LONGEST_TEXT) return -1;
    const length = syllableCount(text);
    const at = place.get(number) ?? -9;
    const clues: readonly (readonly [boolean, number])[] = [
      [original !== undefined && titleKey(text) === titleKey(original), 8],
      [(times.get(titleKey(text)) ?? 0) > 1 && length > LONGEST_SECTION_NAME, 4],
      [length >= SHORTEST_TITLE, 3],
      [length > LONGEST_SECTION_NAME, 1],
      [length > LONGEST_MENU_ITEM, 1],
      [datePlaces.has(at - 1) || datePlaces.has(at + 1), 2],
      [number === last && length >= SHORTEST_TITLE, 1],
      [isOutdone(at, length), -3],
      [wordCount(text) < SHORTEST_TITLE || RATED.test(text), -3],
      [/[.;]$/.test(text) && length > LONGEST_SECTION_NAME, -3],
      [isAllCapitals(text), ORGANISATION.test(fold(text)) ? -4 : length > LONGEST_MENU_ITEM ? 0 : -2],
      [withoutBullet(text) !== undefined, -4],
      [line.cells !== undefined, -4],
      [isSectionName(text), -4],
      [readByline(line) !== undefined, -6],
      [isProse(line) && !/[?!”"]$/.test(text), -2],
    ];
    return clues.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  };
}

/** How many words there are that are letters only: a counter, a rating, a row of buttons has few. */
function wordCount(text: string): number {
  return text.split(' ').filter((word) => /^[^\p{N}\p{S}]*\p{L}{2}[^\p{N}\p{S}]*$/u.test(word)).length;
}

/** A title that breaks off goes on in the next line: behind a colon or a comma, or in lower case. */
function wholeTitle(line: Line, head: readonly Line[]): Title {
  const at = head.indexOf(line);
  const before = head[at - 1];
  if (before !== undefined && syllableCount(before.text) > LONGEST_SECTION_NAME && breaksOff(before, line))
    return joined(before, line);
  const next = head[at + 1];
  if (next !== undefined && breaksOff(line, next)) return joined(line, next);
  const { title, portal } = splitPortal(withoutPictographs(line.text) ?? line.text);
  return { line: { ...line, text: title }, parts: [line], portal };
}

function breaksOff(line: Line, next: Line): boolean {
  const areTitles = [line, next].every((part) => mayBeTitle(part) && !isProse(part) && !readByline(part));
  return areTitles && (/^\p{Ll}/u.test(next.text) || /[:,–-]$/.test(line.text));
}

function joined(line: Line, next: Line): Title {
  const text = `${withoutPictographs(line.text) ?? line.text} ${next.text}`;
  return { line: { ...line, text }, parts: [line, next], portal: undefined };
}

function splitPortal(text: string): { readonly title: string; readonly portal: string | undefined } {
  const { title, portal } = (text.length <= LONGEST_TEXT && SUFFIX.exec(text)?.groups) || {};
  const isSplit = title !== undefined && portal !== undefined && PORTAL.test(portal);
  return isSplit ? { title, portal } : { title: text, portal: undefined };
}

/**
 * Where a web page prints the title and the date of its article. What says so, from the surest: an `<h1>`, a class or id
 * (`post-title`), the name that the head gives the page, and last a line of a title's shape beside a date.
 */
import { readDateLine } from './date-line.ts';
import type { Block } from './html-blocks.ts';
import { syllableCount } from './lines.ts';

export interface Place {
  /** The element that holds the article: its first block, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The article's first long paragraph. */
  readonly prose: number;
  readonly isShown: (index: number) => boolean;
}

/** So far above the article its title may stand, in blocks that the page shows. */
const REACH = 10;
/** A date stands right above its title, or a line or two away. */
const DATE_REACH = 3;
const SHORTEST_TITLE = 12;
const FEWEST_SYLLABLES = 6;
const MOST_SYLLABLES = 32;
const LONGEST_LINE = 300;

/**
 * The index of the title's block; undefined where nothing tells.
 *
 * @param names what the head calls the page (`og:title`, `<title>`)
 * @example findTitle(blocks, place, ['Băng rộng về làng - Báo'])
 */
export function findTitle(
  blocks: readonly Block[],
  place: Place,
  names: readonly string[],
): number | undefined {
  const { from, to, prose, isShown } = place;
  const inside = indexes(from, to).filter(isShown);
  const before = indexes(0, from).filter(isShown);
  const near = before.slice(-REACH);
  const opening = inside.filter((index) => index < prose);
  const isHeading = (index: number) => blocks[index]?.level === 1;
  const heading = before.findLast(isHeading);
  const isLabelled = (index: number) => blocks[index]?.isTitle === true && isLine(blocks[index]);
  const isNamed = (index: number) => isLine(blocks[index]) && isOneOf(names, blocks[index]);
  const labelled = [...near.filter(isLabelled), ...opening.filter(isLabelled)];
  const nearest = labelled.find(isNamed) ?? labelled.at(-1);
  const isBelow = heading === undefined || (!isOneOf(names, blocks[heading]) && (nearest ?? -1) > heading);
  return (
    inside.find(isHeading) ??
    (isBelow ? nearest : undefined) ??
    heading ??
    inside.find(isNamed) ??
    before.findLast(isNamed) ??
    near.findLast((index) => isBesideDate(blocks, near, index))
  );
}

/**
 * The index of a date line right above the title or the article, where none stands below the title.
 *
 * @example findDateAbove(blocks, place, titleAt)
 */
export function findDateAbove(
  blocks: readonly Block[],
  { from, prose, isShown }: Place,
  titleAt: number | undefined,
): number | undefined {
  const start = Math.min(titleAt ?? from, from);
  const isDate = (index: number) => isDateLine(blocks[index]);
  if (indexes(start, Math.max(prose, from)).some((index) => isShown(index) && isDate(index)))
    return undefined;
  return indexes(0, start).filter(isShown).slice(-DATE_REACH).findLast(isDate);
}

function isLine(block: Block | undefined): boolean {
  return (
    block !== undefined && block.text.length >= SHORTEST_TITLE && block.linked === 0 && !isDateLine(block)
  );
}

function isOneOf(names: readonly string[], block: Block | undefined): boolean {
  return block !== undefined && names.some((name) => name.includes(block.text));
}

function isDateLine(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_LINE || !/\d/.test(block.text)) return false;
  return readDateLine({ number: block.line, text: block.text }) !== undefined;
}

/** A line of a title's length without a full stop, the one above it or below it a date. */
function isBesideDate(blocks: readonly Block[], near: readonly number[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined || !isLine(block) || block.text.length > LONGEST_LINE) return false;
  const length = syllableCount(block.text);
  if (length < FEWEST_SYLLABLES || length > MOST_SYLLABLES || /[.:;,]$/.test(block.text)) return false;
  const at = near.indexOf(index);
  return [near[at - 1], near[at + 1]].some((other) => other !== undefined && isDateLine(blocks[other]));
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

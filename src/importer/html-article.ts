/**
 * The article of a web page: which of its blocks, and what the others are.
 *
 * *Prose* is text outside links in blocks long enough to be sentences. The article stands in the element that the page
 * itself says holds it (schema.org's `articleBody`, `<article>`, `<main>`), if much of the page's prose is there; else in the
 * innermost element that holds nearly all of it. Its title may stand above that element, its author below.
 */
import type { Block, Page, PageElement } from './html-blocks.ts';
import type { ElementRole, SetAside } from './html-elements.ts';
import { findDateAbove, findTitle } from './html-title.ts';

export interface ArticleBlocks {
  /** In the order of the page. */
  readonly kept: readonly Block[];
  readonly dropped: readonly { readonly block: Block; readonly reason: string }[];
  readonly title: Block | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Roles that say where the article is, the most exact first, and the share of the page's prose that confirms it. */
const HOLDERS: readonly (readonly [role: ElementRole, share: number])[] = [
  ['article-body', 0.3],
  ['article', 0.4],
  ['main', 0.5],
];
const SHORTEST_PROSE = 60;
/** An element with this much of the page's prose holds the article, whatever it says of itself. */
const TOO_MUCH_TO_SET_ASIDE = 0.5;
const NEARLY_ALL = 0.75;
/** Between a title and the article, and behind it, there is room for a date, a lead, an author. */
const MOST_BETWEEN = 10;
const MOST_BEHIND = 4;
const LONGEST_BEHIND = 80;
/** Two linked lines may be sources; three in a row are a list. */
const FEWEST_LINKS = 3;
const BULLET_LENGTH = 2;

/**
 * Chooses the blocks of the article. Every block is in exactly one of the two lists.
 *
 * @param names what the head calls the page (`og:title`, `<title>`), to know the title by where there is no h1
 * @example chooseArticle(readBlocks(html), []).kept[0]?.text
 */
export function chooseArticle(page: Page, names: readonly string[]): ArticleBlocks {
  const { blocks } = page;
  const prose = sumProse(page);
  const setAside = findSetAside(page, prose);
  const reasons = blocks.map(({ isHidden, element }) =>
    isHidden ? 'hidden on the page' : setAside[element],
  );
  const holder = findHolder(page, prose);
  const body: Span = page.elements[holder] ?? { from: 0, to: blocks.length };
  const isShown = (index: number) => reasons[index] === undefined;
  const firstProse = range(body).find((index) => proseOf(blocks[index] ?? NOTHING) > 0) ?? body.from;
  const place = { ...body, prose: firstProse, isShown };
  const titleAt = findTitle(blocks, place, names);
  const dateAt = findDateAbove(blocks, place, titleAt);
  const around =
    titleAt === undefined || titleAt < body.from ? aroundBody(page, { holder, titleAt, body }) : [];
  const chosen = new Set([...range(body), ...around, ...(dateAt === undefined ? [] : [dateAt])]);
  const links = findLinkLists(blocks, (index) => isShown(index) && chosen.has(index));
  const kept: Block[] = [];
  const dropped: { block: Block; reason: string }[] = [];
  blocks.forEach((block, index) => {
    const reason = reasons[index] ?? (chosen.has(index) ? links.get(index) : 'outside the article');
    if (reason === undefined) kept.push(block);
    else dropped.push({ block, reason });
  });
  return { kept, dropped, title: titleAt === undefined ? undefined : blocks[titleAt] };
}

/** The prose in each element, those inside it included. An element stands behind its parent in the list. */
function sumProse({ blocks, elements }: Page): number[] {
  const sums = elements.map(() => 0);
  for (const block of blocks) sums[block.element] = (sums[block.element] ?? 0) + proseOf(block);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

function proseOf({ text, linked, kind, isHidden }: Block): number {
  const own = text.length - linked;
  return !isHidden && kind !== 'caption' && own >= SHORTEST_PROSE && linked < own ? own : 0;
}

/** For each element why what is in it isn't the article, by itself or what is around it; the innermost reason counts. */
function findSetAside({ elements }: Page, prose: readonly number[]): (SetAside | undefined)[] {
  const all = prose[0] ?? 0;
  const reasons: (SetAside | undefined)[] = [];
  elements.forEach(({ role, parent }, index) => {
    const isOwn = role !== undefined && !isHolder(role) && index > 0;
    const isLarge = all > 0 && (prose[index] ?? 0) >= all * TOO_MUCH_TO_SET_ASIDE;
    reasons.push(isOwn && !isLarge ? role : reasons[parent]);
  });
  return reasons;
}

function isHolder(role: ElementRole): role is Exclude<ElementRole, SetAside> {
  return HOLDERS.some(([holder]) => holder === role);
}

function findHolder({ elements }: Page, prose: readonly number[]): number {
  const all = prose[0] ?? 0;
  if (all === 0) return 0;
  for (const [role, share] of HOLDERS) {
    const best = mostProse(elements, prose, role);
    if (best !== undefined && (prose[best] ?? 0) >= all * share) return best;
  }
  return descend(elements, prose);
}

/** From the page inwards, as long as one element has nearly all the prose; not into a single paragraph. */
function descend(elements: readonly PageElement[], prose: readonly number[]): number {
  const richest = elements.map(() => 0);
  elements.forEach(({ parent }, index) => {
    const best = richest[parent] ?? 0;
    if (index > 0 && (best === 0 || (prose[index] ?? 0) > (prose[best] ?? 0))) richest[parent] = index;
  });
  let holder = 0;
  for (let next = richest[0] ?? 0; next !== 0; next = richest[holder] ?? 0) {
    const element = elements[next];
    const isSingle = element === undefined || element.to - element.from <= 1;
    if (isSingle || (prose[next] ?? 0) < (prose[holder] ?? 0) * NEARLY_ALL) break;
    holder = next;
  }
  return holder;
}

function mostProse(
  elements: readonly PageElement[],
  prose: readonly number[],
  role: ElementRole,
): number | undefined {
  let best: number | undefined;
  elements.forEach((element, index) => {
    if (element.role === role && (best === undefined || (prose[index] ?? 0) > (prose[best] ?? 0)))
      best = index;
  });
  return best;
}

/** Rows of lines inside the article that are nothing but links: other news, keywords, buttons. */
function findLinkLists(
  blocks: readonly Block[],
  isKept: (index: number) => boolean,
): ReadonlyMap<number, 'list of links'> {
  const found = new Map<number, 'list of links'>();
  let row: number[] = [];
  blocks.forEach(({ text, linked }, index) => {
    const isLink = isKept(index) && linked > 0 && linked >= text.length - BULLET_LENGTH;
    if (!isLink) row = [];
    else if (row.push(index) >= FEWEST_LINKS) {
      for (const each of row.slice(-FEWEST_LINKS)) found.set(each, 'list of links');
    }
  });
  return found;
}

/** What belongs to the article outside its element: from the title down to it, and a few short lines behind it. */
function aroundBody(
  { blocks, elements }: Page,
  {
    holder,
    titleAt,
    body,
  }: { readonly holder: number; readonly titleAt: number | undefined; readonly body: Span },
): number[] {
  const between = titleAt === undefined ? [] : range({ from: titleAt + 1, to: body.from });
  const isText = (index: number) => {
    const { linked, text } = blocks[index] ?? NOTHING;
    return linked * 2 < text.length;
  };
  let common = holder;
  const isAround = (element: PageElement | undefined) =>
    titleAt === undefined ? (element?.to ?? 0) > body.to : (element?.from ?? 0) <= titleAt;
  while (common !== 0 && !isAround(elements[common])) common = elements[common]?.parent ?? 0;
  const end = Math.min(elements[common]?.to ?? body.to, body.to + MOST_BEHIND);
  const behind = range({ from: body.to, to: end });
  const stop = behind.findIndex(
    (index) =>
      !isText(index) || blocks[index]?.kind !== 'paragraph' || blocks[index].text.length > LONGEST_BEHIND,
  );
  return [
    ...(titleAt === undefined ? [] : [titleAt]),
    ...(between.length <= MOST_BETWEEN ? between.filter(isText) : []),
    ...(stop < 0 ? behind : behind.slice(0, stop)),
  ];
}

function range({ from, to }: Span): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

const NOTHING: Block = {
  text: '',
  line: 0,
  kind: 'paragraph',
  element: 0,
  cell: -1,
  row: -1,
  linked: 0,
  isContinued: false,
  isHidden: false,
};

/** The words around the place that answers a query, as a result shows them, and the link that leads there. */
import type { ExcerptPart } from './excerpt.ts';
import { type Anchor, type Fragment, type PageText } from './page-text.ts';
import type { Stretch, TextRank } from './rank-text.ts';
import type { Passage } from './search-answer.ts';

/** Words of an excerpt: about three lines on a wide page, six on a phone. */
const LENGTH = 36;
const BEFORE = 10;
/** A sentence that begins this few words earlier is shown from its beginning. */
const SENTENCE_BACK = 16;
/** Passages beside the first. */
const MAX_FURTHER = 3;
/** A further passage is shown where it answers nearly as well as the first. */
const WORTH_SHOWING = 0.6;
/** A place that answers about as well as the one shown is marked beside it. */
const AS_GOOD = 0.9;
/** What is shown of a page that is called what was typed, and says it nowhere. */
const BEGINNING: Stretch = { first: 0, last: 0, score: 0 };

/**
 * The passages of a page: the one around its best stretch, its beginning where it has none, then others that answer nearly
 * as well and say something else. Where the title itself answers, the first leads to the top of the page.
 * @returns at least one, best first
 */
export function passagesOf(
  page: PageText,
  rank: TextRank,
  fragment: Fragment,
): readonly [Passage, ...Passage[]] {
  const [best, ...others] = behindTitle(page, rank, fragment);
  if (best === undefined) {
    return [{ ...passageAt(page, { stretch: BEGINNING, rank, fragment }), url: fragment.url }];
  }
  const isCalledSo = (rank.stretches[0]?.last ?? 0) < countTitle(page, fragment);
  const around = passageAt(page, { stretch: best, rank, fragment });
  const first = isCalledSo ? { ...around, url: fragment.url } : around;
  const passages: [Passage, ...Passage[]] = [first];
  const shown = [rangeOf(page, best)];
  for (const stretch of others) {
    if (stretch.score < best.score * WORTH_SHOWING || passages.length > MAX_FURTHER) continue;
    if (shown.some(({ from, to }) => stretch.first >= from && stretch.last <= to)) continue;
    const passage = passageAt(page, { stretch, rank, fragment });
    if (passages.some((known) => saysSame(known, passage))) continue;
    passages.push(passage);
    shown.push(rangeOf(page, stretch));
  }
  return passages;
}

/** The best stretches but for one in the title that the page begins with: what stands behind it says more. */
function behindTitle(page: PageText, { stretches }: TextRank, fragment: Fragment): readonly Stretch[] {
  const length = countTitle(page, fragment);
  const [best, next] = stretches;
  if (best === undefined || best.last >= length) return stretches;
  if (next !== undefined && next.first >= length && next.score >= best.score * AS_GOOD)
    return stretches.slice(1);
  if (length >= page.starts.length) return stretches;
  return [{ ...best, first: length, last: length }, ...stretches.slice(1)];
}

/** How many words the title is with which a page begins; none where it begins otherwise. */
function countTitle({ content, starts }: PageText, { title }: Fragment): number {
  if (!content.startsWith(title)) return 0;
  const first = starts.findIndex((start) => start >= title.length);
  return first < 0 ? starts.length : first;
}

/** Its words with the matched ones marked, the anchor before it, the heading over it. */
function passageAt(
  page: PageText,
  { stretch, rank, fragment }: { stretch: Stretch; rank: TextRank; fragment: Fragment },
): Passage {
  const begin = page.starts[stretch.first] ?? 0;
  const anchors = anchorsUpTo(fragment, begin);
  const anchor = anchors.at(-1);
  const title = anchors.findLast(({ heading }) => heading !== undefined)?.heading;
  return {
    url: anchor === undefined ? fragment.url : `${fragment.url}#${anchor.id}`,
    title: title ?? fragment.title,
    excerpt: excerptAround(page, stretch, rank),
  };
}

/** Whether one excerpt has all the words of another: pages repeat their titles, and figures their names. */
function saysSame(one: Passage, other: Passage): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.includes(b) || b.includes(a);
}

function wordsOf({ excerpt }: Passage): string {
  const text = excerpt.map((part) => part.text).join('');
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The anchors that stand at or before a place of the content, in their order. */
function anchorsUpTo({ content, anchors }: Fragment, place: number): Anchor[] {
  const before = content.slice(0, place).match(/\S+/g)?.length ?? 0;
  // A word that has begun before the place, as in `(DTI`, is counted already.
  const isInside = place > 0 && /\S/.test(content[place - 1] ?? ' ');
  return anchors.filter(({ location }) => location <= (isInside ? before - 1 : before));
}

/** The words of an excerpt, as indexes. */
function rangeOf(page: PageText, { first, last }: Stretch): { from: number; to: number } {
  const from = startOfExcerpt(page, first);
  return { from, to: Math.min(Math.max(from + LENGTH, last + 1), page.starts.length) - 1 };
}

function excerptAround(page: PageText, stretch: Stretch, rank: TextRank): ExcerptPart[] {
  const { from, to } = rangeOf(page, stretch);
  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let written = openingQuote(page.content, page.starts[from] ?? 0);
  for (const [first, last] of runs(page, findsOf(rank, stretch), { from, to })) {
    const [begin = 0, end = 0] = [page.starts[first], page.ends[last]];
    parts.push({ text: page.content.slice(written, begin), marked: false });
    parts.push({ text: page.content.slice(begin, end), marked: true });
    written = end;
  }
  parts.push({ text: page.content.slice(written, endOfExcerpt(page, to)), marked: false });
  if (to < page.starts.length - 1) parts.push({ text: ' …', marked: false });
  return parts.filter(({ text }) => text !== '');
}

type Run = readonly [first: number, last: number];

/** The matched words of an excerpt, those together that only a space parts, or the sign within a symbol. */
function runs(
  page: PageText,
  matched: ReadonlySet<number>,
  { from, to }: { from: number; to: number },
): Run[] {
  const found: Run[] = [];
  for (let at = from; at <= to; at += 1) {
    if (!matched.has(at)) continue;
    const before = found.at(-1);
    if (before?.[1] === at - 1 && isOneWord(page, at - 1)) found.splice(-1, 1, [before[0], at]);
    else found.push([at, at]);
  }
  return found;
}

/** The words that are found: those of the stretch, and of other places that answer as well. */
function findsOf({ matched, stretches }: TextRank, stretch: Stretch): ReadonlySet<number> {
  if (stretch.first === stretch.last) return matched;
  const finds = [stretch, ...stretches.filter(({ score }) => score >= stretch.score * AS_GOOD)];
  return new Set([...matched].filter((at) => finds.some(({ first, last }) => at >= first && at <= last)));
}

/** The beginning of the sentence where it is near, a few words before the stretch otherwise. */
function startOfExcerpt({ content, starts, ends }: PageText, first: number): number {
  for (let at = first; at > Math.max(0, first - SENTENCE_BACK); at -= 1) {
    if (/[.;!?:]\s/.test(content.slice(ends[at - 1], starts[at]))) return at;
  }
  return first <= SENTENCE_BACK ? 0 : first - BEFORE;
}

function endOfExcerpt({ content, ends }: PageText, to: number): number {
  const end = ends[to] ?? content.length;
  return end + (/^\S+/.exec(content.slice(end, end + 4))?.[0].length ?? 0);
}

/** A quotation mark or bracket before the first word belongs to it. */
function openingQuote(content: string, start: number): number {
  return /[“‘"'(«]/.test(content[start - 1] ?? '') ? start - 1 : start;
}

function isOneWord({ content, starts, ends }: PageText, at: number): boolean {
  return /^(?:\s+|[-–/])$/.test(content.slice(ends[at], starts[at + 1]));
}

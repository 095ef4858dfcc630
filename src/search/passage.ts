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

/**
 * The passage of a page around a stretch: its words with the matched ones marked, the anchor before it, the heading over
 * it.
 */
export function passageAt(
  page: PageText,
  {
    stretch,
    rank,
    fragment,
  }: {
    stretch: Stretch;
    rank: TextRank;
    fragment: Fragment;
  },
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

/** The anchors that stand at or before a place of the content, in their order. */
function anchorsUpTo({ content, anchors }: Fragment, place: number): Anchor[] {
  const before = content.slice(0, place).match(/\S+/g)?.length ?? 0;
  // A word that has begun before the place, as in `(DTI`, is counted already.
  const isInside = place > 0 && /\S/.test(content[place - 1] ?? ' ');
  return anchors.filter(({ location }) => location <= (isInside ? before - 1 : before));
}

function excerptAround(page: PageText, stretch: Stretch, { matched }: TextRank): ExcerptPart[] {
  const from = startOfExcerpt(page, stretch.first);
  const to = Math.min(Math.max(from + LENGTH, stretch.last + 1), page.starts.length) - 1;
  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let written = openingQuote(page.content, page.starts[from] ?? 0);
  for (const [first, last] of runs(page, matched, { from, to })) {
    if (!isFind([first, last], stretch)) continue;
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

/** The matched words of an excerpt, those together that only a space parts. */
function runs(
  page: PageText,
  matched: ReadonlySet<number>,
  { from, to }: { from: number; to: number },
): Run[] {
  const found: Run[] = [];
  for (let at = from; at <= to; at += 1) {
    if (!matched.has(at)) continue;
    const before = found.at(-1);
    if (before?.[1] === at - 1 && isOneSpace(page, at - 1)) found.splice(-1, 1, [before[0], at]);
    else found.push([at, at]);
  }
  return found;
}

/** Beside a stretch of several words, a single word that only happens to be alike is no find. */
function isFind([first, last]: Run, stretch: Stretch): boolean {
  return first !== last || stretch.first === stretch.last || (first >= stretch.first && last <= stretch.last);
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

function isOneSpace({ content, starts, ends }: PageText, at: number): boolean {
  return /^\s+$/.test(content.slice(ends[at], starts[at + 1]));
}

/**
 * Items of feeds: what is new, each with the day on which it became so.
 *
 * A document goes by the day of its issue, an article by the day its source was published (or, where that prints no date,
 * the day of its own last edit), an event by its day. A target goes by the issue of the document that promises it, a
 * result by the article or the source that reports it. What has no day at all gets no item: nothing says when it was new.
 */
import { documentName } from '../model/document-name.ts';
import type { ArticleNode, DocumentNode, EventNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { comparePeriods, describePeriod, periodStart, type Period } from '../model/period.ts';
import { publishersText, publisherText } from '../model/publisher.ts';

export interface FeedItem {
  title: string;
  description: string;
  /** The address from the site's root, without the base path: unique in a feed, and the same for ever. */
  url: string;
  /** `YYYY-MM-DD`. */
  date: string;
  category: 'Văn bản' | 'Bài viết' | 'Mục tiêu' | 'Kết quả' | 'Sự kiện' | 'Thay đổi';
}

/**
 * A document's issue; none where its date isn't known.
 * @example documentItem(document)[0]?.title // 'Nghị quyết 52-NQ/TW: Tham gia “4.0”'
 */
export function documentItem({ data, url }: DocumentNode): FeedItem[] {
  const name = documentName(data);
  const title = name === data.title ? name : `${name}: ${data.title}`;
  return dated(data.issued, { title, description: data.summary, url, category: 'Văn bản' });
}

/** An article. */
export function articleItem(article: ArticleNode): FeedItem[] {
  const { data, url } = article;
  const item = { title: data.title, description: data.summary, url, category: 'Bài viết' } as const;
  return dated(publication(article), item);
}

/**
 * A target, with its due date and who says so.
 * @example targetItem(target)[0]?.description // 'Hạn: 2025. Nguồn: Báo tỉnh.'
 */
export function targetItem(target: TargetNode): FeedItem[] {
  const { data, document, url } = target;
  const due = data.due ? describePeriod(data.due) : 'không nêu';
  const description = `Hạn: ${due}. ${sourceText(target)}`;
  const date = document?.data.issued ?? reportDate(target);
  return dated(date, { title: data.statement, description, url, category: 'Mục tiêu' });
}

/**
 * A result, with the period that it is about and who says so.
 * @example resultItem(result)[0]?.description // 'Tính đến 2022. Nguồn: Báo tỉnh.'
 */
export function resultItem(result: ResultNode): FeedItem[] {
  const { data, url } = result;
  const description = `Tính đến ${describePeriod(data.asOf)}. ${sourceText(result)}`;
  return dated(reportDate(result), { title: data.statement, description, url, category: 'Kết quả' });
}

/** An event that an article tells; what is derived from documents, articles and targets has items of its own. */
export function eventItem({ kind, date, what, label, url, source }: EventNode): FeedItem[] {
  if (kind !== 'event') return [];
  const description = source ? `${label}. Nguồn: ${publisherText(source.data)}.` : `${label}.`;
  return dated(date, { title: what, description, url, category: 'Sự kiện' });
}

/** Items newest first; those of one day by address. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => b.date.localeCompare(a.date) || a.url.localeCompare(b.url));
}

/**
 * A day as the moment it begins in Vietnam.
 * @example startOfDay('2020-07-09').toISOString() // '2020-07-08T17:00:00.000Z'
 */
export function startOfDay(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00+07:00`);
}

function dated(date: Period | undefined, item: Omit<FeedItem, 'date'>): FeedItem[] {
  return date ? [{ ...item, date: periodStart(date) }] : [];
}

function publication({ data, source }: ArticleNode): Period {
  return source.data.published ?? data.edited;
}

/** When a claim was reported: with its article, or by the first of its sources that prints a date. */
function reportDate({ home, sources }: TargetNode | ResultNode): Period | undefined {
  if ('source' in home) return publication(home);
  return sources
    .flatMap(({ data }) => data.published ?? [])
    .sort(comparePeriods)
    .at(0);
}

function sourceText({ sources }: TargetNode | ResultNode): string {
  return `Nguồn: ${publishersText(sources)}.`;
}

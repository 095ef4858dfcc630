/** The feed: what a reader of the site's news gets, newest first. */
import { documentName } from '../model/document-name.ts';
import type { ArticleNode, DocumentNode, Graph } from '../model/nodes.ts';
import { periodStart, type Period } from '../model/period.ts';

export interface FeedItem {
  title: string;
  description: string;
  /** The address from the site's root, without the base path. */
  url: string;
  /** `YYYY-MM-DD`. */
  date: string;
  category: 'Văn bản' | 'Bài viết';
}

/**
 * Documents by the day of their issue, and articles by the day their source was published; an article whose source has no
 * printed date goes by the day of its own last edit. A document without a date is left out: nothing says when it was new.
 * @example feedItems(graph)[0] // { title: 'Lộ trình', date: '2020-07-09', category: 'Bài viết', … }
 */
export function feedItems(graph: Graph): FeedItem[] {
  const items = [
    ...[...graph.documents.values()].flatMap(issue),
    ...[...graph.articles.values()].map(publication),
  ];
  return items.sort((a, b) => b.date.localeCompare(a.date) || a.url.localeCompare(b.url));
}

/**
 * A day as the moment it begins in Vietnam.
 * @example startOfDay('2020-07-09').toISOString() // '2020-07-08T17:00:00.000Z'
 */
export function startOfDay(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00+07:00`);
}

function issue({ data, url }: DocumentNode): FeedItem[] {
  if (!data.issued) return [];
  const name = documentName(data);
  const title = name === data.title ? name : `${name}: ${data.title}`;
  return [{ title, description: data.summary, url, date: day(data.issued), category: 'Văn bản' }];
}

function publication({ data, source, url }: ArticleNode): FeedItem {
  const date = day(source.data.published ?? data.edited);
  return { title: data.title, description: data.summary, url, date, category: 'Bài viết' };
}

function day(period: Period): string {
  return periodStart(period);
}

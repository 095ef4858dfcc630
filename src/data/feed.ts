/**
 * Feeds: what a reader of the site's news gets, newest first. One is of the whole site; a document and a province have one
 * each, for whoever follows just that.
 *
 * A feed tells nothing that is still to come: readers sort by date, and a due date of 2045 would stay on top for years.
 */
import type { DocumentNode, Graph, ProvinceNode } from '../model/nodes.ts';
import {
  articleItem,
  documentItem,
  eventItem,
  newestFirst,
  resultItem,
  targetItem,
  type FeedItem,
} from './feed-item.ts';

/**
 * The site's feed: documents and articles.
 * @example feedItems(graph)[0] // { title: 'Lộ trình', date: '2020-07-09', category: 'Bài viết', … }
 */
export function feedItems(graph: Graph): FeedItem[] {
  return newestFirst([
    ...[...graph.documents.values()].flatMap(documentItem),
    ...[...graph.articles.values()].flatMap(articleItem),
  ]);
}

/** By which day each thing goes in the feed of a document or a province, for its reader (`feed-item.ts` has the rule). */
export const FEED_DATES =
  'Văn bản, mục tiêu theo ngày ban hành; bài viết, kết quả theo ngày nguồn đăng, hoặc ngày biên tập khi nguồn không ghi ngày; sự kiện theo ngày diễn ra.';

/**
 * A document's feed: its issue, what implements it, the articles about it, its targets and results, and the events that
 * name it.
 * @example documentFeed(graph, resolution).map(({ category }) => category) // ['Bài viết', 'Văn bản']
 */
export function documentFeed(graph: Graph, document: DocumentNode): FeedItem[] {
  const { implementedBy, articles, targets, results } = document;
  const events = graph.events.filter((event) => event.documents.includes(document));
  return past(graph, [
    ...[document, ...implementedBy].flatMap(documentItem),
    ...articles.flatMap(articleItem),
    ...targets.flatMap(targetItem),
    ...results.flatMap(resultItem),
    ...events.flatMap(eventItem),
  ]);
}

/**
 * A province's feed: its documents, articles, targets, results and events.
 * @example provinceFeed(graph, tuyenQuang)[0]?.category // 'Bài viết'
 */
export function provinceFeed(graph: Graph, province: ProvinceNode): FeedItem[] {
  const { documents, articles, targets, results } = province;
  const events = graph.events.filter((event) => event.province === province);
  return past(graph, [
    ...documents.flatMap(documentItem),
    ...articles.flatMap(articleItem),
    ...targets.flatMap(targetItem),
    ...results.flatMap(resultItem),
    ...events.flatMap(eventItem),
  ]);
}

/**
 * Whether a province has a feed. A unit of today always has: whoever follows it waits for the first item. Nothing new
 * comes to a unit that ended, so it has one only where there is something in it.
 * @example hasFeed(graph, camau) // true
 */
export function hasFeed(graph: Graph, province: ProvinceNode): boolean {
  return province.current || provinceFeed(graph, province).length > 0;
}

/**
 * Where the feed of a page lies.
 * @example feedAddress('/tinh/quang-ninh/') // '/tinh/quang-ninh/rss.xml'
 */
export function feedAddress(page: string): string {
  return `${page}rss.xml`;
}

function past({ today }: Graph, items: readonly FeedItem[]): FeedItem[] {
  return newestFirst(items.filter(({ date }) => date <= today));
}

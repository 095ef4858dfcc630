/** Answers with a feed. */
import { formatFeed } from '../data/feed-xml.ts';
import { absoluteTo } from './href.ts';

/**
 * A feed as the response of its address.
 * @param site the public origin, as Astro gives it to an endpoint
 * @example feedResponse({ title, description, page: '/', address: '/rss.xml', items }, site)
 */
export async function feedResponse(
  feed: Parameters<typeof formatFeed>[0],
  site: URL | undefined,
): Promise<Response> {
  return new Response(await formatFeed(feed, absoluteTo(site)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

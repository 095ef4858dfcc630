/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
import { getRssString } from '@astrojs/rss';
import { startOfDay, type FeedItem } from './feed-item.ts';

interface Feed {
  title: string;
  description: string;
  /** The page it belongs to, from the site's root. */
  page: string;
  /** Its own address, from the site's root. */
  address: string;
  items: readonly FeedItem[];
}

/**
 * The text of a feed. Each item's address is its guid; the channel names itself, as the RSS Board's best practices ask.
 * @param absolute makes an address of the site absolute
 * @example await formatFeed({ title, description, page: '/', address: '/rss.xml', items }, absolute)
 */
export function formatFeed(feed: Feed, absolute: (address: string) => string): Promise<string> {
  const self = absolute(feed.address);
  return getRssString({
    title: feed.title,
    description: feed.description,
    site: absolute(feed.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: feed.items.map(({ title, description, url, date, category }) => ({
      ...{ title, description, link: absolute(url), pubDate: startOfDay(date), categories: [category] },
    })),
  });
}

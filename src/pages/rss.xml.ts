/** The feed of documents and articles. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { feedItems, startOfDay } from '../data/feed.ts';
import { getGraph } from '../knowledge/graph.ts';
import { HOME } from '../model/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = (address: string) => new URL(href(address), site).href;
  return rss({
    title: 'Lộ Trình Số',
    description:
      'Văn bản theo ngày ban hành; bài viết theo ngày đăng bài gốc, hoặc ngày biên tập khi bài gốc không ghi ngày.',
    site: absolute(HOME),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: feedItems(await getGraph()).map(({ title, description, url, date, category }) => ({
      ...{ title, description, link: absolute(url), pubDate: startOfDay(date), categories: [category] },
    })),
  });
};

/** The feed of documents and articles. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../components/feed-response.ts';
import { feedAddress, feedItems } from '../data/feed.ts';
import { getGraph } from '../knowledge/graph.ts';
import { HOME } from '../model/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const feed = {
    title: 'Lộ Trình Số',
    description:
      'Văn bản theo ngày ban hành; bài viết theo ngày đăng bài gốc, hoặc ngày biên tập khi bài gốc không ghi ngày.',
    ...{ page: HOME, address: feedAddress(HOME), items: feedItems(await getGraph()) },
  };
  return feedResponse(feed, site);
};

/** /tinh/<slug>/rss.xml: the feed of one province or city. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../components/feed-response.ts';
import { FEED_DATES, feedAddress, hasFeed, provinceFeed } from '../../../data/feed.ts';
import { getGraph } from '../../../knowledge/graph.ts';
import type { ProvinceNode } from '../../../model/nodes.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  return [...graph.provinces.values()]
    .filter((province) => hasFeed(graph, province))
    .map((province) => ({ params: { province: province.id }, props: { province } }));
}

export const GET: APIRoute<{ province: ProvinceNode }> = async ({ props: { province }, site }) => {
  const feed = {
    title: `${province.data.fullName} – Lộ Trình Số`,
    description: FEED_DATES,
    ...{ page: province.url, address: feedAddress(province.url) },
    items: provinceFeed(await getGraph(), province),
  };
  return feedResponse(feed, site);
};

/** /van-ban/<scope>/<symbol>/rss.xml: the feed of one document. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../components/feed-response.ts';
import { FEED_DATES, documentFeed, feedAddress } from '../../../data/feed.ts';
import { getGraph } from '../../../knowledge/graph.ts';
import { documentName } from '../../../model/document-name.ts';
import type { DocumentNode } from '../../../model/nodes.ts';

export async function getStaticPaths() {
  const { documents } = await getGraph();
  return [...documents].map(([id, document]) => ({ params: { id }, props: { document } }));
}

export const GET: APIRoute<{ document: DocumentNode }> = async ({ props: { document }, site }) => {
  const feed = {
    title: `${documentName(document.data)} – Lộ Trình Số`,
    description: FEED_DATES,
    ...{ page: document.url, address: feedAddress(document.url) },
    items: documentFeed(await getGraph(), document),
  };
  return feedResponse(feed, site);
};

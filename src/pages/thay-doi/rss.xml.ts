/** The feed of what changed, edition by edition. */
import type { APIRoute } from 'astro';
import { changeItems } from '../../changes/feed.ts';
import { listSteps } from '../../changes/history.ts';
import { namesIn } from '../../changes/names.ts';
import { feedResponse } from '../../components/feed-response.ts';
import { getGraph } from '../../knowledge/graph.ts';
import { readEditions } from '../../knowledge/read-editions.ts';
import { CHANGES } from '../../model/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const steps = listSteps(readEditions(process.cwd()).editions);
  const feed = {
    title: 'Lộ Trình Số: thay đổi của các con số',
    description: 'Con số nào được thêm, bỏ hoặc sửa, từ bản này tới bản sau.',
    ...{ page: CHANGES, address: `${CHANGES}rss.xml`, items: changeItems(steps, namesIn(await getGraph())) },
  };
  return feedResponse(feed, site);
};

/** The site for programs that read text. */
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { formatLlms } from '../data/llms.ts';
import { TABLES } from '../data/tables.ts';
import { getGraph } from '../knowledge/graph.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    formatLlms(await getGraph(), TABLES, (address) => new URL(href(address), site).href),
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );

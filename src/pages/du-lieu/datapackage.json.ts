/** The Data Package that describes every file of the open data. */
import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { describePackage } from '../../data/package.ts';
import { TABLES } from '../../data/tables.ts';
import { getGraph } from '../../knowledge/graph.ts';
import { DATA } from '../../model/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const homepage = new URL(href(DATA), site).href;
  return new Response(`${JSON.stringify(describePackage(await getGraph(), TABLES, homepage), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

/** A table as JSON: an array of objects. */
import type { APIRoute } from 'astro';
import { formatJson } from '../../data/json.ts';
import type { Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { getGraph } from '../../knowledge/graph.ts';

export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: Table }> = async ({ props }) =>
  new Response(formatJson(props.table.rows(await getGraph())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

/** A table as CSV. */
import type { APIRoute } from 'astro';
import { formatCsv } from '../../data/csv.ts';
import type { Table } from '../../data/table.ts';
import { TABLES } from '../../data/tables.ts';
import { getGraph } from '../../knowledge/graph.ts';

export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: Table }> = async ({ props }) =>
  new Response(formatCsv(props.table.fields, props.table.rows(await getGraph())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

/** `/du-lieu/so-lieu.json`: every figure of this build, for comparing it with another. */
import type { APIRoute } from 'astro';
import { formatEdition } from '../../changes/edition.ts';
import { listFigures } from '../../changes/list-figures.ts';
import { getGraph } from '../../knowledge/graph.ts';

export const GET: APIRoute = async () => {
  const graph = await getGraph();
  return new Response(formatEdition({ date: graph.today, figures: listFigures(graph) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

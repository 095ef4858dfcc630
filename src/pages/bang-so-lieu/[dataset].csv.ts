/** A dataset as CSV, with names and words in place of ids. */
import type { APIRoute } from 'astro';
import { formatDatasetCsv } from '../../data/dataset-csv.ts';
import { getGraph } from '../../knowledge/graph.ts';
import type { DatasetNode } from '../../model/nodes.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  return [...graph.datasets.values()].map((dataset) => ({
    params: { dataset: dataset.id },
    props: { dataset },
  }));
}

export const GET: APIRoute<{ dataset: DatasetNode }> = ({ props }) =>
  new Response(formatDatasetCsv(props.dataset), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

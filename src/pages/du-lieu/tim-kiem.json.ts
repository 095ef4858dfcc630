/** `/du-lieu/tim-kiem.json`: what the graph knows of each page; the step that writes the index makes the page table of it. */
import type { APIRoute } from 'astro';
import { getGraph } from '../../knowledge/graph.ts';
import { readAsked } from '../../knowledge/read-asked.ts';
import { searchFacts } from '../../search/page-facts.ts';

export const GET: APIRoute = async () =>
  Response.json(searchFacts(await getGraph(), readAsked(process.cwd()).asked));

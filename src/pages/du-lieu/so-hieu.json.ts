/** `/du-lieu/so-hieu.json`: the register of document numbers that the search boxes ask. */
import type { APIRoute } from 'astro';
import { getGraph } from '../../knowledge/graph.ts';
import { documentRegister } from '../../search/register.ts';

export const GET: APIRoute = async () => Response.json(documentRegister(await getGraph()));

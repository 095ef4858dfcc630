/** `/du-lieu/so-hieu/57.json`: the documents whose numbers begin so, as a search box shows them. */
import type { APIRoute } from 'astro';
import { getGraph } from '../../../knowledge/graph.ts';
import { readRegister } from '../../../search/load-register.ts';
import { documentRegister } from '../../../search/register.ts';
import { registerShards, type WrittenShard } from '../../../search/register-shards.ts';

export async function getStaticPaths() {
  const shards = registerShards(readRegister(documentRegister(await getGraph())));
  return [...shards].map(([shard, documents]) => ({ params: { shard }, props: { documents } }));
}

export const GET: APIRoute<{ documents: WrittenShard }> = ({ props }) => Response.json(props.documents);

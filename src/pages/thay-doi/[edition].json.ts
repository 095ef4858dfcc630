/** An edition as it was kept. */
import type { APIRoute } from 'astro';
import { formatEdition, type Edition } from '../../changes/edition.ts';
import { readEditions } from '../../knowledge/read-editions.ts';

export function getStaticPaths() {
  return readEditions(process.cwd()).editions.map((edition) => ({
    params: { edition: edition.date },
    props: { edition },
  }));
}

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(formatEdition(props.edition), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

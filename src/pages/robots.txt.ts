/** What crawlers may read: everything. They look for this file at the origin's root only, so below a base path it is mute. */
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

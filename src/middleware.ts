/** What happens to every page on its way out. */
import { defineMiddleware } from 'astro:middleware';
import { tidySpaces } from './markdown/tidy-spaces.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(tidySpaces(await response.text()), response);
});

/** What citations must know of the site, as pages have it. */
import type { CitingSite } from '../citation/work.ts';
import { SITE_NAME } from '../data/json-ld/site.ts';
import { absoluteTo } from './href.ts';

/**
 * The site as a work's container.
 * @param site the public origin, as Astro gives it to pages
 * @param edition the day of the build, `YYYY-MM-DD`
 * @example citeDocument(document, citingSite(Astro.site, graph.today))
 */
export function citingSite(site: URL | undefined, edition: string): CitingSite {
  return { name: SITE_NAME, edition, address: absoluteTo(site) };
}

/** `npm run build`: checks the content, builds the site, indexes it for search. */
import { buildSite } from './build-site.ts';
import { readArguments, run } from './command.ts';

const HELP = `Builds the site with its search index, ready for any web server.

  npm run build -- [--out DIR]

  --out DIR   the folder to write, emptied first (default: dist)

SITE=https://example.vn and BASE=/path set the public address. REFERENCE_DATE=2026-11-22 sets the day on which
statuses are computed. Content that doesn't hold together is listed and nothing is built: exit 1.`;

const { out } = readArguments(HELP, { out: { type: 'string', default: 'dist' } });

await run(() => buildSite({ root: process.cwd(), out, say: console.log }));

/** `npm run dev`: the site as it is being edited, drafts included, with the search index of the last build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { readArguments, run } from './command.ts';
import { startServer } from './static-server.ts';

const HELP = `Serves the site at http://127.0.0.1:4321/ while you edit it: a saved file shows at once, drafts too.

  npm run dev

Search finds what the last npm run build found. PORT, HOST, SITE and BASE work as in npm start.`;

const BUILT = 'dist';

readArguments(HELP, {});

await run(async () => {
  const base = (process.env['BASE'] ?? '').replace(/\/+$/, '');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({
    root: process.cwd(),
    server: { host: process.env['HOST'] ?? '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
    vite: { server: { proxy: await proxySearch(base) } },
  });
  if (!hasIndex()) console.log('Search is silent until npm run build has run once.');
});

/** The index exists only for built pages, so a server of its own serves that folder of the last build. */
async function proxySearch(base: string): Promise<Record<string, string>> {
  if (!hasIndex()) return {};
  const built = await startServer({ root: BUILT, base });
  return { [`${base}/pagefind/`]: new URL(built.url).origin };
}

function hasIndex(): boolean {
  return existsSync(join(BUILT, 'pagefind', 'pagefind.js'));
}

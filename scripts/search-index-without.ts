/**
 * Writes the index of a built site without a part of the search, beside the site: `DIST OUT PART`. A process of its own,
 * since a module that is loaded stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import type { WrittenTable } from '../src/search/page-table.ts';
import { PARTS, withoutPart } from './search-ablation.ts';

const [dist = '', out = '', name = ''] = process.argv.slice(2);
const part = PARTS.find((each) => each.part === name);
if (part === undefined) throw new Error(`The search has no part "${name}".`);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith('file:') || !url.endsWith('.ts') || !loaded.source) return loaded;
    const source =
      typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
    return { ...loaded, source: withoutPart(part, fileURLToPath(url), source) };
  },
});

const { index, publishedFiles } = await import('./pagefind-files.ts');
const { readPages } = await import('./search-index.ts');
const { indexFormOfHtml } = await import('../src/search/index-form.ts');
const { readTable } = await import('../src/search/page-table.ts');

try {
  const files = await index(readPages(dist), ({ html }) => indexFormOfHtml(html));
  const written = JSON.parse(readFileSync(join(dist, 'du-lieu/tim-kiem.json'), 'utf8')) as WrittenTable;
  const pages = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  if (pages.length !== readTable(written).pages.length)
    throw new Error(`${dist} was built by other code: build it anew.`);
  // Counted as the site's own, pages are found in its table and shown by its fragments.
  for (const [path, content] of publishedFiles(files, written.edition))
    write(join('pagefind', path), content);
} finally {
  await close();
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}

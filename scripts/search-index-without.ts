/**
 * Writes the index of a built site without a part of the search, beside the site: `DIST OUT PART`. A process of its own,
 * since a module that is loaded stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
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

const TABLE = 'du-lieu/tim-kiem.json';
const { fragmentsOf, index, readPages } = await import('./search-index.ts');
const { indexFormOfHtml } = await import('../src/search/index-form.ts');
const { readTable, shortIds, writeTable } = await import('../src/search/page-table.ts');

try {
  const files = await index(readPages(dist), indexFormOfHtml);
  const table = readTable(
    JSON.parse(readFileSync(join(dist, TABLE), 'utf8')) as Parameters<typeof readTable>[0],
  );
  // The table has the pages in the order of their addresses, and leaves out most of those.
  const found = fragmentsOf(files).sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));
  if (found.length !== table.pages.length) throw new Error(`${dist} was built by other code: build it anew.`);
  const ids = shortIds(found.map(({ id }) => id));
  for (const { path, content } of files) write(join('pagefind', path), content);
  // What is shown of a page is its own text, whatever form it was indexed in.
  const pages = table.pages.map((page, i) => {
    const id = ids[i] ?? page.id;
    const shown = readFileSync(join(dist, 'pagefind/fragment', `${page.id}.pf_fragment`));
    write(join('pagefind/fragment', `${id}.pf_fragment`), shown);
    return { ...page, id };
  });
  write(TABLE, JSON.stringify(writeTable({ ...table, pages })));
} finally {
  await close();
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}

/** The ground on which searches are compared: their indexes over the same pages, and the engines bundled as the site is. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { build, type Plugin } from 'vite';
import { CommandError } from './command.ts';
import { readIndexedPages } from './page-texts.ts';
import { PARTS, withoutPart, type Part } from './search-ablation.ts';
import { writeFlexSearch } from './search-contenders/flexsearch-index.ts';
import { writeMiniSearch } from './search-contenders/minisearch-index.ts';

/** Something that answers queries in a page at `/contenders/`. */
export interface Engine {
  readonly name: string;
  /** The module's name in that folder. */
  readonly module: string;
  /** Folders served before the built site. */
  readonly folders: readonly string[];
  /** What our search is without. */
  readonly without?: string;
}

/** The folder, and the address, of the page in which engines run. */
export const GROUND = 'contenders';
/** This site's search. */
export const OURS = 'ours';

const ENGINES: readonly Pick<Engine, 'name' | 'module'>[] = [
  { module: OURS, name: 'this site' },
  { module: 'pagefind', name: 'Pagefind as it comes' },
  { module: 'minisearch', name: 'MiniSearch, folded' },
  { module: 'flexsearch', name: 'FlexSearch, folded' },
];

/**
 * Writes into a folder what the engines need beside the built site: each engine, then ours without each of its parts.
 * @param dist the built site
 * @throws CommandError where it isn't built
 */
export async function writeGround(folder: string, dist: string): Promise<Engine[]> {
  const pages = readIndexedPages(dist);
  if (pages.length === 0) throw new CommandError(`There is no site in ${dist}/. Run npm run build first.`);
  writeFileSync(join(folder, 'minisearch.json'), writeMiniSearch(pages));
  writeFileSync(join(folder, 'flexsearch.json'), writeFlexSearch(pages));
  await writePagefind(join(folder, 'pagefind-as-it-comes'), dist);
  await bundle(
    join(folder, GROUND),
    ENGINES.map(({ module }) => module),
  );
  writeFileSync(
    join(folder, GROUND, 'index.html'),
    '<!doctype html><html lang="vi"><title>Search</title></html>',
  );

  const engines: Engine[] = ENGINES.map((engine) => ({ ...engine, folders: [folder] }));
  for (const [i, part] of PARTS.entries()) {
    const own = join(folder, `without-${i}`);
    await writeWithout(part, own, dist);
    engines.push({
      ...{ name: `without ${part.part}`, module: OURS, without: part.part },
      folders: [own, folder],
    });
  }
  return engines;
}

/** Our search without a part, and its index where the part works in it. */
async function writeWithout(part: Part, folder: string, dist: string): Promise<void> {
  await bundle(join(folder, GROUND), [OURS], {
    name: 'without-part',
    enforce: 'pre',
    transform: (source, path) => withoutPart(part, path, source),
  });
  if (part.isInIndex !== true) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/search-index-without.ts', dist, folder, part.part],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

/** The index that Pagefind's own command writes. */
async function writePagefind(outputPath: string, dist: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(errors.join('\n'));
    await index.addDirectory({ path: resolve(dist) });
    await index.writeFiles({ outputPath });
  } finally {
    await close();
  }
}

async function bundle(outDir: string, modules: readonly string[], plugin?: Plugin): Promise<void> {
  const input = Object.fromEntries(
    modules.map((module) => [module, resolve(`scripts/search-contenders/${module}.ts`)]),
  );
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'warn' },
    plugins: plugin === undefined ? [] : [plugin],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

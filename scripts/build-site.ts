/** The build as a recipe: check the content, build the pages, write their twins, index them. `npm run build` and `npm start` use it. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as buildPages, type AstroInlineConfig } from 'astro';
import { checkContent } from '../src/knowledge/check-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { CommandError } from './command.ts';
import { writeTwins } from './markdown-twins.ts';
import { writeSearchIndex } from './search-index.ts';

/** Where Astro keeps the entries that it has read; its option `force` removes it too, with a warning on each build. */
const ENTRIES_KEPT = 'node_modules/.astro/data-store.json';

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder to write, emptied first. */
  readonly out: string;
  /** Takes one line for each step that is done. */
  readonly say: (line: string) => void;
}

/**
 * Builds the site with its search index.
 * @throws CommandError with every offence where the content doesn't hold together, before anything is written
 * @example await buildSite({ root: process.cwd(), out: 'dist', say: console.log });
 */
export async function buildSite({ root, out, say }: BuildOptions): Promise<void> {
  const outDir = resolve(root, out);
  const step = stepper(say);

  await step('content checked', () => {
    const { offences, fileCount } = checkContent(root, referenceDate());
    if (offences.length > 0) {
      throw new CommandError(
        `${offences.join('\n')}\n\n${offences.length} to mend in ${fileCount} files; nothing was built.`,
      );
    }
    return `${fileCount} files`;
  });
  await step('pages built', async () => {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // Entries kept from an earlier build were read by the schemas of then.
    rmSync(join(root, ENTRIES_KEPT), { force: true });
    await buildPages({ root, outDir, logLevel: 'warn', vite: { build: { rolldownOptions: bundler } } });
    return outDir;
  });
  await step('twins written', () => `${writeTwins(outDir)} Markdown files`);
  await step('search index written', async () => `${await writeSearchIndex(outDir)} pages`);
}

type BundlerOptions = NonNullable<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['build']>['rolldownOptions']
>;

const bundler: BundlerOptions = {
  // Astro marks every MDX module with a directive of its own, and the bundler remarks on each: nothing to act on.
  onLog: (level, log, handle) => {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
};

/** Runs steps and says what each did and how long it took. */
function stepper(say: (line: string) => void) {
  return async (name: string, run: () => string | Promise<string>): Promise<void> => {
    const start = performance.now();
    const what = await run();
    say(`${name.padEnd(20)} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${what}`);
  };
}

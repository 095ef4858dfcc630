/** The Markdown twins of a built site: one beside each page that announces one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { twinOf } from '../src/twins/twin.ts';

/** The name of a twin, beside the page's `index.html`. */
const TWIN = 'index.md';

/**
 * Writes the twin of every page that announces one.
 * @param outDir the folder of the built site
 * @returns how many there are
 * @throws naming each page that announces its twin anywhere but beside itself
 */
export function writeTwins(outDir: string): number {
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  let count = 0;
  const misplaced: string[] = [];
  for (const page of pages) {
    const twin = twinOf(readFileSync(join(outDir, page), 'utf8'));
    if (!twin) continue;
    const beside = page.replaceAll('\\', '/').replace(/index\.html$/, TWIN);
    // A base path may stand in front.
    if (!twin.path.endsWith(`/${beside}`)) misplaced.push(`${page} announces ${twin.path}, not /${beside}`);
    writeFileSync(join(outDir, beside), twin.markdown);
    count += 1;
  }
  if (misplaced.length > 0) throw new Error(misplaced.join('\n'));
  return count;
}

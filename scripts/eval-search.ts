/** `npm run eval:search`: judges the built site's search as a visitor meets it, in a real browser. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { CommandError, readArguments, run } from './command.ts';
import {
  evaluate,
  readJudgedQueries,
  type Evaluation,
  type Figures,
  type JudgedQuery,
} from './search-evaluation.ts';
import { startServer } from './static-server.ts';

const HELP = `Runs judged queries against the built site's own search, in a real browser.

  npm run eval:search -- [--queries FILE] [--dist DIR] [--json]

  --queries FILE   [{ "query", "class", "expected": ["/van-ban/…/", …] }] (default: tests/search/queries.json)
  --dist DIR       the built site, with its search index (default: dist)
  --json           prints one JSON object and nothing else

A query succeeds at k when one of the first k results leads to an expected address, or to an anchor on it.
BASE=/path is the path the site was built for.`;

const {
  queries: file,
  dist,
  json,
} = readArguments(HELP, {
  queries: { type: 'string', default: 'tests/search/queries.json' },
  dist: { type: 'string', default: 'dist' },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const base = (process.env['BASE'] ?? '').replace(/\/+$/, '');
  const judged = await readQueries(file);
  if (!existsSync(join(dist, 'pagefind/pagefind.js'))) {
    throw new CommandError(`There is no site with a search index in ${dist}/. Run npm run build first.`);
  }
  const browser = findBrowser();
  if (!json) console.log(browser.note);

  const server = await startServer({ root: dist, base });
  const { executablePath, args } = browser;
  const chrome = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await chrome.newPage();
    await page.goto(`${server.url}tim-kiem/`);
    const rankings = [];
    for (const [i, each] of judged.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${i + 1}/${judged.length} queries`);
      rankings.push({ ...each, got: await ask(page, each.query, base) });
    }
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const evaluation = evaluate(rankings);
    console.log(json ? JSON.stringify(evaluation) : describe(evaluation));
  } finally {
    await chrome.close();
    await server.close();
  }
});

async function readQueries(path: string): Promise<JudgedQuery[]> {
  try {
    return readJudgedQueries(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Types a query and gives the addresses of the results on the page, best first, without the base path. */
async function ask(page: Page, query: string, base: string): Promise<string[]> {
  await page.fill('search-page input[name=q]', query);
  await page.locator('search-page[data-settled]:not([aria-busy])').waitFor({ state: 'attached' });
  const links = page.locator('search-page a[data-result]:visible');
  const addresses = await links.evaluateAll((found) =>
    found
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .map(({ pathname, hash }) => pathname + hash),
  );
  return addresses.map((address) => (address.startsWith(`${base}/`) ? address.slice(base.length) : address));
}

function describe({ byClass, misses, ...all }: Evaluation): string {
  const rows = [...Object.entries(byClass), ['all', all] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  const head = `${''.padEnd(width)}  queries  success@1  success@3    MRR  zero`;
  const missed = misses.map(
    ({ query, class: name, got }) => `  ${query} (${name}): ${got.slice(0, 3).join(' ') || 'nothing'}`,
  );
  return [
    head,
    ...rows.map(([name, figures]) => row(name.padEnd(width), figures)),
    '',
    'Not first:',
    ...missed,
  ].join('\n');
}

function row(name: string, { queries, success1, success3, mrr, zero }: Figures): string {
  const share = (value: number, columns: number) => value.toFixed(3).padStart(columns);
  return `${name}  ${String(queries).padStart(7)}  ${share(success1, 9)}  ${share(success3, 9)}  ${share(mrr, 5)}  ${String(zero).padStart(4)}`;
}

/**
 * This site's search beside others, and beside itself without each of its parts, over the same pages and the same queries
 * in the same run of a browser.
 *
 * *Cold* is what the first query of a visit fetches, code and index included; *typed* what a query fetches that is typed
 * letter by letter; *warm* the middle time of a query when everything is loaded, its first results ready to be shown.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { startCountingServer, type CountingServer } from './counting-server.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { summarize } from './measure.ts';
import type { Find, Open } from './search-contenders/contender.ts';
import { evaluate, type Evaluation } from './search-evaluation.ts';
import { GROUND, OURS, writeGround, type Engine } from './search-ground.ts';

export interface EngineFigures {
  readonly name: string;
  /** By the name of the set; what was missed is left out, since one set is held back. */
  readonly quality: Readonly<Record<string, Omit<Evaluation, 'misses'>>>;
  /** Bytes, each answer compressed; absent for our search without a part. */
  readonly weight: { readonly cold: number; readonly typed: number } | undefined;
  /** Milliseconds. */
  readonly warm: number;
}

export interface ComparisonOptions {
  /** The built site. */
  readonly dist: string;
  readonly sets: Readonly<Record<string, readonly JudgedQuery[]>>;
}

/** A site with an engine beside it, and a browser to visit it. */
interface Visit {
  readonly server: CountingServer;
  readonly chrome: Browser;
  readonly engine: Engine;
}

const FIRST_QUERY = 'chuyển đổi số toàn diện';
/** Twenty letters. */
const TYPED_QUERY = 'hội nghị truyền hình';
const PREFIXES = Array.from(TYPED_QUERY, (_, i) => TYPED_QUERY.slice(0, i + 1));
const LETTER_MS = 80;

/** Measures each engine, then our search without each of its parts. */
export async function compareSearches({ dist, sets }: ComparisonOptions): Promise<EngineFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'search-comparison-'));
  const { executablePath, args } = findBrowser();
  try {
    const engines = await writeGround(folder, dist);
    const chrome = await chromium.launch({ executablePath, args: [...args] });
    const figures = [];
    try {
      for (const engine of engines) {
        const server = await startCountingServer([...engine.folders, dist]);
        if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${engine.name}`);
        figures.push(await measureEngine({ server, chrome, engine }, sets));
        await server.close();
      }
    } finally {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      await chrome.close();
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureEngine(visit: Visit, sets: ComparisonOptions['sets']): Promise<EngineFigures> {
  const { name, without } = visit.engine;
  const weight =
    without === undefined
      ? { cold: await weigh(visit, [FIRST_QUERY]), typed: await weigh(visit, PREFIXES) }
      : undefined;
  const page = await newPage(visit, `/${GROUND}/`);
  const quality: Record<string, Omit<Evaluation, 'misses'>> = {};
  const times: number[] = [];
  for (const [set, judged] of Object.entries(sets)) {
    const queries = judged.map(({ query }) => query);
    const { got } = await askAll(page, visit.engine, queries);
    const { misses: _misses, ...figures } = evaluate(
      judged.map((each, i) => ({ ...each, got: got[i] ?? [] })),
    );
    quality[set] = figures;
    times.push(...(await askAll(page, visit.engine, queries)).times);
  }
  await page.context().close();
  return { name, quality, weight, warm: summarize(times).median };
}

/** Bytes that a new visitor fetches who asks these queries, one after the other. Ours is asked on its own page. */
async function weigh(visit: Visit, queries: readonly string[]): Promise<number> {
  visit.server.takeCount();
  const isOurs = visit.engine.module === OURS;
  const page = await newPage(visit, isOurs ? '/tim-kiem/' : `/${GROUND}/`);
  if (isOurs) await typeLetters(page, queries);
  else for (const query of queries) await askAll(page, visit.engine, [query]);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return visit.server.takeCount();
}

async function typeLetters(page: Page, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    await page.fill('search-page input[name=q]', query);
    await page.waitForTimeout(LETTER_MS);
  }
  await page.locator('search-page[data-settled]:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Asks an engine in the page; it is loaded at the first time. */
async function askAll(
  page: Page,
  { module }: Engine,
  queries: readonly string[],
): Promise<{ got: readonly (readonly string[])[]; times: readonly number[] }> {
  return page.evaluate(
    async ({ address, asked }) => {
      const memory = globalThis as { engine?: Find };
      const { open } = (await import(address)) as { open: Open };
      const find = (memory.engine ??= await open());
      const got = [];
      const times = [];
      for (const query of asked) {
        const start = performance.now();
        got.push(await find(query));
        times.push(performance.now() - start);
      }
      return { got, times };
    },
    { address: `/${GROUND}/${module}.js`, asked: [...queries] },
  );
}

async function newPage({ server, chrome }: Visit, path: string): Promise<Page> {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

/** The built site's own search as a visitor meets it, in a real browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { CommandError } from './command.ts';
import { startServer } from './static-server.ts';

export interface SearchBrowser {
  /** How the browser was found, in one line. */
  readonly note: string;
  /** Types a query on the search page and gives what is shown when the page has settled. */
  readonly ask: (query: string) => Promise<ShownResults>;
  readonly close: () => Promise<void>;
}

export interface ShownResults {
  /** Where the results lead, best first, without the base path. */
  readonly addresses: readonly string[];
  /** The first passage of the first result; empty where there is none. */
  readonly passage: string;
}

const RESULT = 'search-page a[data-result]:visible';
const SETTLED = 'search-page[data-settled]:not([aria-busy])';

/**
 * Serves a built site and opens its search page.
 * @param base the path the site was built for, without a slash at its end
 * @throws CommandError where there is no site with a search index
 */
export async function openSearch(dist: string, base: string): Promise<SearchBrowser> {
  if (!existsSync(join(dist, 'pagefind/pagefind.js'))) {
    throw new CommandError(`There is no site with a search index in ${dist}/. Run npm run build first.`);
  }
  const { executablePath, args, note } = findBrowser();
  const server = await startServer({ root: dist, base });
  const chrome = await chromium.launch({ executablePath, args: [...args] });
  const page = await chrome.newPage();
  await page.goto(`${server.url}tim-kiem/`);

  const ask = async (query: string): Promise<ShownResults> => {
    await page.fill('search-page input[name=q]', query);
    await page.locator(SETTLED).waitFor({ state: 'attached' });
    const { links, passage } = await page.locator(RESULT).evaluateAll((found) => ({
      links: found
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .map((url) => url.pathname + url.hash),
      passage: found[0]?.closest('li')?.querySelector('.result-excerpt')?.textContent ?? '',
    }));
    return { addresses: links.map((address) => withoutBase(address, base)), passage };
  };
  const close = async (): Promise<void> => {
    await chrome.close();
    await server.close();
  };
  return { note, ask, close };
}

function withoutBase(address: string, base: string): string {
  return address.startsWith(`${base}/`) ? address.slice(base.length) : address;
}

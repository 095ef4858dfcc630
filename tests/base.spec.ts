/** The site under a path of its own, as an operator may host it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startServer } from '../scripts/static-server.ts';
import { documents, results, settled, typeInBox } from './searching.ts';

test('with SITE and BASE every address carries them, and search finds its way', async ({ page: visitor }) => {
  test.setTimeout(120_000);
  const out = mkdtempSync(join(tmpdir(), 'lo-trinh-so-'));
  try {
    const env = { ...process.env, SITE: 'https://example.vn', BASE: '/lo-trinh' };
    execFileSync(process.execPath, ['scripts/build.ts', '--out', out], { env, stdio: 'pipe' });
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(300);
    const outside = pages.flatMap((page) => {
      const html = readFileSync(join(out, page), 'utf8');
      const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      return addresses
        .filter((address) => !address.startsWith('/lo-trinh/'))
        .map((address) => `${page}: ${address}`);
    });
    expect(outside).toEqual([]);
    const page = readFileSync(join(out, 'van-ban/trung-uong/57-nq-tw/index.html'), 'utf8');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.vn/lo-trinh/van-ban/trung-uong/57-nq-tw/">',
    );
    expect(page).toContain('data-from="/lo-trinh/so-lieu/van-ban/trung-uong/57-nq-tw/"');
    expect(readFileSync(join(out, 'rss.xml'), 'utf8')).toContain('https://example.vn/lo-trinh/bai-viet/');
    await searchUnder('/lo-trinh', out, visitor);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

/** A number from the header, and words on the search page, both to an address under the path. */
async function searchUnder(base: string, root: string, page: Page): Promise<void> {
  const server = await startServer({ root, base });
  try {
    await page.goto(`${server.url}gioi-thieu/`);
    await typeInBox(page, 'nq 57');
    // The offer to search for what was typed stands there until the register is loaded.
    await documents(page).first().click();
    await expect(page).toHaveURL(`${server.url}van-ban/trung-uong/57-nq-tw/`);
    await page.goto(`${server.url}tim-kiem/?q=bao+tang+ao`);
    await settled(page);
    const address = (await results(page).first().getAttribute('href')) ?? '';
    expect(address).toMatch(new RegExp(`^${base}/[a-z]`));
    await results(page).first().click();
    await expect(page).toHaveURL(new URL(address, server.url).href);
    await expect(page.locator('main h1')).toBeVisible();
  } finally {
    await server.close();
  }
}

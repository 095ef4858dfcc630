/** What holds on every kind of page, in a real browser on the built site. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { PAGES } from './pages.ts';

const SCHEMES = ['light', 'dark'] as const;

for (const { name, path } of PAGES) {
  test(`${name}: one heading, nothing wrong in the console, nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const problems = watch(page, baseURL ?? '');
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/ – Lộ Trình Số$|^Lộ Trình Số: /);
    await expect(page.locator('main')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(problems).toEqual([]);
  });

  for (const colorScheme of SCHEMES) {
    test(`${name}: axe finds nothing (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`${name}: fits a phone of 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    const { scrolls, fits } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth,
      fits: document.documentElement.clientWidth,
    }));
    expect(scrolls).toBeLessThanOrEqual(fits);
  });
}

/** Errors in the console, failed requests, and requests that leave the site, as they happen. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) problems.push(`leaves the site: ${url}`);
  });
  return problems;
}

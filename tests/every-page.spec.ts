/** What holds on every kind of page, in a real browser on the built site. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { PAGES } from './pages.ts';

// Axe looks at each element of a long page; a slow machine needs its time.
test.describe.configure({ timeout: 180_000 });

for (const { name, path } of PAGES) {
  test(`${name}: one heading, clean console, nothing from elsewhere, axe in both schemes, fits 360 px`, async ({
    page,
    baseURL,
  }) => {
    const problems = watch(page, baseURL ?? '');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/ – Lộ Trình Số$|^Lộ Trình Số: /);
    await expect(page.locator('main')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `axe, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width on a phone').toBeLessThanOrEqual(360);
    expect(problems).toEqual([]);
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

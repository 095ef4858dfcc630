/** The card of a figure in prose: opened by mouse, keyboard and touch, announced, closed, and never in the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { violations } from './axe.ts';
import { ARTICLE, cardOf, DOCUMENT, figure, focusByKey } from './claim-cards.ts';
import { stopClock } from './clock.ts';

/** Longer than a card waits to open or to close, shorter than its patience with the network. */
const LONG_MS = 2000;

test('the pointer opens the card, may move into it, and leaving closes it', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').hover();
  const card = cardOf(page);
  await expect(card).toContainText('93% hộ gia đình ở Quảng Ninh có băng rộng cố định');
  await expect(card).toContainText('cả nước: 79%');
  await expect(card).toContainText('theo ngày bài đăng');
  await expect(card).toContainText('bản đăng lại');
  await expect(card).toContainText(/Đoạn 5:\s+93%,\s+79%/);
  await card.getByText('So với').hover();
  await page.mouse.wheel(0, 1);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
});

test('the card stays while the pointer rests in it', async ({ page }) => {
  await stopClock(page);
  await page.goto(ARTICLE);
  await figure(page, '93%').hover();
  await page.clock.runFor(LONG_MS);
  await cardOf(page).getByText('So với').hover();
  await page.clock.runFor(LONG_MS);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(LONG_MS);
  await expect(cardOf(page)).toBeHidden();
});

test('Escape takes a card away from under the pointer', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
});

test('a press pins the card and a press elsewhere closes it', async ({ page }) => {
  await stopClock(page);
  await page.goto(ARTICLE);
  const other = page.locator('a.figure').last();
  await figure(page, '93%').click();
  await expect(cardOf(page)).toBeFocused();
  await other.hover();
  await page.clock.runFor(LONG_MS);
  await expect(cardOf(page)).toContainText('93%');
  await page.locator('h1').click();
  await expect(cardOf(page)).toBeHidden();
  await other.hover();
  await page.clock.runFor(LONG_MS);
  await expect(cardOf(page)).toBeVisible();
  await expect(cardOf(page)).not.toContainText('93%');
});

test('with the keyboard: focus shows, Enter goes in, Tab walks on, Escape leads back', async ({ page }) => {
  await page.goto(ARTICLE);
  const mark = figure(page, '93%');
  await focusByKey(page, mark);
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await expect(card).toHaveAccessibleName(/^93% hộ gia đình ở Quảng Ninh/);
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Đóng' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await card.getByRole('link', { name: 'Xem trong bảng' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.figure:focus')).toHaveText('79%');
});

test('with cards shown by focus, Tab goes from figure to figure', async ({ page }) => {
  await page.goto(ARTICLE);
  await focusByKey(page, figure(page, '93%'));
  await expect(cardOf(page)).toContainText('93%');
  await page.keyboard.press('Tab');
  const next = page.locator('a.figure:focus');
  await expect(next).toHaveText('79%');
  await page.keyboard.press('Tab');
  await expect(next).toHaveText('100%');
  await expect(cardOf(page)).toContainText('100%');
});

test('Escape from the mark closes without moving the focus; the next Tab goes on in the text', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const mark = figure(page, '93%');
  await focusByKey(page, mark);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.figure:focus')).toHaveText('79%');
});

test('a mark says what it opens and what it states, and no browser tip lies over the card', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const mark = figure(page, '93%');
  await expect(mark).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(mark).toHaveAccessibleDescription(/^93% hộ gia đình ở Quảng Ninh/);
  await expect(mark).not.toHaveAttribute('title');
});

test('the link is copied with its anchor, and that is announced', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const mark = figure(page, '93%');
  const id = (await mark.getAttribute('data-claim')) ?? '';
  await mark.click();
  await cardOf(page).getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(cardOf(page).getByRole('status')).toHaveText('Đã chép liên kết.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${ARTICLE}#${id}`);
});

test('the card leads to the row, and closes', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').click();
  await cardOf(page).getByRole('link', { name: 'Xem trong bảng' }).click();
  await expect(page.locator('tr:target')).toContainText('93%');
  await expect(cardOf(page)).toBeHidden();
});

test('nothing is fetched before a figure is met, and one file then', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/so-lieu/')) fetched.push(request.url());
  });
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  for (const text of ['93%', '1,3']) {
    await figure(page, text).click();
    await expect(cardOf(page)).toContainText(text);
    await page.keyboard.press('Escape');
  }
  expect(fetched).toHaveLength(1);
});

test('where the cards can’t be had, a figure is the link it was', async ({ page }) => {
  await page.route('**/so-lieu/**', (route) => route.abort());
  await page.goto(ARTICLE);
  await figure(page, '93%').click();
  await expect(page.locator('tr:target')).toContainText('93%');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [ARTICLE, DOCUMENT]) {
    test(`${path}: axe finds nothing while a card is open (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.locator('a.figure').nth(3).click();
      await expect(cardOf(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [ARTICLE, DOCUMENT]) {
    test(`${path}: a figure is a link to its row`, async ({ page }) => {
      await page.goto(path);
      const mark = page.locator('a.figure').last();
      const statement = ((await mark.getAttribute('title')) ?? '').replace(/ \([^()]*\)$/, '');
      await mark.click();
      await expect(page.locator('tr:target')).toContainText(statement);
    });
  }
});

test('every figure of every page leads to a row of the same page that states it', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:bai-viet|van-ban)\/[^<]+)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  const lost = paths.flatMap((path) => {
    const page = parse(readFileSync(join('dist', path, 'index.html'), 'utf8'));
    return page.querySelectorAll('a.figure').flatMap((mark) => {
      const row = page.querySelector(`tr[id="${mark.getAttribute('href')?.slice(1) ?? ''}"]`);
      const statement = mark.getAttribute('title')?.split(' (')[0] ?? '';
      return row?.textContent.replace(/\s+/g, ' ').includes(statement) ? [] : [`${path}: ${mark.toString()}`];
    });
  });
  expect(paths.length).toBeGreaterThan(30);
  expect(lost).toEqual([]);
});

test('print has the tables and leaves the card and the marks out', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').click();
  await expect(cardOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.claim-card')).toBeHidden();
  await expect(figure(page, '93%')).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('table.results')).toBeVisible();
});

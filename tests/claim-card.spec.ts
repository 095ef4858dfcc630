/** The card of a figure in prose: opened by mouse, keyboard and touch, announced, closed, and never in the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';

const ARTICLE = '/bai-viet/chu-dong-tham-gia-cach-mang-cong-nghiep-4-0/';
const LONG_ARTICLE = '/bai-viet/quang-ninh-ung-dung-khoa-hoc-cong-nghe/';
/** Its prose marks claims of other documents. */
const DOCUMENT = '/van-ban/trung-uong/57-nq-tw/';

const cardOf = (page: Page) => page.locator('.claim-card:popover-open');
const figure = (page: Page, text: string) => page.locator('a.figure', { hasText: text }).first();

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
  await page.clock.install();
  await page.goto(ARTICLE);
  await figure(page, '93%').hover();
  await page.clock.runFor(200);
  await cardOf(page).getByText('So với').hover();
  await page.clock.runFor(5000);
  await expect(cardOf(page)).toBeVisible();
});

test('Escape takes a card away from under the pointer', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
});

test('a press pins the card and a press elsewhere closes it', async ({ page }) => {
  await page.goto(ARTICLE);
  await figure(page, '93%').click();
  await expect(cardOf(page)).toBeFocused();
  await page.locator('a.figure').last().hover();
  await expect(cardOf(page)).toContainText('93%');
  await page.locator('h1').click();
  await expect(cardOf(page)).toBeHidden();
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
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      );
    });
  }
}

for (const width of [360, 1280]) {
  test(`every figure’s card is in view and off the figure at ${width} px, and nothing shifts`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(LONG_ARTICLE);
    await page.evaluate(() => document.fonts.ready);
    await watchShifts(page);
    const marks = await page.locator('a.figure').all();
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks) {
      await mark.scrollIntoViewIfNeeded();
      const before = await layout(page);
      await mark.click();
      await expect(cardOf(page)).toBeVisible();
      expect(await isPlacedWell(mark)).toBe(true);
      expect(await layout(page)).toEqual(before);
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toBeHidden();
    }
    expect(await shifts(page)).toBe(0);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 720 } });

  test('a tap opens a sheet along the bottom, clear of the figure', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ARTICLE);
    await watchShifts(page);
    const mark = figure(page, '93%');
    await mark.tap();
    const card = cardOf(page);
    await expect(card).toContainText('93% hộ gia đình');
    const box = await card.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(720, 0);
    expect(await isPlacedWell(mark)).toBe(true);
    expect(await shifts(page)).toBe(0);
  });

  test('a tap outside, the button and Escape close it', async ({ page }) => {
    await page.goto(ARTICLE);
    const ways = [
      () => page.touchscreen.tap(4, 4),
      () => cardOf(page).getByRole('button', { name: 'Đóng' }).tap(),
      () => page.keyboard.press('Escape'),
    ];
    for (const close of ways) {
      await figure(page, '93%').tap();
      await expect(cardOf(page)).toBeFocused();
      await close();
      await expect(cardOf(page)).toBeHidden();
    }
    await expect(figure(page, '93%')).toBeFocused();
  });
});

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

/** Puts the keyboard's focus on a mark: from the link before it, with Tab. */
async function focusByKey(page: Page, mark: Locator): Promise<void> {
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
}

/** Whether the open card is in the window and no line of its mark is under it. */
function isPlacedWell(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) => {
    const card = document.querySelector('.claim-card')?.getBoundingClientRect();
    if (!card) return false;
    const isInside =
      card.top >= 0 && card.left >= 0 && card.bottom <= innerHeight + 0.5 && card.right <= innerWidth + 0.5;
    return (
      isInside &&
      [...element.getClientRects()].every(
        (line) =>
          line.bottom <= card.top ||
          line.top >= card.bottom ||
          line.right <= card.left ||
          line.left >= card.right,
      )
    );
  });
}

/** Where everything in the text stands on the page, the card aside. */
function layout(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not(.claim-card, .claim-card *)')].flatMap((element) => {
      const { top, left, width, height } = element.getBoundingClientRect();
      return [top + scrollY, left, width, height].map(Math.round);
    }),
  );
}

async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset['shifts'] = '0';
    new PerformanceObserver((list) => {
      root.dataset['shifts'] = String(Number(root.dataset['shifts']) + list.getEntries().length);
    }).observe({ type: 'layout-shift' });
  });
}

async function shifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['shifts']));
}

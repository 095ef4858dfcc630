/** Long pages fold: nothing in a fold is lost to an address, to a filter, to print, or to a reader without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';

const DOCUMENT = '/van-ban/trung-uong/57-nq-tw/';
const PROVINCE = '/tinh/quang-ninh/';

async function folded(page: Page): Promise<string> {
  const row = page.locator('main details.fold:not([open]) tr[id]').first();
  return (await row.getAttribute('id')) ?? '';
}

for (const path of [DOCUMENT, PROVINCE]) {
  test(`an address opens the fold of its row on ${path}`, async ({ page }) => {
    await page.goto(path);
    const id = await folded(page);
    await expect(page.locator(`[id="${id}"]`)).toBeHidden();
    await page.goto(`${path}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });

  test(`all of ${path} is printed`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main details.fold tr[id]')
      .evaluateAll((rows) => rows.filter((row) => !row.checkVisibility()).map((row) => row.id));
    expect(hidden).toEqual([]);
  });

  test(`with every fold open, ${path} keeps the rules of access on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.locator('main details').evaluateAll((all) => {
      for (const fold of all) fold.setAttribute('open', '');
    });
    expect(await violations(page, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('a filter opens the folds in which something is left', async ({ page }) => {
  await page.goto('/nguon/');
  await page.locator('select[name=noi]').selectOption('thai-nguyen');
  const shown = page.locator('#ds-nguon [data-item]:visible');
  await expect(shown.first()).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('#ds-nguon details[data-group][open]')).toHaveCount(1);
});

test('cautions are chosen by place, and an address opens its caution', async ({ page }) => {
  await page.goto('/can-doc-ky/?noi=tuyen-quang');
  const titles = page.locator('#ds-can-doc-ky [data-item]:visible');
  await expect(titles.first()).toBeVisible();
  await expect(page.locator('#ds-can-doc-ky [data-item][data-noi="ca-nuoc"]:visible')).toHaveCount(0);
  const id = (await titles.last().getAttribute('id')) ?? '';
  await page.goto(`/can-doc-ky/#${id}`);
  await expect(page.locator(`[id="${id}"] > p`)).toBeVisible();
});

test('the names of the sections and the search never meet', async ({ page }) => {
  await page.goto(PROVINCE);
  for (let width = 768; width <= 1120; width += 16) {
    await page.setViewportSize({ width, height: 700 });
    const meets = await page.evaluate(() => {
      const search = document.querySelector('.site-search')?.getBoundingClientRect();
      const links = [...document.querySelectorAll('.site-nav a')].map((link) => link.getBoundingClientRect());
      return links.some(
        (link) => search && link.right > search.left && link.bottom > search.top && link.top < search.bottom,
      );
    });
    expect(meets, `${width} px`).toBe(false);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fold opens by its line', async ({ page }) => {
    await page.goto(DOCUMENT);
    const id = await folded(page);
    await page
      .locator('main details.fold')
      .filter({ has: page.locator(`[id="${id}"]`) })
      .locator('summary')
      .first()
      .click();
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });
});

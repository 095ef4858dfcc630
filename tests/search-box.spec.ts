/** The search box of every page as a visitor meets it: a combobox worked by keys, pointer and touch. */
import { expect, test } from '@playwright/test';
import { box, DOCUMENT_57, documents, FULL_TEXT, list, options, PLAIN_PAGE, typeInBox } from './searching.ts';

test('it is a combobox that says what it controls', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await typeInBox(page, '52');
  await expect(list(page)).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(page)).toHaveAttribute('aria-autocomplete', 'list');
  expect(await box(page).getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
  await expect(documents(page)).toHaveCount(3);
  await expect(options(page).last()).toHaveText('Tìm “52” trong mọi trang');
});

test('Ctrl-K leads to it from within a field, and `/` does not', async ({ page }) => {
  await page.goto('/van-ban/');
  const field = page.getByLabel('Lọc theo chữ');
  await field.focus();
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test('one document alone: its card on top, and Enter opens it', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, 'nq 57');
  const card = options(page).first();
  await expect(card).toContainText('57-NQ/TW');
  await expect(card).toContainText('Nghị quyết · Bộ Chính trị · 22/12/2024');
  await expect(card).toContainText('chưa đối chiếu văn bản gốc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(DOCUMENT_57);
});

test('several documents: Enter asks the search page', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(documents(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=52$/);
});

test('the keys walk the list and the focus stays in the box', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(documents(page)).toHaveCount(3);
  await expect(options(page)).toHaveCount(4);
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0);
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', 3],
    ['Home', 0],
    ['ArrowUp', undefined],
    ['ArrowUp', 3],
    ['ArrowDown', undefined],
  ] as const) {
    await page.keyboard.press(key);
    if (index === undefined) {
      await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    } else {
      const id = await options(page).nth(index).getAttribute('id');
      await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? '');
      await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    }
    await expect(box(page)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/52-2025-nq-hdnd/);
});

test('Escape closes the list, and once more clears the box; an arrow opens it again', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('52');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toBeFocused();
});

test('Tab leaves the box and closes the list', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tìm', exact: true })).toBeFocused();
  await expect(list(page)).toBeHidden();
});

test('keys belong to the input method while it composes', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(documents(page)).toHaveCount(3);
  const isTaken = (key: string, isComposing: boolean) =>
    box(page).evaluate(
      (input, init) =>
        !input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
      { key, isComposing },
    );
  for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(await isTaken(key, true)).toBe(false);
  await expect(list(page)).toBeVisible();
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  expect(await isTaken('ArrowDown', false)).toBe(true);
});

test('words are looked for in the pages, and marked with their marks', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, 'bao tang ao');
  const pages = page.getByRole('group', { name: 'Trong các trang' });
  await expect(pages.getByRole('option').first()).toContainText(/bảo tàng ảo/i);
  await expect(pages.locator('mark').first()).toHaveText(/[ảàạ]/i);
  await expect(options(page).last()).toHaveText(/^(Tất cả \d+ kết quả|Xem kết quả trên trang tìm kiếm)$/);
  await options(page).last().click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=bao\+tang\+ao$/);
});

test('once typing pauses, what was found is said', async ({ page }) => {
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, 'nq 57');
  const said = page.getByRole('search').getByRole('status');
  await expect(said).toHaveText('Enter mở Nghị quyết 57-NQ/TW. 1 văn bản. Phím xuống để chọn.');
  await box(page).fill('kinh tế số');
  await expect(said).toHaveText(/^\d+ kết quả\. Phím xuống để chọn\.$/);
  await box(page).fill('');
  await expect(said).toHaveText('');
});

test('a click opens what it is on', async ({ page }) => {
  await page.goto('/');
  await box(page).click();
  await page.keyboard.type('57');
  await documents(page).first().click();
  await expect(page).toHaveURL(DOCUMENT_57);
});

test('without the index numbers still work, and the list says what is missing', async ({ page }) => {
  await page.route(FULL_TEXT, (route) => route.abort());
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, 'kinh tế');
  await expect(page.getByText('Chưa tải được chỉ mục toàn văn; số hiệu vẫn tra được.').first()).toBeVisible();
  await box(page).fill('57');
  await expect(documents(page).first()).toContainText('57-NQ/TW');
});

test('the key `/` can be switched off', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await page.getByRole('checkbox', { name: /Phím/ }).uncheck();
  await page.goto(PLAIN_PAGE);
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const path of [PLAIN_PAGE, '/']) {
    test(`${path}: the list is as wide as the screen, its options large enough, and a tap opens one`, async ({
      page,
    }) => {
      await page.goto(path);
      await box(page).tap();
      await page.keyboard.type('52');
      await expect(documents(page)).toHaveCount(3);
      await expect(options(page)).toHaveCount(4);
      const panel = await page.locator('.suggestions').boundingBox();
      expect(panel).toMatchObject({ x: 0, width: 360 });
      for (const option of await options(page).all())
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolls).toBeLessThanOrEqual(360);
      await documents(page).first().tap();
      await expect(page).toHaveURL(/\/van-ban\/trung-uong\/52-nq-tw\/$/);
    });
  }
});

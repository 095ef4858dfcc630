/** The provinces: the map of tiles, and old names that lead to the units of today. */
import { expect, test, type Page } from '@playwright/test';

const tiles = (page: Page) => page.locator('a.c-tile');

test('an old name leads to the unit it went into, and says so', async ({ page }) => {
  await page.goto('/tinh/');
  await page.getByLabel('Lọc theo chữ').fill('ha giang');
  const shown = page.locator('#ds-tinh [data-item]:visible');
  await expect(shown).toHaveCount(2);
  await expect(shown.first()).toContainText('gồm cả Hà Giang cũ');
  await expect(shown.last()).toContainText('nay thuộc Tuyên Quang');
  await expect(page.locator('a.c-tile:not([data-dim])')).toContainText('Tuyên');
  await expect(page).toHaveURL(/chu=ha\+giang/);
});

test('a tile leads to its place, and says how much there is of it', async ({ page }) => {
  await page.goto('/tinh/');
  await expect(tiles(page)).toHaveCount(34);
  const quangNinh = page.getByRole('link', { name: /^Quảng Ninh: \d+ văn bản, \d+ mục tiêu/ });
  await quangNinh.click();
  await expect(page).toHaveURL(/\/tinh\/quang-ninh\/$/);
});

test('the keyboard goes through the tiles from north to south', async ({ page }) => {
  await page.goto('/tinh/');
  const addresses = await tiles(page).evaluateAll((all) => all.map((tile) => tile.getAttribute('href')));
  await tiles(page).first().focus();
  for (const address of addresses.slice(1, 4)) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', address ?? '');
  }
  expect(addresses.at(-1)).toMatch(/\/tinh\/ca-mau\/$/);
});

test('a unit that ended says what became of it', async ({ page }) => {
  await page.goto('/tinh/ha-giang/');
  await expect(page.locator('.lead')).toContainText('cùng Tuyên Quang lập thành tỉnh Tuyên Quang mới');
  await page.locator('.notice').getByRole('link', { name: 'tỉnh Tuyên Quang' }).click();
  await expect(page.getByRole('heading', { name: 'Của các đơn vị cũ' })).toBeVisible();
});

test('a place of which no document is known says so, and how to send one', async ({ page }) => {
  await page.goto('/tinh/dien-bien/');
  await expect(page.getByText('Chưa có văn bản nào của tỉnh Điện Biên trong kho')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chưa tìm thấy' })).toBeVisible();
  await page.getByRole('link', { name: 'cách gửi nguồn' }).click();
  await expect(page.getByRole('heading', { name: 'Gửi nguồn thế nào' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all names are there, old and new, and so is the map', async ({ page }) => {
    await page.goto('/tinh/');
    await expect(page.locator('#ds-tinh [data-item]:visible')).toHaveCount(63);
    await expect(tiles(page)).toHaveCount(34);
  });
});

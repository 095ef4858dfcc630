/** From the centre to the provinces: filters whose choice is in the address, everything there without JavaScript. */
import { expect, test } from '@playwright/test';

const PAGE = '/tu-trung-uong-toi-tinh/kinh-te-so-grdp/';
const rows = '#ds-bac-thang [data-item]';

test('a reader asks who set another level for 2030, and the choice is in the address', async ({ page }) => {
  await page.goto(PAGE);
  const all = await page.locator(rows).count();
  await page.locator('select[name=han]').selectOption('2030');
  await page.locator('select[name=sovoi]').selectOption('muc-cao-hon');
  await expect(page).toHaveURL(/han=2030&sovoi=muc-cao-hon/);
  const shown = page.locator(`${rows}:visible`);
  expect(await shown.count()).toBeLessThan(all);
  for (const text of await shown.allTextContents()) expect(text).toMatch(/2030[\s\S]*Mức cao hơn/);
  await page.reload();
  await expect(page.locator('filter-list output')).toContainText(`trong ${all}`);
});

test('the target of a resolution leads to what was made of it below', async ({ page }) => {
  await page.goto('/muc-tieu/vn-57-kinh-te-so-2030/');
  await page.getByRole('link', { name: 'Mọi nơi đặt mức nào' }).click();
  await expect(page).toHaveURL(/kinh-te-so-grdp\/\?han=2030$/);
  await expect(page.locator('select[name=han]')).toHaveValue('2030');
});

test('a provincial document tells what it carries of those above it', async ({ page }) => {
  await page.goto('/van-ban/ha-noi/205-kh-tu/');
  const section = page.getByRole('region', { name: 'Từ trên xuống' });
  await expect(section).toContainText('Nghị quyết 52-NQ/TW');
  await expect(section).toContainText('Chưa thấy');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all rows are there, and the drawing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('filter-list form')).toBeHidden();
    expect(await page.locator(`${rows}:visible`).count()).toBe(await page.locator(rows).count());
    await expect(page.locator('main svg.chart-cascade:visible').first()).toBeVisible();
  });
});

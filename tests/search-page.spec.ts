/** The search page: answers as one types, filters, the address and the history. */
import { expect, test } from '@playwright/test';
import { holdBack } from './network.ts';
import {
  box,
  DOCUMENT_57,
  documents,
  FULL_TEXT,
  list,
  openSearch,
  REGISTER,
  results,
  settled,
} from './searching.ts';

test('shows what matters of a document, and where the words stand', async ({ page }) => {
  await openSearch(page, '?q=57-NQ/TW');
  const first = page.locator('.search-result').first();
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /57-nq-tw/);
  await expect(first).toContainText('Nghị quyết · Bộ Chính trị · 22/12/2024');
  await expect(first).toContainText('chưa đối chiếu văn bản gốc');
});

test('answers as one types, with the query in the address', async ({ page }) => {
  await openSearch(page, '');
  await expect(page.locator('#tra-theo-so')).toBeVisible();
  await box(page).pressSequentially('bao tang ao');
  await expect(results(page).first()).toBeVisible();
  await settled(page);
  await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
  await expect(page).toHaveTitle(/^“bao tang ao” – Tìm kiếm/);
  await expect(page.locator('#tra-theo-so')).toBeHidden();
  await expect(page.locator('[data-count]')).toHaveText(/^\d+ kết quả$/);
  await expect(page.locator('search-page > [role=status]')).toHaveText(/^\d+ kết quả\./);
});

test('a number is answered before the full text is there', async ({ page }) => {
  const release = await holdBack(page, FULL_TEXT);
  await openSearch(page, '');
  // The arrow key lists what the register knows, once it is there.
  await box(page).fill('52');
  await box(page).press('ArrowDown');
  await expect(documents(page)).toHaveCount(3);
  await box(page).fill('57-NQ/TW');
  await expect(list(page)).toBeHidden();
  await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
  await expect(page.locator('search-page')).toHaveAttribute('aria-busy', 'true');
  release();
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
});

test('an address gives the same page again', async ({ page }) => {
  await openSearch(page, '?q=kinh+te+so&loai=van-ban&tinh=quang-ninh');
  await expect(box(page)).toHaveValue('kinh te so');
  await expect(page.getByRole('radio', { name: /^Văn bản/ })).toBeChecked();
  await expect(page.getByLabel('Tỉnh, thành', { exact: true })).toHaveValue('quang-ninh');
  const count = await results(page).count();
  expect(count).toBeGreaterThan(0);
  await page.reload();
  await settled(page);
  await expect(results(page)).toHaveCount(count);
});

test('filters narrow the results down to what they count', async ({ page }) => {
  await openSearch(page, '?q=kinh+te+so');
  const all = await page.locator('[data-count]').textContent();
  const label = page.locator('.facet-kinds label', { hasText: 'Bài viết' });
  const count = await label.locator('.count').textContent();
  await label.click();
  await settled(page);
  await expect(page).toHaveURL(/\?q=kinh\+te\+so&loai=bai-viet$/);
  await expect(page.locator('[data-count]')).toHaveText(`${count ?? ''} kết quả`);
  await expect(page.getByRole('radio', { name: /^Bài viết/ })).toBeFocused();
  for (const kind of await page.locator('.result-kind').all()) await expect(kind).toHaveText('Bài viết');
  const year = page.getByLabel('Năm');
  await year.focus();
  await year.selectOption({ index: 1 });
  await settled(page);
  await expect(page).toHaveURL(/&nam=\d{4}$/);
  await expect(year).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\?q=kinh\+te\+so$/);
  await expect(page.locator('[data-count]')).toHaveText(all ?? '');
});

test('back and forward walk through what was asked', async ({ page }) => {
  await openSearch(page, '?q=bao+tang+ao');
  await box(page).fill('kinh te so');
  await box(page).press('Enter');
  await settled(page);
  await page.locator('.facet-kinds label', { hasText: 'Văn bản' }).click();
  await settled(page);
  await expect(page).toHaveURL(/loai=van-ban/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=kinh\+te\+so$/);
  await settled(page);
  await expect(page.getByRole('radio', { name: 'Tất cả' })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
  await settled(page);
  await expect(box(page)).toHaveValue('bao tang ao');
  await expect(page.locator('search-page')).toHaveAttribute('data-settled', 'bao tang ao');
  await page.goForward();
  await page.goForward();
  await settled(page);
  await expect(page.getByRole('radio', { name: /^Văn bản/ })).toBeChecked();
});

test('typing is one entry in the history, however many letters', async ({ page }) => {
  await openSearch(page, '?q=bao+tang+ao');
  for (const word of ['kinh', 'kinh tế', 'kinh tế số']) {
    await box(page).fill(word);
    await settled(page);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
});

test('more results go on where the list ended, and the address knows', async ({ page }) => {
  await openSearch(page, '?q=chuyển+đổi+số');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await settled(page);
  await expect(page).toHaveURL(/&trang=2$/);
  await expect(results(page).nth(10)).toBeFocused();
  const count = await results(page).count();
  await page.reload();
  await settled(page);
  await expect(results(page)).toHaveCount(count);
});

test('the arrow keys open the same list of suggestions, which typing alone does not', async ({ page }) => {
  await openSearch(page, '?q=5');
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('aria-controls');
  await page.keyboard.type('2');
  await settled(page);
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(documents(page)).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/52-nq-tw/);
});

test('where nothing is found it says what was tried, and what else there is', async ({ page }) => {
  await openSearch(page, '?q=zzqqxxyy');
  await expect(page.locator('[data-empty]')).toContainText('zzqqxxyy');
  await expect(page.locator('[data-empty]').getByRole('link', { name: 'Sổ văn bản' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Danh sách A–Z' })).toBeVisible();
  await expect(page.locator('search-page > [role=status]')).toHaveText('Không có kết quả.');
});

test('a slip is put right, and what was typed can be looked for all the same', async ({ page }) => {
  await openSearch(page, '?q=kinh+tee+so');
  const remedy = page.locator('[data-remedy]');
  await expect(remedy).toContainText('Không thấy “kinh tee so”; tìm “');
  await expect(results(page).first()).toBeVisible();
  await remedy.getByRole('link', { name: 'Tìm đúng “kinh tee so”' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\?q=kinh\+tee\+so&nguyenvan=1$/);
  await expect(remedy).toBeHidden();
  await expect(box(page)).toHaveValue('kinh tee so');
  await page.goBack();
  await settled(page);
  await expect(remedy).toBeVisible();
});

test('filters that leave nothing can be taken off', async ({ page }) => {
  await openSearch(page, '?q=bao+tang+ao&nam=1999');
  await page.getByRole('button', { name: 'Tìm lại, không lọc' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
  await expect(results(page).first()).toBeVisible();
});

test('where the index can’t be had it says so, numbers work, and trying again helps', async ({ page }) => {
  await page.route(FULL_TEXT, (route) => route.abort());
  await openSearch(page, '?q=kinh+te+so');
  await expect(page.getByText('Chưa tải được chỉ mục toàn văn.')).toBeVisible();
  await expect(page.locator('#tra-theo-so')).toBeVisible();
  await box(page).fill('57-NQ/TW');
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
  await box(page).fill('kinh te so');
  await settled(page);
  await page.unroute(FULL_TEXT);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Chưa tải được chỉ mục toàn văn.')).toBeHidden();
});

test('offline it says that there is no network', async ({ page, context }) => {
  await openSearch(page, '');
  const register = page.waitForResponse(REGISTER);
  await box(page).focus();
  await (await register).finished();
  await context.setOffline(true);
  await box(page).fill('57-NQ/TW');
  await settled(page);
  await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
  await expect(page.getByText('Máy đang không có mạng.')).toBeVisible();
});

test('prints the results and nothing to press', async ({ page }) => {
  await openSearch(page, '?q=kinh+te+so');
  await page.emulateMedia({ media: 'print' });
  await expect(results(page).first()).toBeVisible();
  for (const part of [box(page), page.locator('.facets'), page.locator('.slash-switch')])
    await expect(part).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the filters open from a fold', async ({ page }) => {
    await openSearch(page, '?q=kinh+te+so');
    await expect(page.getByRole('radio').first()).toBeHidden();
    await page.getByText('Lọc', { exact: true }).tap();
    await page.locator('.facet-kinds label', { hasText: 'Văn bản' }).tap();
    await expect(page).toHaveURL(/loai=van-ban/);
    await expect(page.locator('[data-chosen]')).toHaveText('Văn bản');
    for (const control of await page.locator('.facet-kinds label, .facet-menu select').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

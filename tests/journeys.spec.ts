/** What the site's users come to do, done as they would. */
import { expect, test } from '@playwright/test';
import { results, typeInBox } from './searching.ts';

test('a journalist types a number in the header, presses Enter, and is on the document', async ({ page }) => {
  await page.goto('/gioi-thieu/');
  await typeInBox(page, '36-CTr/TU');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/van-ban\/quang-ninh\/36-ctr-tu\/$/);
});

for (const typed of ['57-NQ/TW', '57/NQ-TW', 'nq 57', 'nq57', 'Nghị quyết 57', 'nghi quyet so 57']) {
  test(`"${typed}" on the search page leads to 57-NQ/TW first`, async ({ page }) => {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(typed)}`);
    await expect(results(page).first()).toHaveAttribute('href', /\/van-ban\/trung-uong\/57-nq-tw\//);
  });
}

test('full-text search finds a phrase without marks', async ({ page }) => {
  await page.goto('/tim-kiem/?q=bao+tang+ao');
  await expect(
    page.locator('main a[href*="/bai-viet/day-nhanh-chuyen-doi-so-toan-dien/"]').first(),
  ).toBeVisible();
});

test('a figure in prose leads to its claim, and the claim to its source', async ({ page }) => {
  await page.goto('/bai-viet/chu-dong-tham-gia-cach-mang-cong-nghiep-4-0/');
  await page.locator('a.figure', { hasText: '93%' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Xem trong bảng' }).click();
  const row = page.locator('tr:target');
  await expect(row).toContainText('93%');
  await expect(row).toContainText('đoạn 5');
});

test('a citizen filters the targets of a province, and the choice is in the address', async ({ page }) => {
  await page.goto('/muc-tieu/');
  await page.locator('select[name=noi]').selectOption('tuyen-quang');
  await expect(page).toHaveURL(/noi=tuyen-quang/);
  await expect(page.locator('filter-list output')).toContainText(/^\d+ trong \d+ mục tiêu/);
  await expect(page.locator('details[data-group]:visible')).toHaveCount(1);
  await expect(page.locator('details[data-group]:visible summary')).toContainText('Tuyên Quang');
  await page.reload();
  await expect(page.locator('details[data-group]:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('details[data-group][open]')).toHaveCount(0);
});

test('each choice of a filter tells how many targets it would leave', async ({ page }) => {
  await page.goto('/muc-tieu/?noi=tuyen-quang');
  const [shown] = /\d+/.exec(await page.locator('filter-list output').innerText()) ?? [];
  await expect(page.locator('select[name=noi] option:checked')).toHaveText(`Tuyên Quang (${shown})`);
  const texts = await page.locator('select[name=trangthai] option:not([value=""])').allInnerTexts();
  const counts = texts.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(shown));
});

test('the register filters by words typed without marks', async ({ page }) => {
  await page.goto('/van-ban/');
  await page.getByLabel('Lọc theo chữ').fill('mua sam tai san');
  await expect(page.locator('[data-item]:visible')).toHaveCount(1);
  await expect(page.locator('[data-item]:visible')).toContainText('52/2025/NQ-HĐND');
});

test('clearing the filters brings everything back', async ({ page }) => {
  await page.goto('/van-ban/?chu=mua+sam&loai=resolution');
  await expect(page.locator('[data-item]:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('[data-item]:visible')).toHaveCount(await page.locator('[data-item]').count());
  await expect(page).toHaveURL(/\/van-ban\/$/);
});

test('filters that leave nothing say so', async ({ page }) => {
  await page.goto('/van-ban/?chu=khong+co+gi+nhu+the');
  await expect(page.getByText('Không có văn bản nào khớp')).toBeVisible();
  await expect(page.locator('[data-group]:visible')).toHaveCount(0);
});

test('the timeline’s drawing follows its filters', async ({ page }) => {
  await page.goto('/dong-thoi-gian/?noi=tuyen-quang');
  const dimmed = page.locator('svg.chart-wide [data-mark][data-dim]');
  await expect(dimmed.first()).toBeAttached();
  await expect(page.locator('svg.chart-wide [data-noi="tuyen-quang"][data-dim]')).toHaveCount(0);
  await expect(page.locator('svg.chart-wide [data-mark][data-noi="quang-ninh"]:not([data-dim])')).toHaveCount(
    0,
  );
  await expect(page.locator('details[data-group]:visible summary')).toHaveText([/Tuyên Quang/]);
  await expect(page.locator('.events > li:visible').first()).toBeVisible();
});

test('a mark of the timeline opens the fold of its place at its year', async ({ page }) => {
  await page.goto('/dong-thoi-gian/#nam-quang-ninh-2030');
  await expect(page.locator('#nam-quang-ninh-2030')).toBeInViewport();
});

test('the comparison keeps the chosen columns in the address', async ({ page }) => {
  await page.goto('/so-sanh/');
  await page.getByRole('checkbox', { name: 'Tuyên Quang' }).uncheck();
  await expect(page).toHaveURL(/noi=trung-uong%2Cquang-ninh/);
  await expect(page.locator('[data-cot="tuyen-quang"]').first()).toBeHidden();
});

test('the comparison takes a further place, and keeps it in the address', async ({ page }) => {
  await page.goto('/so-sanh/');
  await page.getByLabel('Thêm nơi').selectOption('ha-noi');
  await expect(page).toHaveURL(/noi=trung-uong%2Cquang-ninh%2Ctuyen-quang%2Cha-noi/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Hà Nội' })).toBeChecked();
  const row = page.locator('#bang-so-sanh tr[data-chi-so="kinh-te-so-grdp"]');
  await expect(row.locator('td[data-cot="ha-noi"]')).toContainText('2030');
});

test('one address shows every place’s target of one indicator and year', async ({ page }) => {
  await page.goto('/so-sanh/?chi-so=kinh-te-so-grdp&han=2030');
  const shown = page.locator('.due-goals:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown.getByRole('heading', { name: 'Hạn 2030' })).toBeVisible();
  const rows = shown.locator('tbody tr');
  await expect(rows.first()).toContainText('Cả nước');
  await expect(rows.filter({ hasText: '57-NQ/TW' }).first()).toContainText('≥ 30%');
  await expect(rows.filter({ hasText: 'Quảng Ninh' }).first()).toContainText('%');
  await expect(rows.filter({ hasText: 'đơn vị cũ' }).first()).toBeVisible();
  await expect(shown.locator('svg.chart-goals:visible')).toHaveCount(1);
  await page.locator('select[name=han]').selectOption('2025');
  await expect(page).toHaveURL(/chi-so=kinh-te-so-grdp&han=2025/);
});

test('a number with one document leads straight on', async ({ page }) => {
  await page.goto('/so/nq-57/');
  await expect(page).toHaveURL(/\/van-ban\/trung-uong\/57-nq-tw\/$/);
});

test('an address that doesn’t exist offers the document its text names', async ({ page }) => {
  const response = await page.goto('/van-ban/57-NQ-TW');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href*="/van-ban/trung-uong/57-nq-tw/"]').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const WHOLE = [
    { path: '/dong-thoi-gian/', items: '.events > li', least: 400 },
    { path: '/so-sanh/', items: '.goals tbody tr', least: 140 },
    { path: '/so-sanh/', items: '.comparison tbody tr:not([hidden])', least: 140 },
    { path: '/van-ban/', items: '.documents tbody tr', least: 32 },
    { path: '/muc-tieu/', items: '[data-item]', least: 360 },
    { path: '/thuat-ngu/', items: '[data-item]', least: 48 },
  ];
  for (const { path, items, least } of WHOLE) {
    test(`${path} shows its whole list of ${items}`, async ({ page }) => {
      await page.goto(path);
      expect(await page.locator(items).count()).toBeGreaterThanOrEqual(least);
      await expect(page.locator('filter-list form').first()).toBeHidden();
    });
  }

  test('the timeline and the comparison are drawn', async ({ page }) => {
    for (const path of ['/dong-thoi-gian/', '/so-sanh/']) {
      await page.goto(path);
      await expect(page.locator('main svg.chart').first()).toBeVisible();
    }
  });

  test('the search form leads to the register of numbers', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('textbox').fill('52');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=52$/);
    await expect(page.locator('main a[href*="/van-ban/trung-uong/52-nq-tw/"]').first()).toBeVisible();
  });
});

/** How a page is cited: copied with the keyboard, told, saved as a file, and there without JavaScript. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';

const DOCUMENT = '/van-ban/trung-uong/57-nq-tw/';
const PAGES = [
  DOCUMENT,
  '/bai-viet/chu-dong-tham-gia-cach-mang-cong-nghiep-4-0/',
  '/muc-tieu/qn-kinh-te-so-2030/',
  '/chi-so/kinh-te-so-grdp/',
];
const FIRST = 'câu dẫn lần đầu, kiểu văn bản Đảng';
const SENTENCE =
  'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia';

const section = (page: Page) => page.getByRole('region', { name: 'Trích dẫn' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a citation is copied with the keyboard, as printed, and told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(DOCUMENT);
  const said = section(page).getByRole('status');
  await section(page)
    .getByRole('button', { name: `Chép ${FIRST}` })
    .focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(`Đã chép ${FIRST}.`);
  expect(await clipboard(page)).toBe(SENTENCE);

  await section(page).getByRole('button', { name: 'Chép BibTeX' }).focus();
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Đã chép BibTeX.');
  expect(await clipboard(page)).toMatch(
    /^@legislation\{van-ban-trung-uong-57-nq-tw,\n {2}title = \{\{Đột phá .*\n\}\n$/s,
  );
});

test('a file is saved, with the line ends of its format', async ({ page }) => {
  await page.goto(DOCUMENT);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name: 'Tải tệp RIS' }).click(),
  ]);
  // It is said for some seconds only, which a slow disk may take.
  await expect(section(page).getByRole('status')).toHaveText(/^Đã tải van-ban-trung-uong-57-nq-tw\.ris/);
  expect(download.suggestedFilename()).toBe('van-ban-trung-uong-57-nq-tw.ris');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^TY {2}- STAT\r\n/);
  expect(text).toMatch(/\r\nER {2}- \r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('where the browser refuses, the text is selected and the reader told what to press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(DOCUMENT);
  await section(page).getByRole('button', { name: 'Chép BibTeX' }).click();
  await expect(section(page).getByRole('status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('@legislation{');
});

test('a finger finds every button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(DOCUMENT);
  for (const control of await section(page).locator('button, summary').all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are there and the buttons are not', async ({ page }) => {
    await page.goto(DOCUMENT);
    await expect(section(page).getByText(SENTENCE)).toBeVisible();
    await section(page).locator('summary').first().click();
    await expect(section(page).getByText('@legislation{')).toBeVisible();
    await expect(section(page).getByRole('button')).toHaveCount(0);
  });
});

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path}: axe finds nothing with everything open (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const summary of await section(page).locator('summary').all()) await summary.click();
      await section(page).getByRole('button').last().click();
      await expect(section(page).getByRole('status')).not.toBeEmpty();
      expect(await violations(page, 'section[aria-labelledby="trich-dan"]')).toEqual([]);
    });
  }

  test(`${path}: paper has the first mention alone`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(section(page).locator('.cite-text:visible')).toHaveCount(1);
    await expect(section(page).locator('button:visible, summary:visible')).toHaveCount(0);
  });
}

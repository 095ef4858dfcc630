/** Search under queries nobody means well with, for those who don't see the page, and without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import {
  answered,
  box,
  openSearch,
  options,
  pasteInBox,
  PLAIN_PAGE,
  settled,
  typeInBox,
} from './searching.ts';

const HOSTILE = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'ten kilobytes': 'chữ '.repeat(2560),
  'marks of direction': '\u202e57-NQ/TW\u202c\u2066x\u2069',
  emoji: '👩‍💻🇻🇳',
  NUL: 'kinh\u0000te',
  'a lone surrogate': 'kinh \ud83d te',
  'percent signs': '%00%ff%',
  'a pattern': '(((.*)*)*)$\\',
  quotes: '"\'`“”',
};

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`${name}: the search page takes no harm, nor does its address`, async ({ page }) => {
    const problems = watchHarm(page);
    await openSearch(page, '');
    await pasteInBox(page, query);
    await settled(page);
    await expect(page.locator('search-page :is(script, img)')).toHaveCount(0);
    const address = new URL(page.url());
    expect(() => decodeURIComponent(address.search)).not.toThrow();
    expect(address.search.length).toBeGreaterThan('?q='.length);
    expect(address.search.length).toBeLessThan(2000);
    await page.reload();
    await settled(page);
    expect(problems).toEqual([]);
  });

  test(`${name}: the box of a page takes no harm`, async ({ page }) => {
    const problems = watchHarm(page);
    await page.goto(PLAIN_PAGE);
    await box(page).focus();
    await pasteInBox(page, query);
    await answered(page);
    await expect(page.locator('.suggestions :is(script, img)')).toHaveCount(0);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits).toBe(true);
    expect(problems).toEqual([]);
  });
}

test('an address nobody could have typed is read without harm', async ({ page }) => {
  const problems = watchHarm(page);
  await openSearch(page, '?q=%F0%28%8C%28%00&loai=%3Cb%3E&trang=1e9&nam=' + 'x'.repeat(5000));
  await expect(page.locator('search-page b')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('harm would be seen', async ({ page }) => {
  const problems = watchHarm(page);
  await page.goto(PLAIN_PAGE);
  await page.evaluate(() => {
    setTimeout(() => {
      alert('taken over');
      throw new Error('broken');
    });
  });
  await expect.poll(() => problems).toEqual(['taken over', 'broken']);
});

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  suggestions: async (page) => {
    await page.goto(PLAIN_PAGE);
    await typeInBox(page, 'nghị quyết 57 kinh tế số');
    await expect(page.getByRole('group', { name: 'Trong các trang' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  },
  'results and filters': async (page) => {
    await openSearch(page, '?q=kinh+te+so&loai=van-ban');
    await page.locator('.facets').evaluate((fold) => fold.setAttribute('open', ''));
  },
  'an answer without results': (page) => openSearch(page, '?q=zzqqxxyy'),
};

for (const [what, open] of Object.entries(OPENED)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing wrong with ${what}: ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 740 });
        await open(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page has the register, everything by its first letter, and says what is missing', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/');
    await expect(page.locator('search-page noscript p')).toBeVisible();
    await expect(page.locator('main a[href*="/van-ban/trung-uong/52-nq-tw/"]').first()).toBeVisible();
    const letter = page.locator('.site-index details', { hasText: /^\s*Q\s/ });
    await letter.locator('summary').click();
    await expect(letter.getByRole('link', { name: 'Quảng Ninh', exact: true })).toBeVisible();
    await expect(page.locator('.facets')).toBeHidden();
  });
});

/** Errors and dialogs of the page, as they happen. */
function watchHarm(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  return problems;
}

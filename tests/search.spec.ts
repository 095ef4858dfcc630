/** Search as a visitor meets it: the box of every page, and the search page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const PLAIN_PAGE = '/gioi-thieu/';
const DOCUMENT_57 = /\/van-ban\/trung-uong\/57-nq-tw\/$/;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What search loads beyond the few hundred bytes of every page. */
const SEARCH_FILES = /suggestion-box|site-search|full-search|so-hieu\.json|\/pagefind\//;

const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm văn bản, bài viết, chỉ số' });
const options = (page: Page) => page.getByRole('option');
const results = (page: Page) => page.locator('search-page a[data-result]');
const said = (page: Page) => page.getByRole('search').getByRole('status');

/** Opens the search page and waits for its results. */
async function search(page: Page, address: string): Promise<void> {
  await page.goto(`/tim-kiem/${address}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('search-page[data-settled]:not([aria-busy])').waitFor({ state: 'attached' });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** The bytes that a visitor's first search fetches, each file compressed, from the focus on. */
async function weigh(browser: Browser, ask: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(PLAIN_PAGE);
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then((body) => gzipSync(body).length)));
  await box(page).focus();
  await ask(page);
  await expect(page.locator('[role=listbox] mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
}

function watch(page: Page, pattern: RegExp): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (pattern.test(request.url())) seen.push(request.url());
  });
  return seen;
}

test.describe('weight', () => {
  for (const path of [PLAIN_PAGE, '/', '/tim-kiem/']) {
    test(`${path} fetches no register and no index before the box is used`, async ({ page }) => {
      const fetched = watch(
        page,
        path === '/tim-kiem/' ? /so-hieu\.json|\/pagefind\/|full-search/ : SEARCH_FILES,
      );
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(fetched).toEqual([]);
      await box(page).focus();
      await expect.poll(() => fetched.length).toBeGreaterThan(0);
    });
  }

  test('a first query fetches at most 150 kB compressed, one typed letter by letter at most 200', async ({
    browser,
  }) => {
    const filled = await weigh(browser, (page) => box(page).fill('chuyển đổi số toàn diện'));
    const typed = await weigh(browser, (page) =>
      box(page).pressSequentially('chuyển đổi số toàn diện', { delay: 120 }),
    );
    expect(filled).toBeGreaterThan(50_000);
    expect(filled).toBeLessThanOrEqual(150_000);
    expect(typed).toBeLessThanOrEqual(200_000);
  });

  test('a symbol is answered without any file of the full text, within a frame of the keystroke', async ({
    page,
  }) => {
    const fetched = watch(page, /\/pagefind\/|full-search/);
    await page.goto(PLAIN_PAGE);
    await page.evaluate(measureAnswers);
    await box(page).focus();
    await box(page).pressSequentially('5');
    await expect(options(page).first()).toBeVisible();
    await box(page).pressSequentially('7-NQ/TW', { delay: 60 });
    await expect(options(page).first()).toContainText('57-NQ/TW');
    await page.waitForTimeout(600);
    expect(fetched).toEqual([]);
    const took = await page.evaluate(() =>
      performance.getEntriesByName('answer').map(({ duration }) => duration),
    );
    expect(took.length).toBeGreaterThanOrEqual(7);
    // A busy machine holds some keystrokes back before they reach the page.
    const usual = took.toSorted((a, b) => a - b)[Math.floor(took.length / 4)] ?? Infinity;
    expect(usual).toBeLessThan(1000 / 60);
  });

  test('letters typed one after the other are one search', async ({ page }) => {
    await search(page, '');
    await box(page).pressSequentially('kinh tế số', { delay: 30 });
    await settled(page);
    await box(page).press('End');
    const fetched = watch(page, /\/pagefind\//);
    await box(page).pressSequentially(' xa', { delay: 30 });
    await settled(page);
    await box(page).press('Backspace');
    await settled(page);
    await box(page).press('Backspace');
    await box(page).press('Backspace');
    await settled(page);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

test.describe('the box of a page', () => {
  test('is a combobox that says what it controls', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('52');
    const list = page.getByRole('listbox', { name: 'Gợi ý' });
    await expect(list).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).toHaveAttribute('aria-autocomplete', 'list');
    expect(await box(page).getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await expect(list.getByRole('group', { name: 'Văn bản có số này' }).getByRole('option')).toHaveCount(2);
    await expect(options(page).last()).toHaveText('Tìm “52” trong mọi trang');
  });

  test('Ctrl-K leads to it from within a field, and `/` does not', async ({ page }) => {
    await page.goto('/van-ban/');
    await page.getByLabel('Lọc theo chữ').focus();
    await page.keyboard.press('/');
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('one document alone: its card on top, and Enter opens it', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('nq 57');
    const card = options(page).first();
    await expect(card).toContainText('57-NQ/TW');
    await expect(card).toContainText('Nghị quyết · Bộ Chính trị · 22/12/2024');
    await expect(card).toContainText('chưa đối chiếu văn bản gốc');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(DOCUMENT_57);
  });

  test('several documents: Enter asks the search page', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('52');
    await expect(options(page)).toHaveCount(3);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=52$/);
  });

  test('the keys walk the list and the focus stays in the box', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('52');
    await expect(options(page)).toHaveCount(3);
    const active = () => page.locator('[role=option][aria-selected=true]');
    await expect(active()).toHaveCount(0);
    for (const [key, index] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', 2],
      ['Home', 0],
      ['ArrowUp', undefined],
      ['ArrowUp', 2],
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
    await page.keyboard.press('/');
    await page.keyboard.type('52');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(box(page)).toHaveValue('52');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).toBeFocused();
  });

  test('Tab leaves the box and closes the list', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('52');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Tìm', exact: true })).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('keys belong to the input method while it composes', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('52');
    await expect(page.getByRole('listbox')).toBeVisible();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const wasTaken = await box(page).evaluate((input, pressed) => {
        const init = { key: pressed, isComposing: true, bubbles: true, cancelable: true };
        return !input.dispatchEvent(new KeyboardEvent('keydown', init));
      }, key);
      expect(wasTaken).toBe(false);
    }
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('words are looked for in the pages, and marked with their marks', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('bao tang ao', { delay: 20 });
    const pages = page.getByRole('group', { name: 'Trong các trang' });
    await expect(pages.getByRole('option').first()).toContainText(/bảo tàng ảo/i);
    await expect(pages.locator('mark').first()).toHaveText(/[ảàạ]/i);
    await expect(options(page).last()).toHaveText(/^(Tất cả \d+ kết quả|Xem kết quả trên trang tìm kiếm)$/);
    await options(page).last().click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=bao\+tang\+ao$/);
  });

  test('once typing pauses, what was found is said', async ({ page }) => {
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('nq 57');
    await expect(said(page)).toHaveText('Enter mở Nghị quyết 57-NQ/TW. 1 văn bản. Phím xuống để chọn.');
    await box(page).fill('kinh tế số');
    await expect(said(page)).toHaveText(/^\d+ kết quả\. Phím xuống để chọn\.$/);
    await box(page).fill('');
    await expect(said(page)).toHaveText('');
  });

  test('a click opens what it is on', async ({ page }) => {
    await page.goto('/');
    await box(page).click();
    await page.keyboard.type('57');
    await options(page).first().click();
    await expect(page).toHaveURL(DOCUMENT_57);
  });

  test('without the index numbers still work, and the list says what is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('kinh tế');
    await expect(
      page.getByText('Chưa tải được chỉ mục toàn văn; số hiệu vẫn tra được.').first(),
    ).toBeVisible();
    await box(page).fill('57');
    await expect(options(page).first()).toContainText('57-NQ/TW');
  });

  test('without the register the box is still a form', async ({ page }) => {
    await page.route('**/so-hieu.json', (route) => route.abort());
    await page.goto(PLAIN_PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('57');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=57$/);
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
      await expect(options(page)).toHaveCount(3);
      const panel = await page.locator('.suggestions').boundingBox();
      expect(panel).toMatchObject({ x: 0, width: 360 });
      for (const option of await options(page).all())
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolls).toBeLessThanOrEqual(360);
      await options(page).first().tap();
      await expect(page).toHaveURL(/\/van-ban\/trung-uong\/52-nq-tw\/$/);
    });
  }

  test('the filters open from a fold', async ({ page }) => {
    await search(page, '?q=kinh+te+so');
    await expect(page.getByRole('radio').first()).toBeHidden();
    await page.getByText('Lọc', { exact: true }).tap();
    await page.locator('.facet-kinds label', { hasText: 'Văn bản' }).tap();
    await expect(page).toHaveURL(/loai=van-ban/);
    await expect(page.locator('[data-chosen]')).toHaveText('Văn bản');
    for (const control of await page.locator('.facet-kinds label, .facet-menu select').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('the search page', () => {
  test('shows what matters of a document, and where the words stand', async ({ page }) => {
    await search(page, '?q=57-NQ/TW');
    const first = page.locator('.search-result').first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', /57-nq-tw/);
    await expect(first).toContainText('Nghị quyết · Bộ Chính trị · 22/12/2024');
    await expect(first).toContainText('chưa đối chiếu văn bản gốc');
  });

  test('answers as one types, with the query in the address', async ({ page }) => {
    await search(page, '');
    await expect(page.locator('#tra-theo-so')).toBeVisible();
    await box(page).pressSequentially('bao tang ao', { delay: 20 });
    await expect(results(page).first()).toBeVisible();
    await settled(page);
    await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
    await expect(page).toHaveTitle(/^“bao tang ao” – Tìm kiếm/);
    await expect(page.locator('#tra-theo-so')).toBeHidden();
    await expect(page.locator('[data-count]')).toHaveText(/^\d+ kết quả$/);
    await expect(page.locator('search-page > [role=status]')).toHaveText(/^\d+ kết quả\./);
  });

  test('a number is answered before the full text is there', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await search(page, '');
    const register = page.waitForResponse('**/so-hieu.json');
    await box(page).focus();
    await register;
    await box(page).pressSequentially('57-NQ/TW');
    await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57, { timeout: 500 });
    await expect(page.locator('search-page')).toHaveAttribute('aria-busy', 'true');
    await settled(page);
    await expect(results(page).first()).toHaveAttribute('href', /57-nq-tw/);
  });

  test('an address gives the same page again', async ({ page }) => {
    await search(page, '?q=kinh+te+so&loai=van-ban&tinh=quang-ninh');
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
    await search(page, '?q=kinh+te+so');
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
    await search(page, '?q=bao+tang+ao');
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
    await search(page, '?q=bao+tang+ao');
    for (const word of ['kinh', 'kinh tế', 'kinh tế số']) {
      await box(page).fill(word);
      await settled(page);
    }
    await page.goBack();
    await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
  });

  test('more results go on where the list ended, and the address knows', async ({ page }) => {
    await search(page, '?q=chuyển+đổi+số');
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

  test('the arrow keys open the same list of suggestions', async ({ page }) => {
    await search(page, '?q=52');
    await box(page).focus();
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/52-nq-tw/);
  });

  test('where nothing is found it says what was tried, and what else there is', async ({ page }) => {
    await search(page, '?q=zzqqxxyy');
    await expect(page.locator('[data-empty]')).toContainText('zzqqxxyy');
    await expect(page.locator('[data-empty]').getByRole('link', { name: 'Sổ văn bản' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Danh sách A–Z' })).toBeVisible();
    await expect(page.locator('search-page > [role=status]')).toHaveText('Không có kết quả.');
  });

  test('a slip is put right, and what was typed can be looked for all the same', async ({ page }) => {
    await search(page, '?q=kinh+tee+so');
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
    await search(page, '?q=bao+tang+ao&nam=1999');
    await page.getByRole('button', { name: 'Tìm lại, không lọc' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\?q=bao\+tang\+ao$/);
    await expect(results(page).first()).toBeVisible();
  });

  test('where the index can’t be had it says so, numbers work, and trying again helps', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, '?q=kinh+te+so');
    await expect(page.getByText('Chưa tải được chỉ mục toàn văn.')).toBeVisible();
    await expect(page.locator('#tra-theo-so')).toBeVisible();
    await box(page).fill('57-NQ/TW');
    await settled(page);
    await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
    await box(page).fill('kinh te so');
    await settled(page);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText('Chưa tải được chỉ mục toàn văn.')).toBeHidden();
  });

  test('offline it says that there is no network', async ({ page, context }) => {
    await search(page, '');
    const register = page.waitForResponse('**/so-hieu.json');
    await box(page).focus();
    await register;
    await context.setOffline(true);
    await box(page).fill('57-NQ/TW');
    await settled(page);
    await expect(results(page).first()).toHaveAttribute('href', DOCUMENT_57);
    await expect(page.getByText('Máy đang không có mạng.')).toBeVisible();
  });

  test('prints the results and nothing to press', async ({ page }) => {
    await search(page, '?q=kinh+te+so');
    await page.emulateMedia({ media: 'print' });
    await expect(results(page).first()).toBeVisible();
    for (const part of [box(page), page.locator('.facets'), page.locator('.slash-switch')])
      await expect(part).toBeHidden();
  });
});

test.describe('hostile queries', () => {
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
    test(`${name}: nothing bad happens`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('dialog', (dialog) => {
        problems.push(dialog.message());
        void dialog.dismiss();
      });
      await search(page, '');
      await box(page).evaluate((input: HTMLInputElement, typed) => {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      await settled(page);
      expect(await page.locator('search-page :is(script, img), .suggestions :is(script, img)').count()).toBe(
        0,
      );
      const address = new URL(page.url());
      expect(() => decodeURIComponent(address.search)).not.toThrow();
      expect(address.search.length).toBeLessThan(2000);
      await page.reload();
      await settled(page);
      await page.goto(PLAIN_PAGE);
      await box(page).focus();
      await box(page).evaluate((input: HTMLInputElement, typed) => {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      await page.waitForTimeout(600);
      expect(await page.locator('.suggestions :is(script, img)').count()).toBe(0);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(fits).toBe(true);
      expect(problems).toEqual([]);
    });
  }

  test('an address nobody could have typed is read without harm', async ({ page }) => {
    await search(page, '?q=%F0%28%8C%28%00&loai=%3Cb%3E&trang=1e9&nam=' + 'x'.repeat(5000));
    await expect(page.locator('search-page b')).toHaveCount(0);
  });
});

test.describe('axe finds nothing with results open', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`${colorScheme}, ${width} px`, async ({ page }) => {
        test.setTimeout(60_000);
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 740 });
        await page.goto(PLAIN_PAGE);
        await page.keyboard.press('/');
        await page.keyboard.type('nghị quyết 57 kinh tế số');
        await expect(page.getByRole('group', { name: 'Trong các trang' })).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect(await violations(page)).toEqual([]);
        await search(page, '?q=kinh+te+so&loai=van-ban');
        await page.locator('.facets').evaluate((fold) => fold.setAttribute('open', ''));
        expect(await violations(page)).toEqual([]);
        await search(page, '?q=zzqqxxyy');
        expect(await violations(page)).toEqual([]);
      });
    }
  }
});

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

/** Runs in the page: how long it takes from a keystroke to its answer standing in the document. */
function measureAnswers(): void {
  let typed = 0;
  addEventListener('input', ({ timeStamp }) => (typed = timeStamp), { capture: true });
  new MutationObserver((changes) => {
    const isAnswer = changes.some(({ target }) => (target as Element).matches('[role=listbox]'));
    if (isAnswer && typed > 0) performance.measure('answer', { start: typed, end: performance.now() });
  }).observe(document.body, { childList: true, subtree: true });
}

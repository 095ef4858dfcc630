/** What the tests of search share: the parts of its pages, and how to ask. */
import { expect, type Locator, type Page } from '@playwright/test';

/** A page with nothing but the box of every page. */
export const PLAIN_PAGE = '/gioi-thieu/';
/** The address of Nghị quyết 57-NQ/TW, which its number alone names. */
export const DOCUMENT_57 = /\/van-ban\/trung-uong\/57-nq-tw\/$/;

/** What the box loads once it is used, as `page.route` takes addresses; of the register the parts too. */
export const BOX_SCRIPT = '**/_astro/suggestion-box*.js';
export const REGISTER = '**/so-hieu{.json,/*.json}';
export const FULL_TEXT = '**/pagefind/**';

export const box = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Tìm văn bản, bài viết, chỉ số' });
export const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Gợi ý' });
export const options = (page: Page): Locator => page.getByRole('option');
/** The suggested documents: there once the register is loaded, never before. */
export const documents = (page: Page): Locator =>
  page.getByRole('group', { name: 'Văn bản có số này' }).getByRole('option');
export const results = (page: Page): Locator => page.locator('search-page a[data-result]');

/** Goes to the box by its key and types. */
export async function typeInBox(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(text);
}

/** Waits until the box suggests what it found for the text in it. */
export async function answered(page: Page): Promise<void> {
  await expect(options(page).last()).toBeVisible();
  await expect(page.locator('.suggestion-note')).not.toHaveText('Đang tìm trong các trang…');
}

/** Opens the search page with a query such as `?q=52`, or with none, and waits for its results. */
export async function openSearch(page: Page, query: string): Promise<void> {
  await page.goto(`/tim-kiem/${query}`);
  await settled(page);
}

/** Waits until the search page has answered what is in its box. */
export async function settled(page: Page): Promise<void> {
  await page.locator('search-page[data-settled]:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Puts a text into the box as pasting does: any text, even what no keyboard can type. */
export async function pasteInBox(page: Page, text: string): Promise<void> {
  await box(page).evaluate((input: HTMLInputElement, pasted) => {
    input.value = pasted;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

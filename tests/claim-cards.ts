/** What the tests of cards share: the pages, a figure in prose, and its card. */
import { expect, type Locator, type Page } from '@playwright/test';

export const ARTICLE = '/bai-viet/chu-dong-tham-gia-cach-mang-cong-nghiep-4-0/';
/** Its prose marks claims of other documents. */
export const DOCUMENT = '/van-ban/trung-uong/57-nq-tw/';

/** The card that is open. */
export const cardOf = (page: Page): Locator => page.locator('.claim-card:popover-open');
/** The first figure in prose with this text. */
export const figure = (page: Page, text: string): Locator =>
  page.locator('a.figure', { hasText: text }).first();

/** Puts the keyboard's focus on a mark: from the link before it, with Tab. */
export async function focusByKey(page: Page, mark: Locator): Promise<void> {
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
}

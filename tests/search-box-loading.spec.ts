/** The search box for who types faster than its parts arrive: no key is lost, and what can't be had isn't missed. */
import { expect, test } from '@playwright/test';
import { holdBack } from './network.ts';
import {
  box,
  BOX_SCRIPT,
  DOCUMENT_57,
  documents,
  list,
  options,
  PLAIN_PAGE,
  REGISTER,
  typeInBox,
} from './searching.ts';

for (const [part, pattern] of [
  ['the script of the box', BOX_SCRIPT],
  ['the register', REGISTER],
] as const) {
  test(`Enter before ${part} is there opens the document all the same`, async ({ page }) => {
    const release = await holdBack(page, pattern);
    await page.goto(PLAIN_PAGE);
    await typeInBox(page, '57-NQ/TW');
    await page.keyboard.press('Enter');
    await expect(documents(page)).toHaveCount(0);
    release();
    await expect(page).toHaveURL(DOCUMENT_57);
  });

  test(`Enter before ${part} is there, on what several documents bear, asks the search page`, async ({
    page,
  }) => {
    const release = await holdBack(page, pattern);
    await page.goto(PLAIN_PAGE);
    await typeInBox(page, '52');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${PLAIN_PAGE}$`));
    release();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=52$/);
  });

  test(`where ${part} can’t be had, Enter sends the form`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(PLAIN_PAGE);
    await typeInBox(page, '57-NQ/TW');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=57-NQ%2FTW$/);
  });
}

test('an arrow before the script of the box is there opens the list once it is', async ({ page }) => {
  const release = await holdBack(page, BOX_SCRIPT);
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).not.toHaveAttribute('aria-controls');
  await expect(list(page)).toBeHidden();
  release();
  await expect(list(page)).toBeVisible();
  await expect(documents(page)).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/52-nq-tw/);
});

test('letters typed before the script of the box is there are answered once it is', async ({ page }) => {
  const release = await holdBack(page, BOX_SCRIPT);
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '52');
  await expect(box(page)).not.toHaveAttribute('aria-controls');
  release();
  await expect(documents(page)).toHaveCount(3);
  await expect(box(page)).toHaveValue('52');
});

test('who types on after Enter stays: what was asked is no longer what is in the box', async ({ page }) => {
  const release = await holdBack(page, REGISTER);
  await page.goto(PLAIN_PAGE);
  await typeInBox(page, '57');
  await expect(options(page)).toHaveText('Tìm “57” trong mọi trang');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  release();
  await expect(documents(page)).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`${PLAIN_PAGE}$`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=52$/);
});

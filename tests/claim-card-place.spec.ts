/** Where the card of a figure lies: in view, off the figure, along the bottom of a phone, and never moving the text. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ARTICLE, cardOf, figure } from './claim-cards.ts';

const LONG_ARTICLE = '/bai-viet/quang-ninh-ung-dung-khoa-hoc-cong-nghe/';

for (const width of [360, 1280]) {
  test(`every figure’s card is in view and off the figure at ${width} px, and nothing shifts`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(LONG_ARTICLE);
    await page.evaluate(() => document.fonts.ready);
    await watchShifts(page);
    const marks = await page.locator('a.figure').all();
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks) {
      await mark.scrollIntoViewIfNeeded();
      const before = await layout(page);
      await mark.click();
      await expect(cardOf(page)).toBeVisible();
      expect(await isPlacedWell(mark)).toBe(true);
      expect(await layout(page)).toEqual(before);
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toBeHidden();
    }
    expect(await shifts(page)).toBe(0);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 720 } });

  test('a tap opens a sheet along the bottom, clear of the figure', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ARTICLE);
    await watchShifts(page);
    const mark = figure(page, '93%');
    await mark.tap();
    const card = cardOf(page);
    await expect(card).toContainText('93% hộ gia đình');
    const box = await card.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(720, 0);
    expect(await isPlacedWell(mark)).toBe(true);
    expect(await shifts(page)).toBe(0);
  });

  test('a tap outside, the button and Escape close it', async ({ page }) => {
    await page.goto(ARTICLE);
    const ways = [
      () => page.touchscreen.tap(4, 4),
      () => cardOf(page).getByRole('button', { name: 'Đóng' }).tap(),
      () => page.keyboard.press('Escape'),
    ];
    for (const close of ways) {
      await figure(page, '93%').tap();
      await expect(cardOf(page)).toBeFocused();
      await close();
      await expect(cardOf(page)).toBeHidden();
    }
    await expect(figure(page, '93%')).toBeFocused();
  });
});

/** Whether the open card is in the window and no line of its mark is under it. */
function isPlacedWell(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) => {
    const card = document.querySelector('.claim-card')?.getBoundingClientRect();
    if (!card) return false;
    const isInside =
      card.top >= 0 && card.left >= 0 && card.bottom <= innerHeight + 0.5 && card.right <= innerWidth + 0.5;
    return (
      isInside &&
      [...element.getClientRects()].every(
        (line) =>
          line.bottom <= card.top ||
          line.top >= card.bottom ||
          line.right <= card.left ||
          line.left >= card.right,
      )
    );
  });
}

/** Where everything in the text stands on the page, the card aside. */
function layout(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not(.claim-card, .claim-card *)')].flatMap((element) => {
      const { top, left, width, height } = element.getBoundingClientRect();
      return [top + scrollY, left, width, height].map(Math.round);
    }),
  );
}

async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset['shifts'] = '0';
    new PerformanceObserver((list) => {
      root.dataset['shifts'] = String(Number(root.dataset['shifts']) + list.getEntries().length);
    }).observe({ type: 'layout-shift' });
  });
}

async function shifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['shifts']));
}

/** The clock of a page, for what happens after a while: a test says how long a while is. */
import type { Page } from '@playwright/test';

/**
 * Stops the page's clock, before the page is opened; `page.clock.runFor` lets it run.
 * @example await stopClock(page); await page.goto('/'); await page.clock.runFor(2000);
 */
export async function stopClock(page: Page): Promise<void> {
  const now = new Date('2026-11-22T08:00:00+07:00');
  await page.clock.install({ time: now });
  await page.clock.pauseAt(new Date(now.getTime() + 1000));
}

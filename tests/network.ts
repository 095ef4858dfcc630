/** The network between a page and its site, as a test wants it: watched, or slow for as long as it takes. */
import type { Page } from '@playwright/test';

/**
 * The addresses that a page asks for from now on, as they come, where they fit the pattern.
 * @example const fetched = watchRequests(page, /\/pagefind\//);
 */
export function watchRequests(page: Page, pattern = /./): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (pattern.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/**
 * Keeps answers from the page until the test lets them through: a network as slow as can be, without a clock.
 * @param pattern addresses, as `page.route` takes them
 * @returns lets through what waits and what comes later
 * @example const release = await holdBack(page, REGISTER);
 */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const gate = Promise.withResolvers<undefined>();
  await page.route(pattern, async (route) => {
    await gate.promise;
    // A page that was left meanwhile waits for nothing.
    await route.continue().catch(() => undefined);
  });
  return () => gate.resolve(undefined);
}

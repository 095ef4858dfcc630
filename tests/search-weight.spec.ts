/** What search costs a visitor: bytes before and after the box is used, and the time of an answer. */
import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { stopClock } from './clock.ts';
import { watchRequests } from './network.ts';
import { answered, box, documents, openSearch, PLAIN_PAGE, settled } from './searching.ts';

/** What search loads beyond the few hundred bytes of every page. */
const SEARCH_FILES = /suggestion-box|site-search|full-search|so-hieu|\/pagefind\//;
/** Of these, what is loaded only for a query that says more than a symbol. */
const ASKED_FILES = /so-hieu\.json|\/pagefind\/|full-search/;
const WORDS = 'chuyển đổi số toàn diện';
const SYMBOL = '57-NQ/TW';
const SPELLINGS_OF_57 = ['57', 'nq 57', 'nq57', '57-NQ/TW', '57/NQ-TW', 'Nghị quyết 57', 'nghi quyet so 57'];
/** Between two letters of someone who types without pausing. */
const BETWEEN_LETTERS_MS = 120;
/** Longer than search ever waits for a next letter. */
const LONG_PAUSE_MS = 2000;
const FRAME_MS = 1000 / 60;

for (const path of [PLAIN_PAGE, '/', '/tim-kiem/']) {
  test(`${path} fetches no register and no index before the box is used`, async ({ page }) => {
    const fetched = watchRequests(page, path === '/tim-kiem/' ? ASKED_FILES : SEARCH_FILES);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await box(page).focus();
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
  });
}

test('a first query fetches at most 150 kB compressed', async ({ page }) => {
  const weight = await weigh(page, () => box(page).fill(WORDS));
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(150_000);
});

test('one typed so slowly that each letter is searched for fetches at most 200 kB', async ({ page }) => {
  const weight = await weigh(page, async () => {
    for (const end of [...WORDS].keys()) {
      await box(page).fill(WORDS.slice(0, end + 1));
      await answered(page);
    }
  });
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(200_000);
});

test('letters typed without a pause are one search', async ({ page }) => {
  await stopClock(page);
  const fetched = watchRequests(page, ASKED_FILES);
  await page.goto(PLAIN_PAGE);
  await loadRegister(page);
  fetched.length = 0;
  await typeSteadily(page, WORDS);
  await seenUntilNow(page);
  expect(fetched).toEqual([]);
  await page.clock.runFor(LONG_PAUSE_MS);
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('what one query fetched is not fetched again for the next', async ({ page }) => {
  await openSearch(page, '');
  await box(page).fill('kinh tế số');
  await settled(page);
  const fetched = watchRequests(page, /\/pagefind\//);
  for (const next of ['kinh tế số xa', 'kinh tế số x', 'kinh tế số', 'kinh tế số xã hội']) {
    await box(page).fill(next);
    await settled(page);
  }
  expect(fetched).not.toEqual([]);
  expect(fetched.filter((address, i) => fetched.indexOf(address) !== i)).toEqual([]);
});

test('a symbol is answered by the register alone, however long one pauses in it', async ({ page }) => {
  await stopClock(page);
  await page.goto(PLAIN_PAGE);
  await loadRegister(page);
  const fetched = watchRequests(page, ASKED_FILES);
  for (const letter of '57-NQ/TW') {
    await page.keyboard.type(letter);
    await page.clock.runFor(LONG_PAUSE_MS);
  }
  await expect(documents(page).first()).toContainText('57-NQ/TW');
  await seenUntilNow(page);
  expect(fetched).toEqual([]);
  // The same pause after words does ask the full text.
  await page.keyboard.type(' kinh tế');
  await page.clock.runFor(LONG_PAUSE_MS);
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

for (const [way, ask] of [
  ['pasted', (page: Page) => box(page).fill(SYMBOL)],
  ['typed', (page: Page) => page.keyboard.type(SYMBOL, { delay: BETWEEN_LETTERS_MS })],
] as const) {
  test(`a symbol that is ${way} is answered in at most 5 kB, code and all`, async ({ page }) => {
    const fetched = watchRequests(page, /\/pagefind\/|full-search|page-suggestions|so-hieu\.json/);
    await page.goto(PLAIN_PAGE);
    await page.waitForLoadState('networkidle');
    const sizes = watchSizes(page);
    await box(page).focus();
    await ask(page);
    await expect(documents(page)).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    const weight = await sizes();
    expect(weight).toBeGreaterThan(3_000);
    expect(weight).toBeLessThanOrEqual(5_000);
    expect(fetched).toEqual([]);
  });
}

test('a number’s answer stands in the list when its keystroke is over, in less than a frame', async ({
  page,
}) => {
  await page.goto(PLAIN_PAGE);
  await loadRegister(page);
  const answers = await box(page).evaluate(answerAtOnce, SPELLINGS_OF_57);
  for (const { first } of answers) expect(first).toContain('57-NQ/TW');
  const took = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  expect(took[Math.floor(took.length / 2)]).toBeLessThan(FRAME_MS);
});

/** The bytes that a visitor's first search fetches from the focus on, each file compressed. */
async function weigh(page: Page, ask: () => Promise<void>): Promise<number> {
  await page.goto(PLAIN_PAGE);
  await page.waitForLoadState('networkidle');
  const sizes = watchSizes(page);
  await box(page).focus();
  await ask();
  await expect(page.locator('[role=listbox] mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  return sizes();
}

/** Counts from now on what a page fetches, each file compressed. @returns gives the bytes so far */
function watchSizes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then((body) => gzipSync(body).length)));
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Uses the box until it knows the documents, and leaves it empty. */
async function loadRegister(page: Page): Promise<void> {
  await box(page).fill('57-NQ/TW');
  await expect(documents(page)).toHaveCount(1);
  await box(page).fill('');
}

/** Types at a steady pace by the page's clock, whatever the machine's. */
async function typeSteadily(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.type(letter);
    await page.clock.runFor(BETWEEN_LETTERS_MS);
  }
}

/** Resolves when every request that the page has made so far has been seen: they come in order. */
async function seenUntilNow(page: Page): Promise<void> {
  const seen = page.waitForRequest('**/icon.svg?last');
  await page.evaluate(() => void fetch('/icon.svg?last'));
  await seen;
}

/** Runs in the page: what stands first in the list at the end of each keystroke, and how many milliseconds it took. */
function answerAtOnce(input: HTMLElement, typed: readonly string[]): { first: string; ms: number }[] {
  return typed.map((text) => {
    const start = performance.now();
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const first = document.querySelector('[role=option]')?.textContent ?? '';
    return { first, ms: performance.now() - start };
  });
}

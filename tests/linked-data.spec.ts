/** What the built pages say to programs: linked data that can be read, feeds that are there. No browser is needed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';

const DIST = 'dist';
const FEED = 'link[rel=alternate][type="application/rss+xml"]';

type Thing = Readonly<Record<string, unknown>>;

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, page: parse(readFileSync(join(DIST, path), 'utf8')) }));

const home = parse(readFileSync(join(DIST, 'index.html'), 'utf8'));
const root = home.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
const { pathname: base } = new URL(root);

test('the linked data of every page is JSON, one block at most, of schema.org', () => {
  const broken = pages.flatMap(({ path, page }) => {
    const scripts = page.querySelectorAll('script[type="application/ld+json"]');
    const texts = scripts.map((script) => JSON.parse(script.text) as Thing);
    return texts.length <= 1 && texts.every((block) => block['@context'] === 'https://schema.org')
      ? []
      : [path];
  });
  expect(broken).toEqual([]);
});

test('a page with a breadcrumb says it in linked data too, each step as it is printed', () => {
  const shown = pages.filter(({ page }) => page.querySelector('nav.breadcrumb'));
  expect(shown.length).toBeGreaterThan(300);
  const wrong = shown.flatMap(({ path, page }) => {
    const list = things(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    const said = (list?.['itemListElement'] as { name: string }[] | undefined)?.map(({ name }) => name) ?? [];
    const printed = page.querySelectorAll('nav.breadcrumb li').map((item) => item.text.trim());
    return JSON.stringify(said.slice(0, -1)) === JSON.stringify(printed) ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test('every address of the site in linked data is one', () => {
  const addresses = new Set(pages.flatMap(({ page }) => things(page).flatMap(texts)));
  const own = [...addresses].filter((text) => text.startsWith(root) && !text.includes('{'));
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((address) => !isThere(new URL(address).pathname))).toEqual([]);
});

test('every feed that a page names is there, and every feed is named by its page', () => {
  const named = pages.flatMap(({ page }) =>
    page.querySelectorAll(FEED).map((link) => link.getAttribute('href') ?? ''),
  );
  expect(named.filter((address) => !isThere(address))).toEqual([]);
  const feeds = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('rss.xml'))
    .map((path) => `${base}${path}`);
  expect([...new Set(named)].sort()).toEqual(feeds.sort());
});

function things(page: HTMLElement): Thing[] {
  const script = page.querySelector('script[type="application/ld+json"]');
  return script ? (JSON.parse(script.text) as { '@graph': Thing[] })['@graph'] : [];
}

/** Every text in a thing, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function isThere(pathname: string): boolean {
  const path = pathname.slice(base.length);
  return existsSync(join(DIST, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}

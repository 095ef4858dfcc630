/** Every link, anchor and file that a built page names is there; every page is named once. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';

const DIST = 'dist';
const NOINDEX = 'meta[name=robots][content*=noindex]';
const pages = new Map(listPages().map((path) => [path, parse(readFileSync(join(DIST, path), 'utf8'))]));

test('every internal link resolves, its anchor too', () => {
  const broken = [...pages].flatMap(([path, page]) =>
    addresses(page)
      .filter((address) => !resolves(address, path))
      .map((address) => `${path}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('ids are unique on each page', () => {
  const repeated = [...pages].flatMap(([path, page]) => {
    const ids = page.querySelectorAll('[id]').map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: #${id}`);
  });
  expect(repeated).toEqual([]);
});

test('every page has a title, a description and a canonical address of its own', () => {
  const indexed = [...pages].filter(([, page]) => !page.querySelector(NOINDEX));
  expect(indexed.length).toBeGreaterThan(150);
  for (const read of [
    (page: HTMLElement) => page.querySelector('title')?.text,
    (page: HTMLElement) => page.querySelector('meta[name=description]')?.getAttribute('content'),
    (page: HTMLElement) => page.querySelector('link[rel=canonical]')?.getAttribute('href'),
  ]) {
    const seen = new Map<string, string>();
    const clashes = indexed.flatMap(([path, page]) => {
      const text = read(page) ?? '';
      const other = seen.get(text);
      seen.set(text, path);
      return !text || other !== undefined ? [`${path} and ${other ?? '(nothing)'}: ${text}`] : [];
    });
    expect(clashes).toEqual([]);
  }
});

test('the sitemap lists every indexed page and nothing else', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort();
  const indexed = [...pages.values()]
    .filter((page) => !page.querySelector(NOINDEX))
    .map((page) => page.querySelector('link[rel=canonical]')?.getAttribute('href'));
  expect(listed).toEqual(indexed.sort());
});

test('no page carries a style attribute: the content policy forbids it', () => {
  const styled = [...pages].flatMap(([path, page]) => (page.querySelector('[style]') ? [path] : []));
  expect(styled).toEqual([]);
});

function listPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => relative('.', path).split(sep).join('/'));
}

function addresses(page: HTMLElement): string[] {
  return page
    .querySelectorAll('[href], [src], [action]')
    .map(
      (element) =>
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    )
    .filter((address) => !/^(https?:|mailto:|data:)/.test(address));
}

function resolves(address: string, from: string): boolean {
  const url = new URL(address, `http://site/${from.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(url.pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(DIST, file)) || !statSync(join(DIST, file)).isFile()) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!anchor) return true;
  return Boolean(pages.get(file.slice(1))?.getElementById(anchor));
}

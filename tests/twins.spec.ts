/** Every page of the sitemap has a Markdown twin that says the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Root } from 'mdast';
import { parse, type HTMLElement } from 'node-html-parser';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainText } from '../src/twins/plain-text.ts';
import { writeMarkdown } from '../src/twins/write-markdown.ts';

const DIST = 'dist';
const reader = unified().use(remarkParse).use(remarkGfm);
const addresses = [
  ...readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].flatMap((match) => match[1] ?? []);
const [home = ''] = [...addresses].sort((a, b) => a.length - b.length);
const pages = new Map<string, HTMLElement>();
const trees = new Map<string, Root>();

interface Node {
  type: string;
  url?: string;
  value?: string;
  children?: Node[];
}

/** A file of the site by its whole address. */
function fileOf(address: string): string {
  return join(DIST, decodeURIComponent(new URL(address).pathname.slice(new URL(home).pathname.length - 1)));
}

function page(address: string): HTMLElement {
  const html = pages.get(address) ?? parse(readFileSync(join(fileOf(address), 'index.html'), 'utf8'));
  pages.set(address, html);
  return html;
}

/** What stands below the frontmatter of a page's twin. */
function twin(address: string): string {
  const text = readFileSync(join(fileOf(address), 'index.md'), 'utf8');
  return text.slice(text.indexOf('\n---\n\n') + '\n---\n\n'.length);
}

/** The twin as a reader of Markdown understands it. */
function tree(address: string): Root {
  const read = trees.get(address) ?? reader.parse(twin(address));
  trees.set(address, read);
  return read;
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

function words(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** Markdown as plain words: escapes and marks of emphasis taken out, as a reader does. */
function said(markdown: Node): string {
  const texts = nodes(markdown).flatMap(({ value, type }) =>
    type === 'paragraph' || type === 'tableCell' ? ['\n'] : (value ?? []),
  );
  return words(texts.join(''));
}

/** The pages of the sitemap for which something doesn't hold. */
function offenders(holds: (address: string) => boolean): string[] {
  return addresses.filter((address) => !holds(address));
}

test('every page of the sitemap has one, and no other page has', () => {
  expect(addresses.length).toBeGreaterThan(150);
  expect(offenders((address) => existsSync(join(fileOf(address), 'index.md')))).toEqual([]);
  const written = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  expect(written).toHaveLength(addresses.length);
});

test('it bears the heading of the page, and the page leads to it', () => {
  const name = (address: string) => words(page(address).querySelector('main h1')?.text ?? '');
  expect(
    offenders((address) => said(tree(address).children[0] ?? { type: 'none' }) === name(address)),
  ).toEqual([]);
  const announced = (address: string) =>
    page(address).querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
  expect(offenders((address) => announced(address) === `${new URL(address).pathname}index.md`)).toEqual([]);
});

test('its head is YAML with a title, a description and the address of the page', () => {
  const withHead = unified().use(remarkParse).use(remarkFrontmatter);
  const head = (address: string) =>
    withHead.parse(readFileSync(join(fileOf(address), 'index.md'), 'utf8')).children[0];
  const isHead = (address: string) => {
    const first = head(address);
    const yaml = first?.type === 'yaml' ? first.value : '';
    return /^title: ".+"\ndescription: ".+"\nurl: "(.+)"$/.exec(yaml)?.[1] === address;
  };
  expect(offenders(isHead)).toEqual([]);
});

test('every marked figure of the page is in it', () => {
  const missing = addresses.flatMap((address) => {
    const text = said(tree(address));
    const figures = page(address).querySelectorAll('main a[data-claim]');
    return figures
      .filter((figure) => !text.includes(words(figure.text)))
      .map(({ text: figure }) => `${address}: ${figure}`);
  });
  expect(missing).toEqual([]);
});

test('no markup is left in it, and nothing that was not known when it was made', () => {
  expect(offenders((address) => !nodes(tree(address)).some(({ type }) => type === 'html'))).toEqual([]);
  expect(
    offenders((address) => !/\b(undefined|NaN)\b|\[object |&(#\w+|amp|lt|gt|quot|nbsp);/.test(twin(address))),
  ).toEqual([]);
});

test('it is read as what was written', () => {
  expect(offenders((address) => writeMarkdown(tree(address)) === twin(address))).toEqual([]);
});

test('every link in it is whole and leads somewhere', () => {
  const broken = addresses.flatMap((address) => {
    const urls = nodes(tree(address)).flatMap(({ url }) => url ?? []);
    return urls.filter((url) => !leadsSomewhere(url)).map((url) => `${address}: ${url}`);
  });
  expect(broken).toEqual([]);
});

test('llms.txt names twins that are there', () => {
  const text = readFileSync(join(DIST, 'llms.txt'), 'utf8');
  const urls = [...text.matchAll(/\]\((\S+)\)/g)].flatMap((match) => match[1] ?? []);
  expect(urls.filter((url) => url.endsWith('.md')).length).toBeGreaterThan(40);
  expect(urls.filter((url) => !existsSync(fileOf(url)))).toEqual([]);
});

function leadsSomewhere(address: string): boolean {
  if (!address.startsWith(home)) return /^(https?:\/\/|mailto:)/.test(address);
  const url = new URL(address);
  const file = fileOf(url.href);
  if (!url.pathname.endsWith('/')) return existsSync(file);
  if (!existsSync(join(file, 'index.html'))) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || Boolean(page(`${url.origin}${url.pathname}`).getElementById(anchor));
}

/** The texts of the built pages, as a search engine reads them. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { PageText } from './cut-phrases.ts';

export interface IndexedPage {
  /** From the site's root. */
  readonly address: string;
  readonly title: string;
  /** What is to be found, without what the page leaves out of the index. */
  readonly text: string;
}

const BODY = '[data-pagefind-body]';
const LEFT_OUT = '[data-pagefind-ignore], script, style, svg, nav';
/** Elements whose ends part words. */
const BLOCKS = new Set(
  ['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'div', 'section', 'article', 'br'].concat(
    ...['h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'figcaption', 'caption', 'blockquote', 'header'],
  ),
);

/**
 * Every page of a built site that is in its search index, with the same text.
 * @param dist the built site
 */
export function readIndexedPages(dist: string): IndexedPage[] {
  return builtPages(dist).flatMap(({ address, page }) => {
    const body = page.querySelector(BODY);
    if (body === null) return [];
    const title = tidy(body.querySelector('h1')?.text ?? '');
    for (const each of body.querySelectorAll(LEFT_OUT)) each.remove();
    return [{ address, title, text: tidy(textOf(body)) }];
  });
}

/** The paragraphs, items and cells of the bodies of articles and documents. */
export function readBodies(dist: string): PageText[] {
  return builtPages(dist, '{bai-viet,van-ban}/**/index.html').flatMap(({ address, page }) => {
    const blocks = page.querySelectorAll('.prose p, .prose li, .prose td').map(({ text }) => tidy(text));
    return blocks.length > 0 ? [{ address, blocks }] : [];
  });
}

function builtPages(dist: string, pattern = '**/index.html'): { address: string; page: HTMLElement }[] {
  return globSync(pattern, { cwd: dist })
    .sort()
    .map((file) => ({
      address: `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      page: parse(readFileSync(join(dist, file), 'utf8')),
    }));
}

function textOf(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (!('tagName' in node)) return node.text;
      const text = textOf(node as HTMLElement);
      return BLOCKS.has((node as HTMLElement).rawTagName.toLowerCase()) ? ` ${text} ` : text;
    })
    .join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

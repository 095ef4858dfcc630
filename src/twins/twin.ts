/**
 * Twins: each page of the site as Markdown, for programs that read text (https://llmstxt.org). A twin is made from the
 * page as it was built, so that the two can't say different things.
 */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { completeLinks } from './links.ts';
import { plainText } from './plain-text.ts';
import { prune } from './prune.ts';
import { shape } from './shape.ts';
import { element, find, findAll, isElement, text, textOf, type Parent } from './tree.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface Twin {
  /** The path at which the page announces it, with the base path: `/van-ban/index.md`. */
  path: string;
  markdown: string;
}

/** What stands in the head of a page. */
interface Head {
  twin: string;
  canonical: string;
  description: string;
}

/** The elements of a head that name something. */
const NAMED_IN = ['link', 'meta'];

const parser = unified().use(rehypeParse);
const toMarkdown = unified().use(rehypeRemark);

/**
 * The twin of a built page; undefined where the page announces none, as the 404 does.
 * Throws where a page that announces one has no `<main>` or no `<h1>`.
 * @param html the whole page
 */
export function twinOf(html: string): Twin | undefined {
  const page = parser.parse(html);
  const head = readHead(page);
  if (!head) return undefined;
  const main = find(page, ({ tagName }) => tagName === 'main');
  const title = main && find(main, ({ tagName }) => tagName === 'h1');
  if (!main || !title) throw new Error(`${head.canonical}: a page has a <main> with an <h1>.`);

  prune(main);
  setPlainText(main);
  shape(main);
  completeLinks(main, head.canonical);
  const name = oneLine(textOf(title));
  takeOut(main, 'h1');
  const body: Root = { type: 'root', children: [element('h1', [text(name)]), ...main.children] };
  return { path: head.twin, markdown: `${frontmatter(name, head)}\n${markdownOf(body)}` };
}

/** A page says in its head that it has a twin, and where. */
function readHead(page: Root): Head | undefined {
  const attribute = (key: string, value: string, wanted: string) => {
    const has = (held: unknown) => held === value || (Array.isArray(held) && held.includes(value));
    const found = find(page, ({ tagName, properties }) => NAMED_IN.includes(tagName) && has(properties[key]));
    return String(found?.properties[wanted] ?? '');
  };
  const twin = attribute('type', 'text/markdown', 'href');
  if (twin === '') return undefined;
  const canonical = attribute('rel', 'canonical', 'href');
  return { twin, canonical, description: attribute('name', 'description', 'content') };
}

/** Text in quotation marks is YAML as it is JSON. */
function frontmatter(title: string, { canonical, description }: Head): string {
  const fields = { title, description: oneLine(plainText(description)), url: canonical };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

function markdownOf(body: Root): string {
  return writeMarkdown(toMarkdown.runSync(body));
}

function setPlainText(parent: Parent): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = plainText(child.value);
    else if (isElement(child)) setPlainText(child);
  }
  // The meaning of an abbreviation is text too.
  for (const { properties } of findAll(parent, ({ tagName }) => tagName === 'abbr')) {
    if (typeof properties['title'] === 'string') properties['title'] = plainText(properties['title']);
  }
}

function takeOut(parent: Parent, tag: string): void {
  parent.children = parent.children.filter((child) => !isElement(child, tag));
  for (const child of parent.children) if (isElement(child)) takeOut(child, tag);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

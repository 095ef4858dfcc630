/**
 * The search index of a built site. Pagefind indexes every page in one spelling (`src/search/index-form.ts`); what is
 * shown of a page is its own text, so each page's fragment is then written anew from a second reading. Beside it goes the
 * page table, which knows titles, kinds and facets before any fragment is loaded.
 */
import { createHash } from 'node:crypto';
import { readFileSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { close } from 'pagefind';
import { escapeMarkup } from '../src/charts/svg.ts';
import { writeFragment } from '../src/search/fragment-text.ts';
import { indexFormOfHtml } from '../src/search/index-form.ts';
import { writeFacets } from '../src/search/page-facets.ts';
import type { PageFacts, SearchFacts } from '../src/search/page-facts.ts';
import { pageKind, type PageKind } from '../src/search/page-kind.ts';
import { countedId, writeTable, type TablePage } from '../src/search/page-table.ts';
import type { Fragment } from '../src/search/page-text.ts';
import { writeWords } from '../src/search/site-words.ts';
import { fragmentsOf, index, publishedFiles, type Page, type PagefindFragment } from './pagefind-files.ts';

/** Written by the site for this step, which puts the page table in its place. */
const TABLE = 'du-lieu/tim-kiem.json';
const FACETS = 'du-lieu/bo-loc.json';
const WORDS = 'du-lieu/tu-ngu.txt';
const NAMES = 'du-lieu/ten-trang.txt';
/** Letters of an edition: what two builds after another both bear once in a thousand thousand times. */
const EDITION = 5;

/** Kinds whose pages are looked for by their names, and kinds of which there are too many to list their addresses. */
const BY_NAME: readonly PageKind[] = ['Tỉnh, thành', 'Bảng số liệu', 'Thuật ngữ', 'Trang'];
const MANY: readonly PageKind[] = ['Mục tiêu', 'Chỉ số'];

/** Headings of the glossary's letters, `0–9` the longest. */
const LETTER = 3;
const NO_FACTS: PageFacts = {
  ...{ places: [], documents: [], years: [], pillars: [] },
  ...{ facts: [], names: [], people: [], known: 0 },
};

/**
 * Writes the search index of a built site into its `pagefind/`, and the page table.
 * @returns how many pages are in it
 */
export async function writeSearchIndex(outDir: string): Promise<number> {
  try {
    const facts = JSON.parse(await readFile(join(outDir, TABLE), 'utf8')) as SearchFacts;
    const asked = askedByPage(facts.asked);
    const pages = readPages(outDir);
    const own = await index(pages, ({ html }) => html);
    const indexed = await index(pages, (page) => indexFormOfHtml(withAsked(page, asked)));
    const shown = fragmentsOf(own).map(({ fragment }) => fragment);
    if (shown.length === 0) throw new Error(`There are no pages to index in ${outDir}.`);
    const known = shown.map(({ url }) => ({ ...NO_FACTS, ...facts.pages[url] }));
    const texts = shown.map((fragment, i) =>
      writeFragment({
        ...toFragment(fragment, known[i] ?? NO_FACTS),
        asked: asked.get(fragment.url) ?? [],
      }),
    );
    const edition = digest([...indexed.map(({ path }) => path), ...texts]);

    const folder = resolve(outDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    const files = [
      ...publishedFiles(indexed, edition),
      ...texts.map((text, i) => [`fragment/${countedId(edition, i)}.pf_fragment`, pack(text)] as const),
    ];
    await Promise.all(files.map(([path, content]) => write(join(folder, path), content)));
    const headings = ownHeadings(shown);
    const table = shown.map((fragment, i) => {
      const about = known[i] ?? NO_FACTS;
      return tablePage(countedId(edition, i), fragment, {
        ...about,
        names: namesOf(fragment, about, { headings, asked: asked.get(fragment.url) ?? [] }),
      });
    });
    await writeFile(join(outDir, TABLE), JSON.stringify(writeTable({ pages: table, terms: facts.terms })));
    await writeFile(join(outDir, FACETS), JSON.stringify(writeFacets(known)));
    await writeFile(join(outDir, WORDS), writeWords(wordsOf(shown)));
    await writeFile(join(outDir, NAMES), furtherNames(shown).join('\n'));
    return table.length;
  } catch (cause) {
    throw new Error('The search index could not be written.', { cause });
  } finally {
    await close();
  }
}

/** Every page of a built site as HTML. */
export function readPages(outDir: string): Page[] {
  return globSync('**/*.html', { cwd: outDir })
    .sort()
    .map((path) => ({ path, html: readFileSync(join(outDir, path), 'utf8') }));
}

/** By the address of the page how it is asked for, and its entries. */
function askedByPage(asked: SearchFacts['asked']): ReadonlyMap<string, Fragment['asked']> {
  const entries = Object.entries(asked).flatMap(([address, phrases]) => {
    const [page = '', anchor = ''] = address.split('#');
    return phrases.map((phrase) => ({ page, anchor, phrase }));
  });
  const grouped = Map.groupBy(entries, ({ page }) => page);
  return new Map(
    [...grouped].map(([page, of]) => [page, of.map(({ anchor, phrase }) => ({ anchor, phrase }))]),
  );
}

/** A page with the words that it is asked for by, where the index finds them and no reader sees them. */
function withAsked({ path, html }: Page, asked: ReadonlyMap<string, Fragment['asked']>): string {
  const phrases = asked.get(`/${path.replace(/index\.html$/, '')}`) ?? [];
  if (phrases.length === 0) return html;
  const text = phrases.map(({ phrase }) => escapeMarkup(phrase)).join('. ');
  // A function, so that no sign of a phrase is taken for a reference.
  return html.replace('</main>', () => `<p>${text}</p></main>`);
}

/** What the browser shows of a page: the text of a paragraph is in the content already. */
function toFragment(
  { url, content, meta, anchors }: PagefindFragment,
  { facts }: PageFacts,
): Omit<Fragment, 'asked'> {
  return {
    url,
    title: meta['title'] ?? url,
    content,
    facts,
    anchors: anchors.map(({ id, element, text, location }) => ({
      id,
      location,
      ...(isHeading(element) && text !== '' && { heading: text }),
    })),
  };
}

function tablePage(id: string, { url, meta }: PagefindFragment, known: PageFacts): TablePage {
  const kind = pageKind(meta['loai'] ?? '');
  return {
    id,
    url: MANY.includes(kind) ? '' : url,
    kind,
    title: BY_NAME.includes(kind) ? (meta['title'] ?? url) : '',
    names: known.names,
    people: known.people,
    places: known.places,
    years: kind === 'Bảng số liệu' ? known.years : [],
    known: known.known,
  };
}

/** What else a page is called; a page of the site by its headings too, and by what it is asked for. */
function namesOf(
  { meta, anchors }: PagefindFragment,
  { names }: PageFacts,
  { headings, asked }: { headings: ReadonlySet<string>; asked: Fragment['asked'] },
): readonly string[] {
  if (pageKind(meta['loai'] ?? '') !== 'Trang') return names;
  const own = anchors.map(({ text }) => text).filter((text) => headings.has(text));
  const wholes = asked.filter(({ anchor }) => anchor === '').map(({ phrase }) => phrase);
  return [...new Set([...names, ...own, ...wholes])];
}

/** The headings of pages of the site that no other page has, and no page is called. */
function ownHeadings(fragments: readonly PagefindFragment[]): ReadonlySet<string> {
  const titles = new Set(fragments.map(({ meta }) => meta['title'] ?? ''));
  const all = fragments.flatMap(({ anchors }) => [
    ...new Set(anchors.filter(({ element }) => isHeading(element)).map(({ text }) => text)),
  ]);
  const counts = Map.groupBy(all, (text) => text);
  return new Set(
    [...counts].flatMap(([text, { length }]) =>
      length === 1 && !titles.has(text) && text.length > LETTER ? [text] : [],
    ),
  );
}

function wordsOf(fragments: readonly PagefindFragment[]): string[] {
  const words = fragments.flatMap(
    ({ content }) =>
      content
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return words.filter((word) => word.length > 1);
}

/** What pages are called that the table doesn't name. */
function furtherNames(fragments: readonly PagefindFragment[]): string[] {
  const names = fragments
    .filter(({ meta }) => !BY_NAME.includes(pageKind(meta['loai'] ?? '')))
    .map(({ meta }) => meta['title'] ?? '');
  return [...new Set(names)].sort();
}

function isHeading(element: string): boolean {
  return /^h\d$/i.test(element);
}

function pack(text: string): Uint8Array {
  return deflateRawSync(text, { level: 9 });
}

/** A few letters that tell these texts from any others, in whatever order they come. */
function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.toSorted().join('\n')).digest('hex').slice(0, EDITION);
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

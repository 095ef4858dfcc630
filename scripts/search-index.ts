/**
 * The search index of a built site. Pagefind indexes every page in one spelling (`src/search/index-form.ts`); what is
 * shown of a page is its own text, so each page's fragment is then written anew from a second reading. Beside it goes the
 * page table, which knows titles, kinds and facets before any fragment is loaded.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { indexFormOfHtml } from '../src/search/index-form.ts';
import { pageKind, type PageKind } from '../src/search/page-kind.ts';
import { shortIds, writeTable, type TablePage } from '../src/search/page-table.ts';
import { writeSiteWords, type SiteWords } from '../src/search/site-words.ts';
import type { PageFacts, SearchFacts } from '../src/search/page-facts.ts';

/** Written by the site for this step, which puts the page table in its place. */
const TABLE = 'du-lieu/tim-kiem.json';
const WORDS = 'du-lieu/tu-ngu.txt';
/** What Pagefind's own interfaces and worker need: the search page has its own, and asks without a worker. */
const WANTED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index))$/;
const SIGNATURE = 'pagefind_dcd';
/** What many pages say alike, and lists of what other pages say: found there, it would stand before the page meant. */
const UNSEARCHED = [
  '.chips',
  '.figure-strip',
  '.missing-note',
  '.fold',
  '.eras dt',
  '.key-figures dt',
  '#cac-moc',
  'section[aria-labelledby="van-ban"]',
  '#bang-so-sanh',
  ...['trang-thai', 'chung-cu', 'ap-dung', 'lo-trinh', 'bieu-do', 'cach-doc', 'hai-nghi-quyet'].map(
    (id) => `section[aria-labelledby="${id}"]`,
  ),
];

/**
 * Pagefind fetches a chunk of its index for each word of a query, 20 kB as it comes. In chunks a twentieth as large a
 * first query of five words fetches 13 kB of index, and the list of chunks grows by 1.2 kB. The name is what
 * Pagefind 1.6 reads; were it gone, queries would weigh more and find the same.
 */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const SMALL_CHUNKS = '1000';

/** Kinds whose pages are looked for by their names, and kinds of which there are too many to list their addresses. */
const BY_NAME: readonly PageKind[] = ['Tỉnh, thành', 'Bảng số liệu', 'Thuật ngữ', 'Trang'];
const MANY: readonly PageKind[] = ['Mục tiêu', 'Chỉ số'];

/** Headings of the glossary's letters, `0–9` the longest. */
const LETTER = 3;
const NO_FACTS: PageFacts = {
  ...{ places: [], documents: [], years: [], pillars: [] },
  ...{ facts: [], names: [], people: [], known: 0 },
};

/** A fragment as Pagefind writes it. */
interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/**
 * Writes the search index of a built site into its `pagefind/`, and the page table.
 * @returns how many pages are in it
 */
export async function writeSearchIndex(outDir: string): Promise<number> {
  try {
    const pages = readPages(outDir);
    const [own, indexed] = [await index(pages, (html) => html), await index(pages, indexFormOfHtml)];
    const ownByUrl = new Map(fragmentsOf(own).map(({ fragment }) => [fragment.url, fragment]));
    const facts = JSON.parse(await readFile(join(outDir, TABLE), 'utf8')) as SearchFacts;
    const folder = resolve(outDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });

    const headings = ownHeadings([...ownByUrl.values()]);
    const table: TablePage[] = [];
    const rewritten = new Map<string, Uint8Array>();
    const found = fragmentsOf(indexed).sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));
    const ids = shortIds(found.map(({ id }) => id));
    for (const [i, { fragment }] of found.entries()) {
      const shown = ownByUrl.get(fragment.url) ?? fragment;
      const known = facts.pages[fragment.url];
      const id = ids[i] ?? '';
      rewritten.set(`fragment/${id}.pf_fragment`, pack(slim(shown, known)));
      table.push(tablePage(id, shown, { ...NO_FACTS, ...known, names: namesOf(shown, known, headings) }));
    }
    if (table.length === 0) throw new Error(`There are no pages to index in ${outDir}.`);
    const searched = indexed.filter(({ path }) => WANTED.test(path.split('/').at(-1) ?? ''));
    const files = [...searched.map(({ path, content }) => [path, content] as const), ...rewritten];
    await Promise.all(files.map(([path, content]) => write(join(folder, path), content)));
    await writeFile(join(outDir, TABLE), JSON.stringify(writeTable({ pages: table, terms: facts.terms })));
    await writeFile(join(outDir, WORDS), writeSiteWords(siteWords([...ownByUrl.values()])));
    return table.length;
  } catch (cause) {
    throw new Error('The search index could not be written.', { cause });
  } finally {
    await close();
  }
}

/** Every page of a built site as HTML. */
export function readPages(outDir: string): { path: string; html: string }[] {
  return globSync('**/*.html', { cwd: outDir })
    .sort()
    .map((path) => ({ path, html: readFileSync(join(outDir, path), 'utf8') }));
}

/** The files of Pagefind's index of pages, each in some form. */
export async function index(
  pages: readonly { path: string; html: string }[],
  form: (html: string) => string,
): Promise<readonly IndexFile[]> {
  process.env[CHUNK_SIZE] = SMALL_CHUNKS;
  const { index: made, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: UNSEARCHED });
  Reflect.deleteProperty(process.env, CHUNK_SIZE);
  refuse(errors);
  if (!made) throw new Error('Pagefind gave no index.');
  for (const { path, html } of pages) {
    refuse((await made.addHTMLFile({ sourcePath: path, content: form(html) })).errors);
  }
  const { files, errors: writing } = await made.getFiles();
  refuse(writing);
  await made.deleteIndex();
  return files;
}

/** The fragments among the files of an index, with their ids. */
export function fragmentsOf(
  files: readonly IndexFile[],
): { path: string; id: string; fragment: PagefindFragment }[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => ({
      path,
      id: path.replace(/^.*\/|\.pf_fragment$/g, ''),
      fragment: JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as PagefindFragment,
    }));
}

/** The fragment without what the browser doesn't show: the text of a paragraph is in the content already. */
function slim(fragment: PagefindFragment, known: PageFacts | undefined): PagefindFragment {
  const { title = '' } = fragment.meta;
  return {
    ...fragment,
    filters: {},
    meta: { title, ...(known && known.facts.length > 0 && { facts: known.facts.join('\n') }) },
    anchors: fragment.anchors.map((anchor) =>
      /^h\d$/i.test(anchor.element) ? anchor : { ...anchor, text: '' },
    ),
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
    documents: known.documents,
    years: known.years,
    pillars: known.pillars,
    known: known.known,
  };
}

/** What else a page is called; a page of the site by its headings too. */
function namesOf(
  { meta, anchors }: PagefindFragment,
  known: PageFacts | undefined,
  headings: ReadonlySet<string>,
): readonly string[] {
  const names = known?.names ?? [];
  if (pageKind(meta['loai'] ?? '') !== 'Trang') return names;
  return [...new Set([...names, ...anchors.map(({ text }) => text).filter((text) => headings.has(text))])];
}

/** The headings of pages of the site that no other page has, and no page is called. */
function ownHeadings(fragments: readonly PagefindFragment[]): ReadonlySet<string> {
  const titles = new Set(fragments.map(({ meta }) => meta['title'] ?? ''));
  const all = fragments.flatMap(({ anchors }) => [
    ...new Set(anchors.filter(({ element }) => /^h\d$/i.test(element)).map(({ text }) => text)),
  ]);
  const counts = Map.groupBy(all, (text) => text);
  return new Set(
    [...counts].flatMap(([text, { length }]) =>
      length === 1 && !titles.has(text) && text.length > LETTER ? [text] : [],
    ),
  );
}

function siteWords(fragments: readonly PagefindFragment[]): SiteWords {
  const words = fragments.flatMap(
    ({ content }) =>
      content
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const names = fragments
    .filter(({ meta }) => !BY_NAME.includes(pageKind(meta['loai'] ?? '')))
    .map(({ meta }) => meta['title'] ?? '');
  return { words: words.filter((word) => word.length > 1), names: [...new Set(names)].sort() };
}

function pack(fragment: PagefindFragment): Uint8Array {
  return gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 });
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

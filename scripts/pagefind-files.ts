/** Pagefind's index of pages as files, and what this site makes of them before it publishes them. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { countedId } from '../src/search/page-table.ts';

/** What many pages say alike, and lists of what other pages say: found there, it would stand before the page meant. */
const UNSEARCHED = [
  '.chips',
  '.figure-strip',
  '.missing-note',
  '.fold',
  '.eras dt',
  '.key-figures dt',
  '#cac-moc',
  '#so-van-ban tbody',
  'section[aria-labelledby="van-ban"]',
  '#bang-so-sanh',
  ...['trang-thai', 'chung-cu', 'ap-dung', 'lo-trinh', 'bieu-do', 'cach-doc', 'hai-nghi-quyet'].map(
    (id) => `section[aria-labelledby="${id}"]`,
  ),
];

/**
 * Pagefind fetches a chunk of its index for each word of a query, 20 kB as it comes. In chunks a twenty-fifth as large a
 * first query of five words fetches 10 kB of index, and the list of chunks grows by 1.3 kB; with smaller ones the list
 * grows as fast as the chunks shrink. The name is what Pagefind 1.6 reads; were it gone, queries would weigh more and find
 * the same.
 */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const SMALL_CHUNKS = '800';

const SIGNATURE = 'pagefind_dcd';
/** What the entry calls the list. */
const LISTED = /(?<="hash":")\w+/;
const BEST = { level: 9 };
/** A name in the list that Pagefind reads first, which is CBOR: those of the pages, then those of the chunks. */
const NAME = /[\x60-\x77]vi_[\da-f]+/g;

/** A page of a built site. */
export interface Page {
  /** Below the site's folder: `van-ban/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** A fragment as Pagefind writes it. */
export interface PagefindFragment {
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

/** A file by its path within `pagefind/`. */
export type PublishedFile = readonly [path: string, content: Uint8Array | string];

export interface FoundFragment {
  readonly id: string;
  readonly fragment: PagefindFragment;
}

/** The files of Pagefind's index of pages, each in some form. */
export async function index(
  pages: readonly Page[],
  form: (page: Page) => string,
): Promise<readonly IndexFile[]> {
  process.env[CHUNK_SIZE] = SMALL_CHUNKS;
  const { index: made, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: UNSEARCHED });
  Reflect.deleteProperty(process.env, CHUNK_SIZE);
  refuse(errors);
  if (!made) throw new Error('Pagefind gave no index.');
  for (const page of pages) {
    refuse((await made.addHTMLFile({ sourcePath: page.path, content: form(page) })).errors);
  }
  const { files, errors: writing } = await made.getFiles();
  refuse(writing);
  await made.deleteIndex();
  return files;
}

/** The fragments among the files of an index, with their ids, in the order of their addresses. */
export function fragmentsOf(files: readonly IndexFile[]): FoundFragment[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => ({
      id: idIn(path),
      fragment: JSON.parse(textOf(gunzipSync(content)).slice(SIGNATURE.length)) as PagefindFragment,
    }))
    .sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));
}

/**
 * The files of an index that the browser asks for. Pages and chunks, which Pagefind names by hashes, are counted: no
 * compression makes hashes smaller, and the first search loads them all. Their names begin with the edition, so that a file
 * kept from an earlier build is never taken for one of this.
 */
export function publishedFiles(files: readonly IndexFile[], edition: string): PublishedFile[] {
  const { list, chunks } = countNames(files, edition);
  return files.flatMap(({ path, content }): PublishedFile[] => {
    if (path.endsWith('pagefind.js')) return [[path, minify(textOf(content))]];
    if (path.endsWith('pagefind-entry.json')) return [[path, textOf(content).replace(LISTED, edition)]];
    if (path.endsWith('.pf_meta')) return [[`pagefind.${edition}.pf_meta`, gzipSync(list, BEST)]];
    if (path.endsWith('.pf_index')) return [[`index/${chunks.get(idIn(path)) ?? ''}.pf_index`, content]];
    return /wasm\./.test(path) ? [[path, content]] : [];
  });
}

/** The list that Pagefind reads first with all names counted, pages in the order of their addresses, and those of chunks. */
function countNames(
  files: readonly IndexFile[],
  edition: string,
): { readonly list: Buffer; readonly chunks: ReadonlyMap<string, string> } {
  const written = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (written === undefined) throw new Error('Pagefind wrote no list of its pages.');
  const pages = counted(
    fragmentsOf(files).map(({ id }) => id),
    edition,
  );
  const list = gunzipSync(written.content).toString('latin1');
  const named = [...list.matchAll(NAME)].map(([name]) => name.slice(1));
  const chunks = counted(named.slice(pages.size), edition);
  let count = 0;
  const renamed = list.replace(NAME, (name) => {
    const known = count < pages.size ? pages : chunks;
    count += 1;
    return cborText(known.get(name.slice(1)) ?? '');
  });
  return { list: Buffer.from(renamed, 'latin1'), chunks };
}

function counted(ids: readonly string[], edition: string): ReadonlyMap<string, string> {
  return new Map(ids.map((id, i) => [id, countedId(edition, i)]));
}

/** A short text in CBOR: its length in the lower bits of a byte before it. */
function cborText(text: string): string {
  return String.fromCharCode(0x60 + text.length) + text;
}

function minify(script: string): string {
  const { code, errors } = minifySync('pagefind.js', script, { module: true });
  refuse(errors.map(({ message }) => message));
  return code;
}

function idIn(path: string): string {
  return path.replace(/^.*\/|\.pf_\w+$/g, '');
}

function textOf(content: Uint8Array): string {
  return Buffer.from(content).toString();
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

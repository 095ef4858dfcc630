/** Fetching in the browser what is known of pages before one is read: the page table, and the lists beside it. */
import { readFacets, type PageFacets, type WrittenFacets } from './page-facets.ts';
import { readTable, type PageTable, type WrittenTable } from './page-table.ts';
import { readWords } from './site-words.ts';

/**
 * The page table as the build wrote it. Rejects where it cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadTable(base: string): Promise<PageTable> {
  return readTable((await (await load(base, 'tim-kiem.json')).json()) as WrittenTable);
}

/** What results are narrowed by, in the order of the table. Rejects where it cannot be fetched. */
export async function loadFacets(base: string): Promise<readonly PageFacets[]> {
  return readFacets((await (await load(base, 'bo-loc.json')).json()) as WrittenFacets);
}

/** Every word of the site. Rejects where the list cannot be fetched. */
export async function loadWords(base: string): Promise<readonly string[]> {
  return readWords(await (await load(base, 'tu-ngu.txt')).text());
}

/** What pages are called that the page table doesn't name. Rejects where the list cannot be fetched. */
export async function loadNames(base: string): Promise<readonly string[]> {
  return (await (await load(base, 'ten-trang.txt')).text()).split('\n');
}

/** Asked anew each time, as Pagefind asks for its list: a table kept from before a build would count other pages. */
async function load(base: string, file: string): Promise<Response> {
  const response = await fetch(`${base}/du-lieu/${file}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response;
}

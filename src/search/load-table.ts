/** Fetching the page table, and the words of the site, in the browser. */
import { readSiteWords, type SiteWords } from './site-words.ts';
import { readTable, type PageTable, type WrittenTable } from './page-table.ts';

/**
 * The page table as the build wrote it. Rejects where it cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadTable(base: string): Promise<PageTable> {
  const response = await fetch(`${base}/du-lieu/tim-kiem.json`);
  if (!response.ok) throw new Error(`${response.status} for the page table`);
  return readTable((await response.json()) as WrittenTable);
}

/**
 * Every word of the site. Rejects where the list cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadWords(base: string): Promise<SiteWords> {
  const response = await fetch(`${base}/du-lieu/tu-ngu.txt`);
  if (!response.ok) throw new Error(`${response.status} for the words of the site`);
  return readSiteWords(await response.text());
}

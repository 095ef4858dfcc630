/**
 * What results can be narrowed by beside their kind and their places, which the page table has: fetched where filters are
 * shown, and nowhere else.
 */

/** Of one page, by the ids under which the facets list it. */
export interface PageFacets {
  /** Ids of documents that have a symbol. */
  readonly documents: readonly string[];
  readonly years: readonly string[];
  readonly pillars: readonly string[];
}

/** Columns: for each page the indexes of its values, 0 for none. */
export type WrittenFacets = Readonly<Record<Column, readonly (readonly number[] | 0)[]>> & {
  readonly values: readonly string[];
};

const COLUMNS = ['documents', 'years', 'pillars'] as const;
type Column = (typeof COLUMNS)[number];

/** The facets of pages in their order, as they are published. */
export function writeFacets(pages: readonly PageFacets[]): WrittenFacets {
  const values = [...new Set(COLUMNS.flatMap((column) => pages.flatMap((page) => page[column])))];
  const write = (column: Column) =>
    pages.map((page) => (page[column].length === 0 ? 0 : page[column].map((value) => values.indexOf(value))));
  return { values, documents: write('documents'), years: write('years'), pillars: write('pillars') };
}

/**
 * The facets of pages in the order of the page table.
 * @example readFacets(await response.json())[0]?.years // ['2019']
 */
export function readFacets({ values, documents, years, pillars }: WrittenFacets): PageFacets[] {
  const read = (indexes: readonly number[] | 0 | undefined) =>
    (indexes || []).map((index) => values[index] ?? '');
  return documents.map((_, i) => ({
    documents: read(documents[i]),
    years: read(years[i]),
    pillars: read(pillars[i]),
  }));
}

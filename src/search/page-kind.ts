/** The kinds of page that search tells apart, as `Base.astro` files them. */
import { slugify } from '../vietnamese/fold.ts';

/** In the order in which the filter offers them. */
export const PAGE_KINDS = [
  'Văn bản',
  'Bài viết',
  'Mục tiêu',
  'Chỉ số',
  'Tỉnh, thành',
  'Thuật ngữ',
  'Trang',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * How much a page's score counts for its kind. People come for documents and articles; a target or an indicator is a
 * short page on one figure, and a list repeats what other pages say. Measured over the judged queries.
 */
export const KIND_WEIGHTS: Readonly<Record<PageKind, number>> = {
  'Văn bản': 1,
  'Bài viết': 1,
  'Mục tiêu': 0.4,
  'Chỉ số': 0.4,
  'Tỉnh, thành': 0.6,
  'Thuật ngữ': 0.6,
  Trang: 0.15,
};

/**
 * The kind that an address asks for (`?loai=van-ban`); undefined for none and for anything else.
 * @example kindFromSlug('tinh-thanh') // 'Tỉnh, thành'
 */
export function kindFromSlug(slug: string | null): PageKind | undefined {
  return PAGE_KINDS.find((kind) => slugify(kind) === slug);
}

/**
 * How an address asks for a kind.
 * @example kindSlug('Văn bản') // 'van-ban'
 */
export function kindSlug(kind: string): string {
  return slugify(kind);
}

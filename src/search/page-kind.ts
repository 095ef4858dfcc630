/** The kinds of page that search tells apart, as `Base.astro` files them. */
import { slugify } from '../vietnamese/fold.ts';

/** In the order in which the filter offers them. */
export const PAGE_KINDS = [
  'Văn bản',
  'Bài viết',
  'Mục tiêu',
  'Chỉ số',
  'Tỉnh, thành',
  'Bảng số liệu',
  'Thuật ngữ',
  'Trang',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * The kind that a page is filed under; anything unknown is a page like another.
 * @example pageKind('Văn bản') // 'Văn bản'
 */
export function pageKind(name: string): PageKind {
  return PAGE_KINDS.find((kind) => kind === name) ?? 'Trang';
}

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

/** Sections of the site, as menus name them. */
import { ARTICLES, COMPARISON, PROVINCES, REGISTER, TARGETS, TIMELINE } from '../model/address.ts';

export interface Section {
  readonly name: string;
  /** From the site's root, without the base path. */
  readonly address: string;
}

/** The sections in the head of every page, in their order there. */
export const MAIN_SECTIONS: readonly Section[] = [
  { name: 'Văn bản', address: REGISTER },
  { name: 'Bài viết', address: ARTICLES },
  { name: 'Dòng thời gian', address: TIMELINE },
  { name: 'So sánh', address: COMPARISON },
  { name: 'Mục tiêu', address: TARGETS },
  { name: 'Tỉnh, thành', address: PROVINCES },
];

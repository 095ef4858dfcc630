/** What a number may be where it is not that of a document: a count, as in `kế hoạch 5 năm`, or a year. */

/** 1940 to 2099, as the source of a pattern. */
export const YEAR = '(?:19[4-9]|20\\d)\\d';

const ONLY_YEAR = new RegExp(`^${YEAR}$`);
/** What makes the number before it a count. A year after `năm` dates the document instead. */
const COUNTED = new RegExp(
  '\\s+(?:nam(?!\\s+(?:19|20)\\d\\d)|thang|ngay(?!\\s+\\d)|dieu|khoan|diem|muc tieu|chi tieu|nhiem vu|' +
    'giai phap|noi dung|nhom|buoc|ty|ti|trieu|nghin|nguoi|trang)(?![\\p{L}\\p{N}])',
  'uy',
);

/** Whether a number could just as well be a year: 1940 to 2099. */
export function looksLikeYear(number: number): boolean {
  return ONLY_YEAR.test(String(number));
}

/**
 * Whether the words right after a number make it a count of something.
 *
 * @param folded folded text
 * @param index where the number ends in it
 * @example isCounted('ke hoach 5 nam', 10) // true
 */
export function isCounted(folded: string, index: number): boolean {
  COUNTED.lastIndex = index;
  return COUNTED.test(folded);
}

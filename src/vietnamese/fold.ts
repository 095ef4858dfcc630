/**
 * Folding: taking Vietnamese text down to the plain letters people type when they skip the marks.
 *
 * A *mark* is anything that sets a Vietnamese letter apart from its ASCII base: the five tone marks
 * (huyền, sắc, hỏi, ngã, nặng), the vowel marks (â ă ê ô ơ ư) and the stroke of đ. To *fold* is to
 * remove every mark and lower the case; nothing else in the text changes. The same combining marks go
 * from foreign names as well (é, ü, ç), since a reader types those without marks too.
 */

const COMBINING_MARKS = /[\u0300-\u036f]+/gu;
/** đ, and the two look-alikes that old keyboards and copied text put in its place: eth and African d. */
const STROKED_D = /[đðɖ]/gu;
const VIETNAMESE_MARK = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031bđĐðÐɖƉ]/u;
const LETTER_WITH_MARKS = /[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+/gu;

/** Folded text that remembers where each of its characters stood in the text it was folded from. */
export interface FoldedText {
  readonly text: string;
  /**
   * For each index of `text`, the index in the original of the character it came from; one entry more
   * than `text` has characters, so that a match's end maps too: the last entry is the original's length.
   */
  readonly map: readonly number[];
}

/**
 * The text in lower case without tone marks, vowel marks or the stroke of đ. Spaces, hyphens, digits and
 * every other character stay as they are; the result is NFC, and folding it again changes nothing.
 *
 * @example fold('Nghị quyết 57-NQ/TW, Đà Nẵng') // 'nghi quyet 57-nq/tw, da nang'
 */
export function fold(text: string): string {
  return stripMarks(stripMarks(text).toLowerCase()).replace(STROKED_D, 'd').normalize('NFC');
}

/**
 * Folds `text` and maps every index of the folded text back to the original, for highlighting a match
 * found in the folded text: the match `[start, end)` is `original.slice(map[start], map[end])`.
 * Originals in NFD work as well as NFC: a letter and its combining marks map as one.
 *
 * @example foldWithMap('Đổi').map // [0, 1, 2, 3]
 */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const map: number[] = [];
  for (const match of text.matchAll(LETTER_WITH_MARKS)) {
    const piece = fold(match[0]);
    for (let i = 0; i < piece.length; i += 1) map.push(match.index);
    folded += piece;
  }
  map.push(text.length);
  return { text: folded, map };
}

/**
 * Whether the text carries any Vietnamese mark: a tone mark, a vowel mark or đ. A query without marks
 * is matched against folded text; one with marks was typed with care and is matched as typed.
 *
 * @example hasMarks('chuyển đổi số') // true
 * @example hasMarks('chuyen doi so') // false
 */
export function hasMarks(text: string): boolean {
  return VIETNAMESE_MARK.test(text.normalize('NFD'));
}

/**
 * The text as an ASCII name in kebab-case, for addresses and anchors. Empty when the text holds no letter
 * or digit that folds to ASCII.
 *
 * @example slugify('Bà Rịa – Vũng Tàu') // 'ba-ria-vung-tau'
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function stripMarks(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '');
}

/**
 * Alphabetical order, as a Vietnamese reader expects it: A Ă Â B C D Đ E Ê …, tones last, numbers by value,
 * and hòa beside hoà.
 */

import { unifyTonePlacement } from './tone-placement.ts';

const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** Vowel marks make a letter of its own (Ă, Ê, Ơ); tone marks and foreign accents do not. */
const COMBINING_MARK = /[\u0300-\u036f]/gu;
const VOWEL_MARKS = new Set(['\u0302', '\u0306', '\u031b']);
const LETTERS = new Set('AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ');

/**
 * Orders two texts by the Vietnamese alphabet; negative, zero or positive, as `Array.prototype.sort` takes it.
 *
 * @example ['Đà Nẵng', 'Cà Mau', 'Điện Biên', 'Hà Nội'].sort(compareVietnamese)
 */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(unifyTonePlacement(a), unifyTonePlacement(b));
}

/**
 * A sorted copy of the list, by the text that `key` gives for each item; equal items keep their order.
 *
 * @example sortVietnamese(provinces, (province) => province.name)
 */
export function sortVietnamese<Item>(list: readonly Item[], key: (item: Item) => string): Item[] {
  return list
    .map((item) => ({ item, text: unifyTonePlacement(key(item)) }))
    .sort((a, b) => COLLATOR.compare(a.text, b.text))
    .map(({ item }) => item);
}

/**
 * The letter that a text stands under in an A–Z list: its first letter, upper-case, without tone.
 * Punctuation before it does not count; `#` for a text that begins with a digit or has no such letter.
 *
 * @example firstLetter('Ấp Bắc') // 'Â'
 * @example firstLetter('5G') // '#'
 */
export function firstLetter(text: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(text.normalize('NFC')) ?? [];
  const decomposed = first.toUpperCase().normalize('NFD');
  const letter = decomposed
    .replace(COMBINING_MARK, (mark) => (VOWEL_MARKS.has(mark) ? mark : ''))
    .normalize('NFC');
  const candidates = [letter, decomposed.charAt(0)];
  return candidates.find((each) => LETTERS.has(each)) ?? '#';
}

/**
 * The signs of a symbol as they come from keyboards, word processors and scans: hyphens and slashes have many
 * look-alikes, and characters that nobody sees come along when a symbol is copied.
 */

/** Hyphen look-alikes: hyphens, dashes, minus, small and full-width forms. For a character class. */
export const HYPHENS = '\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d';
/** Slash look-alikes: fraction slash, division slash, full-width form. For a character class. */
export const SLASHES = '/\u2044\u2215\uff0f';

const ANY_HYPHEN = new RegExp(`[${HYPHENS}]`, 'g');
const ANY_SLASH = new RegExp(`[${SLASHES}]`, 'g');
/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * The text with one hyphen, one slash, and nothing that can't be seen.
 *
 * @example plainSigns('52–NQ∕TW') // '52-NQ/TW'
 */
export function plainSigns(text: string): string {
  return text.replace(INVISIBLE, '').replace(ANY_HYPHEN, '-').replace(ANY_SLASH, '/');
}

/** What a person typed, made fit to be searched for, shown and put into an address. */

/** More than anyone types by hand; a whole article pasted in would only slow the search down. */
const MAX_CHARACTERS = 200;
/** Halves of characters and control characters: nothing anyone means, though they part words. */
const BROKEN = /[\p{Surrogate}\p{Cc}\u2028\u2029]+/gu;
/** Not seen, and copied along with a symbol: soft hyphens, empty spaces, marks of direction. Joiners within emoji stay. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** Long enough to skip the letters within a syllable, short enough to feel immediate. */
const PAUSE_MS = 160;
/** One letter fits a tenth of all words, and is on its way to being a longer one. */
const PAUSE_AFTER_ONE_LETTER_MS = 450;

/**
 * The query as it is searched for: NFC, on one line, without what can't be seen, cut where nobody reads on.
 * @example cleanQuery(' kinh tế\tsố ') // 'kinh tế số'
 */
export function cleanQuery(typed: string): string {
  const seen = typed
    .slice(0, 4 * MAX_CHARACTERS)
    .replace(BROKEN, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC');
  const words = seen.replace(/\s+/g, ' ').trim();
  return [...words].slice(0, MAX_CHARACTERS).join('').trim();
}

/**
 * How many milliseconds to wait for the next letter before a search is worth its while.
 * @example pauseAfter('kinh t') > pauseAfter('kinh te') // true
 */
export function pauseAfter(typed: string): number {
  return /(?:^|\s)\p{L}$/u.test(typed) ? PAUSE_AFTER_ONE_LETTER_MS : PAUSE_MS;
}

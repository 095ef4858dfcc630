/** The words of the site as a file: sorted, each without the beginning that it shares with the one before. */

/** What words are put right by. */
export interface SiteWords {
  /** In lower case. */
  readonly words: readonly string[];
  /** What pages are called that the page table doesn't name; left out where it isn't wanted. */
  readonly names?: readonly string[] | undefined;
}

const MOST_SHARED = 9;

/**
 * Words in a text that `readWords` reads back: how many letters are shared, then the others.
 * @example writeWords(['chuyên', 'chuyển']) // '0chuyên4ển'
 */
export function writeWords(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort();
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/**
 * The words that `writeWords` wrote.
 * @example readWords('0chuyên4ển') // ['chuyên', 'chuyển']
 */
export function readWords(text: string): string[] {
  let before = '';
  return (text.match(/\d\D*/g) ?? []).map((each) => {
    before = before.slice(0, Number(each[0])) + each.slice(1);
    return before;
  });
}

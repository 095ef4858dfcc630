/** Own words: stretches of our prose that stand word for word in a source. Quotations and official titles are no such stretch. */

export interface CopiedRun {
  /** Where it begins in the prose. */
  readonly index: number;
  readonly words: string;
  /** Which of the passages it stands in. */
  readonly passage: number;
}

/** So many syllables in a row are no accident. */
const LONGEST_RUN = 15;
const SYLLABLE = /[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*/gu;
const QUOTED = /[“"«][^”"»\n]{1,200}[”"»]/gu;

/**
 * The stretches of the prose that a passage has too, the longest that go on, in their order.
 * @param passages texts of the source
 * @example findCopied('Tỉnh đã …', ['Tỉnh đã …'])
 */
export function findCopied(prose: string, passages: readonly string[]): CopiedRun[] {
  const known = new Map<string, number>();
  passages.forEach((text, passage) => {
    const words = syllables(text);
    for (let at = 0; at + LONGEST_RUN <= words.length; at += 1) known.set(keyAt(words, at), passage);
  });
  const words = syllables(prose.replace(QUOTED, (quoted) => quoted.replace(/[^\n]/g, '¦')));
  const runs: CopiedRun[] = [];
  for (let at = 0; at + LONGEST_RUN <= words.length; at += 1) {
    const passage = isUnbroken(prose, words, at) ? known.get(keyAt(words, at)) : undefined;
    if (passage === undefined) continue;
    let end = at;
    while (end + LONGEST_RUN < words.length && known.has(keyAt(words, end + 1))) end += 1;
    const [first, last] = [words[at], words[end + LONGEST_RUN - 1]];
    const index = first?.index ?? 0;
    runs.push({ index, words: prose.slice(index, (last?.index ?? 0) + (last?.text.length ?? 0)), passage });
    at = end + LONGEST_RUN;
  }
  return runs;
}

interface Syllable {
  readonly index: number;
  readonly text: string;
}

function syllables(text: string): Syllable[] {
  return [...text.matchAll(SYLLABLE)].map((match) => ({ index: match.index, text: match[0] }));
}

function keyAt(words: readonly Syllable[], at: number): string {
  return words
    .slice(at, at + LONGEST_RUN)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

/** What stands between two paragraphs or around a quotation is one stretch with neither. */
function isUnbroken(prose: string, words: readonly Syllable[], at: number): boolean {
  const [first, last] = [words[at], words[at + LONGEST_RUN - 1]];
  const stretch = prose.slice(first?.index, (last?.index ?? 0) + (last?.text.length ?? 0));
  return !/\n\s*\n|[“”"«»]/u.test(stretch);
}

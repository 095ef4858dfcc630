/**
 * The words of a sentence with what stands between them, for finding names.
 *
 * A *name word* begins with one capital: `Đào`, `Văn`; `UBND` is none, it is an abbreviation.
 */
import { isSyllable } from '../vietnamese/syllable.ts';

export interface NameWord {
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’]*/gu;
const LONGEST_RUN = 9;
const NAME_WORD = /^\p{Lu}(?:\p{Ll}|['’]\p{Lu}?)*$/u;

/**
 * The words of a sentence in order.
 *
 * @example wordsOf('Bà Lê An, Giám đốc')[2]?.gap // ', '
 */
export function wordsOf(sentence: string): NameWord[] {
  let last = 0;
  return [...sentence.matchAll(WORD)].map(({ index, 0: text }) => {
    const gap = sentence.slice(last, index);
    last = index + text.length;
    return { text, index, end: last, gap };
  });
}

/**
 * Whether a word is written as names are.
 *
 * @example isNameWord('Thắng') // true
 */
export function isNameWord(word: NameWord | undefined): word is NameWord {
  return word !== undefined && NAME_WORD.test(word.text);
}

/**
 * Where the run of name words ends that begins at a place: the place behind its last word.
 *
 * @param isForeign whether words count that no Vietnamese word could be
 * @example runEnd(wordsOf('Vũ Đại Thắng chia sẻ'), 0) // 3
 */
export function runEnd(words: readonly NameWord[], start: number, isForeign = false): number {
  let end = start;
  while (end - start < LONGEST_RUN) {
    const word = words[end];
    if (!isNameWord(word) || (end > start && word.gap !== ' ')) break;
    if (!isForeign && !isSyllable(word.text)) break;
    end += 1;
  }
  return end;
}

/**
 * The word at a place as written; empty where there is none.
 *
 * @example textAt(wordsOf('Vũ Đại'), 5) // ''
 */
export function textAt(words: readonly NameWord[], place: number): string {
  return words[place]?.text ?? '';
}

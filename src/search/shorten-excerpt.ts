/** Excerpts for where there is room for two lines. */
import type { ExcerptPart } from './excerpt.ts';

/**
 * The excerpt with no more than so many characters before the first marked words, cut at a space.
 * @example shortenBefore([{ text: 'một hai ba ', marked: false }, { text: 'bốn', marked: true }], 4)[0]?.text // '… ba '
 */
export function shortenBefore(excerpt: readonly ExcerptPart[], characters: number): readonly ExcerptPart[] {
  const [first, ...rest] = excerpt;
  if (first === undefined || first.marked || rest.length === 0 || first.text.length <= characters)
    return excerpt;
  const tail = first.text.slice(-characters);
  const fromWord = tail.slice(tail.search(/\s/) + 1);
  return [{ text: `… ${fromWord}`, marked: false }, ...rest];
}

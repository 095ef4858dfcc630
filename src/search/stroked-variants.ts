/** Pagefind takes a typed vowel for any of its marked forms, but `d` only for `d`: `dao tran` never finds Đảo Trần. */
import { hasMarks } from '../vietnamese/fold.ts';

const MAX_STROKES = 3;

/**
 * The other ways to read a query that was typed without marks: with đ for some of its `d`s, all of them first. None
 * for a query that carries marks, since whoever types them means `d` by `d`. Only the first three `d`s are tried.
 * @example strokedVariants('hdnd') // ['hđnđ', 'hđnd', 'hdnđ']
 */
export function strokedVariants(query: string): string[] {
  if (hasMarks(query)) return [];
  const places = [...query.matchAll(/d/gi)].slice(0, MAX_STROKES).map(({ index }) => index);
  const choices = Array.from({ length: 2 ** places.length - 1 }, (_, i) => 2 ** places.length - 1 - i);
  return choices.map((choice) => {
    const letters = query.split('');
    places.forEach((place, i) => {
      if ((choice & (2 ** (places.length - 1 - i))) > 0) letters[place] = 'đ';
    });
    return letters.join('');
  });
}

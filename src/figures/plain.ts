/**
 * Words declared plain: the numbers in them are no claims (`5G`, `mức độ 3, 4`, `lần thứ 7`). A page lists them in its
 * frontmatter, word for word, so that a slip in one of them is noticed as well.
 */

/** What messages advise. */
export const DECLARE_PLAIN = 'list its words under "plain"';

/** Where declared words stand in a text. */
export interface PlainSpan {
  readonly phrase: string;
  readonly index: number;
  readonly length: number;
}

const DIGIT = /\d/;

/**
 * Every place of the declared words in a text, whatever their capitals.
 * @example findPlain('Mạng 5G và 5g', ['5G']).map(({ index }) => index) // [5, 11]
 */
export function findPlain(text: string, phrases: readonly string[]): PlainSpan[] {
  if (!DIGIT.test(text)) return [];
  const lower = text.toLowerCase();
  return phrases.flatMap((phrase) => {
    const wanted = phrase.toLowerCase();
    const spans: PlainSpan[] = [];
    for (let index = lower.indexOf(wanted); index >= 0; index = lower.indexOf(wanted, index + 1)) {
      if (isWhole(lower, index, wanted.length)) spans.push({ phrase, index, length: wanted.length });
    }
    return spans;
  });
}

/**
 * The declared words that a place in the text is part of.
 * @example plainAt(9, findPlain('Mạng 5G, 4G', ['4G']))?.phrase // '4G'
 */
export function plainAt(index: number, spans: readonly PlainSpan[]): PlainSpan | undefined {
  return spans.find((span) => index >= span.index && index < span.index + span.length);
}

/** Not a stretch of a longer number or word: `4.0` is not declared by `0`, nor `14.0` by `4.0`. */
function isWhole(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + length, index + length + 2);
  return !/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d]|^[.,]\d/u.test(after);
}

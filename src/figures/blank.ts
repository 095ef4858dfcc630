/** Taking stretches out of a text without moving the rest. */

const NOT_NEWLINE = /[^\n]/g;

/**
 * A text with these stretches taken out, every index kept: letters in their place, so that nothing beside them is free.
 * @example blank('a 12 b', [{ index: 2, length: 2 }]) // 'a __ b'
 */
export function blank(text: string, spans: readonly { index: number; length: number }[]): string {
  return spans.reduce((left, { index, length }) => {
    const end = index + length;
    return left.slice(0, index) + left.slice(index, end).replace(NOT_NEWLINE, '_') + left.slice(end);
  }, text);
}

/** Taking stretches out of a text without moving the rest. */

const NOT_NEWLINE = /[^\n]/g;

/**
 * A text with these stretches taken out, every index kept: letters in their place, so that nothing beside them is free.
 * @example blank('a 12 b', [{ index: 2, length: 2 }]) // 'a __ b'
 */
export function blank(text: string, spans: readonly { index: number; length: number }[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { index, length } of spans.toSorted((a, b) => a.index - b.index)) {
    const [start, end] = [Math.max(index, done), index + length];
    if (end <= start) continue;
    parts.push(text.slice(done, start), text.slice(start, end).replace(NOT_NEWLINE, '_'));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

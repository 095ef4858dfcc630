/** Remembering what a function made of a text, for functions that are asked the same few thousand words again and again. */

const MOST = 20_000;

/**
 * The same function, remembering its answers; it forgets them all when there are too many, so that memory stays flat.
 *
 * @example memo((word) => word.toUpperCase())('số') // 'SỐ'
 */
export function memo<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered.answer;
    if (known.size >= MOST) known.clear();
    const fresh = { answer: answer(text) };
    known.set(text, fresh);
    return fresh.answer;
  };
}

/** Remembers what a pure function of a text gave: a page's texts are asked for again by every page that speaks of it. */

/**
 * The same function with a memory; what it gives must not be changed.
 * @example const numbersIn = remember(findNumbers);
 */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

/** Values that are costly to make, made when they are first wanted. */

/**
 * Makes a value at the first call and keeps it; what failed is tried again at the next.
 * @example const register = once(() => loadRegister(''));
 */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

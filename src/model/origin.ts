/**
 * Origins (nguồn gốc): which sources say one thing independently. A page that reposts another, or prints the same press
 * release, adds an address and no second voice.
 */

/** As much of a source as these functions read. */
interface Repeating<Self> {
  readonly repeats: Self | undefined;
}

/**
 * The source that one repeats, and that one in turn; itself where it repeats none. Sources that repeat one another in a
 * ring are refused when the graph is built, and end here at the first one met again.
 * @example originOf(repost).id // 'px-24'
 */
export function originOf<Source extends Repeating<Source>>(source: Source): Source {
  const passed = new Set([source]);
  let origin = source;
  while (origin.repeats && !passed.has(origin.repeats)) {
    origin = origin.repeats;
    passed.add(origin);
  }
  return origin;
}

/**
 * The origins behind some sources, each once: as many as can be told apart. Two pages may stand on one press release
 * without either saying so.
 * @example independentSources([page, repostOfPage]).length // 1
 */
export function independentSources<Source extends Repeating<Source>>(sources: readonly Source[]): Source[] {
  return [...new Set(sources.map(originOf))];
}

/**
 * Whether a source repeats itself by way of others.
 * @example isInRing(source) // false
 */
export function isInRing<Source extends Repeating<Source>>(source: Source): boolean {
  const passed = new Set<Source>();
  for (let next = source.repeats; next && !passed.has(next); next = next.repeats) {
    if (next === source) return true;
    passed.add(next);
  }
  return false;
}

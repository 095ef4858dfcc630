/** Structured data of schema.org in a page's scripts, as far as it tells of an article. */

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const KEYS = ['headline', 'datePublished', 'author', 'publisher'] as const;
/** Pages have a handful; what has more isn't meant to be read. */
const MOST_OBJECTS = 10_000;

/**
 * What the first article in the data says of itself, names of persons joined by commas; empty where it says nothing or can't
 * be read.
 *
 * @example readStructuredData('{"@type":"NewsArticle","headline":"Một"}') // [['headline', 'Một']]
 */
export function readStructuredData(json: string): [key: (typeof KEYS)[number], value: string][] {
  const article = findArticle(parse(json));
  if (!article) return [];
  return KEYS.flatMap((key) => {
    const value = nameOf(article[key]);
    return value === undefined ? [] : [[key, value]];
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Breadth first, since `@graph` and arrays hold them; without recursion, however deep the data is. */
function findArticle(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const each = queue[at];
    if (Array.isArray(each)) for (const item of each) queue.push(item);
    else if (isRecord(each)) {
      if ([each['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return each;
      for (const item of Object.values(each)) queue.push(item);
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map((each) => (Array.isArray(each) ? undefined : nameOf(each)));
    return names.filter((name) => name !== undefined).join(', ') || undefined;
  }
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}

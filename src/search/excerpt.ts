/** Excerpts as Pagefind gives them, taken apart so that no markup has to be trusted. */

export interface ExcerptPart {
  readonly text: string;
  /** Whether these are words that were searched for. */
  readonly marked: boolean;
}

const MARK = /<mark>(.*?)<\/mark>/gs;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * The parts of an excerpt, marked and unmarked; marks with nothing but space between them become one.
 * @example parseExcerpt('đến <mark>kinh</mark> <mark>tế</mark>') // [{ text: 'đến ', … }, { text: 'kinh tế', marked: true }]
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  const joined = excerpt.replace(/<\/mark>(\s+)<mark>/g, '$1');
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const match of joined.matchAll(MARK)) {
    parts.push(
      { text: joined.slice(end, match.index), marked: false },
      { text: match[1] ?? '', marked: true },
    );
    end = match.index + match[0].length;
  }
  parts.push({ text: joined.slice(end), marked: false });
  return parts
    .map(({ text, marked }) => ({ text: unescape(text), marked }))
    .filter(({ text }) => text !== '');
}

/** Pagefind escapes these two and nothing else. */
function unescape(text: string): string {
  return text.replace(/&[lg]t;/g, (entity) => ENTITIES[entity] ?? entity);
}

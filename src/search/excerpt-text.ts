/** Excerpts as elements. */
import { element } from './element.ts';
import type { ExcerptPart } from './excerpt.ts';

/** The parts as text, what was searched for in `<mark>`; a single marked word may be a symbol, which stays on one line. */
export function drawExcerpt(excerpt: readonly ExcerptPart[]): (Node | string)[] {
  return excerpt.map(({ text, marked }) =>
    marked ? element('mark', { class: /\s/.test(text) ? undefined : 'symbol' }, text) : text,
  );
}

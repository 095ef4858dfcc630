/** The options under a search box. */
import { href } from '../components/href.ts';
import { documentFacts, drawPlate, drawStatus } from './document-plate.ts';
import { element } from './element.ts';
import { drawExcerpt } from './excerpt-text.ts';
import type { RegisteredDocument } from './register.ts';
import type { SearchResult } from './search-answer.ts';
import { shortenBefore } from './shorten-excerpt.ts';

/** Characters before the words found, so that they stand in the first of two lines on a phone too. */
const LEAD = 32;

/** Options under a heading of their own. */
export function drawGroup(id: string, heading: string, options: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-labelledby': id },
    element('p', { id, class: 'suggestion-heading', role: 'presentation' }, heading),
    ...options,
  );
}

/** A document found by its number: the first as a card with its plate, the others in two lines. */
export function drawDocument(document: RegisteredDocument, isFirst: boolean): HTMLElement {
  const { url, symbol, title } = document;
  return drawOption(
    url,
    isFirst ? drawPlate(document) : undefined,
    element(
      'span',
      { class: 'suggestion-text' },
      element('span', { class: 'suggestion-name symbol' }, symbol),
      ' ',
      element('span', { class: 'suggestion-facts' }, documentFacts(document)),
      ' ',
      element('span', { class: 'suggestion-title' }, title),
      ' ',
      isFirst ? element('span', { class: 'suggestion-facts' }, drawStatus(document)) : undefined,
    ),
  );
}

/** A page found by its text. */
export function drawPage({ url, kind, title, excerpt, facts }: SearchResult): HTMLElement {
  return drawOption(
    url,
    element(
      'span',
      { class: 'suggestion-text' },
      element('span', { class: 'suggestion-name' }, title),
      ' ',
      element('span', { class: 'suggestion-facts' }, [kind, ...facts].join(' · ')),
      ' ',
      excerpt.length > 0
        ? element('span', { class: 'suggestion-excerpt' }, ...drawExcerpt(shortenBefore(excerpt, LEAD)))
        : undefined,
    ),
  );
}

/** The way to the search page, last in the list. */
export function drawRest(address: string, text: string): HTMLElement {
  const option = drawOption(address, element('span', { class: 'suggestion-name' }, text));
  option.classList.add('suggestion-rest');
  return option;
}

function drawOption(address: string, ...content: readonly (Node | string | undefined)[]): HTMLElement {
  return element(
    'a',
    { role: 'option', class: 'suggestion', href: href(address), tabindex: '-1', 'aria-selected': 'false' },
    ...content,
  );
}

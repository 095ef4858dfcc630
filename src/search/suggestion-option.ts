/** The options under a search box: documents, and the way on. */
import { href } from '../components/href.ts';
import { documentFacts, drawPlate, drawStatus } from './document-plate.ts';
import { element } from './element.ts';
import type { ListedDocument } from './register.ts';

/** Options under a heading of their own; nothing where there are none. */
export function drawGroup(id: string, heading: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const title = element('p', { id, class: 'suggestion-heading', role: 'presentation' }, heading);
  return [element('div', { role: 'group', 'aria-labelledby': id }, title, ...options)];
}

/** A document found by its number: the first as a card with its plate, the others in two lines. */
export function drawDocument(document: ListedDocument, index: number): HTMLElement {
  const isFirst = index === 0;
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

/** The way to the search page, last in the list. */
export function drawRest(address: string, text: string): HTMLElement {
  const option = drawOption(address, element('span', { class: 'suggestion-name' }, text));
  option.classList.add('suggestion-rest');
  return option;
}

/** An option that leads to an address of the site. */
export function drawOption(address: string, ...content: readonly (Node | string | undefined)[]): HTMLElement {
  return element(
    'a',
    { role: 'option', class: 'suggestion', href: href(address), tabindex: '-1', 'aria-selected': 'false' },
    ...content,
  );
}

/** The browser's side of the 404 page: finds a document's number in the address and offers what it may mean. */
import { href } from '../components/href.ts';
import { addressQueries } from './address-query.ts';
import { documentResult } from './document-result.ts';
import { drawResult } from './result-item.ts';
import { loadNumberLookup } from './site-numbers.ts';

const MAX_OFFERED = 5;

/** Registers `<lost-page>`; a second call does nothing. */
export function defineLostPage(): void {
  if (!customElements.get('lost-page')) customElements.define('lost-page', LostPage);
}

class LostPage extends HTMLElement {
  connectedCallback(): void {
    // Where the register cannot be loaded the page is what it is without a script.
    this.#offer().catch(() => undefined);
  }

  async #offer(): Promise<void> {
    const queries = addressQueries(location.pathname.slice(href('').length));
    if (queries.length === 0) return;
    const lookUp = await loadNumberLookup();
    const documents = queries.map((query) => lookUp(query).documents).find((found) => found.length > 0) ?? [];
    const section = this.querySelector('section');
    if (section === null || documents.length === 0) return;
    const results = documents.slice(0, MAX_OFFERED).map(documentResult);
    section.querySelector('ul')?.replaceChildren(...results.map(drawResult));
    section.hidden = false;
  }
}

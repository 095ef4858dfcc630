/** The browser's side of the 404 page: finds a document's number in the address and offers what it may mean. */
import { href } from '../components/href.ts';
import { createResolver } from '../model/symbol-resolver.ts';
import { addressQueries } from './address-query.ts';
import { loadRegister } from './load-register.ts';
import { mergeResults } from './merge-results.ts';
import { drawResult } from './result-item.ts';

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
    const register = await loadRegister(href(''));
    const { resolve } = createResolver(register);
    const candidates = queries.map(resolve).find((found) => found.length > 0) ?? [];
    const documents = candidates.flatMap(({ entry }) => register.find(({ id }) => id === entry.id) ?? []);
    const section = this.querySelector('section');
    if (section === null || documents.length === 0) return;
    const results = mergeResults(documents.slice(0, MAX_OFFERED), [], new Map());
    section.querySelector('ul')?.replaceChildren(...results.map(drawResult));
    section.hidden = false;
  }
}

/**
 * The search page: results as one types, the query and the kind in the address.
 *
 * While a search is under way `<search-page>` is `aria-busy`; once its results are on the page, `data-settled` holds the
 * query they answer and the event `search-settled` is sent.
 */
import { href } from '../components/href.ts';
import { element } from './element.ts';
import { loadRegister } from './load-register.ts';
import { kindFromSlug, kindSlug, PAGE_KINDS, type PageKind } from './page-kind.ts';
import { loadPagefind } from './pagefind.ts';
import { drawResult } from './result-item.ts';
import { createSearch, type Search, type SearchAnswer } from './search-client.ts';

const PAGE_SIZE = 20;
/** Long enough to skip the letters within a syllable, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Registers `<search-page>`; a second call does nothing. */
export function defineSearchPage(): void {
  if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
}

interface Wanted {
  readonly query: string;
  readonly kind: PageKind | undefined;
  readonly limit: number;
}

class SearchPage extends HTMLElement {
  #search: Search | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, so that a slow answer never replaces a later one. */
  #latest = 0;
  #wanted: Wanted = { query: '', kind: undefined, limit: PAGE_SIZE };

  connectedCallback(): void {
    const sources = { register: () => loadRegister(href('')), pagefind: () => loadPagefind(href('')) };
    this.#search = createSearch(sources);
    const form = this.#part('form');
    this.#input.addEventListener('input', () => this.#type());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#want({ query: this.#input.value, limit: PAGE_SIZE });
    });
    this.#part('[data-kinds]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        this.#want({ kind: kindFromSlug(target.value), limit: PAGE_SIZE });
    });
    this.#part('[data-all-kinds]').addEventListener('click', () =>
      this.#want({ kind: undefined, limit: PAGE_SIZE }),
    );
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #input(): HTMLInputElement {
    const input = this.#part('input[name=q]');
    if (input instanceof HTMLInputElement) return input;
    throw new Error('<search-page> has no box to type in');
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    this.#want({ query: this.#input.value, kind: kindFromSlug(asked.get('loai')), limit: PAGE_SIZE });
  }

  #type(): void {
    clearTimeout(this.#pause);
    this.#startWaiting();
    this.#pause = setTimeout(() => this.#want({ query: this.#input.value, limit: PAGE_SIZE }), PAUSE_MS);
  }

  #want(change: Partial<Wanted>): void {
    clearTimeout(this.#pause);
    const wanted = { ...this.#wanted, ...change };
    // Without a query there is nothing to filter, and no filter to be seen.
    this.#wanted = wanted.query.trim() === '' ? { ...wanted, kind: undefined } : wanted;
    this.#remember();
    void this.#run();
  }

  /** Puts what is wanted into the address, without a new entry in the history. */
  #remember(): void {
    const { query, kind } = this.#wanted;
    const url = new URL(location.href);
    url.search = new URLSearchParams([
      ...(query.trim() === '' ? [] : [['q', query.trim()]]),
      ...(kind === undefined ? [] : [['loai', kindSlug(kind)]]),
    ]).toString();
    history.replaceState(history.state, '', url);
  }

  async #run(): Promise<void> {
    const wanted = this.#wanted;
    const turn = ++this.#latest;
    this.#startWaiting();
    const answer = await this.#search?.(wanted.query, wanted);
    if (turn !== this.#latest || answer === undefined) return;
    this.#show(wanted, answer);
    this.removeAttribute('aria-busy');
    this.dataset['settled'] = wanted.query;
    this.dispatchEvent(new CustomEvent('search-settled'));
  }

  #startWaiting(): void {
    this.setAttribute('aria-busy', 'true');
    delete this.dataset['settled'];
  }

  async #showMore(): Promise<void> {
    const shown = this.querySelectorAll('[data-result]').length;
    this.#wanted = { ...this.#wanted, limit: this.#wanted.limit + PAGE_SIZE };
    await this.#run();
    this.querySelectorAll<HTMLElement>('[data-result]')[shown]?.focus();
  }

  #show({ query, kind }: Wanted, { results, total, counts, complete }: SearchAnswer): void {
    const asked = query.trim();
    const isAsked = asked !== '';
    const isEmpty = isAsked && results.length === 0;
    this.#part('[data-results]').replaceChildren(...results.map(drawResult));
    this.#part('output').textContent = isAsked ? countText(total, asked, kind) : '';
    this.#showKinds(isAsked ? drawKinds(counts, kind) : []);
    this.#part('[data-more]').hidden = results.length >= total;
    this.#part('[data-empty]').hidden = !isEmpty;
    this.#part('[data-all-kinds]').hidden = !(isEmpty && kind !== undefined && sum(counts) > 0);
    this.#part('[data-incomplete]').hidden = complete || !isAsked;
    for (const part of this.querySelectorAll<HTMLElement>('[data-asked]')) part.textContent = `“${asked}”`;
    const start = document.getElementById(this.dataset['start'] ?? '');
    if (start) start.hidden = isAsked && !isEmpty;
    document.title = document.title.replace(
      /^(?:“.*” – )?/s,
      isAsked ? `“${asked.replaceAll('$', '$$$$')}” – ` : '',
    );
  }

  /** The choice is drawn anew with its counts; a reader who is in it stays in it. */
  #showKinds(kinds: readonly Node[]): void {
    const choice = this.#part('[data-kinds]');
    const isIn = choice.contains(document.activeElement);
    choice.replaceChildren(...kinds);
    this.#part('fieldset').hidden = kinds.length === 0;
    if (isIn) choice.querySelector<HTMLElement>(':checked')?.focus();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<search-page> has no ${selector}`);
    return part;
  }
}

function countText(total: number, asked: string, kind: PageKind | undefined): string {
  const what = kind === undefined ? 'kết quả' : `kết quả loại ${kind}`;
  return total === 0 ? `Không có ${what} cho “${asked}”` : `${total} ${what} cho “${asked}”`;
}

/** A choice among the kinds that have results, the chosen one even where it has none. */
function drawKinds(counts: ReadonlyMap<PageKind, number>, chosen: PageKind | undefined): Node[] {
  const kinds = PAGE_KINDS.filter((kind) => counts.has(kind) || kind === chosen);
  if (kinds.length < 2 && chosen === undefined) return [];
  return [
    drawKind({ name: 'Tất cả', value: '', count: sum(counts), checked: chosen === undefined }),
    ...kinds.map((kind) =>
      drawKind({ name: kind, value: kindSlug(kind), count: counts.get(kind) ?? 0, checked: kind === chosen }),
    ),
  ];
}

function drawKind({
  name,
  value,
  count,
  checked,
}: {
  name: string;
  value: string;
  count: number;
  checked: boolean;
}) {
  const radio = element('input', { type: 'radio', name: 'loai', value, checked: checked ? '' : undefined });
  return element(
    'label',
    {},
    radio,
    element('span', {}, `${name} `, element('span', { class: 'count' }, String(count))),
  );
}

function sum(counts: ReadonlyMap<PageKind, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

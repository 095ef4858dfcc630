/**
 * The search page: results as one types, everything that is asked in the address.
 *
 * While a search is under way `<search-page>` is `aria-busy`; once its results are on the page, `data-settled` holds the
 * query they answer and the event `search-settled` is sent. A *draft* is what is being typed: it has one entry in the
 * history, and becomes lasting by Enter, by a filter, or by leaving the page.
 */
import { chooseFacet, FACET_NAMES, readAsked, writeAsked, type Asked } from './search-address.ts';
import { SearchView } from './search-view.ts';
import type { NumberLookup } from './number-lookup.ts';
import { loadNumberLookup } from './site-numbers.ts';
import { searchSite } from './site-search.ts';
import { cleanQuery, pauseAfter } from './typed-query.ts';

const PAGE_SIZE = 10;

/** Registers `<search-page>`; a second call does nothing. */
export function defineSearchPage(): void {
  if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
}

class SearchPage extends HTMLElement {
  readonly #view = new SearchView(this);
  #asked = readAsked('');
  #isDraft = false;
  #lookUp: NumberLookup | undefined;
  #search = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => this.#type());
    this.#input.addEventListener('focus', () => this.#loadNumbers());
    this.#view.part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#finishTyping();
    });
    this.#view.part('[data-facet-list]').addEventListener('change', (event) => this.#choose(event));
    this.#listenToButtons();
    this.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => void this.#readAddress());
    addEventListener('pagehide', () =>
      history.replaceState({ scrolled: document.documentElement.scrollTop }, ''),
    );
    openFacetsWhereThereIsRoom(this.#view.part('[data-facets]'));
    this.#readAddress().then(restoreScroll, () => undefined);
  }

  get #input(): HTMLInputElement {
    const input = this.#view.part('input[name=q]');
    if (input instanceof HTMLInputElement) return input;
    throw new Error('<search-page> has no box to type in');
  }

  #listenToButtons(): void {
    const buttons = {
      '[data-more]': () => void this.#showMore(),
      '[data-clear]': () => this.#ask({ ...this.#asked, facets: {}, pages: 1 }, 'push'),
      '[data-filtered] button': () => this.#ask({ ...this.#asked, facets: {}, pages: 1 }, 'push'),
      '[data-failed] button': () => void this.#run(),
    };
    for (const [selector, press] of Object.entries(buttons))
      this.#view.part(selector).addEventListener('click', press);
  }

  #loadNumbers(): void {
    loadNumberLookup().then(
      (lookUp) => {
        this.#lookUp = lookUp;
        if (this.hasAttribute('aria-busy')) this.#showNumbers();
      },
      () => undefined,
    );
  }

  /** A number alone is answered while the full text is still being asked. */
  #showNumbers(): void {
    const numbers = this.#lookUp?.(cleanQuery(this.#input.value));
    if (numbers?.isNumberAlone === true) this.#view.showDocuments(numbers.documents);
  }

  #readAddress(): Promise<void> {
    this.#asked = readAsked(location.search);
    this.#input.value = this.#asked.query;
    this.#isDraft = false;
    if (this.#asked.query !== '') this.#view.showStart(false);
    return this.#run();
  }

  #type(): void {
    clearTimeout(this.#pause);
    this.#startWaiting();
    this.#showNumbers();
    const query = cleanQuery(this.#input.value);
    this.#pause = setTimeout(() => this.#askTyped(query), pauseAfter(this.#input.value));
  }

  #askTyped(query: string): void {
    const isNew = !this.#isDraft && this.#asked.query !== '' && query !== this.#asked.query;
    this.#ask({ ...this.#asked, query, pages: 1, exact: false }, isNew ? 'push' : 'replace');
    this.#isDraft = true;
  }

  /** Enter: what is typed is asked at once, and stays in the history. */
  #finishTyping(): void {
    clearTimeout(this.#pause);
    this.#askTyped(cleanQuery(this.#input.value));
    this.#isDraft = false;
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const name = FACET_NAMES.find((each) => each === target.name);
    if (name === undefined) return;
    const facets = chooseFacet(this.#asked.facets, name, target.value);
    this.#ask({ ...this.#asked, facets, pages: 1 }, 'push');
  }

  /** Links that ask something else of this page are answered here. */
  #follow(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ask]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const asked = readAsked(link.search);
    this.#input.value = asked.query;
    this.#input.focus();
    this.#ask(asked, 'push');
  }

  #ask(asked: Asked, entry: 'push' | 'replace'): void {
    clearTimeout(this.#pause);
    this.#asked = asked;
    if (entry === 'push') this.#isDraft = false;
    const address = `${location.pathname}${writeAsked(asked)}`;
    if (address !== location.pathname + location.search) {
      if (entry === 'push') history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    }
    void this.#run();
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    this.#startWaiting();
    this.#search.abort();
    const search = new AbortController();
    this.#search = search;
    const { query, facets, pages, exact } = asked;
    const options = { facets, limit: pages * PAGE_SIZE, signal: search.signal, ...(exact && { exact }) };
    const answer = await searchSite(query, options).catch(() => undefined);
    if (search.signal.aborted || answer === undefined) return;
    this.#view.show(asked, answer);
    this.#settle(query);
  }

  #startWaiting(): void {
    this.setAttribute('aria-busy', 'true');
    delete this.dataset['settled'];
  }

  #settle(query: string): void {
    document.title = document.title.replace(
      /^(?:“.*” – )?/s,
      query === '' ? '' : `“${query.replaceAll('$', '$$$$')}” – `,
    );
    this.removeAttribute('aria-busy');
    this.dataset['settled'] = query;
    this.dispatchEvent(new CustomEvent('search-settled'));
  }

  async #showMore(): Promise<void> {
    const shown = this.querySelectorAll('[data-result]').length;
    this.#asked = { ...this.#asked, pages: this.#asked.pages + 1 };
    history.replaceState(history.state, '', `${location.pathname}${writeAsked(this.#asked)}`);
    await this.#run();
    this.querySelectorAll<HTMLElement>('[data-result]')[shown]?.focus();
  }
}

/** The fold is for narrow pages; where the filters stand beside the results they are open. */
function openFacetsWhereThereIsRoom(fold: HTMLElement): void {
  const wide = matchMedia('(min-width: 56rem)');
  const follow = () => fold.toggleAttribute('open', wide.matches);
  wide.addEventListener('change', follow);
  follow();
}

/** Back from a result, a reader is where they were: the browser tried before the results were there. */
function restoreScroll(): void {
  const state = history.state as { scrolled?: unknown } | null;
  if (typeof state?.scrolled === 'number') scrollTo({ top: state.scrolled, behavior: 'instant' });
}

/**
 * Suggestions under a search box: documents by their number as soon as a key is pressed, pages by their text once
 * typing pauses. Without this script the box is a plain form.
 */
import { SEARCH } from '../model/address.ts';
import { href } from '../components/href.ts';
import { Combobox } from './combobox.ts';
import { element } from './element.ts';
import type { NumberAnswer, NumberLookup } from './number-lookup.ts';
import type { SearchAnswer } from './search-answer.ts';
import { writeAsked } from './search-address.ts';
import { announcement, countText, INCOMPLETE, remedyText } from './search-words.ts';
import { loadNumberLookup, searchSite } from './site-search.ts';
import { drawDocument, drawGroup, drawPage, drawRest } from './suggestion-option.ts';
import { cleanQuery, pauseAfter } from './typed-query.ts';

const MAX_DOCUMENTS = 4;
const MAX_PAGES = 5;
/** A count is said when it has stood still for a while: a voice can't be interrupted letter by letter. */
const SAY_AFTER_MS = 700;

const NO_DOCUMENTS: NumberAnswer = { documents: [], straight: undefined, isNumberAlone: false };

/**
 * Lets the box suggest what is typed into it. Where the register cannot be loaded, pages are suggested alone.
 * @param input in a form of its own; where it has `data-suggest="asked"`, the list opens by the arrow keys alone
 */
export function startSuggestions(input: HTMLInputElement): void {
  new SuggestionBox(input).start();
}

class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #note = element('p', { class: 'suggestion-note' });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly #panel: HTMLElement;
  readonly #combobox: Combobox;
  #lookUp: NumberLookup | undefined;
  #numbers = NO_DOCUMENTS;
  /** What the text search gave for the query in the box; undefined while it is under way. */
  #answer: SearchAnswer | undefined;
  #search = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list = element('div', { id: `${input.id}-goi-y`, role: 'listbox', 'aria-label': 'Gợi ý' });
    this.#panel = element('div', { class: 'suggestions', hidden: '' }, this.#list, this.#note);
    this.#combobox = new Combobox(
      { input, panel: this.#panel, list: this.#list },
      { open: () => this.#update(), enter: () => this.#goStraight() },
    );
  }

  get #query(): string {
    return cleanQuery(this.#input.value);
  }

  /** Whether typing alone opens the list; not where the results stand under the box anyway. */
  get #opensByTyping(): boolean {
    return this.#input.dataset['suggest'] !== 'asked';
  }

  start(): void {
    const input = this.#input;
    input.form?.append(this.#panel, this.#status);
    input.addEventListener('input', () => (this.#opensByTyping ? this.#update() : this.#combobox.close()));
    input.addEventListener('focus', () => this.#loadNumbers());
    this.#loadNumbers();
    if (this.#opensByTyping && this.#query !== '') this.#update();
  }

  #loadNumbers(): void {
    loadNumberLookup().then(
      (lookUp) => {
        if (this.#lookUp !== undefined) return;
        this.#lookUp = lookUp;
        if (this.#combobox.isOpen) this.#update();
      },
      () => undefined,
    );
  }

  /** Shows what the numbers say at once, and asks the full text where it has more to say. */
  #update(): void {
    clearTimeout(this.#pause);
    this.#search.abort();
    const query = this.#query;
    this.#combobox.release();
    if (query === '') return this.#close();
    this.#numbers = this.#lookUp?.(query) ?? NO_DOCUMENTS;
    this.#answer = undefined;
    if (this.#numbers.isNumberAlone) this.#showFound(query);
    else {
      this.#showPending(query);
      this.#pause = setTimeout(() => void this.#searchText(query), pauseAfter(this.#input.value));
    }
  }

  async #searchText(query: string): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    const options = { limit: MAX_PAGES + MAX_DOCUMENTS, signal: search.signal };
    const answer = await searchSite(query, options).catch(() => undefined);
    if (answer === undefined || search.signal.aborted || !this.#combobox.isOpen) return;
    this.#answer = answer;
    this.#showFound(query);
  }

  /** The pages of the query before stay until the new ones are there, so that the list doesn't jump. */
  #showPending(query: string): void {
    const pages = this.#list.querySelector('[data-pages]');
    this.#draw(query, pages, 'Đang tìm trong các trang…');
    this.#say('');
  }

  #showFound(query: string): void {
    const shown = new Set(this.#numbers.documents.map(({ id }) => id));
    const pages = (this.#answer?.results ?? [])
      .filter(({ document }) => document === undefined || !shown.has(document.id))
      .slice(0, MAX_PAGES);
    const group =
      pages.length === 0 ? null : drawGroup(`${this.#list.id}-trang`, 'Trong các trang', pages.map(drawPage));
    group?.setAttribute('data-pages', '');
    this.#draw(query, group, this.#describe());
    const { documents, straight } = this.#numbers;
    const name = straight && `${straight.kindName} ${straight.symbol}`;
    this.#say(announcement({ documents: documents.length, straight: name, answer: this.#answer }));
  }

  #draw(query: string, pages: Element | null, note: string): void {
    const { documents } = this.#numbers;
    const cards = documents.slice(0, MAX_DOCUMENTS).map((document, i) => drawDocument(document, i === 0));
    const groups = [
      ...(cards.length === 0 ? [] : [drawGroup(`${this.#list.id}-so`, 'Văn bản có số này', cards)]),
      ...(pages === null ? [] : [pages]),
      drawRest(searchAddress(query), this.#restText(query)),
    ];
    this.#list.replaceChildren(...groups);
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#combobox.show();
  }

  #restText(query: string): string {
    const { total = 0, remedy } = this.#answer ?? {};
    if (total > 0) return total === 1 ? 'Xem kết quả trên trang tìm kiếm' : `Tất cả ${countText(total)}`;
    return remedy === undefined ? `Tìm “${query}” trong mọi trang` : 'Xem trên trang tìm kiếm';
  }

  /** What the list alone doesn't say. */
  #describe(): string {
    const { documents, straight } = this.#numbers;
    if (straight !== undefined) return `Enter mở ${straight.symbol}`;
    if (this.#answer === undefined) return '';
    const { complete, remedy, total } = this.#answer;
    if (!complete) return INCOMPLETE;
    if (remedy !== undefined) return remedyText(remedy);
    return total === 0 && documents.length === 0 ? 'Không trang nào có các chữ này.' : '';
  }

  #goStraight(): boolean {
    const { straight } = this.#numbers;
    if (straight === undefined) return false;
    location.assign(href(straight.url));
    return true;
  }

  #close(): void {
    this.#list.replaceChildren();
    this.#combobox.close();
    this.#say('');
  }

  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.#status.textContent = text), SAY_AFTER_MS);
  }
}

function searchAddress(query: string): string {
  return `${SEARCH}${writeAsked({ query, facets: {}, pages: 1, exact: false })}`;
}

/**
 * Suggestions under a search box: documents by their number as soon as a key is pressed, pages by their text once
 * typing pauses, when what they need is loaded. Without this script the box is a plain form.
 */
import { href } from '../components/href.ts';
import { searchAddress } from '../model/address.ts';
import { announcement, INCOMPLETE } from './announcement.ts';
import { createBoxNumbers, SITE_NUMBERS } from './box-numbers.ts';
import { Combobox } from './combobox.ts';
import { element } from './element.ts';
import type { NumberAnswer } from './number-lookup.ts';
import type { PageSuggestions } from './page-suggestions.ts';
import type { ListedDocument } from './register.ts';
import { drawDocument, drawGroup, drawRest } from './suggestion-option.ts';
import { shardOf } from './symbol-lookup.ts';
import { cleanQuery, pauseAfter } from './typed-query.ts';

const MAX_DOCUMENTS = 4;
/** A count is said when it has stood still for a while: a voice can't be interrupted letter by letter. */
const SAY_AFTER_MS = 700;

const NO_DOCUMENTS: NumberAnswer<ListedDocument> = {
  documents: [],
  straight: undefined,
  isNumberAlone: false,
};
/** Where even the code of the full text couldn't be had. */
const NO_PAGES: PageSuggestions = {
  options: [],
  total: 0,
  rest: undefined,
  note: INCOMPLETE,
  said: INCOMPLETE,
};

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
  readonly #documents = createBoxNumbers(SITE_NUMBERS);
  #numbers: NumberAnswer<ListedDocument> = NO_DOCUMENTS;
  /** Options for pages; those of the query before stay until the new ones are there, so that the list doesn't jump. */
  #pages: readonly HTMLElement[] = [];
  #search = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list = element('div', { id: `${input.id}-goi-y`, role: 'listbox', 'aria-label': 'Gợi ý' });
    this.#panel = element('div', { class: 'suggestions', hidden: '' }, this.#list, this.#note);
    this.#combobox = new Combobox(
      { input, panel: this.#panel, list: this.#list },
      { open: () => this.#update(), enter: () => void this.#enter() },
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
    input.addEventListener('input', () => this.#type());
    if (this.#opensByTyping && this.#query !== '') this.#update();
  }

  #type(): void {
    this.#combobox.release();
    if (this.#opensByTyping) this.#update();
    else this.#combobox.close();
  }

  /** Shows what the numbers say, at once where they are known, and asks the full text where it has more to say. */
  #update(): void {
    clearTimeout(this.#pause);
    this.#search.abort();
    const query = this.#query;
    if (query === '') return this.#close();
    const numbers = this.#documents.know(query);
    if (this.#showNumbers(query, numbers ?? NO_DOCUMENTS)) return;
    this.#say('');
    // What may be a symbol is asked of the pages once it is known not to be one.
    if (numbers === undefined && shardOf(query) !== undefined) void this.#loadNumbers(query);
    else this.#searchSoon(query);
  }

  /** Shows what the numbers say. @returns whether that is all there is to say */
  #showNumbers(query: string, numbers: NumberAnswer<ListedDocument>): boolean {
    this.#numbers = numbers;
    if (numbers.isNumberAlone) {
      this.#pages = [];
      this.#show(query);
    } else this.#draw(query, 'Đang tìm trong các trang…');
    return numbers.isNumberAlone;
  }

  async #loadNumbers(query: string): Promise<void> {
    const isLoaded = await this.#documents.ask(query).then(
      () => true,
      () => false,
    );
    if (this.#query !== query || !this.#combobox.isOpen) return;
    if (isLoaded) this.#update();
    else this.#searchSoon(query);
  }

  #searchSoon(query: string): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#searchPages(query), pauseAfter(this.#input.value));
  }

  async #searchPages(query: string): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    const isWanted = () => !search.signal.aborted && this.#combobox.isOpen;
    const [numbers, pages] = await Promise.all([
      this.#documents.ask(query).catch(() => NO_DOCUMENTS),
      import('./page-suggestions.ts').catch(() => undefined),
    ]);
    if (!isWanted() || this.#showNumbers(query, numbers)) return;
    const shown = new Set(numbers.documents.map(({ id }) => id));
    const asked = pages?.suggestPages(query, { shown, signal: search.signal });
    const found = (await asked?.catch(() => undefined)) ?? NO_PAGES;
    if (!isWanted()) return;
    this.#pages = found.options;
    this.#show(query, found);
  }

  #show(query: string, pages?: PageSuggestions): void {
    const { documents, straight } = this.#numbers;
    this.#draw(query, straight ? `Enter mở ${straight.symbol}` : pages?.note, pages?.rest);
    const name = straight && `${straight.kindName} ${straight.symbol}`;
    this.#say(announcement({ documents: documents.length, straight: name, pages }));
  }

  #draw(query: string, note = '', rest = `Tìm “${query}” trong mọi trang`): void {
    const documents = this.#numbers.documents.slice(0, MAX_DOCUMENTS).map(drawDocument);
    this.#list.replaceChildren(
      ...drawGroup(`${this.#list.id}-so`, 'Văn bản có số này', documents),
      ...drawGroup(`${this.#list.id}-trang`, 'Trong các trang', this.#pages),
      drawRest(searchAddress(query), rest),
    );
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#combobox.show();
  }

  /** Who is faster than the register shall be on the right page all the same. */
  async #enter(): Promise<void> {
    const query = this.#query;
    const { straight } = await this.#documents.ask(query).catch(() => NO_DOCUMENTS);
    if (this.#query !== query) return;
    if (straight === undefined) this.#input.form?.requestSubmit();
    else location.assign(href(straight.url));
  }

  #close(): void {
    this.#pages = [];
    this.#list.replaceChildren();
    this.#combobox.close();
    this.#say('');
  }

  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.#status.textContent = text), SAY_AFTER_MS);
  }
}

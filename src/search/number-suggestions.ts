/**
 * Suggestions under a search box: the documents that a typed number may mean. The box becomes a combobox with a list
 * (WAI-ARIA Authoring Practices, editable combobox with list autocomplete); without this script it is a plain form.
 */
import { href } from '../components/href.ts';
import { createResolver, type Resolver } from '../model/symbol-resolver.ts';
import { element } from './element.ts';
import { loadRegister } from './load-register.ts';
import type { RegisteredDocument } from './register.ts';
import { straightAnswer } from './straight-answer.ts';

const MAX_SUGGESTIONS = 6;
/** Shared by the boxes of a page. */
let loading: Promise<Register> | undefined;

interface Register {
  readonly resolver: Resolver;
  readonly byId: ReadonlyMap<string, RegisteredDocument>;
}

/** Loads the register and lets the box suggest documents. Where the register cannot be loaded the box stays a form. */
export async function suggestNumbers(input: HTMLInputElement): Promise<void> {
  try {
    loading ??= loadRegister(href('')).then(indexRegister);
    new Suggestions(input, await loading).start();
  } catch {
    loading = undefined;
  }
}

function indexRegister(register: readonly RegisteredDocument[]): Register {
  return {
    resolver: createResolver(register),
    byId: new Map(register.map((document) => [document.id, document])),
  };
}

class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #register: Register;
  readonly #list: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #panel: HTMLElement;
  #options: HTMLAnchorElement[] = [];
  #active = -1;
  /** Where Enter leads while no option is active; undefined for the search page. */
  #straight: RegisteredDocument | undefined;

  constructor(input: HTMLInputElement, register: Register) {
    this.#input = input;
    this.#register = register;
    const id = `${input.id}-goi-y`;
    this.#list = element('div', { id, role: 'listbox', 'aria-label': 'Văn bản có số này' });
    this.#hint = element('p', { class: 'suggestion-hint', role: 'status' });
    this.#panel = element('div', { class: 'suggestions', hidden: '' }, this.#list, this.#hint);
  }

  start(): void {
    const input = this.#input;
    input.after(this.#panel);
    const roles = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#update());
    input.addEventListener('focus', () => this.#update());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#press(event));
    // The box keeps the focus, so that a click on an option isn't lost to the list closing.
    this.#panel.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#panel.addEventListener('mousedown', (event) => event.preventDefault());
    if (document.activeElement === input) this.#update();
  }

  #update(): void {
    const { resolver, byId } = this.#register;
    const query = this.#input.value;
    const candidates = query.trim() === '' ? [] : resolver.resolve(query);
    const documents = candidates.flatMap(({ entry }) => byId.get(entry.id) ?? []);
    const answer = straightAnswer(query, candidates);
    this.#straight = answer && byId.get(answer.id);
    this.#options = documents
      .slice(0, MAX_SUGGESTIONS)
      .map((each, i) => drawOption(each, `${this.#list.id}-${i}`));
    this.#list.replaceChildren(...this.#options);
    this.#activate(-1);
    if (documents.length === 0) return this.#close();
    this.#hint.textContent = this.#straight
      ? `Enter: mở ${this.#straight.symbol}`
      : `${documents.length} văn bản khớp. Enter: tìm toàn trang`;
    this.#panel.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#hint.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = this.#options[index];
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #press(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it composes a word.
    if (event.isComposing) return;
    const isOpen = !this.#panel.hidden;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) this.#activate(next(this.#active, step, this.#options.length));
      else this.#update();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && isOpen) {
      const to = this.#options[this.#active]?.href ?? (this.#straight && href(this.#straight.url));
      if (to === undefined) return;
      event.preventDefault();
      location.assign(to);
    }
  }
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The option after or before one of several, around the ends; -1 is none, which is where typing goes on. */
function next(active: number, step: 1 | -1, count: number): number {
  const stops = count + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}

function drawOption(
  { url, symbol, kindName, issuer, date, title }: RegisteredDocument,
  id: string,
): HTMLAnchorElement {
  return element(
    'a',
    { id, role: 'option', class: 'suggestion', href: href(url), tabindex: '-1', 'aria-selected': 'false' },
    element('span', { class: 'symbol' }, symbol),
    ' ',
    element(
      'span',
      { class: 'soft' },
      [kindName, issuer, date].filter((part) => part !== undefined).join(', '),
    ),
    ' ',
    element('span', { class: 'suggestion-title' }, title),
  );
}

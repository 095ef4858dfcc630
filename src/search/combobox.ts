/**
 * A box with a list of options under it, worked by keys, pointer and touch while the focus stays in the box (WAI-ARIA
 * Authoring Practices, editable combobox with list autocomplete). What the options are is left to whoever draws them.
 */

export interface ComboboxParts {
  readonly input: HTMLInputElement;
  /** What opens and closes; holds the list. */
  readonly panel: HTMLElement;
  /** `role=listbox`, with an id; its options are links. */
  readonly list: HTMLElement;
}

export interface ComboboxActions {
  /** The list is wanted by a key while it is closed. */
  readonly open: () => void;
  /** Enter with no option chosen. */
  readonly enter: () => void;
}

/** Makes the parts one combobox; the list is closed until `show`. */
export class Combobox {
  readonly #parts: ComboboxParts;
  readonly #actions: ComboboxActions;
  #options: HTMLAnchorElement[] = [];
  /** The option that Enter opens; -1 while typing goes on. */
  #active = -1;

  constructor(parts: ComboboxParts, actions: ComboboxActions) {
    this.#parts = parts;
    this.#actions = actions;
    const { input, panel, list } = parts;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.close());
    // The box keeps the focus, so that a click on an option isn't lost to the list closing.
    panel.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.#parts.panel.hidden;
  }

  /** Takes up the options that stand in the list now, and opens it. An option chosen before stays chosen. */
  show(): void {
    const chosen = this.#options[this.#active]?.href;
    this.#options = [...this.#parts.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    this.#options.forEach((option, i) => (option.id = `${this.#parts.list.id}-${i}`));
    this.#parts.panel.hidden = false;
    this.#parts.input.setAttribute('aria-expanded', 'true');
    this.#activate(chosen === undefined ? -1 : this.#options.findIndex(({ href }) => href === chosen));
  }

  close(): void {
    this.#activate(-1);
    this.#parts.panel.hidden = true;
    this.#parts.input.setAttribute('aria-expanded', 'false');
  }

  /** Nothing is chosen any more: typing goes on. */
  release(): void {
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = this.#options[index];
    if (option === undefined) this.#parts.input.removeAttribute('aria-activedescendant');
    else {
      this.#parts.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #press(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#keys[event.key]?.(event)) event.preventDefault();
  }

  /** What each key does; true where the browser is to do nothing more. */
  readonly #keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => this.#walk(1),
    ArrowUp: ({ altKey }) => (altKey ? this.#shut() : this.#walk(-1)),
    Home: () => this.#jump(0),
    End: () => this.#jump(this.#options.length - 1),
    ArrowLeft: () => this.#backToText(),
    ArrowRight: () => this.#backToText(),
    Escape: () => (this.isOpen ? this.#shut() : this.#clear()),
    Enter: () => this.isOpen && this.#enter(),
  };

  #walk(step: 1 | -1): boolean {
    if (this.isOpen) this.#activate(next(this.#active, step, this.#options.length));
    else this.#actions.open();
    return true;
  }

  /** Home and End are for the list once an option is chosen, for the text otherwise. */
  #jump(index: number): boolean {
    const hasActive = this.#active >= 0;
    if (hasActive) this.#activate(index);
    return hasActive;
  }

  #backToText(): boolean {
    this.#activate(-1);
    return false;
  }

  #shut(): boolean {
    this.close();
    return true;
  }

  #clear(): boolean {
    const { input } = this.#parts;
    if (input.value === '') return false;
    input.value = '';
    return input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  #enter(): boolean {
    const option = this.#options[this.#active];
    if (option === undefined) this.#actions.enter();
    else option.click();
    return true;
  }
}

/**
 * Keys belong to the input method while it puts a word together. Safari ends the word before it sends the key, and
 * says so by the code alone.
 */
function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}

/** The option after or before one of several, around the ends; -1 is none, which is where typing goes on. */
function next(active: number, step: 1 | -1, count: number): number {
  const stops = count + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}

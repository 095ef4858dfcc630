/** The browser's side of `PlacePicker.astro`. */

/** Registers `<place-picker>`; a second call does nothing. */
export function definePlacePicker(): void {
  if (!customElements.get('place-picker')) customElements.define('place-picker', PlacePicker);
}

/** The keys of the choice in the address: the ids of the places, and whether only what two of them have is shown. */
const PLACES = 'noi';
const SHARED = 'chung';
/** With more columns a cell has no room for its words. */
const MOST = 6;

class PlacePicker extends HTMLElement {
  readonly #boxes: HTMLInputElement[] = [];
  #initial = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = document.getElementById(this.dataset['of'] ?? '')?.querySelector('table');
    const list = form?.querySelector('select');
    const shared = form?.querySelector<HTMLInputElement>('[data-shared]');
    if (!form || !table || !list || !shared) return;
    this.#boxes.push(...form.querySelectorAll<HTMLInputElement>('fieldset input'));
    this.#initial = this.#chosen().join(',');
    const query = new URLSearchParams(location.search);
    shared.checked = query.has(SHARED);
    this.#restore(table, query.get(PLACES)?.split(',') ?? []);
    const follow = () => {
      this.#show(table, shared.checked);
      list.disabled = this.#chosen().length >= MOST;
    };
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (target === list && list.value) this.#add(table, list.value);
      list.value = '';
      // The last column stays: a comparison with nothing says nothing.
      if (this.#chosen().length === 0 && target instanceof HTMLInputElement) target.checked = true;
      this.#keepToMost(target);
      follow();
      this.#remember(shared.checked);
    });
    follow();
  }

  #chosen(): string[] {
    return this.#boxes.filter((box) => box.checked).map((box) => box.value);
  }

  #restore(table: HTMLTableElement, wanted: readonly string[]): void {
    const known = wanted.filter((id) => this.#box(id) ?? this.#template(id)).slice(0, MOST);
    if (known.length === 0) return;
    for (const id of known) this.#add(table, id);
    for (const box of this.#boxes) box.checked = known.includes(box.value);
  }

  #box(id: string): HTMLInputElement | undefined {
    return this.#boxes.find((box) => box.value === id);
  }

  #template(id: string): HTMLTemplateElement | null {
    return this.querySelector<HTMLTemplateElement>(`template[data-noi="${CSS.escape(id)}"]`);
  }

  #add(table: HTMLTableElement, id: string): void {
    const there = this.#box(id);
    const template = this.#template(id);
    if (there) there.checked = true;
    else if (template) {
      addColumn(table, template, this.dataset['empty'] ?? '');
      this.#addBox(id, template.dataset['name'] ?? id);
    }
  }

  #addBox(id: string, name: string): void {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: PLACES, value: id, checked: true });
    const label = document.createElement('label');
    label.append(box, ` ${name}`);
    this.querySelector('fieldset')?.append(label);
    this.#boxes.push(box);
  }

  /** One more than there is room for is not taken. */
  #keepToMost(target: EventTarget | null): void {
    if (this.#chosen().length > MOST && target instanceof HTMLInputElement) target.checked = false;
  }

  #show(table: HTMLTableElement, onlyShared: boolean): void {
    const chosen = new Set(this.#chosen());
    for (const cell of table.querySelectorAll<HTMLElement>('[data-cot]')) {
      cell.hidden = !chosen.has(cell.dataset['cot'] ?? '');
    }
    let shown = 0;
    for (const row of table.querySelectorAll<HTMLElement>('tr[data-chi-so]')) {
      row.hidden = row.querySelectorAll('[data-co]:not([hidden])').length < (onlyShared ? 2 : 1);
      if (!row.hidden) shown += 1;
    }
    for (const body of table.tBodies) body.hidden = !body.querySelector('[data-chi-so]:not([hidden])');
    for (const head of table.querySelectorAll<HTMLTableCellElement>('.pillar th'))
      head.colSpan = chosen.size + 1;
    const output = this.querySelector('output');
    if (output) output.value = `${shown} chỉ số, ${chosen.size} cột`;
  }

  #remember(onlyShared: boolean): void {
    const url = new URL(location.href);
    const chosen = this.#chosen().join(',');
    if (chosen === this.#initial) url.searchParams.delete(PLACES);
    else url.searchParams.set(PLACES, chosen);
    if (onlyShared) url.searchParams.set(SHARED, '1');
    else url.searchParams.delete(SHARED);
    history.replaceState(history.state, '', url);
  }
}

function addColumn(table: HTMLTableElement, template: HTMLTemplateElement, empty: string): void {
  const content = document.importNode(template.content, true);
  const id = template.dataset['noi'] ?? '';
  const head = document.createElement('th');
  head.scope = 'col';
  head.dataset['cot'] = id;
  head.append(...(content.querySelector('[data-head]')?.childNodes ?? []));
  table.tHead?.rows[0]?.append(head);
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-chi-so]')) {
    const cell = row.insertCell();
    cell.dataset['cot'] = id;
    cell.dataset['label'] = template.dataset['name'] ?? id;
    const own = content.querySelector(`[data-chi-so="${CSS.escape(row.dataset['chiSo'] ?? '')}"]`);
    if (own) {
      cell.dataset['co'] = '';
      cell.append(...own.childNodes);
    } else cell.append(emptyNote(empty));
  }
}

function emptyNote(text: string): HTMLElement {
  const note = document.createElement('span');
  note.className = 'soft small';
  note.textContent = text;
  return note;
}

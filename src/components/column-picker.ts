/** The browser's side of `ColumnPicker.astro`. */

/** Registers `<column-picker>`; a second call does nothing. */
export function defineColumnPicker(): void {
  if (!customElements.get('column-picker')) customElements.define('column-picker', ColumnPicker);
}

/** The key of the choice in the address: the ids of the columns, separated by commas. */
const KEY = 'noi';

class ColumnPicker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const holder = document.getElementById(this.dataset['of'] ?? '');
    if (!form || !holder) return;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
    const chosen = new URLSearchParams(location.search).get(KEY)?.split(',');
    if (chosen && boxes.some((box) => chosen.includes(box.value))) {
      for (const box of boxes) box.checked = chosen.includes(box.value);
    }
    form.hidden = false;
    form.addEventListener('change', (event) => {
      // The last column stays: a comparison with nothing says nothing.
      if (!boxes.some((box) => box.checked) && event.target instanceof HTMLInputElement)
        event.target.checked = true;
      show(holder, boxes);
      remember(boxes);
      const count = boxes.filter((box) => box.checked).length;
      const output = form.querySelector('output');
      if (output) output.value = `Đang hiện ${count} cột`;
    });
    show(holder, boxes);
  }
}

function show(holder: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const hidden = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  for (const cell of holder.querySelectorAll<HTMLElement>('[data-cot]')) {
    cell.hidden = hidden.has(cell.dataset['cot'] ?? '');
  }
}

function remember(boxes: readonly HTMLInputElement[]): void {
  const url = new URL(location.href);
  const checked = boxes.filter((box) => box.checked);
  if (checked.length === boxes.length) url.searchParams.delete(KEY);
  else url.searchParams.set(KEY, checked.map((box) => box.value).join(','));
  history.replaceState(history.state, '', url);
}

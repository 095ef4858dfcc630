/** The browser's side of `SortTable.astro`. */

/** Registers `<sort-table>`; a second call does nothing. */
export function defineSortTable(): void {
  if (!customElements.get('sort-table')) customElements.define('sort-table', SortTable);
}

type Direction = 'ascending' | 'descending';

interface Row {
  element: HTMLTableRowElement;
  /** The part of the table it belongs to. */
  home: HTMLElement;
}

class SortTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-item]')].flatMap((element) =>
      element.parentElement ? [{ element, home: element.parentElement }] : [],
    );
    const sorted = table.createTBody();
    const choice = this.querySelector('select');
    const sort = (head: HTMLTableCellElement | undefined, direction: Direction | undefined) => {
      for (const each of heads) each.removeAttribute('aria-sort');
      if (head && direction) {
        head.setAttribute('aria-sort', direction);
        sorted.append(...inOrder(rows, head.cellIndex, direction).map(({ element }) => element));
      } else {
        for (const { element, home } of rows) home.append(element);
      }
      hideEmptyGroups(table);
      if (choice) choice.value = head && direction ? `${heads.indexOf(head)} ${direction}` : '';
    };
    for (const head of heads) addButton(head, (direction) => sort(direction && head, direction));
    if (choice) addChoices(choice, heads, sort);
  }
}

/** Press by press: ascending, descending, the table's own order. */
function addButton(head: HTMLTableCellElement, press: (direction: Direction | undefined) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => {
    const now = head.getAttribute('aria-sort');
    press(now === 'ascending' ? 'descending' : now === 'descending' ? undefined : 'ascending');
  });
  head.append(button);
}

function addChoices(
  choice: HTMLSelectElement,
  heads: readonly HTMLTableCellElement[],
  sort: (head: HTMLTableCellElement | undefined, direction: Direction | undefined) => void,
): void {
  for (const [index, head] of heads.entries())
    choice.append(new Option(head.textContent.trim(), `${index} ascending`));
  for (const [index, head] of heads.entries()) {
    choice.append(new Option(`${head.textContent.trim()}, ngược lại`, `${index} descending`));
  }
  choice.addEventListener('change', () => {
    const [index, direction] = choice.value.split(' ');
    sort(
      choice.value ? heads[Number(index)] : undefined,
      direction === 'descending' ? direction : 'ascending',
    );
  });
  const label = choice.closest('label');
  if (label) label.hidden = false;
}

function inOrder(rows: readonly Row[], column: number, direction: Direction): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const rank = ({ element }: Row) => Number(element.cells[column]?.dataset['rank'] ?? 0);
  return [...rows].sort((a, b) => sign * (rank(a) - rank(b)));
}

/** A group's heading goes while its rows stand elsewhere. */
function hideEmptyGroups(table: HTMLTableElement): void {
  for (const group of table.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-item]:not([hidden])');
  }
}

/** The browser's side of `FilterBar.astro`. */
import { fold } from '../vietnamese/fold.ts';
import { openMatches } from './filter-folds.ts';
import { tellCounts } from './filter-counts.ts';

/** Registers `<filter-list>`; a second call does nothing. */
export function defineFilterList(): void {
  if (!customElements.get('filter-list')) customElements.define('filter-list', FilterList);
}

/** The key of the text box in the address. */
const WORDS = 'chu';

class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = document.getElementById(this.dataset['of'] ?? '');
    if (!form || !list) return;
    const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
      element,
      text: fold(`${element.textContent} ${element.dataset['words'] ?? ''}`),
    }));
    const marks = [...list.querySelectorAll<SVGElement>('[data-mark]')];
    const apply = () => {
      const choice = chosen(form);
      const shown = items.filter(({ element, text }) => {
        element.hidden = !matches(element, text, choice);
        return !element.hidden;
      });
      for (const mark of marks) mark.toggleAttribute('data-dim', !matchesMark(mark, choice));
      this.#tell(shown.length, items.length);
      hideEmptyGroups(list);
      openMatches(list, choice.length > 0);
      if (this.dataset['counted'] !== undefined) {
        tellCounts(form, (without) => {
          const others = choice.filter(([name]) => name !== without);
          return items.filter(({ element, text }) => matches(element, text, others));
        });
      }
      return choice;
    };
    restore(form);
    form.hidden = false;
    form.addEventListener('input', () => remember(apply()));
    // The controls are reset after the event, so the list follows a moment later.
    form.addEventListener('reset', () => setTimeout(() => remember(apply()), 0));
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }

  #tell(shown: number, total: number): void {
    const output = this.querySelector('output');
    const noun = this.dataset['noun'] ?? '';
    if (output) output.value = shown === total ? `${total} ${noun}` : `${shown} trong ${total} ${noun}`;
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown > 0;
  }
}

type Choice = readonly [string, string][];

function matches(element: HTMLElement | SVGElement, text: string, choice: Choice): boolean {
  return choice.every(([name, value]) =>
    name === WORDS ? text.includes(fold(value)) : (element.dataset[name] ?? '').split(' ').includes(value),
  );
}

/** A mark that stands for several items has no words of its own: words cannot choose it, the other filters do. */
function matchesMark(mark: SVGElement, choice: Choice): boolean {
  const words = mark.dataset['words'];
  if (words !== undefined) return matches(mark, fold(words), choice);
  return matches(
    mark,
    '',
    choice.filter(([name]) => name !== WORDS),
  );
}

/** A group's heading goes when nothing of the group is left. */
function hideEmptyGroups(list: HTMLElement): void {
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-item]:not([hidden])');
  }
}

function chosen(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value.trim()] as [string, string]] : [],
  );
}

/** The choice goes into the address without a new entry in the history; other parts of the query stay. */
function remember(choice: Choice): void {
  const url = new URL(location.href);
  url.search = new URLSearchParams([...choice]).toString();
  history.replaceState(history.state, '', url);
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

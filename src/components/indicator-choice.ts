/** The browser's side of `IndicatorChoice.astro`. */

/** Registers `<indicator-choice>`; a second call does nothing. */
export function defineIndicatorChoice(): void {
  if (!customElements.get('indicator-choice')) customElements.define('indicator-choice', IndicatorChoice);
}

/** The keys of the choice in the address. */
const INDICATOR = 'chi-so';
const DUE = 'han';

class IndicatorChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [indicator, due] = form?.querySelectorAll('select') ?? [];
    if (!form || !indicator || !due) return;
    const folds = [...this.querySelectorAll<HTMLDetailsElement>('details[data-chi-so]')];
    const query = new URLSearchParams(location.search);
    const wanted = folds.find((fold) => fold.dataset['chiSo'] === query.get(INDICATOR)) ?? folds[0];
    indicator.value = wanted?.dataset['chiSo'] ?? '';
    due.value = duesOf(wanted).includes(query.get(DUE) ?? '')
      ? (query.get(DUE) ?? '')
      : (duesOf(wanted)[0] ?? '');
    const follow = () => {
      const chosen = folds.find((fold) => fold.dataset['chiSo'] === indicator.value);
      for (const fold of folds) fold.hidden = fold !== chosen;
      if (!chosen) return;
      chosen.open = true;
      offer(due, duesOf(chosen));
      this.#showDue(chosen, due.value);
    };
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      follow();
      remember(indicator.value, due.value);
    });
    follow();
  }

  #showDue(fold: HTMLDetailsElement, due: string): void {
    const parts = [...fold.querySelectorAll<HTMLElement>('[data-han]')];
    for (const part of parts) part.hidden = due !== '' && part.dataset['han'] !== due;
    const rows = parts
      .filter((part) => !part.hidden)
      .flatMap((part) => [...part.querySelectorAll('tbody tr')]);
    const output = this.querySelector('output');
    if (output) output.value = `${rows.length} mục tiêu`;
  }
}

/** The years in which the indicator's targets fall due, that of most places first. */
function duesOf(fold: HTMLDetailsElement | undefined): string[] {
  const parts = fold?.querySelectorAll<HTMLElement>('[data-han]') ?? [];
  return [...parts].map((part) => part.dataset['han'] ?? '');
}

/** Only years that lead to something can be chosen; one that no longer does gives way to that of most places. */
function offer(select: HTMLSelectElement, dues: readonly string[]): void {
  for (const option of select.options) {
    option.disabled = option.value !== '' && !dues.includes(option.value);
    option.hidden = option.disabled;
  }
  if (select.value !== '' && !dues.includes(select.value)) select.value = dues[0] ?? '';
}

function remember(indicator: string, due: string): void {
  const url = new URL(location.href);
  url.searchParams.set(INDICATOR, indicator);
  if (due) url.searchParams.set(DUE, due);
  else url.searchParams.delete(DUE);
  history.replaceState(history.state, '', url);
}

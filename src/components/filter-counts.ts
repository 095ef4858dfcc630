/** How many items each choice of a filter would leave. */

interface Item {
  element: HTMLElement;
  text: string;
}

/**
 * Writes behind each choice how many items it leaves, given what is chosen in the other filters.
 * @param matching the items that match all choices but that of one filter
 */
export function tellCounts(form: HTMLFormElement, matching: (without: string) => readonly Item[]): void {
  for (const select of form.querySelectorAll('select')) {
    const counts = countValues(matching(select.name), select.name);
    for (const option of select.options) {
      if (option.value === '') continue;
      option.dataset['name'] ??= option.text;
      const count = counts.get(option.value) ?? 0;
      option.text = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

function countValues(items: readonly Item[], name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { element } of items) {
    for (const value of (element.dataset[name] ?? '').split(' '))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Folds inside a filtered list: what matches is never left hidden in one. */

/** Whether each fold was open before anybody filtered. */
const before = new WeakMap<HTMLDetailsElement, boolean>();

/**
 * Opens the folds in which something is left, while there is a choice; gives each fold its own state back after it.
 * @param list the element that holds the items, each with `data-item`
 */
export function openMatches(list: HTMLElement, isFiltered: boolean): void {
  for (const fold of list.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
    if (isFiltered) {
      if (!before.has(fold)) before.set(fold, fold.open);
      fold.open = fold.querySelector('[data-item]:not([hidden])') !== null;
    } else {
      fold.open = before.get(fold) ?? fold.open;
      before.delete(fold);
    }
    tellLeft(fold);
  }
}

/** "3 trong" before the count of a fold of which not everything is left. */
function tellLeft(fold: HTMLElement): void {
  const place = fold.querySelector('[data-left]');
  const all = fold.querySelectorAll('[data-item]').length;
  const left = fold.querySelectorAll('[data-item]:not([hidden])').length;
  if (place) place.textContent = left < all ? `${left} trong ` : '';
}

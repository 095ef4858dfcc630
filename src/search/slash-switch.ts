/** The switch for `/` on the search page: a single key as a shortcut can be turned off (WCAG 2.1.4). */

const OFF = 'tat';

/**
 * Lets a checkbox switch the shortcut; `search-box.ts` heeds it.
 * @param box its `data-slash-switch` names where the choice is kept
 */
export function startSlashSwitch(box: HTMLInputElement): void {
  const key = box.dataset['slashSwitch'] ?? '';
  try {
    box.checked = !localStorage.getItem(key);
  } catch {
    // A browser without storage has the shortcut on.
  }
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, box.checked ? '' : OFF);
    } catch {
      // A browser without storage cannot keep the choice.
      box.checked = true;
    }
  });
}

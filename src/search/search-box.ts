/**
 * What every page loads for its search box: the two keys that lead to it, and the word that suggestions are wanted.
 * Everything else comes when the box is focused. A page has one box.
 */

/** Makes the page's box a combobox once it is used, and lets `/` and Ctrl-K lead to it. */
export function startSearchBox(): void {
  const input = document.querySelector<HTMLInputElement>('input[data-suggest]');
  if (!input) return;
  const start = () => void import('./suggestion-box.ts').then((module) => module.startSuggestions(input));
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  if (document.activeElement === input) start();
  else input.addEventListener('focus', start, { once: true });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isCommand = ctrlKey || metaKey;
    const isSlash = key === '/' && !isCommand && !altKey && !isField(target) && slashIsOn(input);
    if (!isSlash && !(key === 'k' && isCommand)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Off once there is a word in the browser's storage under the name that the box gives (`slash-switch.ts`). */
function slashIsOn({ dataset }: HTMLInputElement): boolean {
  try {
    return !localStorage.getItem(dataset['slash'] ?? '');
  } catch {
    return true;
  }
}

/**
 * What every page loads for its search box: the two keys that lead to it, and the word that suggestions are wanted.
 * Everything else comes when the box is focused. A page has one box.
 */

/** Makes the page's box a combobox once it is used, and lets `/` and Ctrl-K lead to it. */
export function startSearchBox(): void {
  const input = document.querySelector<HTMLInputElement>('input[data-suggest]');
  if (!input) return;
  const start = () => void startOnce(input);
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

/** Keys that are the box's own wait until it has loaded, so that who types fast loses none. */
async function startOnce(input: HTMLInputElement): Promise<void> {
  const held: { key: string; typed: string }[] = [];
  const hold = (event: KeyboardEvent) => {
    if (event.isComposing || !/^(Enter|Arrow(Down|Up))$/.test(event.key)) return;
    event.preventDefault();
    held.push({ key: event.key, typed: input.value });
  };
  input.addEventListener('keydown', hold);
  await import('./suggestion-box.ts').then(
    (module) => module.startSuggestions(input),
    () => undefined,
  );
  input.removeEventListener('keydown', hold);
  for (const { key, typed } of held) {
    // An arrow was to open the list, not to choose from one that hadn't been seen.
    const isDone = key !== 'Enter' && input.getAttribute('aria-expanded') === 'true';
    if (isDone || typed !== input.value) continue;
    const isFree = input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    if (isFree && key === 'Enter') input.form?.requestSubmit();
  }
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

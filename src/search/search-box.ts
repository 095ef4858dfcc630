/**
 * What every page loads for its search boxes: the two keys that lead to the box, and the word that suggestions are
 * wanted. Everything else comes when the box is focused.
 */

/** Where a reader's wish not to have `/` as a shortcut is kept. */
const SLASH_KEY = 'phim-gach-cheo';
const SLASH_OFF = 'tat';

/**
 * Makes the boxes of this page suggest documents, `/` and Ctrl-K lead to the first of them, and the switch for `/`
 * work where the page has one.
 */
export function startSearchBoxes(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    const start = () => void import('./number-suggestions.ts').then((module) => module.suggestNumbers(input));
    if (document.activeElement === input) start();
    else input.addEventListener('focus', start, { once: true });
  }
  document.addEventListener('keydown', leadToBox);
  const box = document.querySelector<HTMLInputElement>('input[data-slash-switch]');
  if (box) startSwitch(box);
}

function leadToBox(event: KeyboardEvent): void {
  const input = document.querySelector<HTMLInputElement>('input[data-search-box]');
  const isCommand = event.key === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event) && slashIsOn();
  if (input === null || !(isCommand || isSlash)) return;
  event.preventDefault();
  input.focus();
  input.select();
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A single key as a shortcut can be turned off (WCAG 2.1.4); the switch is on the search page. */
function startSwitch(box: HTMLInputElement): void {
  box.checked = slashIsOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(SLASH_KEY, box.checked ? '' : SLASH_OFF);
    } catch {
      // A browser without storage cannot keep the choice.
      box.checked = true;
    }
  });
}

function slashIsOn(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== SLASH_OFF;
  } catch {
    return true;
  }
}

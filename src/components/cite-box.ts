/** The browser's side of `Cite.astro`: copies a citation, or saves it as a file, and says so. */
import { announce, announceCopy, copyText } from './copy-text.ts';

/** Registers `<cite-box>`; a second call does nothing. */
export function defineCiteBox(): void {
  if (!customElements.get('cite-box')) customElements.define('cite-box', CiteBox);
}

/** How long the words about a copy stay on the page. */
const SAID_FOR_MS = 6000;

class CiteBox extends HTMLElement {
  #clearing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const said = this.querySelector('output');
    if (!said) return;
    for (const button of this.querySelectorAll('button')) {
      const shown = button.closest('li')?.querySelector('.cite-text, pre');
      if (!shown) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        const { copy, save, type } = button.dataset;
        if (copy !== undefined) void this.#copy(said, { shown, what: copy });
        else if (save !== undefined) this.#save(said, { shown, file: save, type: type ?? 'text/plain' });
      });
    }
  }

  async #copy(said: Element, { shown, what }: { shown: Element; what: string }): Promise<void> {
    announceCopy(said, await copyText(exactText(shown), shown), what);
    this.#clearLater(said);
  }

  #save(said: Element, { shown, file, type }: { shown: Element; file: string; type: string }): void {
    const url = URL.createObjectURL(new Blob([exactText(shown)], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    URL.revokeObjectURL(url);
    announce(said, `Đã tải ${file}.`);
    this.#clearLater(said);
  }

  #clearLater(said: Element): void {
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => said.replaceChildren(), SAID_FOR_MS);
  }
}

/** The text as it was printed: a sentence on one line; a file with the line ends that HTML doesn't keep. */
function exactText(shown: Element): string {
  if (!(shown instanceof HTMLPreElement)) return shown.textContent.replace(/\s+/g, ' ').trim();
  return `${shown.textContent}\n`.replaceAll('\n', shown.dataset['lines'] === 'crlf' ? '\r\n' : '\n');
}

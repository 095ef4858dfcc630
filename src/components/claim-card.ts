/**
 * The browser's side of `ClaimCards.astro`: opens the card of a figure in prose.
 *
 * - *shown*: the pointer rests on the mark, or the keyboard's focus does. The card goes when that leaves both.
 * - *pinned*: the mark was pressed. The focus is in the card, which stays until it is closed or the focus moves on.
 *
 * Why so, and what it weighs: docs/decisions/0015.
 */
import { placeCard } from './claim-card-placement.ts';
import { announceCopy, copyText } from './copy-text.ts';

/** Registers `<claim-cards>`; a second call does nothing. */
export function defineClaimCards(): void {
  if (!customElements.get('claim-cards')) customElements.define('claim-cards', ClaimCards);
}

type Mark = HTMLAnchorElement;

/** Long enough to pass over a mark without a card. */
const OPEN_AFTER_MS = 150;
/** Long enough to reach the card. */
const CLOSE_AFTER_MS = 300;
/** After this a reader is better served by the link. */
const PATIENCE_MS = 4000;
/** Between a mark and a card that lies along the bottom of the screen. */
const CLEAR = 16;
/** Where it does; the style sheet has the same words. */
const SHEET = '(hover: none) and (max-width: 40rem)';

class ClaimCards extends HTMLElement {
  #card: HTMLElement = document.createElement('div');
  #cards: Promise<Document | undefined> | undefined;
  /** The mark whose card is open. */
  #mark: Mark | undefined;
  /** The mark whose card is open or on its way. */
  #wanted: Mark | undefined;
  #pinned = false;
  /** Where the pointer met the mark: of a mark on two lines, the card stands under that one. */
  #pointerX = 0;
  #pointerY = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closesSoon = false;
  /** True while the focus goes back to a mark, which opens nothing. */
  #returning = false;

  connectedCallback(): void {
    const card = this.querySelector('template')?.content.firstElementChild;
    // A browser that knows no popovers keeps the links.
    if (!(card instanceof HTMLElement) || !('popover' in HTMLElement.prototype)) return;
    this.#card = document.adoptNode(card);
    for (const mark of document.querySelectorAll<Mark>('a.figure')) describe(mark);
    document.addEventListener('pointerover', (event) => this.#onPointer(event));
    document.documentElement.addEventListener('pointerleave', () => this.#closeSoon());
    document.addEventListener('focusin', (event) => this.#onFocus(event));
    document.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('resize', () => this.#place());
    card.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && this.#onClose());
    card.addEventListener('click', (event) => this.#onCardClick(event));
  }

  #onPointer({ target, pointerType, clientX, clientY }: PointerEvent): void {
    const mark = markAt(target);
    if (mark) void this.#load();
    if (pointerType !== 'mouse' || this.#isHeld()) return;
    if (isWithin(target, this.#card) || (mark && mark === this.#mark)) this.#wait();
    else if (mark) {
      this.#wait(OPEN_AFTER_MS, () => void this.#open(mark));
      [this.#pointerX, this.#pointerY] = [clientX, clientY];
    } else this.#closeSoon();
  }

  #onFocus({ target }: FocusEvent): void {
    const mark = markAt(target);
    if (this.#returning || isWithin(target, this.#card)) return;
    if (mark?.matches(':focus-visible')) void this.#open(mark);
    else if (mark !== this.#mark) this.#close();
  }

  #onClick(event: MouseEvent): void {
    const mark = markAt(event.target);
    const asLink = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!mark || asLink) return;
    event.preventDefault();
    void this.#open(mark, true);
  }

  #onCardClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-copy]')) void this.#copy();
    else if (target.closest('a, [data-close]')) this.#close();
  }

  #onClose(): void {
    const mark = this.#mark;
    this.#mark = this.#wanted = undefined;
    this.#pinned = false;
    if (!mark || !isWithin(document.activeElement, this.#card)) return;
    this.#returning = true;
    mark.focus({ preventScroll: true });
    this.#returning = false;
  }

  /** Opens a mark's card; without one to be had, a press leads where the link does. */
  async #open(mark: Mark, pinned = false): Promise<void> {
    this.#wait();
    this.#wanted = mark;
    mark.toggleAttribute('data-waiting', pinned);
    const cards = await this.#load();
    mark.removeAttribute('data-waiting');
    if (this.#wanted !== mark) return;
    const content = cards?.getElementById(`the-${mark.dataset['claim'] ?? ''}`);
    if (!content) {
      if (pinned) location.assign(mark.href);
      return;
    }
    const isThere = this.#mark === mark && (this.#pinned || !pinned);
    if (!isThere) this.#show(mark, content, pinned);
    if (pinned) this.#card.focus({ preventScroll: true });
  }

  #show(mark: Mark, content: Element, pinned: boolean): void {
    this.#close();
    const card = this.#card;
    card.querySelector('[data-content]')?.replaceChildren(document.importNode(content, true));
    card.setAttribute('aria-labelledby', `${content.id}-cau`);
    // Pinned, it is what Tab and a screen reader come to next; only shown, Tab goes on from figure to figure.
    if (pinned) mark.after(card);
    else this.append(card);
    card.showPopover();
    card.scrollTop = 0;
    this.#mark = this.#wanted = mark;
    this.#pinned = pinned;
    this.#place();
  }

  #place(): void {
    const { style } = this.#card;
    if (!this.#mark) return;
    const mark = this.#mark.getBoundingClientRect();
    for (const name of ['left', 'top', 'max-height']) style.removeProperty(name);
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    if (matchMedia(SHEET).matches) {
      scrollBy({ top: Math.max(0, mark.bottom + CLEAR - (innerHeight - height)) });
      return;
    }
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left: start } = this.#lineOf(this.#mark) ?? mark;
    const place = placeCard({ mark, start, card: { width, height }, view });
    style.left = `${place.left + scrollX}px`;
    style.top = `${place.top + scrollY}px`;
    if (place.height < height) style.maxHeight = `${place.height}px`;
  }

  /** The line of a mark that the pointer is on. */
  #lineOf(mark: Mark): DOMRect | undefined {
    const [x, y] = [this.#pointerX, this.#pointerY];
    return [...mark.getClientRects()].find(
      (line) => line.left <= x && x <= line.right && line.top <= y && y <= line.bottom,
    );
  }

  #isHeld(): boolean {
    return this.#pinned || isWithin(document.activeElement, this.#card) || isFocused(this.#mark);
  }

  #closeSoon(): void {
    if (this.#closesSoon || this.#isHeld()) return;
    this.#wait(CLOSE_AFTER_MS, () => this.#isHeld() || this.#close());
    this.#closesSoon = true;
  }

  #close(): void {
    this.#wanted = undefined;
    if (this.#mark) this.#card.hidePopover();
  }

  /** Puts one thing off; what was put off before is dropped. */
  #wait(delay?: number, run?: () => void): void {
    clearTimeout(this.#timer);
    this.#closesSoon = false;
    if (run) this.#timer = setTimeout(run, delay);
  }

  async #copy(): Promise<void> {
    const output = this.#card.querySelector('output');
    const address = this.#card.querySelector<HTMLElement>('[data-address]')?.dataset['address'];
    if (!output || address === undefined) return;
    announceCopy(output, await copyText(new URL(address, location.href).href), 'liên kết');
  }

  /** The page's cards: fetched at the first sign of interest, and again after a failure. */
  async #load(): Promise<Document | undefined> {
    this.#cards ??= fetchPage(this.dataset['from'] ?? '');
    const cards = await this.#cards;
    if (!cards) this.#cards = undefined;
    return cards;
  }
}

async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's own tip would lie over the card: what it says is kept for those who listen. */
function describe(mark: Mark): void {
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.setAttribute('aria-description', mark.title);
  mark.removeAttribute('title');
}

function markAt(target: EventTarget | null): Mark | undefined {
  return (target instanceof Element && target.closest<Mark>('a.figure')) || undefined;
}

function isWithin(target: EventTarget | null, element: Element): boolean {
  return target instanceof Node && element.contains(target);
}

function isFocused(mark: Mark | undefined): boolean {
  return mark?.matches(':focus-visible') ?? false;
}

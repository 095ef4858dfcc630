/** What stands on the search page under the box: results, filters, or why there are none. */
import { href } from '../components/href.ts';
import { SEARCH } from '../model/address.ts';
import { announcement } from './announcement.ts';
import { documentResult } from './document-result.ts';
import { element } from './element.ts';
import { chosenText, drawFacets } from './facet-form.ts';
import type { RegisteredDocument } from './register.ts';
import { drawResult } from './result-item.ts';
import { writeAsked, type Asked } from './search-address.ts';
import type { Remedy, SearchAnswer } from './search-answer.ts';
import { answerText, countText, remedyText } from './search-words.ts';

/** A count is said when it has stood still for a while: a voice can't be interrupted letter by letter. */
const SAY_AFTER_MS = 700;

/** Draws into the parts of `<search-page>` that `tim-kiem.astro` lays out. */
export class SearchView {
  readonly #root: HTMLElement;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** A part by its selector. Throws where the page lacks it. */
  part(selector: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<search-page> has no ${selector}`);
    return part;
  }

  /** An answer in full. */
  show(asked: Asked, answer: SearchAnswer): void {
    const { results, total, facets, complete } = answer;
    const isAsked = asked.query !== '';
    const isEmpty = isAsked && results.length === 0;
    this.part('[data-results]').replaceChildren(...results.map(drawResult));
    this.part('[data-count]').textContent = isAsked && (complete || !isEmpty) ? countText(total) : '';
    this.part('[data-more]').hidden = results.length >= total;
    this.part('[data-failed]').hidden = complete || !isAsked;
    this.part('[data-offline]').hidden = navigator.onLine;
    this.#showRemedy(asked, answer.remedy);
    this.#showFacets(asked, isAsked ? answer : undefined);
    this.part('[data-empty]').hidden = !isEmpty || !complete;
    this.part('[data-filtered]').hidden = chosenText(facets, asked.facets) === '';
    this.#showNear(answer.near);
    for (const part of this.#root.querySelectorAll('[data-asked]')) part.textContent = asked.query;
    this.showStart(!isAsked || isEmpty);
    this.#say(isAsked ? announcement({ pages: { total, said: answerText(answer) } }) : '');
  }

  /** What the register alone knows, until the full text is there. */
  showDocuments(documents: readonly RegisteredDocument[]): void {
    this.part('[data-results]').replaceChildren(...documents.map((each) => drawResult(documentResult(each))));
    for (const name of ['[data-empty]', '[data-failed]', '[data-more]', '[data-remedy]'])
      this.part(name).hidden = true;
    this.part('[data-count]').textContent = '';
    this.showStart(false);
  }

  /** Shows or hides the lists that a visitor may start from. */
  showStart(isShown: boolean): void {
    const start = document.getElementById(this.#root.dataset['start'] ?? '');
    if (start) start.hidden = !isShown;
  }

  /** The filters are drawn anew with their counts; a reader who is in one stays in it. */
  #showFacets({ facets }: Asked, answer: SearchAnswer | undefined): void {
    const list = this.part('[data-facet-list]');
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('name')
      : null;
    const controls = answer === undefined ? [] : drawFacets(answer.facets, facets);
    list.replaceChildren(...controls);
    this.part('[data-facets]').hidden = controls.length === 0;
    const chosen = answer === undefined ? '' : chosenText(answer.facets, facets);
    this.part('[data-chosen]').textContent = chosen;
    this.part('[data-clear]').hidden = chosen === '';
    if (focused !== null && focused !== undefined)
      list.querySelector<HTMLElement>(`select[name="${focused}"], [name="${focused}"]:checked`)?.focus();
  }

  #showRemedy(asked: Asked, remedy: Remedy | undefined): void {
    const part = this.part('[data-remedy]');
    part.hidden = remedy === undefined;
    if (remedy === undefined) return;
    const exact = element(
      'a',
      { href: href(`${SEARCH}${writeAsked({ ...asked, pages: 1, exact: true })}`), 'data-ask': '' },
      `Tìm đúng “${asked.query}”`,
    );
    part.replaceChildren(remedyText(remedy), ' ', exact);
  }

  #showNear(near: readonly string[]): void {
    this.part('[data-near]').hidden = near.length === 0;
    const links = near.map((word) =>
      element(
        'a',
        {
          href: href(`${SEARCH}${writeAsked({ query: word, facets: {}, pages: 1, exact: false })}`),
          'data-ask': '',
          class: 'chip',
        },
        word,
      ),
    );
    this.part('[data-near] ul').replaceChildren(...links.map((link) => element('li', {}, link)));
  }

  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.part(':scope > [role=status]').textContent = text), SAY_AFTER_MS);
  }
}

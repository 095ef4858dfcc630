/** One search result as an element: what it is, its title, what matters of it, and where the words stand. */
import { href } from '../components/href.ts';
import { documentFacts, drawPlate, drawStatus } from './document-plate.ts';
import { element } from './element.ts';
import { drawExcerpt } from './excerpt-text.ts';
import type { Passage, SearchResult } from './search-answer.ts';

/** Passages shown at once; the rest opens. */
const PASSAGES_SHOWN = 2;
/** What stands for the heading of a passage before the first heading. */
const PAGE_TOP = 'Đầu trang';

/** A line of the list: plate or kind, title with its link, facts, the best passage, links to the others. */
export function drawResult(result: SearchResult): HTMLLIElement {
  const { url, kind, title, excerpt, facts, document } = result;
  return element(
    'li',
    { class: 'search-result' },
    document && drawPlate(document),
    element('p', { class: 'result-kind' }, document ? documentFacts(document) : kind),
    element(
      'h2',
      {},
      element('a', { href: href(url), 'data-result': '' }, ...drawTitle(title, document?.symbol)),
    ),
    drawFacts(facts, document && drawStatus(document)),
    excerpt.length > 0 ? element('p', { class: 'result-excerpt' }, ...drawExcerpt(excerpt)) : undefined,
    drawPassages(result),
  );
}

/** A figure, a date, a status, whatever matters at a glance. */
function drawFacts(facts: readonly string[], status: HTMLElement | undefined): HTMLElement | undefined {
  const parts = [...facts, ...(status === undefined ? [] : [status])];
  if (parts.length === 0) return undefined;
  return element(
    'p',
    { class: 'result-facts' },
    ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])),
  );
}

/** The other places on the page, each with a link of its own. */
function drawPassages({ passages, title }: SearchResult): HTMLElement | undefined {
  if (passages.length === 0) return undefined;
  const draw = (passage: Passage) => drawPassage(passage, passage.title === title ? PAGE_TOP : passage.title);
  const label = `Chỗ khác trong ${title}`;
  const list = element('ul', { 'aria-label': label }, ...passages.slice(0, PASSAGES_SHOWN).map(draw));
  const more = passages.slice(PASSAGES_SHOWN);
  return element(
    'div',
    { class: 'result-passages' },
    list,
    more.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, `${more.length} chỗ nữa trên trang này`),
          element('ul', { 'aria-label': label }, ...more.map(draw)),
        ),
  );
}

function drawPassage({ url, excerpt }: Passage, heading: string): HTMLLIElement {
  return element(
    'li',
    {},
    element('a', { href: href(url) }, heading),
    ' ',
    element('span', { class: 'result-excerpt' }, ...drawExcerpt(excerpt)),
  );
}

/** The title with its symbol kept on one line. */
function drawTitle(title: string, symbol: string | undefined): (Node | string)[] {
  const at = symbol === undefined ? -1 : title.indexOf(symbol);
  if (symbol === undefined || at < 0) return [title];
  return [title.slice(0, at), element('span', { class: 'symbol' }, symbol), title.slice(at + symbol.length)];
}

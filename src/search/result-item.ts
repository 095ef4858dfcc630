/** One search result as an element. */
import { href } from '../components/href.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import { element } from './element.ts';
import type { SearchResult } from './merge-results.ts';

/** A line of the list: plate or kind, title with its link, what is known of the document, excerpt. */
export function drawResult(result: SearchResult): HTMLLIElement {
  const { url, kind, title, excerpt, document } = result;
  const facts =
    document && [kind, document.issuer, document.date].filter((fact) => fact !== undefined).join(' · ');
  const text = excerpt.map((part) => (part.marked ? drawMark(part.text) : part.text));
  return element(
    'li',
    { class: 'search-result' },
    document && drawNumber(result),
    element('p', { class: 'result-facts' }, facts ?? kind),
    element(
      'h2',
      {},
      element('a', { href: href(url), 'data-result': '' }, ...drawTitle(title, document?.symbol)),
    ),
    text.length > 0 ? element('p', { class: 'result-excerpt' }, ...text) : undefined,
  );
}

/** What was found; a single word may be a symbol, which stays on one line. */
function drawMark(text: string): HTMLElement {
  return element('mark', { class: /\s/.test(text) ? undefined : 'symbol' }, text);
}

/** The number as on a document's plate; the title beside it says it to those who don't see it. */
function drawNumber({ document }: SearchResult): HTMLElement | undefined {
  const number = document && /^\d+[a-z]?/.exec(document.symbol)?.[0];
  if (document === undefined || number === undefined) return undefined;
  const level = document.scope === CENTRAL_SCOPE ? ' central' : '';
  return element('span', { class: `result-number${level}`, 'aria-hidden': 'true' }, number);
}

/** The title with its symbol kept on one line. */
function drawTitle(title: string, symbol: string | undefined): (Node | string)[] {
  const at = symbol === undefined ? -1 : title.indexOf(symbol);
  if (symbol === undefined || at < 0) return [title];
  return [title.slice(0, at), element('span', { class: 'symbol' }, symbol), title.slice(at + symbol.length)];
}

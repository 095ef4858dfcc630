/** The pages that a search box suggests by their text: with all they need, loaded at the first query that asks for them. */
import { drawExcerpt } from './excerpt-text.ts';
import { element } from './element.ts';
import { INCOMPLETE } from './announcement.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './search-answer.ts';
import { answerText, countText, remedyText } from './search-words.ts';
import { shortenBefore } from './shorten-excerpt.ts';
import { searchSite } from './site-search.ts';
import { drawOption } from './suggestion-option.ts';

/** What the full text adds to the suggestions for a query. */
export interface PageSuggestions {
  readonly options: readonly HTMLElement[];
  /** How many pages there are in all. */
  readonly total: number;
  /** What leads to them all is called; undefined where that is another search. */
  readonly rest: string | undefined;
  /** What the options alone don't say. */
  readonly note: string;
  /** The same for the ear. */
  readonly said: string;
}

/** Characters before the words found, so that they stand in the first of two lines on a phone too. */
const LEAD = 32;
const MAX_PAGES = 5;

/**
 * The first pages for a query, without documents that are shown already. Rejects only where the signal ends it.
 * @param shown ids of documents
 */
export async function suggestPages(
  query: string,
  { shown, signal }: { readonly shown: ReadonlySet<string> } & Required<Pick<SearchOptions, 'signal'>>,
): Promise<PageSuggestions> {
  const answer = await searchSite(query, { limit: MAX_PAGES + shown.size, signal });
  const pages = answer.results.filter(({ document }) => document === undefined || !shown.has(document.id));
  return {
    options: pages.slice(0, MAX_PAGES).map(drawPage),
    total: answer.total,
    rest: describeRest(answer),
    note: describe(answer),
    said: answerText(answer),
  };
}

function describeRest({ total, remedy }: SearchAnswer): string | undefined {
  if (total === 1) return 'Xem kết quả trên trang tìm kiếm';
  if (total > 1) return `Tất cả ${countText(total)}`;
  return remedy && 'Xem trên trang tìm kiếm';
}

function describe({ complete, remedy, total }: SearchAnswer): string {
  if (!complete) return INCOMPLETE;
  if (remedy !== undefined) return remedyText(remedy);
  return total === 0 ? 'Không trang nào có các chữ này.' : '';
}

function drawPage({ url, kind, title, excerpt, facts }: SearchResult): HTMLElement {
  return drawOption(
    url,
    element(
      'span',
      { class: 'suggestion-text' },
      element('span', { class: 'suggestion-name' }, title),
      ' ',
      element('span', { class: 'suggestion-facts' }, [kind, ...facts].join(' · ')),
      ' ',
      excerpt.length > 0
        ? element('span', { class: 'suggestion-excerpt' }, ...drawExcerpt(shortenBefore(excerpt, LEAD)))
        : undefined,
    ),
  );
}

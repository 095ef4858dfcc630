/** Numbers of a query that a page hasn't: who types a figure means that one. */
import type { PageText } from './page-text.ts';
import type { QueryTerm } from './understand-query.ts';

export interface MissingNumbers {
  /** 0 to 1: the share of the query's numbers and days that the page lacks. */
  readonly numbersMissing: number;
  /** The same of days and of numbers that are no year and have a sign or three digits: few pages have them by chance. */
  readonly figuresMissing: number;
}

/**
 * What a text lacks of a query's numbers; 0 where the query has none.
 * @example missingNumbers(readPage('đạt 78%'), understandQuery('78,4% năm 2020').terms) // { numbersMissing: 1, figuresMissing: 1 }
 */
export function missingNumbers(text: PageText, terms: readonly QueryTerm[]): MissingNumbers {
  return {
    numbersMissing: shareMissing(
      text,
      terms.filter(({ kind }) => kind !== 'word'),
    ),
    figuresMissing: shareMissing(text, terms.filter(isFigure)),
  };
}

function isFigure({ kind, text }: QueryTerm): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(text);
  return kind === 'day' || (kind === 'number' && !isYear && /[.,]|\d{3}/.test(text));
}

function shareMissing({ places }: PageText, terms: readonly QueryTerm[]): number {
  const found = terms.filter(({ keys }) => keys.some((key) => places.has(key)));
  return terms.length === 0 ? 0 : 1 - found.length / terms.length;
}

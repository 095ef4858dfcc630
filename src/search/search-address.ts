/** What a visitor asks of the search page, as its address holds it: `?q=&loai=&tinh=&vanban=&nam=&trucot=&trang=`. */
import { FACETS, type FacetName, type Facets } from './search-answer.ts';
import { cleanQuery } from './typed-query.ts';

export interface Asked {
  readonly query: string;
  readonly facets: Facets;
  /** How many pages of results are shown, one after the other; from 1. */
  readonly pages: number;
  /** True where nothing is to be corrected or dropped. */
  readonly exact: boolean;
}

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

const QUERY = 'q';
const PAGES = 'trang';
const EXACT = 'nguyenvan';
const MAX_PAGES = 50;
const MAX_VALUE = 80;

/**
 * Reads an address's search part; what it doesn't understand it leaves out.
 * @example readAsked('?q=57&nam=2024').facets // { nam: '2024' }
 */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const facets = FACET_NAMES.map((name) => [
    name,
    cleanQuery(parameters.get(name) ?? '').slice(0, MAX_VALUE),
  ]);
  const pages = Number(parameters.get(PAGES) ?? 1);
  return narrow({
    query: cleanQuery(parameters.get(QUERY) ?? ''),
    facets: Object.fromEntries(facets.filter(([, value]) => value !== '')) as Facets,
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
    exact: parameters.has(EXACT),
  });
}

/**
 * The search part of the address for what is asked, with its question mark; empty where nothing is.
 * @example writeAsked({ query: 'nq 57', facets: { nam: '2024' }, pages: 1, exact: false }) // '?q=nq+57&nam=2024'
 */
export function writeAsked(asked: Asked): string {
  const { query, facets, pages, exact } = narrow(asked);
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [[QUERY, query]]),
    ...FACET_NAMES.flatMap((name) => (facets[name] === undefined ? [] : [[name, facets[name]]])),
    ...(exact ? [[EXACT, '1']] : []),
    ...(pages > 1 ? [[PAGES, String(pages)]] : []),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/**
 * The facets with one of them chosen anew; an empty value takes it out.
 * @example chooseFacet({ nam: '2024' }, 'nam', '') // {}
 */
export function chooseFacet(facets: Facets, name: FacetName, value: string): Facets {
  const chosen = { ...facets, [name]: value };
  return Object.fromEntries(Object.entries(chosen).filter(([, each]) => each !== ''));
}

/** Without a query there is nothing to narrow down, to continue or to take literally. */
function narrow(asked: Asked): Asked {
  return asked.query === '' ? { query: '', facets: {}, pages: 1, exact: false } : asked;
}

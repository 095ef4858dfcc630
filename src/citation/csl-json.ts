/**
 * CSL-JSON: what Zotero, Pandoc and every processor of the Citation Style Language read. Terms: CSL 1.0.2, appendices
 * III (types) and IV (variables).
 */
import type { PlainDate } from '../vietnamese/date.ts';
import { oneLine, type CitedWork, type WorkType } from './work.ts';

/** As much of a CSL item as is written here. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<WorkType, string>> = {
  legislation: 'legislation',
  'newspaper-article': 'article-newspaper',
  'web-page': 'webpage',
  dataset: 'dataset',
};

/**
 * Works as the text of a CSL-JSON file.
 * @example formatCslJson(works) // '[\n  {\n    "id": "van-ban-trung-uong-57-nq-tw", …'
 */
export function formatCslJson(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
}

/**
 * One work as a CSL item; what isn't known is absent.
 * @example cslItem(work).issued // { 'date-parts': [[2024, 12, 22]] }
 */
export function cslItem(work: CitedWork): CslItem {
  const { container, issued, genre, number, url, note } = work;
  const authors = work.authors.map((name) => ({ literal: oneLine(name) }));
  return {
    id: work.id,
    type: TYPES[work.type],
    title: oneLine(work.title),
    ...(authors.length > 0 && { author: authors }),
    ...(work.type === 'legislation' && { authority: authors.map(({ literal }) => literal).join('; ') }),
    ...(genre !== undefined && { genre: oneLine(genre) }),
    ...(number !== undefined && { number: oneLine(number) }),
    ...(container !== undefined && {
      [work.type === 'dataset' ? 'publisher' : 'container-title']: oneLine(container),
    }),
    ...(issued && { issued: { 'date-parts': [dateParts(issued)] as const } }),
    ...(url !== undefined && { URL: url }),
    language: 'vi',
    ...(note !== undefined && { note: oneLine(note) }),
  };
}

function dateParts({ year, month, day }: PlainDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

/**
 * Works: what a reader of ours may want to cite, as data. Every format of a citation (CSL-JSON, BibTeX, RIS, the meta
 * tags of a page) is written from this one record, so that no two of them disagree.
 *
 * Vocabulary
 * - *work*: a document of the Party or the State, a page of this site, or the source of a page.
 * - *issued*: when the work in this state came out. For a document its date; for a page of ours the day of its last edit,
 *   or of the build where its content is computed. It is never the day on which somebody read it.
 * - *container*: the newspaper or site that it is part of.
 */
import type { PlainDate } from '../vietnamese/date.ts';
import type { Moment, Period } from '../model/period.ts';

export type WorkType = 'legislation' | 'newspaper-article' | 'web-page' | 'dataset';

export interface CitedWork {
  /** Stable over builds and ASCII: the key in BibTeX. */
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  /** Bodies and people as they are written; a Vietnamese name is never turned round. */
  readonly authors: readonly string[];
  /** What kind of document, in Vietnamese: "Nghị quyết". */
  readonly genre?: string | undefined;
  /** The symbol of a document. */
  readonly number?: string | undefined;
  readonly container?: string | undefined;
  readonly issued?: PlainDate | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

/** What citations must know of the site and the build. */
export interface CitingSite {
  readonly name: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly edition: string;
  /**
   * The whole address of one of our pages.
   * @example address('/chi-so/grdp/') // 'https://example.vn/chi-so/grdp/'
   */
  readonly address: (path: string) => string;
}

/** What the page about something offers for citing it. */
export interface Citation {
  /** Ready sentences, each with the name of the occasion it is for. */
  readonly mentions: readonly Mention[];
  /** What a reader must know before using them; absent where nothing is unusual. */
  readonly caution?: string | undefined;
  /** The page's own subject first, then what it rests on. */
  readonly works: readonly [CitedWork, ...CitedWork[]];
}

export interface Mention {
  readonly occasion: string;
  readonly text: string;
}

/**
 * A text as bibliographic formats can hold it: NFC, on one line, single spaces.
 * @example oneLine(' Nghị quyết\n 57 ') // 'Nghị quyết 57'
 */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The finest date that holds the whole of a period; undefined where not even the year is one.
 * @example plainDateOf(parsePeriod('2025-Q1')!) // { year: 2025 }
 * @example plainDateOf(parsePeriod('2024-05/2025-01')!) // undefined
 */
export function plainDateOf(period: Period): PlainDate | undefined {
  if (period.kind === 'open') return undefined;
  if (period.kind === 'point') return momentDate(period.at);
  return period.from.year === period.to.year ? { year: period.from.year } : undefined;
}

function momentDate(moment: Moment): PlainDate {
  const { year } = moment;
  if (moment.precision === 'day') return { year, month: moment.month, day: moment.day };
  return moment.precision === 'month' ? { year, month: moment.month } : { year };
}

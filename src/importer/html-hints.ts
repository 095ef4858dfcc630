/** What a page says of its article in its head, in structured data and in marked elements: facts with where they stand. */
import { findDates } from '../vietnamese/date-parsing.ts';
import type { Tag, TagReader } from './html-tags.ts';
import { readStructuredData } from './json-ld.ts';
import type { Hint } from './page-hints.ts';

export type PageFact = 'title' | 'published' | 'author' | 'publisher' | 'address';
export type PageFacts = Readonly<Partial<Record<PageFact, Hint>>>;

/** A place where pages say something, and how far it is to be trusted: the first of these counts. */
const PLACES: Readonly<Record<PageFact, readonly string[]>> = {
  title: ['meta og:title', 'JSON-LD headline', 'itemprop headline', 'title'],
  published: [
    'meta article:published_time',
    'JSON-LD datePublished',
    'itemprop datePublished',
    ...['pubdate', 'publishdate', 'publish-date', 'dc.date.issued', 'dc.date', 'date'].map(
      (name) => `meta ${name}`,
    ),
    'time',
  ],
  author: [
    'JSON-LD author',
    'meta author',
    'meta article:author',
    'itemprop author',
    'rel author',
    'meta dc.creator',
  ],
  publisher: ['meta og:site_name', 'JSON-LD publisher', 'meta dc.publisher'],
  address: ['link canonical', 'meta og:url', 'saved from url'],
};
const CAPTURED_NAMES = ['headline', 'author', 'datePublished'];
const SAVED_FROM = /^\s*saved from url=\(\d+\)(https?:\/\/\S+)/i;
const ISO_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d))?)?/;
const VIETNAM_HOURS = 7;
const LONGEST_VALUE = 300;

/** Gathers facts while the page is read. */
export class FactReader implements TagReader {
  readonly #found = new Map<string, Hint>();
  #capturing:
    { readonly place: string; readonly name: string; readonly line: number; text: string } | undefined;

  readonly open = (tag: Tag): void => {
    const { name, attributes, line } = tag;
    const content = attributes.get('content');
    if (name === 'meta' && content !== undefined) {
      const key = attributes.get('property') ?? attributes.get('name') ?? '';
      this.#note(`meta ${key.trim().toLowerCase()}`, content, line);
    }
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.#note('link canonical', attributes.get('href') ?? '', line);
    }
    if (name === 'time') this.#note('time', attributes.get('datetime') ?? '', line);
    const place = placeOf(tag);
    if (place === undefined) return;
    const value = content ?? attributes.get('datetime');
    if (value !== undefined) this.#note(place, value, line);
    else this.#capturing ??= { place, name, line, text: '' };
  };

  readonly close = (name: string): void => {
    if (name !== this.#capturing?.name) return;
    const { place, text, line } = this.#capturing;
    this.#capturing = undefined;
    if (place !== 'JSON-LD') this.#note(place, text, line);
    else for (const [key, value] of readStructuredData(text)) this.#note(`JSON-LD ${key}`, value, line);
  };

  readonly text = (text: string): void => {
    if (this.#capturing) this.#capturing.text += text;
  };

  readonly comment = (text: string, line: number): void => {
    const address = SAVED_FROM.exec(text.slice(0, LONGEST_VALUE))?.[1];
    if (address !== undefined) this.#note('saved from url', address, line);
  };

  /** What was found, each fact from the place that is trusted most. */
  facts(): PageFacts {
    const pairs = Object.entries(PLACES).flatMap(([fact, places]) => {
      const hint = places
        .map((place) => this.#found.get(place))
        .find((each) => each && isUsable(fact, each.value));
      if (!hint) return [];
      const value = fact === 'published' ? (readDay(hint.value) ?? '') : hint.value;
      return [[fact, { ...hint, value }] as const];
    });
    return Object.fromEntries(pairs);
  }

  /** The first that a page says in a place counts; lists of other articles come later. */
  #note(place: string, raw: string, line: number): void {
    const value = raw
      .slice(0, 4 * LONGEST_VALUE)
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFC');
    if (value === '' || value.length > LONGEST_VALUE || this.#found.has(place)) return;
    this.#found.set(place, { value, evidence: `${place}, line ${line}` });
  }
}

/**
 * The day in Việt Nam of a time as machines write it, or of a date as Vietnamese pages do; undefined where it is none.
 *
 * @example readDay('2019-12-23T18:00:00Z') // '2019-12-24'
 */
export function readDay(value: string): string | undefined {
  const match = ISO_TIME.exec(value);
  if (!match) {
    const date = findDates(value)[0]?.date;
    return date?.day === undefined ? undefined : isoOf(date.year, date.month, date.day);
  }
  const [, year, month, day, hour, minute, zulu, sign, offsetHours, offsetMinutes] = match;
  const date = isoOf(Number(year), Number(month), Number(day));
  if (date === undefined || hour === undefined || (zulu === undefined && sign === undefined)) return date;
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0));
  const minutes = Number(hour) * 60 + Number(minute) - offset + VIETNAM_HOURS * 60;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 0, minutes))
    .toISOString()
    .slice(0, 10);
}

/** Undefined for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(time.getTime()) || time.getUTCMonth() !== month - 1 || year < 1990) return undefined;
  return time.toISOString().slice(0, 10);
}

/** Where the text of an element is a fact. */
function placeOf({ name, attributes }: Tag): string | undefined {
  if (name === 'title') return 'title';
  if (name === 'script') {
    return attributes.get('type')?.trim().toLowerCase() === 'application/ld+json' ? 'JSON-LD' : undefined;
  }
  if (attributes.get('rel') === 'author') return 'rel author';
  const property = CAPTURED_NAMES.find((each) => attributes.get('itemprop') === each);
  return property === undefined ? undefined : `itemprop ${property}`;
}

/** An author's address on a social network is no name. */
function isUsable(fact: string, value: string): boolean {
  if (fact === 'published') return readDay(value) !== undefined;
  if (fact === 'address') return /^https?:\/\//i.test(value);
  return !/^https?:\/\//i.test(value) && /\p{L}/u.test(value);
}

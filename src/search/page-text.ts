/** A page's text taken apart once, so that every query finds its words in it. */
import { findDates } from '../vietnamese/date-parsing.ts';
import { dateWord, numberWord } from './index-form.ts';
import { wordKey } from './word-match.ts';

/** A place that can be linked to; `location` counts the words, parted by spaces, before it. */
export interface Anchor {
  readonly id: string;
  /** A heading's own text; absent for paragraphs and other places. */
  readonly heading?: string;
  readonly location: number;
}

/** What the index keeps of a page to show it: its text as read, and its anchors in their order. */
export interface Fragment {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly facts: readonly string[];
  /** How readers ask for it in words that don't stand there. */
  readonly asked: readonly AskedPhrase[];
}

export interface AskedPhrase {
  readonly phrase: string;
  /** Of the entry that is meant; empty for the whole page. */
  readonly anchor: string;
}

export interface PageText {
  readonly content: string;
  /** Where each word begins and ends in the content. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each key the words that have it, as indexes. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Stretches that tell what isn't known, as indexes of their first word and of the first behind them. */
  readonly unknowns: readonly (readonly [first: number, end: number])[];
}

/** Headings of sections that tell what isn't known. */
const UNKNOWN = /^(?:Điều bài gốc không nói|Điều chưa biết)/u;
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const keys = new Map<string, string>();

/**
 * Finds the words of a text, and its days, each of which stands at the first of its words.
 * @example readPage('kinh tế số 1,3').places.get('1p3') // [3]
 */
export function readPage(content: string, anchors: readonly Anchor[] = []): PageText {
  const starts: number[] = [];
  const ends: number[] = [];
  const places = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  };
  for (const { 0: word, index } of content.matchAll(WORD)) {
    put(keyOf(word), starts.length);
    starts.push(index);
    ends.push(index + word.length);
  }
  for (const { date, index } of findDates(content)) {
    if (date.day === undefined) continue;
    const at = starts.findIndex((start) => start >= index);
    if (at >= 0) put(dateWord(date), at);
  }
  return { content, starts, ends, places, unknowns: findUnknowns(content, starts, anchors) };
}

/** The sections on what isn't known, each up to the next heading. */
function findUnknowns(
  content: string,
  starts: readonly number[],
  anchors: readonly Anchor[],
): PageText['unknowns'] {
  const headings = anchors.filter(({ heading }) => heading !== undefined);
  if (!headings.some(({ heading = '' }) => UNKNOWN.test(heading))) return [];
  const spaced = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const wordAfter = (location: number | undefined) => {
    const at = location === undefined ? undefined : spaced[location];
    const word = at === undefined ? -1 : starts.findIndex((start) => start >= at);
    return word < 0 ? starts.length : word;
  };
  return headings.flatMap(({ heading = '', location }, i) =>
    UNKNOWN.test(heading) ? [[wordAfter(location), wordAfter(headings[i + 1]?.location)] as const] : [],
  );
}

/** The word at an index, as it is written. */
export function wordAt({ content, starts, ends }: PageText, at: number): string {
  return content.slice(starts[at], ends[at]);
}

function keyOf(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = /^\p{N}/u.test(word) && /[.,]/.test(word) ? numberWord(word) : wordKey(word);
    keys.set(word, key);
  }
  return key;
}

/**
 * How well a text answers a query, and where. Pagefind knows which pages have the words; this knows whether they stand
 * together, in their order, with the marks that were typed.
 */
import { hasMarks } from '../vietnamese/fold.ts';
import { wordAt, type PageText } from './page-text.ts';
import type { QueryTerm } from './understand-query.ts';
import { matchQuality, QUALITY } from './word-match.ts';

/** A stretch of a text that answers a query. */
export interface Stretch {
  /** The indexes of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how much of the query stands here, and how closely. */
  readonly score: number;
}

export interface TextRank {
  /** The best stretches, best first, none overlapping. */
  readonly stretches: readonly Stretch[];
  /** Whether the whole query stands there word for word. */
  readonly isWhole: boolean;
  /** How many stretches answer as well as the best, or nearly. */
  readonly count: number;
  /** 0 to 1: how much of the query stands anywhere in the text. */
  readonly coverage: number;
  /** 0 to 1: how many of its neighbouring words stand side by side somewhere. */
  readonly pairs: number;
  /** The terms that stand anywhere, as indexes. */
  readonly found: ReadonlySet<number>;
  /** The indexes of every word that answers a term. */
  readonly matched: ReadonlySet<number>;
}

/** A word that answers a term. */
interface Hit {
  readonly at: number;
  readonly term: number;
  readonly quality: number;
}

/** What is asked: the terms, and what they weigh together. */
interface Asked {
  readonly terms: readonly QueryTerm[];
  readonly weight: number;
}

/** A word of the text with the terms it answers, and how well. */
interface Place {
  readonly at: number;
  readonly terms: ReadonlyMap<number, number>;
}

/** What makes a stretch good: having the words at all, in their order side by side, close to each other. */
const SHARES = { covered: 0.45, together: 0.4, close: 0.15 } as const;
const LEAST_GAIN = 0.001;
/** What an abbreviation counts that stands as another word: `AI` as `ai`. */
const SPELT_OUT = 0.5;
/** What a stretch counts that tells what isn't known. */
const UNKNOWN = 0.6;
/** Words of a stretch: about two sentences. */
const REACH = 30;
/** A word that only begins as typed; the last one may be unfinished, so that it costs little. */
const BEGINNING = { last: 0.8, other: 0.35 } as const;
const MAX_STRETCHES = 4;
/** The score of a query that stands word for word, its marks left out. */
const WHOLE = QUALITY.marksLeftOut ** 2 - 0.01;

/**
 * Ranks a text for the terms of a query.
 * @example rankText(readPage('đảo Trần có sóng'), understandQuery('dao tran').terms).stretches[0]?.score
 */
export function rankText(page: PageText, terms: readonly QueryTerm[]): TextRank {
  const hits = findHits(page, terms);
  const weight = sum(terms.map((term) => term.weight));
  const best = terms.map(() => 0);
  for (const { term, quality } of hits) best[term] = Math.max(best[term] ?? 0, quality);
  const coverage =
    weight === 0 ? 0 : sum(best.map((quality, i) => quality * (terms[i]?.weight ?? 0))) / weight;
  return {
    ...bestStretches(hits, { terms, weight }, page.unknowns),
    coverage,
    pairs: pairsOf(hits, terms.length),
    found: new Set(hits.map(({ term }) => term)),
    matched: new Set(hits.map(({ at }) => at)),
  };
}

/** Where a term stands in its query. */
interface Position {
  readonly term: number;
  readonly isLast: boolean;
  /** Whether no term of the query has a mark. */
  readonly isBare: boolean;
}

function findHits(page: PageText, terms: readonly QueryTerm[]): Hit[] {
  const isBare = terms.every(({ text }) => !hasMarks(text));
  const hits = terms.flatMap((term, i) =>
    termHits(page, term, { term: i, isLast: i === terms.length - 1, isBare }),
  );
  return hits.sort((a, b) => a.at - b.at || b.quality - a.quality);
}

function termHits(page: PageText, term: QueryTerm, { term: i, isLast, isBare }: Position): Hit[] {
  const hits: Hit[] = [];
  for (const key of term.keys) {
    for (const at of page.places.get(key) ?? []) {
      const quality = term.kind === 'word' ? qualityOf(term, wordAt(page, at), isBare) : 1;
      if (quality > 0) hits.push({ at, term: i, quality });
    }
  }
  const isLetter = term.isShort === true && term.text.length === 1;
  if (term.kind === 'word' && !isLetter && (isLast || hits.length === 0))
    hits.push(...beginnings(page, term, { term: i, isLast, isBare }));
  return hits;
}

/** Who types no marks at all leaves them out of every word: `so` is `so` no more than `số`. */
function qualityOf({ text, isShort }: QueryTerm, word: string, isBare: boolean): number {
  const quality = matchQuality(text, word) * (isShort && word !== word.toUpperCase() ? SPELT_OUT : 1);
  return isBare ? Math.min(quality, QUALITY.marksLeftOut) : quality;
}

function beginnings(page: PageText, term: QueryTerm, { term: i, isLast, isBare }: Position): Hit[] {
  const worth = isLast ? BEGINNING.last : BEGINNING.other;
  const [key = ''] = term.keys;
  return [...page.places]
    .filter(([other]) => other.length > key.length && other.startsWith(key))
    .flatMap(([, places]) => places)
    .map((at) => ({ at, term: i, quality: worth * qualityOf(term, wordAt(page, at), isBare) }))
    .filter(({ quality }) => quality > 0);
}

/** The share of neighbouring terms that stand side by side, in their order, anywhere. */
function pairsOf(hits: readonly Hit[], count: number): number {
  if (count < 2) return hits.length > 0 ? 1 : 0;
  const places = new Map<number, number[]>();
  for (const { at, term } of hits) places.set(at, [...(places.get(at) ?? []), term]);
  const pairs = new Set(
    hits.filter(({ at, term }) => places.get(at + 1)?.includes(term + 1)).map(({ term }) => term),
  );
  return pairs.size / (count - 1);
}

function bestStretches(
  hits: readonly Hit[],
  asked: Asked,
  unknowns: PageText['unknowns'],
): Pick<TextRank, 'stretches' | 'count' | 'isWhole'> {
  const { terms } = asked;
  const places = placesOf(hits);
  const all = places
    .flatMap((place, i) =>
      [...place.terms.keys()].some((term) => term === 0 || terms[term]?.joins === false) ? [i] : [],
    )
    .map((start) => stretchFrom(places, start, asked))
    .map((stretch) =>
      isUnknown(stretch, unknowns) ? { ...stretch, score: stretch.score * UNKNOWN } : stretch,
    )
    .sort((a, b) => b.score - a.score);
  const kept: Stretch[] = [];
  for (const stretch of all) {
    if (kept.length === MAX_STRETCHES) break;
    if (kept.every(({ first, last }) => stretch.first > last || stretch.last < first)) kept.push(stretch);
  }
  const enough = (all[0]?.score ?? 0) * 0.9;
  const isWhole = kept.some(({ first, last, score }) => last - first === terms.length - 1 && score >= WHOLE);
  return { stretches: kept, isWhole, count: all.filter(({ score }) => score > 0 && score >= enough).length };
}

/** Whether a stretch stands where a page tells what isn't known. */
function isUnknown({ first }: Stretch, unknowns: PageText['unknowns']): boolean {
  return unknowns.some(([start, end]) => first >= start && first < end);
}

/** The stretch that begins at a place and goes on as long as it gains. */
function stretchFrom(places: readonly Place[], start: number, asked: Asked): Stretch {
  const first = places[start]?.at ?? 0;
  const best = new Map<number, number>();
  const joined = new Set<number>();
  let previous: Place | undefined;
  let result: Stretch = { first, last: first, score: 0 };
  for (let i = start; i < places.length; i += 1) {
    const place = places[i];
    if (place === undefined || place.at - first >= REACH) break;
    for (const [term, quality] of place.terms) {
      best.set(term, Math.max(best.get(term) ?? 0, quality));
      if (previous?.at === place.at - 1 && previous.terms.has(term - 1)) joined.add(term);
    }
    const score = scoreStretch(asked, { best, joined: joined.size, length: place.at - first + 1 });
    if (score > result.score + LEAST_GAIN) result = { first, last: place.at, score };
    previous = place;
  }
  return result;
}

interface Covered {
  /** The best quality of each term found. */
  readonly best: ReadonlyMap<number, number>;
  /** How many terms stand right behind the one before them. */
  readonly joined: number;
  /** In words. */
  readonly length: number;
}

function scoreStretch({ terms, weight }: Asked, { best, joined, length }: Covered): number {
  const covered = sum([...best].map(([term, quality]) => quality * (terms[term]?.weight ?? 0))) / weight;
  const together = terms.length < 2 ? 1 : joined / (terms.length - 1);
  const others = Math.max(length - terms.length, 0);
  const closeness = 1 - others / (REACH * 2);
  return covered ** 2 * (SHARES.covered + SHARES.together * together + SHARES.close * closeness);
}

/** The places of a text in their order, each with the terms that its word answers. */
function placesOf(hits: readonly Hit[]): Place[] {
  const places = new Map<number, Map<number, number>>();
  for (const { at, term, quality } of hits) {
    const terms = places.get(at) ?? new Map<number, number>();
    if (!terms.has(term)) terms.set(term, quality);
    places.set(at, terms);
  }
  return [...places].map(([at, terms]) => ({ at, terms }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

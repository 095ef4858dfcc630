/** Which pages the full text has for a query, before any of them is read: several questions to Pagefind, put together. */
import { indexForm } from './index-form.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { QueryTerm } from './understand-query.ts';

export interface FoundPages {
  /** For each page's id how well it seems to fit: 1 for the best by words alone, more where words stand together. */
  readonly scores: ReadonlyMap<string, number>;
  /** Whether pages that have only some of the words are among them. */
  readonly isLoose: boolean;
  /** The pages that have a text of several words just so, where few do; otherwise none. */
  readonly saying: ReadonlySet<string>;
}

/** Pages that have some of the words, and the terms weighed by how few have each. */
export interface FoundApart extends FoundPages {
  readonly terms: readonly QueryTerm[];
}

/**
 * How much more a page counts that has the words side by side: all of them, or all but the one still being typed or the
 * place.
 */
const LIFTS = { phrase: 3.5, part: 2 } as const;
/** So many words side by side, on no more pages than these, are no chance: somebody has them before their eyes. */
const TEXT = 4;
const FEW = 3;
/** The least that a word counts, however many pages have it. */
const LEAST_WEIGHT = 0.15;

/**
 * The pages that have all the words of a query that say something, those first that have them side by side.
 * @param subject the terms without the place they are asked of
 */
export async function findTogether(
  engine: Pagefind,
  terms: readonly QueryTerm[],
  subject: readonly QueryTerm[] = terms,
): Promise<FoundPages> {
  const telling = terms.filter(({ joins }) => !joins);
  const [words, phrase, allButLast, subjectPhrase] = await Promise.all([
    ask(
      engine,
      spellings(telling).map((words) => words.join(' ')),
    ),
    ask(engine, terms.length > 1 ? spellings(terms).map(quote) : []),
    ask(engine, terms.length > 2 ? spellings(terms.slice(0, -1)).map(quote) : []),
    ask(engine, subject.length > 1 && subject.length < terms.length ? spellings(subject).map(quote) : []),
  ]);
  const scores = normalise(words);
  lift(scores, phrase, LIFTS.phrase);
  lift(scores, allButLast, LIFTS.part);
  lift(scores, subjectPhrase, LIFTS.part);
  const isText = terms.length >= TEXT && phrase.size <= FEW;
  return { scores, isLoose: false, saying: new Set(isText ? phrase.keys() : []) };
}

/**
 * The pages that have some of the words, those first that have the rarer ones: for a query that asks too much at once.
 * @param size how many pages the site has
 */
export async function findApart(
  engine: Pagefind,
  terms: readonly QueryTerm[],
  size: number,
): Promise<FoundApart> {
  const found = await Promise.all(
    terms.map(async (term) => (term.joins ? undefined : ask(engine, spellings([term]).flat()))),
  );
  const pairs = await Promise.all(
    terms.slice(1).map((term, i) => ask(engine, spellings([terms[i] ?? term, term]).map(quote))),
  );
  const scores = new Map<string, number>();
  for (const pages of [...found, ...pairs]) {
    if (pages === undefined) continue;
    const worth = rarity(pages.size, size) ** 2;
    for (const id of pages.keys()) scores.set(id, (scores.get(id) ?? 0) + worth);
  }
  const weighed = terms.map((term, i) => {
    const count = found[i]?.size;
    if (count === undefined) return term;
    const counts = [count, pairs[i - 1]?.size, pairs[i]?.size].filter(
      (each) => each !== undefined && each > 0,
    );
    const rarest = Math.min(...counts.map(Number));
    return {
      ...term,
      weight: Math.max(LEAST_WEIGHT, rarity(Number.isFinite(rarest) ? rarest : count, size)),
    };
  });
  return { scores: normalise(scores), isLoose: true, saying: new Set(), terms: weighed };
}

/**
 * 1 for what one page of a site has, 0 for what all have, and for what none has.
 * @example rarity(300, 300) // 0
 */
export function rarity(count: number, size: number): number {
  return count === 0 ? 0 : 1 - Math.log(count) / Math.log(Math.max(size, 2));
}

/** How many pages have the words side by side, in their order. */
export async function countPhrase(engine: Pagefind, terms: readonly QueryTerm[]): Promise<number> {
  return (await ask(engine, spellings(terms).map(quote))).size;
}

/** A query in the form of the index, once for each way to read its numbers. */
function spellings(terms: readonly QueryTerm[]): string[][] {
  const count = Math.max(1, ...terms.map(({ keys }) => keys.length));
  return Array.from({ length: count }, (_, i) =>
    terms.map(({ kind, text, keys }) => (kind === 'word' ? indexForm(text) : (keys[i] ?? keys[0] ?? ''))),
  );
}

function quote(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

async function ask(engine: Pagefind, queries: readonly string[]): Promise<Map<string, number>> {
  const answers = await Promise.all(
    queries.filter((query) => /[\p{L}\p{N}]/u.test(query)).map(engine.search),
  );
  const best = new Map<string, number>();
  for (const { id, score } of answers.flatMap(({ results }): readonly PagefindResult[] => results)) {
    best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  return best;
}

function normalise(scores: ReadonlyMap<string, number>): Map<string, number> {
  const best = Math.max(...scores.values());
  return new Map([...scores].map(([id, score]) => [id, best > 0 ? score / best : 1]));
}

function lift(scores: Map<string, number>, pages: ReadonlyMap<string, number>, by: number): void {
  for (const id of pages.keys()) scores.set(id, Math.max(scores.get(id) ?? 0, 0.5) * by);
}

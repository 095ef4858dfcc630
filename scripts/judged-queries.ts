/**
 * Judged queries: what people type, with the pages that answer it. Two sets lie in `tests/search/`: one to tune the search
 * on, and one *held back*, on which it is only judged.
 */
import { slugify } from '../src/vietnamese/index.ts';

/** A query and the addresses that answer it, as `queries.json` has them. */
export interface JudgedQuery {
  readonly query: string;
  readonly class: string;
  readonly expected: readonly string[];
  /** Why these pages, in one sentence. */
  readonly reason?: string;
}

export const TUNING_SET = 'tests/search/queries.json';
export const HELD_BACK_SET = 'tests/search/held-back.json';

/**
 * The words of a query in their order, without marks, case and punctuation: two queries with the same words are nearly
 * one query, and must not stand in both sets.
 * @example sameWords('“Đảo Trần”') // 'dao-tran'
 */
export function sameWords(query: string): string {
  return slugify(query);
}

/**
 * Reads judged queries; every entry that isn't one is named in one error.
 * @throws Error with a sentence for each
 */
export function readJudgedQueries(json: unknown): JudgedQuery[] {
  if (!Array.isArray(json)) throw new Error('judged queries are a list of { query, class, expected }');
  const wrong = json.flatMap((entry, i) =>
    isJudged(entry) ? [] : [`entry ${i + 1}: ${JSON.stringify(entry)}`],
  );
  if (wrong.length > 0)
    throw new Error(`not { query, class, expected: [address, …] }:\n  ${wrong.join('\n  ')}`);
  return json as JudgedQuery[];
}

function isJudged(entry: unknown): entry is JudgedQuery {
  if (typeof entry !== 'object' || entry === null) return false;
  const { query, class: name, expected, reason } = entry as Partial<Record<keyof JudgedQuery, unknown>>;
  const areAddresses =
    Array.isArray(expected) && expected.length > 0 && expected.every((each) => typeof each === 'string');
  const isReason = reason === undefined || typeof reason === 'string';
  return typeof query === 'string' && typeof name === 'string' && areAddresses && isReason;
}

/**
 * From an understood query to pages in order. Pagefind says which pages have the words; the best of them are read and
 * ranked by where the words stand. What is far behind the best is noise, and left out.
 */
import { countPhrase, findApart, findTogether, type FoundPages } from './find-pages.ts';
import { isKnown, nearKeys, type Vocabulary } from './correct-query.ts';
import type { Fragment, PageText } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import type { TablePage } from './page-table.ts';
import { hasAll, KIND_PROMISES, rankTitle, scorePage } from './rank-page.ts';
import { squash, type Named, type NameLookup } from './site-names.ts';
import { rankText, type TextRank } from './rank-text.ts';
import type { Remedy } from './search-answer.ts';
import { understandQuery, type QueryTerm, type UnderstoodQuery } from './understand-query.ts';
import { matchQuality } from './word-match.ts';

/** The pages of the site, ready to be ranked. */
export interface Site {
  readonly pages: ReadonlyMap<string, TablePage>;
  /** The titles that are known before a page is read, taken apart. */
  readonly titles: ReadonlyMap<string, PageText>;
  readonly named: NameLookup;
  /** Loaded where a query finds nothing good. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** A page that was loaded and taken apart. */
export interface ReadPage {
  readonly fragment: Fragment;
  readonly text: PageText;
  readonly title: PageText;
}

export interface RankedPage {
  readonly id: string;
  readonly score: number;
}

export interface Ranking {
  /** Best first. */
  readonly pages: readonly RankedPage[];
  /** What was searched for in the end. */
  readonly terms: readonly QueryTerm[];
  readonly named: Named;
  readonly remedy: Remedy | undefined;
}

export interface Reader {
  readonly engine: Pagefind;
  readonly site: Site;
  /** Loads a page by its id. */
  readonly read: (id: string) => Promise<ReadPage>;
  /** Pages of documents that the query mentions by number among much else. */
  readonly lifted: ReadonlySet<string>;
  /** True where nothing is to be corrected or dropped. */
  readonly exact?: boolean | undefined;
}

/** How many pages are read before any is shown: each costs half a kilobyte to four. */
const READ = 10;
/** A score under this share of the best is noise; of a page that wasn't read less is known. */
const NOISE = { read: 0.4, unread: 0.3 } as const;
/** Under this a page has too little of the query to be its answer; a long query may say more than any page. */
const GOOD_COVERAGE = { short: 0.85, long: 0.75 } as const;
/** Under this the words of a long query only happen to stand near each other. */
const GOOD_STRETCH = 0.5;
/** How promising a page is whose title has the words, and one that is called so. */
const TITLED = 0.6;
const NAMED = 9;
/** With less of a query a page answers nothing: of two words one is none; of many, a third is a beginning. */
const LEAST_COVERAGE = { short: 0.5, long: 0.34 } as const;
const MAX_CORRECTIONS = 5;
const SURE_LENGTH = 5;

interface Attempt {
  readonly pages: readonly RankedPage[];
  readonly terms: readonly QueryTerm[];
  /** How the best page answers; undefined where nothing was found. */
  readonly best: { readonly rank: TextRank; readonly page: TablePage; readonly isNamed: boolean } | undefined;
}

/** What is ranked for: a query as it is searched for, and what it names. */
interface Wanted extends UnderstoodQuery {
  readonly named: Named;
}

/**
 * Ranks the pages of the site for a query: as it was typed, then corrected, then with only some of its words.
 */
export async function rankQuery(query: UnderstoodQuery, reader: Reader): Promise<Ranking> {
  const named = reader.site.named(query);
  const wanted = { ...query, named };
  const typed = await attempt(wanted, reader, await findTogether(reader.engine, query.terms));
  if (reader.exact === true || isGood(typed)) return { ...typed, named, remedy: undefined };
  const others = await Promise.all([
    correct(wanted, reader),
    nameInFull(wanted, reader),
    loosen(wanted, reader),
  ]);
  const unquoted = typed.best === undefined && query.quoted.length > 0;
  if (unquoted && others.every((other) => other?.attempt.best === undefined)) {
    // Words that no page has side by side may still be on one.
    return rankQuery({ ...query, quoted: [] }, reader);
  }
  const best = others.reduce<Tried>(
    (better, other) => (other !== undefined && isBetter(other.attempt, better.attempt) ? other : better),
    { attempt: typed, remedy: undefined },
  );
  return { ...best.attempt, named, remedy: best.remedy };
}

interface Tried {
  readonly attempt: Attempt;
  readonly remedy: Remedy | undefined;
}

/** Under the name that the glossary has: what is typed `KTXH` is written KT-XH. */
async function nameInFull(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  const { term } = wanted.named;
  if (term === undefined) return undefined;
  const { terms } = understandQuery(term.names[0] ?? '');
  const found = await findTogether(reader.engine, terms);
  return { attempt: await attempt({ ...wanted, terms }, reader, found), remedy: undefined };
}

/** With pages that have only some of the words. */
async function loosen(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  if (wanted.quoted.length > 0 || wanted.terms.length < 2) return undefined;
  const loose = await attempt(wanted, reader, await findApart(reader.engine, wanted.terms));
  return { attempt: loose, remedy: droppedFrom(loose) };
}

/** Reads the most promising pages and puts all in order. */
async function attempt(wanted: Wanted, reader: Reader, found: FoundPages): Promise<Attempt> {
  const { terms, named, quoted } = wanted;
  const { pages, titles } = reader.site;
  const promising = new Map<string, number>();
  for (const [id, { kind }] of pages) {
    const title = titles.get(id);
    const isTitled = title !== undefined && hasAll(title, terms);
    const score = (found.scores.get(id) ?? 0) + (isTitled ? TITLED : 0);
    const isMeant = named.pages.has(id) || reader.lifted.has(id);
    if (score > 0 || isMeant) promising.set(id, isMeant ? NAMED : score * KIND_PROMISES[kind]);
  }
  const inOrder = [...promising].map(([id, score]) => ({ id, score })).sort(byScore);
  const ranked = await Promise.all(inOrder.slice(0, READ).map(({ id }) => rankPage(id, wanted, reader)));
  const fitting = ranked.filter((page) => page !== undefined).sort(byScore);
  const [best] = fitting;
  if (best === undefined) return { pages: [], terms, best: undefined };
  const level = Math.min(best.score, 1) * NOISE.read;
  const leading = fitting.filter(({ score }) => score >= level);
  const limit = Math.min(inOrder[0]?.score ?? 0, 1) * NOISE.unread;
  const rest =
    quoted.length > 0 || found.isLoose ? [] : inOrder.slice(READ).filter(({ score }) => score >= limit);
  return { pages: [...leading, ...rest], terms, best };
}

async function rankPage(
  id: string,
  { terms, quoted, named, asksMeaning }: Wanted,
  { site, read, lifted }: Reader,
) {
  const page = site.pages.get(id);
  const loaded = await read(id).catch(() => undefined);
  if (page === undefined || loaded === undefined) return undefined;
  const rank = rankText(loaded.text, terms);
  const isNamed = named.pages.has(id) || (named.name !== '' && squash(loaded.fragment.title) === named.name);
  const hasQuoted = quoted.every(
    ([first, last]) => rankText(loaded.text, terms.slice(first, last + 1)).isWhole,
  );
  if (!hasQuoted || (!isNamed && !lifted.has(id) && rank.coverage < leastCoverage(terms))) return undefined;
  const score = scorePage({
    kind: page.kind,
    text: rank,
    // Who quotes looks for words in a text, not for a page called so.
    title: quoted.length > 0 ? 0 : rankTitle(loaded.title, terms),
    words: terms.length,
    isNamed,
    isMentioned: lifted.has(id),
    asksMeaning,
  });
  return { id, score, rank, page, isNamed };
}

function leastCoverage(terms: readonly QueryTerm[]): number {
  return terms.length > 3 ? LEAST_COVERAGE.long : LEAST_COVERAGE.short;
}

/** Whether the best page may be what was asked for, so that nothing else need be tried. */
function isGood({ best, terms }: Attempt): boolean {
  if (best === undefined) return false;
  const { rank, page, isNamed } = best;
  if (isNamed) return true;
  const isLong = terms.length > 3;
  const isTogether = !isLong || (rank.stretches[0]?.score ?? 0) > GOOD_STRETCH;
  return (
    isTogether &&
    page.kind !== 'Trang' &&
    rank.coverage >= (isLong ? GOOD_COVERAGE.long : GOOD_COVERAGE.short)
  );
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return (one.pages[0]?.score ?? 0) > (other.pages[0]?.score ?? 0) + 0.02;
}

/** What was searched for without the words that the best page hasn't. */
function droppedFrom({ best, terms }: Attempt): Remedy | undefined {
  if (best === undefined || best.rank.coverage > GOOD_COVERAGE.long) return undefined;
  const isMissing = (i: number) => !best.rank.found.has(i) && terms[i]?.weight === 1;
  const words = terms.filter((_, i) => isMissing(i)).map(({ text }) => text);
  const kept = terms.filter((_, i) => !isMissing(i)).map(({ text }) => text);
  return words.length === 0 ? undefined : { kind: 'dropped', words, kept: kept.join(' ') };
}

/** With its unknown words replaced by words of the site. */
async function correct(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  const vocabulary = await reader.site.vocabulary().catch(() => undefined);
  if (vocabulary === undefined) return undefined;
  let { terms } = wanted;
  for (const [i, term] of wanted.terms.entries()) {
    if (!needsCorrection(vocabulary, term, i === terms.length - 1)) continue;
    const choices = correctionsOf(vocabulary, term).slice(0, MAX_CORRECTIONS);
    const counted = await Promise.all(
      choices.map(async (choice) => ({
        choice,
        count: await countAround(reader.engine, terms.with(i, choice), i),
      })),
    );
    const best = counted.sort((a, b) => b.count - a.count)[0];
    if (best === undefined || (best.count === 0 && isDoubtful(term, best.choice))) continue;
    terms = terms.with(i, best.choice);
  }
  if (terms === wanted.terms) return undefined;
  const to = terms.map(({ text }) => text).join(' ');
  const found = await findTogether(reader.engine, terms);
  return {
    attempt: await attempt({ ...wanted, terms }, reader, found),
    remedy: { kind: 'corrected', from: wanted.text, to },
  };
}

function needsCorrection(vocabulary: Vocabulary, term: QueryTerm, isLast: boolean): boolean {
  if (term.kind !== 'word') return false;
  if (!isKnown(vocabulary, term, isLast)) return true;
  const same = vocabulary.byKey.get(term.keys[0] ?? '') ?? [];
  return same.length > 0 && same.every((word) => matchQuality(term.text, word) === 0);
}

function correctionsOf(vocabulary: Vocabulary, term: QueryTerm): QueryTerm[] {
  const [key = ''] = term.keys;
  const keys = vocabulary.byKey.has(key) ? [key] : nearKeys(vocabulary, key);
  return keys.map((near) => ({ ...term, keys: [near], text: near }));
}

/** Away from its neighbours a short word, or one that differs by its marks alone, may be right and not on the site. */
function isDoubtful({ keys: [typed = ''] }: QueryTerm, { keys: [corrected = ''] }: QueryTerm): boolean {
  return typed === corrected || typed.length < SURE_LENGTH;
}

/** How many of its neighbours a word stands beside in the site's text: none, one or both. */
async function countAround(engine: Pagefind, terms: readonly QueryTerm[], i: number): Promise<number> {
  const pairs = [terms.slice(Math.max(0, i - 1), i + 1), terms.slice(i, i + 2)];
  const counts = await Promise.all(
    pairs.filter(({ length }) => length > 1).map((pair) => countPhrase(engine, pair)),
  );
  return counts.filter((count) => count > 0).length;
}

function byScore(a: RankedPage, b: RankedPage): number {
  return b.score - a.score;
}

/** What is tried with a query that finds nothing good as it was typed; each says what it did. */
import { hasMarks } from '../vietnamese/fold.ts';
import { isKnown, nearKeys, type Vocabulary } from './correct-query.ts';
import { countPhrase, findApart, findTogether } from './find-pages.ts';
import type { Pagefind } from './pagefind.ts';
import { rankPages } from './rank-pages.ts';
import { subjectOf, type Attempt, type Reader, type Wanted } from './ranking.ts';
import { rawTyping } from './raw-typing.ts';
import { joinWords, partWord } from './respace.ts';
import type { Remedy } from './search-answer.ts';
import { squash } from './site-names.ts';
import { readToken, understandQuery, type QueryTerm } from './understand-query.ts';
import { matchQuality, wordKey } from './word-match.ts';

export interface Tried {
  readonly attempt: Attempt;
  readonly remedy: Remedy | undefined;
}

/** Under this a page has too little of the query to be its answer; a long query may say more than any page. */
const GOOD_COVERAGE = { short: 0.85, long: 0.75 } as const;
/** Under this the words of a long query only happen to stand near each other. */
const GOOD_STRETCH = 0.6;
const MAX_CORRECTIONS = 5;
const SURE_LENGTH = 5;

/** Whether the best page may be what was asked for, so that nothing else need be tried. */
export function isGood({ best, terms }: Attempt): boolean {
  if (best === undefined) return false;
  const { rank, page, isNamed } = best;
  if (isNamed) return true;
  const isLong = terms.length > 3;
  const isTogether = !isLong || (rank.stretches[0]?.score ?? 0) > GOOD_STRETCH;
  return (
    isTogether &&
    page.kind !== 'Trang' &&
    page.kind !== 'Thuật ngữ' &&
    rank.coverage >= (isLong ? GOOD_COVERAGE.long : GOOD_COVERAGE.short)
  );
}

/** With a name in it by another form of that name, or initials written out; undefined where there is none. */
export async function renameParts(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  return rename(wanted, reader, await reader.site.vocabulary().catch(() => undefined));
}

/** With a term of the glossary in it by another form, for which no list of words need be loaded. */
export async function renameTerms(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  return rename(wanted, reader, undefined);
}

async function rename(
  wanted: Wanted,
  reader: Reader,
  vocabulary: Vocabulary | undefined,
): Promise<Tried | undefined> {
  if (wanted.quoted.length > 0) return undefined;
  const others = reader.site.otherNames(
    wanted.terms,
    (term) => vocabulary === undefined || isKnown(vocabulary, term, false),
    vocabulary?.names,
  );
  const tried = await Promise.all(
    others.map(async (text) => ({ text, attempt: await search(renamed(wanted, text), reader) })),
  );
  const [best] = tried.sort((a, b) => topScore(b.attempt) - topScore(a.attempt));
  if (best === undefined || best.attempt.best === undefined) return undefined;
  // Other signs between the same letters are not worth a word.
  const isSame = squash(best.text) === squash(wanted.terms.map(({ text }) => text).join(' '));
  return {
    attempt: best.attempt,
    remedy: isSame ? undefined : { kind: 'corrected', from: wanted.text, to: best.text },
  };
}

/** With the indicators that are called so, though no page says it; undefined where none is. */
export async function findByAlias(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  const { indicators } = wanted.named;
  if (indicators.size === 0) return undefined;
  const named = { ...wanted.named, pages: indicators };
  return { attempt: await search({ ...wanted, named }, reader), remedy: undefined };
}

function renamed(wanted: Wanted, text: string): Wanted {
  return { ...wanted, terms: understandQuery(text).terms, named: { ...wanted.named, place: undefined } };
}

/** With pages that have only some of the words. */
export async function loosen(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  if (wanted.quoted.length > 0 || wanted.terms.length < 2) return undefined;
  const found = await findApart(reader.engine, wanted.terms, reader.site.pages.size);
  const terms = wanted.terms.length > 3 ? found.terms : wanted.terms;
  const loose = await rankPages({ ...wanted, terms }, reader, found);
  return { attempt: loose, remedy: droppedFrom(loose) };
}

/** What was searched for without the words that the best page hasn't. */
export function droppedFrom({ best, terms }: Attempt): Remedy | undefined {
  if (best === undefined) return undefined;
  const isMissing = (i: number) => !best.rank.found.has(i) && terms[i]?.joins === false;
  const words = terms.filter((_, i) => isMissing(i)).map(({ text }) => text);
  const kept = terms.filter((_, i) => !isMissing(i)).map(({ text }) => text);
  const telling = terms.filter(({ joins }) => !joins).length;
  const isEnough = words.length <= telling * (1 - GOOD_COVERAGE.long);
  return isEnough ? undefined : { kind: 'dropped', words, kept: kept.join(' ') };
}

/** With its unknown words replaced by words of the site; undefined where all are known. */
export async function correct(wanted: Wanted, reader: Reader): Promise<Tried | undefined> {
  const vocabulary = await reader.site.vocabulary().catch(() => undefined);
  if (vocabulary === undefined) return undefined;
  const joined = joinWords(vocabulary, wanted.terms);
  let terms = joined;
  for (const [i, term] of joined.entries()) {
    if (!needsCorrection(vocabulary, term, i === joined.length - 1)) continue;
    const at = terms.indexOf(term);
    const best = await bestCorrection(terms, at, { vocabulary, engine: reader.engine });
    terms = [...terms.slice(0, at), ...best, ...terms.slice(at + 1)];
  }
  const isSame = terms.length === wanted.terms.length && terms.every((term, i) => term === wanted.terms[i]);
  if (isSame) return undefined;
  const to = terms.map(({ text }) => text).join(' ');
  return {
    attempt: await search(
      { ...wanted, terms, named: reader.site.named({ ...wanted, terms, text: to }) },
      reader,
    ),
    remedy: { kind: 'corrected', from: wanted.text, to },
  };
}

/**
 * What a word was meant to be: typed raw, run together with others, or the word of the site that stands beside the most
 * neighbours of it; the word itself where the site has nothing like it.
 */
async function bestCorrection(
  terms: readonly QueryTerm[],
  i: number,
  { vocabulary, engine }: { vocabulary: Vocabulary; engine: Pagefind },
): Promise<readonly QueryTerm[]> {
  const term = terms[i];
  if (term === undefined) return [];
  const meant = decoded(vocabulary, term);
  if (meant !== undefined) return [meant];
  const parts = await parted(term, vocabulary, engine);
  if (parts !== undefined) return parts;
  const choices = correctionsOf(vocabulary, term).slice(0, MAX_CORRECTIONS);
  const counted = await Promise.all(
    choices.map(async (choice) => ({ choice, count: await countAround(engine, terms.with(i, choice), i) })),
  );
  const [best] = counted.sort((a, b) => b.count - a.count);
  if (best === undefined || (best.count === 0 && isDoubtful(term, best.choice))) return [term];
  return [best.choice];
}

/** The words that a run of letters is, where the site has them side by side. */
async function parted(
  { text }: QueryTerm,
  vocabulary: Vocabulary,
  engine: Pagefind,
): Promise<readonly QueryTerm[] | undefined> {
  for (const way of partWord(vocabulary, text)) {
    const words = way.map(readToken);
    if ((await countPhrase(engine, words)) > 0) return words;
  }
  return undefined;
}

function needsCorrection(vocabulary: Vocabulary, term: QueryTerm, isLast: boolean): boolean {
  if (term.kind !== 'word') return false;
  if (!isKnown(vocabulary, term, isLast)) return true;
  const same = vocabulary.byKey.get(term.keys[0] ?? '') ?? [];
  return same.length > 0 && same.every((word) => matchQuality(term.text, word) === 0);
}

/** What a word is by Telex or VNI, where the site has that. */
function decoded({ byKey }: Vocabulary, { text }: QueryTerm): QueryTerm | undefined {
  const meant = rawTyping(text);
  if (meant === undefined) return undefined;
  const words = byKey.get(wordKey(meant)) ?? [];
  const [best] = words.toSorted((a, b) => matchQuality(meant, b) - matchQuality(meant, a));
  return best === undefined || matchQuality(meant, best) === 0 ? undefined : readToken(best);
}

function correctionsOf(vocabulary: Vocabulary, term: QueryTerm): QueryTerm[] {
  const [key = ''] = term.keys;
  const single = wordKey(term.text.replace(/(\p{L})\1/gu, '$1'));
  const same = [key, single].filter((each) => vocabulary.byKey.has(each));
  const near = isMarkedOnly(vocabulary, term) ? [] : nearKeys(vocabulary, key);
  const keys = [...new Set([...same, ...near])];
  return keys.map((other) => ({ ...term, keys: [other], text: other }));
}

/** Whether a word was typed with its marks and the site has its letters with others: who sets marks means the letters. */
function isMarkedOnly({ byKey }: Vocabulary, { text, keys: [key = ''] }: QueryTerm): boolean {
  return hasMarks(text) && byKey.has(key);
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
  const both = await countPhrase(engine, terms.slice(Math.max(0, i - 1), i + 2));
  return (
    counts.filter((count) => count > 0).length + (both > 0 && pairs.every(({ length }) => length > 1) ? 1 : 0)
  );
}

async function search(wanted: Wanted, reader: Reader): Promise<Attempt> {
  const found = await findTogether(reader.engine, wanted.terms, subjectOf(wanted));
  return rankPages(wanted, reader, found);
}

function topScore({ pages }: Attempt): number {
  return pages[0]?.score ?? 0;
}

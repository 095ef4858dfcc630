/**
 * From an understood query to pages in order: as it was typed, and where that finds nothing good, after one of the remedies.
 */
import { countPhrase, findTogether } from './find-pages.ts';
import { rankPages } from './rank-pages.ts';
import { subjectOf, type Attempt, type RankedPage, type Reader, type Wanted } from './ranking.ts';
import { correct, findByAlias, isGood, loosen, renameParts, renameTerms, type Tried } from './remedies.ts';
import type { Remedy } from './search-answer.ts';
import type { Named } from './site-names.ts';
import type { QueryTerm, UnderstoodQuery } from './understand-query.ts';

export interface Ranking {
  /** Best first. */
  readonly pages: readonly RankedPage[];
  /** What was searched for in the end. */
  readonly terms: readonly QueryTerm[];
  readonly named: Named;
  readonly best: Attempt['best'];
  readonly remedy: Remedy | undefined;
}

/** So much higher the best page must score for a query to be changed. */
const CLEAR_GAIN = 0.02;
/** What a beginning covers of a word, its marks left out. */
const BEGUN = 0.7;
/** With more words than this a query says enough beside a name. */
const SHORT = 3;

/**
 * Ranks the pages of the site for a query: as it was typed, then corrected or renamed, then with only some of its words.
 */
export async function rankQuery(query: UnderstoodQuery, reader: Reader): Promise<Ranking> {
  const terms = await asSaid(query, reader);
  const named = { ...reader.site.named(query), place: reader.site.named({ ...query, terms }).place };
  const wanted: Wanted = { ...query, terms, named };
  const found = await findTogether(reader.engine, wanted.terms, subjectOf(wanted));
  const typed = await rankPages(wanted, reader, found);
  if (reader.exact === true || isSure(typed) || isBegun(typed)) return { ...typed, named, remedy: undefined };
  const others = isGood(typed)
    ? [await renameTerms(wanted, reader)].filter((each) => each !== undefined)
    : await tryRemedies(wanted, reader);
  const unquoted = typed.best === undefined && query.quoted.length > 0;
  if (unquoted && others.every(({ attempt }) => attempt.best === undefined)) {
    // Words that no page has side by side may still be on one.
    return rankQuery({ ...query, quoted: [] }, reader);
  }
  const best = others.reduce<Tried>(
    (better, other) => (isBetter(other.attempt, better.attempt) ? other : better),
    { attempt: typed, remedy: undefined },
  );
  return { ...best.attempt, named, remedy: best.remedy };
}

/** A word that is the short form of a name is no typing error. */
async function tryRemedies(wanted: Wanted, reader: Reader): Promise<Tried[]> {
  const [renamed, alias, loose] = await Promise.all([
    renameParts(wanted, reader),
    findByAlias(wanted, reader),
    loosen(wanted, reader),
  ]);
  const isRenamed = renamed !== undefined && isGood(renamed.attempt);
  const corrected = isRenamed ? undefined : await correct(wanted, reader);
  return [corrected, renamed, alias, loose].filter((each) => each !== undefined);
}

/** The terms, with the words that only ask where a page has them just so. */
async function asSaid(query: UnderstoodQuery, { engine }: Reader): Promise<readonly QueryTerm[]> {
  const { terms, verbatim, quoted } = query;
  if (verbatim === terms || quoted.length > 0) return terms;
  return (await countPhrase(engine, verbatim)) > 0 ? verbatim : terms;
}

/** Whether a single word is the beginning of one: somebody types it. A list may only repeat what a source is called. */
function isBegun({ best, terms }: Attempt): boolean {
  return (
    terms.length === 1 && best !== undefined && best.rank.coverage >= BEGUN && best.page.kind !== 'Trang'
  );
}

/** Whether a name that goes by others too need not be looked for under them: in a few words that no page has just so. */
function isSure(typed: Attempt): boolean {
  const { best, terms } = typed;
  if (best === undefined || !isGood(typed)) return false;
  return best.isNamed || best.rank.isWhole || terms.length > SHORT;
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return (one.pages[0]?.score ?? 0) > (other.pages[0]?.score ?? 0) + CLEAR_GAIN;
}

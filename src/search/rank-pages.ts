/**
 * One attempt at a query: of the pages that Pagefind found the most promising are read and ranked by where the words stand.
 * What is far behind the best is noise, and left out.
 */
import type { FoundPages } from './find-pages.ts';
import { isOfYear, judgePage } from './judge-page.ts';
import { isTitled, rankNames } from './page-names.ts';
import type { TablePage } from './page-table.ts';
import { promiseOf } from './rank-page.ts';
import type { Attempt, RankedPage, Reader, Wanted } from './ranking.ts';

/** How many pages are read before any is shown: each costs half a kilobyte to four. A few letters say little of what is wanted. */
const READ = { few: 6, all: 10 } as const;
const FEW_LETTERS = 3;
/** A score under this share of the best is noise; of a page that wasn't read less is known. */
const NOISE = { read: 0.4, unread: 0.3 } as const;
/** How promising a page is whose title has the words, and one that is called so. */
const TITLED = 0.6;
const NAMED = 9;
/** How much more a page promises that is about the place that is asked of. */
const ABOUT_PLACE = 4;
/** What a page gains whose title has the whole query. */
const TITLED_WHOLE = 0.3;
/** A word counts little among the thousands of an article, and may still be told of at length. */
const LEAST_OF_ARTICLE = 0.3;

/** Reads the most promising pages and puts all in order. */
export async function rankPages(wanted: Wanted, reader: Reader, found: FoundPages): Promise<Attempt> {
  const { terms, quoted } = wanted;
  const inOrder = promisingPages(wanted, reader, found);
  const [word] = terms;
  const isShort = terms.length === 1 && word !== undefined && word.text.length <= FEW_LETTERS;
  const most = isShort ? READ.few : READ.all;
  const ranked = await Promise.all(
    inOrder.slice(0, most).map(({ id }) => judgePage(id, { ...wanted, saying: found.saying }, reader)),
  );
  const fitting = liftTitled(ranked.filter((page) => page !== undefined)).sort(byScore);
  const [best] = fitting;
  if (best === undefined) return { pages: [], terms, best: undefined };
  const level = Math.min(best.score, 1) * NOISE.read;
  const leading = fitting.filter(({ score }) => score >= level);
  const limit = Math.min(inOrder[0]?.score ?? 0, 1) * NOISE.unread;
  const isStrict = quoted.length > 0 || found.isLoose;
  const rest = isStrict ? [] : inOrder.slice(most).filter(({ score }) => score >= limit);
  return { pages: [...leading, ...rest], terms, best };
}

/** What is known of pages before they are read, best first. */
function promisingPages(wanted: Wanted, { site, lifted }: Reader, found: FoundPages): RankedPage[] {
  const { terms, named, asks } = wanted;
  const promising: RankedPage[] = [];
  for (const [id, page] of site.pages) {
    const names = site.names.get(id);
    const titled = names !== undefined && isTitled(names, terms) ? TITLED : 0;
    const isAbout = named.place !== undefined && page.places.includes(named.place.id);
    const promise =
      (scoreOf(found.scores.get(id) ?? 0, page) + titled) *
      promiseOf(page, asks) *
      (isAbout ? ABOUT_PLACE : 1);
    const isMeant = named.pages.has(id) || named.people.has(id) || lifted.has(id) || named.place?.page === id;
    const score = isMeant
      ? NAMED
      : promise + (names === undefined || !isOfYear(page, terms) ? 0 : NAMED * rankNames(names, terms));
    if (score > 0) promising.push({ id, score, terms, isWhole: false });
  }
  return promising.sort(byScore);
}

function scoreOf(score: number, { kind }: TablePage): number {
  return score > 0 && kind === 'Bài viết' ? Math.max(score, LEAST_OF_ARTICLE) : score;
}

/**
 * Lifts pages whose title has the whole query, the less the more of a kind there are: then each is but a part of what is
 * asked.
 */
function liftTitled<
  Page extends { readonly score: number; readonly titled: number; readonly page: TablePage },
>(pages: readonly Page[]): Page[] {
  const titled = Map.groupBy(
    pages.filter((page) => page.titled > 0),
    ({ page: { kind } }) => kind,
  );
  return pages.map((each) => {
    const count = titled.get(each.page.kind)?.length ?? 1;
    return { ...each, score: each.score + (TITLED_WHOLE * each.titled) / count ** 2 };
  });
}

function byScore(a: Pick<RankedPage, 'score'>, b: Pick<RankedPage, 'score'>): number {
  return b.score - a.score;
}

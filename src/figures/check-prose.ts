/** The figures in a page's prose: each is bound to a claim, is a date or document the page knows, or is declared plain. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { checkBlock, type Account, type Scope } from './check-block.ts';
import { dateKey } from './date-keys.ts';
import { pageDates, type ClaimPlace, type Known } from './known.ts';
import type { Page } from './page.ts';
import { readProse, type Block } from './prose.ts';

/** Something wrong in a body, and where in it. */
export interface ProseFinding {
  readonly index: number;
  readonly message: string;
  /** The other side, where two places disagree. */
  readonly against?: ClaimPlace;
}

/**
 * How many numbers the prose has, and how many of them are inside a mark whose claim says the same (`bound`), dates and
 * symbols that the page knows, declared plain, or none of these (`offending`).
 */
export type Coverage = Record<Account | 'numbers', number>;

export interface ProseReport {
  readonly findings: readonly ProseFinding[];
  readonly coverage: Coverage;
  /** The claims that its marks name. */
  readonly marked: ReadonlySet<string>;
  /** The dates that the prose prints, as keys. */
  readonly dates: ReadonlySet<string>;
  /** Which of the declared words it uses. */
  readonly plain: ReadonlySet<string>;
}

/**
 * Coverage of no prose at all.
 * @example noCoverage().numbers // 0
 */
export function noCoverage(): Coverage {
  return { numbers: 0, bound: 0, dates: 0, symbols: 0, plain: 0, offending: 0 };
}

/**
 * Checks every number of a page's body.
 * @example checkProseFigures(page, known, register).coverage.offending // 0
 */
export function checkProseFigures(page: Page, known: Known, register: ProseRegister): ProseReport {
  const blocks = readProse(page.body);
  const scopeOf = createScopes(page, known, register);
  const found = blocks.map((block, at) => ({
    block,
    verdicts: checkBlock(block, scopeOf(blocks.slice(at, at + block.reach + 1))),
  }));
  const verdicts = found.flatMap((each) => each.verdicts);
  const coverage = noCoverage();
  for (const { token, account } of verdicts) {
    if (!token) continue;
    coverage.numbers += 1;
    coverage[account] += 1;
  }
  return {
    findings: found.flatMap(({ block, verdicts: own }) =>
      own.flatMap(({ index, message, against }) =>
        message === undefined
          ? []
          : [{ index: block.bodyIndex(index), message, ...(against && { against }) }],
      ),
    ),
    coverage,
    marked: new Set(blocks.flatMap(({ marks }) => marks.map(({ id }) => id))),
    dates: new Set(verdicts.flatMap(({ token }) => (token?.sort === 'date' ? dateKey(token.date) : []))),
    plain: new Set(verdicts.flatMap(({ phrase }) => phrase ?? [])),
  };
}

/** What is known wherever on the page, and what the blocks at hand tell besides. */
function createScopes(
  page: Page,
  known: Known,
  register: ProseRegister,
): (blocks: readonly Block[]) => Scope {
  const days = [...pageDates(page, known)].filter((key) => key.includes('-'));
  const own = 'mentions' in page.data ? known.documentDates(page.id) : [];
  const documents = known.namedBy(page);
  return (blocks) => {
    const claims = blocks.flatMap(({ marks }) => marks.flatMap(({ id }) => known.claims.get(id) ?? []));
    const named = blocks.flatMap(({ text }) => [
      ...register.findDocuments(text).map(({ id }) => id),
      ...register.findBearers(text).flatMap(({ id }) => (documents.has(id) ? id : [])),
    ]);
    const links = blocks.flatMap((block) => block.links);
    return {
      dates: new Set([
        ...days,
        // The years in a document's own title; a block that states claims speaks of theirs.
        ...(claims.length > 0 ? [] : own),
        ...claims.flatMap(({ dates }) => [...dates]),
        ...named.flatMap(known.documentDates),
        ...links.flatMap(known.linkedDates),
      ]),
      compared: new Set(claims.flatMap(({ compared }) => [...compared])),
      // A figure quoted from elsewhere may be given with the document that holds it.
      documents: new Set([...documents, ...claims.flatMap(({ document }) => document ?? [])]),
      phrases: page.data.plain,
      ...{ known, register },
    };
  };
}

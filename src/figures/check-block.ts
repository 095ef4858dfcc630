/** The numbers in one block of prose, each with the verdict on it. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { agrees, agreesInWords } from './agreement.ts';
import { findFigures, type FigureToken } from './figure-tokens.ts';
import { dateKey, isCompared, listDates, says } from './known.ts';
import { doubledDate, findNumbers, type NumberToken } from './number-tokens.ts';
import type { ClaimPlace, Known, KnownClaim } from './page.ts';
import { DECLARE_PLAIN, findPlain, type PlainSpan } from './plain.ts';
import type { Block, Mark } from './prose.ts';

/** What a number in a block may be known by. */
export interface Scope {
  readonly dates: ReadonlySet<string>;
  /** Those that something is compared with. */
  readonly compared: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly phrases: readonly string[];
  readonly known: Known;
  readonly register: ProseRegister;
}

/** How a number is accounted for. */
export type Account = 'bound' | 'dates' | 'symbols' | 'plain' | 'offending';

/** What was found of a number, or of a mark whose words don't say what its claim says. */
export interface Verdict {
  /** Absent for a mark. */
  readonly token?: NumberToken;
  readonly account: Account;
  readonly index: number;
  /** The declared words that it is part of. */
  readonly phrase?: string;
  readonly message?: string;
  /** The other side, where two places disagree. */
  readonly against?: ClaimPlace;
}

/** A stretch of the block's text. */
interface Span {
  readonly index: number;
  readonly length: number;
}

/**
 * Checks the marks and numbers of a block.
 * @example checkBlock(block, scope).map(({ account }) => account) // ['bound', 'dates']
 */
export function checkBlock(block: Block, scope: Scope): Verdict[] {
  const plain = findPlain(block.text, scope.phrases);
  const figures = findFigures(block.text).filter(({ sort }) => sort !== 'date');
  const marks = block.marks.map((mark) => {
    const inside = figures.filter((figure) => isInside(figure, mark) && !spanOf(figure, plain));
    return { mark, figures: inside, claim: disagreeingClaim(mark, inside, scope) };
  });
  const numbers = findNumbers(block.text).map((token, at, all): Verdict => {
    const bound = marks.find(({ figures: own }) => own.some((figure) => isInside(token, extent(figure))));
    if (bound) return { token, index: token.index, account: bound.claim ? 'offending' : 'bound' };
    const phrase = spanOf(token, plain)?.phrase;
    return phrase === undefined
      ? judge(token, all[at - 1], { text: block.text, scope })
      : { token, index: token.index, account: 'plain', phrase };
  });
  return [...marks.flatMap(describeMark), ...numbers];
}

function describeMark({ mark, claim }: { mark: Mark; claim: KnownClaim | undefined }): Verdict[] {
  if (!claim) return [];
  const message = `${says(claim)}, prose says "${mark.words}"`;
  return [{ index: mark.index, account: 'offending', message, against: claim.place }];
}

/**
 * The claim of a mark whose words don't say what it says; undefined where they do.
 * @param figures those in the mark that aren't declared plain
 */
function disagreeingClaim(
  mark: Mark,
  figures: readonly FigureToken[],
  { known }: Scope,
): KnownClaim | undefined {
  const claim = known.claims.get(mark.id);
  // That a claim doesn't exist is found elsewhere.
  if (!claim) return undefined;
  const agree =
    figures.length > 0
      ? figures.every((figure) => claim.stated.some((stated) => agrees(figure, stated)))
      : claim.stated.some((stated) => agreesInWords(mark.words, stated));
  return agree ? undefined : claim;
}

/** A number that no mark's figure takes in. */
function judge(
  token: NumberToken,
  before: NumberToken | undefined,
  { text, scope }: { text: string; scope: Scope },
): Verdict {
  const { index, printed } = token;
  const offence = (message: string): Verdict => ({ token, index, account: 'offending', message });
  const twice = before && doubledDate(before, token, text);
  if (twice !== undefined) return offence(`"${twice}" names one date twice`);
  switch (token.sort) {
    case 'number':
      return offence(`no claim covers "${printed}"; mark it with <Claim id="…">, or ${DECLARE_PLAIN}`);
    case 'date': {
      const dates = isCompared(text, index) && scope.compared.size > 0 ? scope.compared : scope.dates;
      if (dates.has(dateKey(token.date))) return { token, index, account: 'dates' };
      const known = listDates(dates, token.date);
      return offence(
        `prose says "${printed}", known here: ${known}; correct one of them, or ${DECLARE_PLAIN}`,
      );
    }
    case 'symbol': {
      const meant = scope.register.findDocuments(printed);
      if (meant.some(({ id }) => scope.documents.has(id))) return { token, index, account: 'symbols' };
      return offence(
        `prose names ${printed}, which this page's frontmatter doesn't; name it there, or ${DECLARE_PLAIN}`,
      );
    }
  }
}

function spanOf(inner: { readonly index: number }, spans: readonly PlainSpan[]): PlainSpan | undefined {
  return spans.find((span) => isInside(inner, span));
}

function extent({ index, text }: FigureToken): Span {
  return { index, length: text.length };
}

function isInside(inner: { readonly index: number }, outer: Span): boolean {
  return inner.index >= outer.index && inner.index < outer.index + outer.length;
}

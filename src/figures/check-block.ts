/** The numbers in one block of prose, each with the verdict on it. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { agrees, agreesInWords } from './agreement.ts';
import { saysHere } from './cue.ts';
import { dateKey, isCompared, listDates } from './date-keys.ts';
import { findFigures, type FigureToken } from './figure-tokens.ts';
import type { ClaimPlace, Known, KnownClaim } from './known.ts';
import { doubledDate, findNumbers, type NumberToken } from './number-tokens.ts';
import { DECLARE_PLAIN, findPlain, plainAt } from './plain.ts';
import type { Block, Mark } from './prose.ts';
import { namesOther, namesTwice, saysOther } from './slip-words.ts';
import { says } from './stated.ts';

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
    const inside = figures.filter((figure) => isInside(figure, mark) && !plainAt(figure.index, plain));
    return {
      mark,
      figures: inside,
      claim: disagreeingClaim(mark, inside, { text: block.text, figures, scope }),
    };
  });
  const numbers = findNumbers(block.text).map((token, at, all): Verdict => {
    const bound = marks.find(({ figures: own }) => own.some((figure) => isInside(token, extent(figure))));
    if (bound) return { token, index: token.index, account: bound.claim ? 'offending' : 'bound' };
    const phrase = plainAt(token.index, plain)?.phrase;
    return phrase === undefined
      ? judge(token, all[at - 1], { text: block.text, scope })
      : { token, index: token.index, account: 'plain', phrase };
  });
  return [...marks.flatMap((each) => describeMark(each, block.text)), ...numbers];
}

function describeMark(
  { mark, claim }: { mark: Mark; claim: KnownClaim | undefined },
  text: string,
): Verdict[] {
  if (!claim) return [];
  const message = `${says(claim)}, prose says "${withNeighbours(text, mark)}"`;
  return [{ index: mark.index, account: 'offending', message, against: claim.place }];
}

/**
 * The claim of a mark whose words don't say what it says; undefined where they do.
 * @param inside the figures in the mark that aren't declared plain
 * @param around the block's text with all its figures
 */
function disagreeingClaim(
  mark: Mark,
  inside: readonly FigureToken[],
  { scope, ...around }: { text: string; figures: readonly FigureToken[]; scope: Scope },
): KnownClaim | undefined {
  const claim = scope.known.claims.get(mark.id);
  // That a claim doesn't exist is found elsewhere.
  if (!claim) return undefined;
  const agree =
    inside.length > 0
      ? inside.every((figure) => claim.stated.some((stated) => saysHere(figure, stated, around)))
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
  if (twice !== undefined) return offence(namesTwice(twice));
  switch (token.sort) {
    case 'number':
      return offence(`no claim covers ${describeNumber(token, text, scope)}, or ${DECLARE_PLAIN}`);
    case 'date': {
      const dates = isCompared(text, index) && scope.compared.size > 0 ? scope.compared : scope.dates;
      if (dates.has(dateKey(token.date))) return { token, index, account: 'dates' };
      return offence(`prose ${saysOther(printed, listDates(dates, token.date))}`);
    }
    case 'symbol': {
      const meant = scope.register.findBearers(printed);
      if (meant.some(({ id }) => scope.documents.has(id))) return { token, index, account: 'symbols' };
      return offence(`prose ${namesOther(printed, "this page's frontmatter doesn't")}`);
    }
  }
}

/** A number with its unit, and the claim that says it where there is one: most likely its mark was forgotten. */
function describeNumber({ index, printed }: NumberToken, text: string, { known }: Scope): string {
  const figure = findFigures(text).find((each) => isInside({ index }, extent(each)));
  const claim =
    figure && [...known.claims.values()].find(({ stated }) => stated.some((each) => agrees(figure, each)));
  const id = claim?.id ?? '…';
  return `"${figure?.text ?? printed}"; mark it with <Claim id="${id}">`;
}

/** Words as they stand, with the one before and the one behind: a comparator is often outside the mark. */
function withNeighbours(text: string, { index, length }: Span): string {
  const before = /\S+\s$/u.exec(text.slice(0, index))?.[0] ?? '';
  const behind = /^\s\S+/u.exec(text.slice(index + length))?.[0] ?? '';
  return before + text.slice(index, index + length) + behind;
}

function extent({ index, text }: FigureToken): Span {
  return { index, length: text.length };
}

function isInside(inner: { readonly index: number }, outer: Span): boolean {
  return inner.index >= outer.index && inner.index < outer.index + outer.length;
}

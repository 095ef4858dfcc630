/** The numbers in one text of the frontmatter: each is a known figure, date or document, or declared plain. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { isShare } from '../model/unit.ts';
import { sameNumber, sharesNoun } from './agreement.ts';
import { saysHere } from './cue.ts';
import { dateKey, isCompared, listDates } from './date-keys.ts';
import type { FieldText, Path } from './field-text.ts';
import { findFigures, type FigureToken } from './figure-tokens.ts';
import { doubledDate, findNumbers, type NumberToken } from './number-tokens.ts';
import { findPlain, plainAt } from './plain.ts';
import { namesOther, namesTwice, saysOther } from './slip-words.ts';
import { showStated, type Stated } from './stated.ts';

/** Something wrong in the frontmatter: the field, and the words to look for in it. */
export interface FrontmatterFinding {
  readonly path: Path;
  readonly words?: string;
  readonly message: string;
}

/** What a text may print. */
export interface Allowed {
  readonly stated: readonly Stated[];
  readonly dates: ReadonlySet<string>;
  /** The dates that something is compared with, where they are told apart. */
  readonly compared?: ReadonlySet<string>;
  /** `words`: value, unit and comparator; `number`: the value alone, as tokens and notes have it. */
  readonly strictness: 'words' | 'number';
}

/** What holds for all texts of a page. */
export interface TextContext {
  readonly register: ProseRegister;
  /** The documents that the page may name. */
  readonly documents: ReadonlySet<string>;
  /** The page's own symbol: `Nghị quyết 52` alone may be several. */
  readonly symbol: string | undefined;
  readonly phrases: readonly string[];
  /** Takes the declared words that have a number. */
  readonly used: Set<string>;
}

/** How many of its figures a message lists. */
const LISTED = 3;

/**
 * The slips in a text, in order.
 * @example checkText({ path: ['title'], text: 'Công nghiệp 4.0', of: 'title' }, allowed, context)[0]?.message // 'title: says "4.0"'
 */
export function checkText(
  { path, text, of }: FieldText,
  allowed: Allowed,
  context: TextContext,
): FrontmatterFinding[] {
  const plain = findPlain(text, context.phrases);
  const figures = findFigures(text).filter(({ sort }) => sort !== 'date');
  return findNumbers(text).flatMap((token, at, all) => {
    const { index, printed } = token;
    const span = plainAt(index, plain);
    if (span) {
      context.used.add(span.phrase);
      return [];
    }
    const before = all[at - 1];
    const twice = before && doubledDate(before, token, text);
    const figure = figures.find((each) => index >= each.index && index <= each.index + each.text.length);
    const dates = isCompared(text, index) && allowed.compared?.size ? allowed.compared : allowed.dates;
    const why =
      twice === undefined
        ? slip({ token, figure, around: { text, figures } }, { ...allowed, dates }, context)
        : namesTwice(twice);
    return why === undefined ? [] : [{ path, words: printed, message: `${of}: ${why}` }];
  });
}

type NamingContext = Pick<TextContext, 'register' | 'documents' | 'symbol'>;

/**
 * The declared words that nobody uses.
 * @example unusedPlain(['4G'], new Set())[0]?.path // ['plain', 0]
 */
export function unusedPlain(phrases: readonly string[], used: ReadonlySet<string>): FrontmatterFinding[] {
  return phrases.flatMap((phrase, index) =>
    used.has(phrase)
      ? []
      : [
          {
            path: ['plain', index],
            message: `"${phrase}" is declared plain, but no text of this page has them with a number; correct it or take it out`,
          },
        ],
  );
}

interface Found {
  readonly token: NumberToken;
  /** The figure that the token is part of. */
  readonly figure: FigureToken | undefined;
  readonly around: { readonly text: string; readonly figures: readonly FigureToken[] };
}

function slip(
  { token, figure, around }: Found,
  { stated, dates, strictness }: Allowed,
  context: TextContext,
): string | undefined {
  const { printed } = token;
  switch (token.sort) {
    case 'symbol':
      return isNamed(printed, context) ? undefined : namesOther(printed, "this page doesn't name elsewhere");
    case 'date':
      return dates.has(dateKey(token.date)) ? undefined : saysOther(printed, listDates(dates, token.date));
    case 'number': {
      const isSaid = (each: Stated) =>
        figure &&
        (saysWhole(figure, each) ||
          (strictness === 'words' ? saysHere(figure, each, around) : saysNumber(figure, each)));
      if (stated.some(isSaid)) return undefined;
      const known = stated.length > 0 && stated.length <= LISTED;
      const list = known ? stated.map(showStated).join(', ') : undefined;
      return saysOther(figure ? wordsOf(figure, around.text) : printed, list);
    }
  }
}

function isNamed(printed: string, { register, documents, symbol }: NamingContext): boolean {
  const own = /^\d+/.exec(symbol ?? '')?.[0];
  if (own !== undefined && [symbol, own].includes(printed.split(/\s/).at(-1))) return true;
  return register.findBearers(printed).some(({ id }) => documents.has(id));
}

function saysNumber(figure: FigureToken, { quantity, unit }: Stated): boolean {
  return (
    sameNumber(figure, quantity) && (isShare(figure.unit) || isShare(unit) || sharesNoun(figure.unit, unit))
  );
}

/** A figure as printed, with the comparator before it. */
function wordsOf({ index, text, comparator }: FigureToken, whole: string): string {
  const before = comparator === 'is' ? '' : (/\S+\s$/u.exec(whole.slice(0, index))?.[0] ?? '');
  return before + text;
}

/** `thứ 4 trong 63 tỉnh`: how many there are, beside the place. */
function saysWhole({ comparator, value }: FigureToken, { quantity }: Stated): boolean {
  return comparator === 'is' && 'of' in quantity && quantity.of === value;
}

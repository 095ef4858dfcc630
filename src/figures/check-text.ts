/** The numbers in one text of the frontmatter: each is a known figure, date or document, or declared plain. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { agrees, sameNumber, showStated, type Stated } from './agreement.ts';
import { findFigures, type FigureToken } from './figure-tokens.ts';
import { dateKey, isCompared, listDates } from './known.ts';
import { doubledDate, findNumbers, type NumberToken } from './number-tokens.ts';
import { DECLARE_PLAIN, findPlain } from './plain.ts';

/** A field of the frontmatter. */
export type Path = readonly (string | number)[];

/** Something wrong in the frontmatter: the field, and the words to look for in it. */
export interface FrontmatterFinding {
  readonly path: Path;
  readonly words?: string;
  readonly message: string;
}

export interface FieldText {
  readonly path: Path;
  readonly text: string;
  /** What it belongs to, for messages. */
  readonly of: string;
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
    const span = plain.find((each) => index >= each.index && index < each.index + each.length);
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
        ? slip({ token, figure }, { ...allowed, dates }, context)
        : `"${twice}" names one date twice`;
    return why === undefined ? [] : [{ path, words: printed, message: `${of}: ${why}` }];
  });
}

function slip(
  { token, figure }: { token: NumberToken; figure: FigureToken | undefined },
  { stated, dates, strictness }: Allowed,
  context: TextContext,
): string | undefined {
  const { printed } = token;
  switch (token.sort) {
    case 'symbol':
      return isNamed(printed, context)
        ? undefined
        : `names ${printed}, which this page doesn't name elsewhere; name it there, or ${DECLARE_PLAIN}`;
    case 'date':
      return dates.has(dateKey(token.date))
        ? undefined
        : `says "${printed}", known here: ${listDates(dates, token.date)}; correct one of them, or ${DECLARE_PLAIN}`;
    case 'number': {
      const says = strictness === 'words' ? agrees : saysNumber;
      if (figure && stated.some((each) => says(figure, each) || saysWhole(figure, each))) return undefined;
      const known = stated.length > 0 && stated.length <= LISTED;
      const list = known ? `, known here: ${stated.map(showStated).join(', ')}` : '';
      return `says "${figure?.text ?? printed}"${list}; correct one of them, or ${DECLARE_PLAIN}`;
    }
  }
}

function isNamed(printed: string, { register, documents, symbol }: TextContext): boolean {
  const own = /^\d+/.exec(symbol ?? '')?.[0];
  if (own !== undefined && printed.split(/\s/).at(-1) === own) return true;
  return register.findDocuments(printed).some(({ id }) => documents.has(id));
}

function saysNumber(figure: FigureToken, { quantity }: Stated): boolean {
  return sameNumber(figure, quantity);
}

/** `thứ 4 trong 63 tỉnh`: how many there are, beside the place. */
function saysWhole({ comparator, value }: FigureToken, { quantity }: Stated): boolean {
  return comparator === 'is' && 'of' in quantity && quantity.of === value;
}

/**
 * Numerals: every word of a text that has a digit in it, as printed: `93%`, `57-NQ/TW`, `22/12/2024`, `5G`. Where a word
 * begins and ends depends on no digit's value, so a text with one digit changed has as many numerals as before.
 */

export interface Numeral {
  readonly index: number;
  readonly printed: string;
}

/** A numeral that stands where another stood, and differs from it in digits alone. */
export interface Replaced {
  /** Its place among the present numerals. */
  readonly at: number;
  readonly before: string;
}

export interface NumeralChanges {
  readonly replaced: readonly Replaced[];
  /** How many are new, beside those that replace another. */
  readonly added: number;
}

/** Words with what joins them, but no mark behind them save the percent sign. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-–/.,:][\p{L}\p{M}\p{Nd}]+)*%?/gu;
const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/** What adding or taking out a numeral costs, and putting one in the place of another: just less, so that it is preferred. */
const COST = { step: 10_000, replace: 9_999 };

/**
 * Every numeral of a text, in order.
 * @example findNumerals('Nghị quyết 57-NQ/TW, 22/12/2024.').map(({ printed }) => printed) // ['57-NQ/TW', '22/12/2024']
 */
export function findNumerals(text: string): Numeral[] {
  return [...text.matchAll(WORD)]
    .filter(([printed]) => DIGIT.test(printed))
    .map(({ 0: printed, index }) => ({ index, printed }));
}

/**
 * What became of a text's numerals: the shortest way from those before to those now, in which one may take the place of
 * another of its shape. Whoever only adds or only takes out replaces nothing.
 * @example compareNumerals(['năm', '2024'], ['năm', '2025']).replaced // [{ at: 1, before: '2024' }]
 */
export function compareNumerals(before: readonly string[], now: readonly string[]): NumeralChanges {
  const start = countSame(before, now, (list, at) => list[at]);
  const rest = Math.min(before.length, now.length) - start;
  const end = Math.min(
    rest,
    countSame(before, now, (list, at) => list[list.length - 1 - at]),
  );
  const old = before.slice(start, before.length - end);
  const own = now.slice(start, now.length - end);
  const { replaced, added } = walkBack(old, own, tabulate(old, own));
  return { replaced: replaced.map(({ at, before: was }) => ({ at: start + at, before: was })), added };
}

/** Whether two numerals are one but for their digits. */
function isReplacement(before: string, now: string): boolean {
  return before.length === now.length && before.replace(DIGITS, '0') === now.replace(DIGITS, '0');
}

function countSame(
  before: readonly string[],
  now: readonly string[],
  from: (list: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(before.length, now.length);
  let count = 0;
  while (count < most && from(before, count) === from(now, count)) count += 1;
  return count;
}

/** The cost from each first part of the one to each first part of the other, row after row. */
function tabulate(before: readonly string[], now: readonly string[]): Float64Array {
  const width = now.length + 1;
  const costs = new Float64Array(width * (before.length + 1));
  for (let at = 1; at < width; at++) costs[at] = at * COST.step;
  for (const [row, was] of before.entries()) {
    const above = row * width;
    costs[above + width] = (row + 1) * COST.step;
    for (const [column, is] of now.entries()) {
      const step = Math.min(costs[above + column + 1] ?? 0, costs[above + width + column] ?? 0) + COST.step;
      const across = (costs[above + column] ?? 0) + costOf(was, is);
      costs[above + width + column + 1] = Math.min(step, across);
    }
  }
  return costs;
}

function costOf(before: string, now: string): number {
  if (before === now) return 0;
  return isReplacement(before, now) ? COST.replace : Infinity;
}

function walkBack(
  before: readonly string[],
  now: readonly string[],
  costs: Float64Array,
): { replaced: Replaced[]; added: number } {
  const costAt = (row: number, column: number) => costs[row * (now.length + 1) + column] ?? 0;
  const replaced: Replaced[] = [];
  let added = 0;
  let [row, column] = [before.length, now.length];
  while (row > 0 || column > 0) {
    const [was = '', is = ''] = [before[row - 1], now[column - 1]];
    const isAcross =
      row > 0 && column > 0 && costAt(row, column) === costAt(row - 1, column - 1) + costOf(was, is);
    if (isAcross) {
      row -= 1;
      column -= 1;
      if (was !== is) replaced.unshift({ at: column, before: was });
    } else if (column > 0 && costAt(row, column) === costAt(row, column - 1) + COST.step) {
      column -= 1;
      added += 1;
    } else row -= 1;
  }
  return { replaced, added };
}

/**
 * Every number in a text, so that each can be asked what stands behind it.
 *
 * A *symbol* is a document's (`52-NQ/TW`, `Nghị quyết 57`), a *date* is a day, month or year, a *number* is any other
 * stretch of digits: `93%`, `9/12`, `5G`, `Covid-19`. Numbers spelt in words are none.
 */
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { blank } from './blank.ts';
import { remember } from './remember.ts';

interface Token {
  readonly index: number;
  readonly length: number;
  readonly printed: string;
}

export interface SymbolToken extends Token {
  readonly sort: 'symbol';
}

export interface DateToken extends Token {
  readonly sort: 'date';
  readonly date: PlainDate;
}

export interface PlainToken extends Token {
  readonly sort: 'number';
}

export type NumberToken = SymbolToken | DateToken | PlainToken;

/** Digits of any script: a full-width `９` looks like a figure and is none that anybody bound. */
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/**
 * Every number of a text, in order; none overlaps another. The number of a list item (`1. …` at the start of a line) is
 * none.
 * @example findNumbers('52-NQ/TW, năm 2019: 93%').map(({ sort }) => sort) // ['symbol', 'date', 'number']
 */
export const findNumbers = remember((text): readonly NumberToken[] => {
  const symbols = [...findSymbols(text), ...findShortMentions(text)].map(
    ({ index, length, printed }): SymbolToken => ({ index, length, printed, sort: 'symbol' }),
  );
  const withoutSymbols = blank(blankOutlines(text), symbols);
  const dates = findDates(withoutSymbols).map(({ date, index, length }): DateToken => ({
    ...{ index, length, date },
    printed: text.slice(index, index + length),
    sort: 'date',
  }));
  const numbers = [...blank(withoutSymbols, dates).matchAll(NUMBER)].map((match): PlainToken => ({
    ...{ index: match.index, length: match[0].length, printed: match[0] },
    sort: 'number',
  }));
  return [...symbols, ...dates, ...numbers].sort((a, b) => a.index - b.index);
});

/**
 * The words in which one date stands beside itself, a slip of the pen; undefined where two tokens are no such pair.
 * @example doubledDate(first, second, 'năm 2018, 2018') // 'năm 2018, 2018'
 */
export function doubledDate(first: NumberToken, second: NumberToken, text: string): string | undefined {
  if (first.sort !== 'date' || second.sort !== 'date') return undefined;
  const { year, month, day } = first.date;
  const isSame = second.date.year === year && second.date.month === month && second.date.day === day;
  const between = text.slice(first.index + first.length, second.index);
  if (!isSame || !/^(?:, | ?[-–] ?| và )$/.test(between)) return undefined;
  return text.slice(first.index, second.index + second.length);
}

function blankOutlines(text: string): string {
  return text.replace(/^[ \t]*\d{1,2}[.)](?=\s)/gm, (outline) => outline.replace(/\d/g, '_'));
}

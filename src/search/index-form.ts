/**
 * The form in which the full text is indexed and asked: what a reader may write in several ways is written in one.
 *
 * Pagefind folds tone and vowel marks, but not đ; it drops the signs within numbers, so that `1,3` and `13` are one; it
 * knows no dates. So the build indexes this form of every page, and the browser asks in it; what is shown is the page's
 * own text.
 */
import { findDates } from '../vietnamese/date-parsing.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { fold } from '../vietnamese/fold.ts';

const NUMBER = /(?<![\p{L}\p{M}\d])\d+(?:[.,]\d+)+(?![\p{L}\p{M}\d]|[.,]\d)/gu;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** After these an open i may be spelled y: kĩ or kỹ, Sĩ or Sỹ, quí or quý. */
const OPEN_Y = /(?<![\p{L}\p{M}])(qu|[hklmstv])([yỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const QUY = /(?<![\p{L}\p{M}])(qu)([yỳýỷỹỵ])(?=(?:nh|t)(?![\p{L}\p{M}]))/giu;
const I_FOR: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const D_FOR: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' };
const YEAR = /\d{4}/;
/** What joins the parts of a symbol or a compound: each part is a word. */
const JOINT = /(?<=[\p{L}\p{M}\p{N}])[-–‑/_](?=[\p{L}\p{N}])/gu;

/**
 * Text in the form of the index: NFC, d for đ, i for an open y, days and numbers as one word each,
 * the parts of compounds as words of their own.
 * @example indexForm('đồng chí Nguyễn Sỹ Ngọc, ngày 27/9/2019, 1,3 thuê bao') // 'dồng chí Nguyễn Sĩ Ngọc, n20190927, 1p3 thuê bao'
 */
export function indexForm(text: string): string {
  const composed = text.normalize('NFC');
  const dated = YEAR.test(composed) ? replaceDates(composed) : composed;
  return fold(plainLetters(dated.replace(NUMBER, numberWord).replace(JOINT, ' ')));
}

/**
 * A page as HTML in the form of the index: text is changed, markup is left alone.
 * @example indexFormOfHtml('<p id="đ">đến</p>') // '<p id="đ">dến</p>'
 */
export function indexFormOfHtml(html: string): string {
  return html.replace(/>[^<]+</g, (text) => indexForm(text));
}

/**
 * The word that stands for a day, or for a month as the beginning of its days.
 * @example dateWord({ year: 2019, month: 9, day: 27 }) // 'n20190927'
 */
export function dateWord({ year, month, day }: PlainDate): string {
  return `n${year}${pad(month)}${pad(day)}`;
}

/**
 * The word that stands for a number written with signs: thousands joined, decimals after a `p`.
 * @example numberWord('408.000') // '408000'
 * @example numberWord('429,47') // '429p47'
 */
export function numberWord(number: string): string {
  if (GROUPED.test(number)) return number.replaceAll('.', '').replace(',', 'p');
  return number.replace(/[.,]/g, 'p');
}

/** The text with the letters that have two spellings in one of them; case is kept. */
export function plainLetters(text: string): string {
  return text
    .replace(OPEN_Y, (_, onset: string, vowel: string) => onset + iFor(vowel))
    .replace(QUY, (_, onset: string, vowel: string) => onset + iFor(vowel))
    .replace(/[đĐðÐ]/g, (letter) => D_FOR[letter] ?? letter);
}

function replaceDates(text: string): string {
  let result = '';
  let end = 0;
  for (const { date, index, length } of findDates(text)) {
    if (date.day === undefined) continue;
    result += text.slice(end, index) + dateWord(date);
    end = index + length;
  }
  return result + text.slice(end);
}

function iFor(vowel: string): string {
  const small = I_FOR[vowel.toLowerCase()] ?? vowel;
  return vowel === vowel.toLowerCase() ? small : small.toUpperCase();
}

function pad(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

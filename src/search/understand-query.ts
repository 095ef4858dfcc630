/**
 * What a typed text asks for.
 *
 * A *term* is a word, a number or a day that was typed, with the *keys* by which the index has it. *Joining* words say
 * little by themselves; *asking* words (`là gì`, `bao nhiêu`) say what kind of answer is wanted and are not searched for.
 */
import { findDates, type FoundDate } from '../vietnamese/date-parsing.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { fold, hasMarks } from '../vietnamese/fold.ts';
import { dateWord, numberWord } from './index-form.ts';
import { wordKey } from './word-match.ts';

export interface QueryTerm {
  readonly kind: 'word' | 'number' | 'day';
  /** As it was typed, in NFC and lower case. */
  readonly text: string;
  /** In the form of the index; several where a number may be read in several ways. */
  readonly keys: readonly string[];
  /** Present where it was typed as an abbreviation, all in capitals: `AI` is no `ai`. */
  readonly isShort?: true;
  /** Whether it only joins others: such a word need not stand on a page. */
  readonly joins: boolean;
  /** What it counts among the others: 1, less for a joining word. */
  readonly weight: number;
}

/** What something means, how much it is, or which place among others somebody has. */
export type Asking = 'meaning' | 'figure' | 'rank';

export interface UnderstoodQuery {
  /** What was typed, fit to be searched and shown. */
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** The terms with the words that only ask among them, as a text may have them. */
  readonly verbatim: readonly QueryTerm[];
  /** Stretches of terms that stood in quotation marks, as first and last index. */
  readonly quoted: readonly (readonly [first: number, last: number])[];
  /** What kind of answer is asked for, where the words say so. */
  readonly asks: Asking | undefined;
}

const MAX_LENGTH = 200;
const MAX_TERMS = 24;
const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
const JOINING_WEIGHT = 0.25;
const ABBREVIATION = /^\p{Lu}{1,6}$/u;
/** More words in capitals, and no others, are no abbreviations. */
const MOST_SHORT = 2;
const TELLING = { joins: false, weight: 1 } as const;

/** Control and format characters, halves of surrogate pairs: nobody means them. */
const UNMEANT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const QUOTED = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;
const ASKING =
  /(?<= )(?:(?:co )?nghia (?:la )?gi|la (?:chi so |cai |khai niem |van ban |thu )?gi|la ai|nghia cua|la viet tat cua (?:chu |tu )?gi|viet tat cua|viet tat|do (?:cai )?gi|bao nhieu phan tram|bao nhieu|(?<=\d )phan tram|nhu the nao|the nao|ra sao|o dau|khi nao|bao gio|tai sao|vi sao)(?= )/g;
const DATE_IN_WORDS =
  /(?<![\p{L}\d])(?:ng[aà]y )?(?:m[uùoồ]ng )?(\d{1,2}) ?(?:th[aá]ng|thg|th)\.? ?(\d{1,2})(?:, ?| |\/|-)(?:n[aă]m )?((?:18|19|20)\d{2})(?!\d)/giu;
/** `27.9.19`: of the years that documents here are from, none is of another century. */
const SHORT_YEAR = /(?<![\p{L}\d.,/-])(\d{1,2})([./-])(\d{1,2})\2([0-3]\d)(?![\d./-]|\p{L})/gu;
const MEANING =
  / (?:la (?:chi so |cai |khai niem |van ban |thu )?gi|la the nao|ky hieu|nghia cua|nghia (?:la )?gi|viet tat cua|viet tat|thuat ngu|dinh nghia|do (?:cai )?gi|khac (?:.* )?(?:the nao|ra sao|gi)) /;
/** `mấy` by its mark: without it, it is `máy` as well. */
const FIGURE = /(?<=^| )(?:bao nhi[eê]u|mấy)(?= |$)/iu;
const RANK = / (?:hang|bang xep hang|dung thu may|dung dau|dung cuoi|dung nhat) /;
/** `408 nghìn tỷ`: figures of thousands of milliards are written out on this site. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,3})(?:,(\d{1,3}))? (?:ngh[iì]n|ng[aà]n) (?=t[yiỷỉ](?!\p{L}))/giu;
/** A day whose year lacks its last digit. */
const UNFINISHED_DAY = /(?<![\p{L}\d])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d$/u;

const QUARTER_BEFORE = /(?<!\p{L})qu(?:ý|í|y|i)\s*$/iu;
const QUARTERS: readonly (readonly string[])[] = [
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
];

const JOINING = new Set(
  `và của các những là về cho ở tại trong với được đã sẽ có từ đến để một này đó thì mà bị do bởi vào ra lên trên dưới
  nào gì ai sao mấy đâu hơn khoảng gần theo khi như thế cũng còn phải rất năm ngày tháng
  sau trước không chưa vậy nữa rồi hay hoặc tôi mình cái kiểu lại giờ`.split(/\s+/),
);
/** Those of them that can be told without their marks. */
const JOINING_BARE = new Set(
  'va cua cac nhung cho voi duoc tai trong den khi nhu theo cung con tren khong'.split(' '),
);

/**
 * Reads a typed text. Never throws; a text that holds no letter or digit has no terms.
 * @example understandQuery('Đảo trần').terms.map(({ keys }) => keys[0]) // ['dao', 'tran']
 * @example understandQuery('ngày 5/2/2022').terms.at(-1)?.keys // ['n20220205']
 * @example understandQuery('1.3 thuê bao').terms[0]?.keys // ['1p3']
 */
export function understandQuery(typed: string): UnderstoodQuery {
  const text = clean(typed);
  const wanted = withFigures(withDates(text.includes('"') ? text : withoutAsking(text)));
  const tokens = readTokens(wanted).slice(0, MAX_TERMS);
  const terms = withTelling(tokens.map(({ term }) => term));
  const quoted = [...wanted.matchAll(QUOTED)].flatMap(({ index, 0: { length } }) => {
    const inside = tokens.flatMap(({ at }, i) => (at > index && at < index + length ? [i] : []));
    const first = inside[0];
    const last = inside.at(-1);
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
  const spoken = readTokens(withFigures(withDates(text))).slice(0, MAX_TERMS);
  return {
    text,
    terms,
    verbatim: spoken.length === terms.length ? terms : withTelling(spoken.map(({ term }) => term)),
    quoted,
    asks: askingOf(text),
  };
}

function askingOf(text: string): Asking | undefined {
  const words = ` ${fold(text)} `;
  if (MEANING.test(words)) return 'meaning';
  if (RANK.test(words)) return 'rank';
  return FIGURE.test(text) ? 'figure' : undefined;
}

/** Where every word only joins, each is meant; where many are in capitals and none isn't, capitals say nothing. */
function withTelling(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const words = terms.filter(({ kind }) => kind === 'word');
  const isShouted = words.length > MOST_SHORT && words.every(({ isShort }) => isShort);
  const said = isShouted ? terms.map(({ isShort: _, ...term }) => term) : terms;
  return said.every(({ joins }) => joins) ? said.map((term) => ({ ...term, joins: false, weight: 1 })) : said;
}

/** NFC without what cannot be meant, one space between words, cut at a word. */
function clean(typed: string): string {
  // Longer texts are cut before anything is done with every character of them.
  const text = typed
    .slice(0, MAX_LENGTH * 4)
    .replace(UNMEANT, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || MAX_LENGTH).replace(/[\ud800-\udbff]$/u, '');
}

/** Leaves out the words that only ask, where others remain. */
function withoutAsking(text: string): string {
  const folded = ` ${fold(text)} `;
  // Folding NFC keeps one character for each, so that places agree; where it doesn't, nothing is left out.
  if (folded.length !== text.length + 2) return text;
  let rest = ` ${text} `;
  for (const { index, 0: asking } of folded.matchAll(ASKING)) {
    rest = rest.slice(0, index) + ' '.repeat(asking.length) + rest.slice(index + asking.length);
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/\s+/g, ' ').trim() : text;
}

/** Dates in words, with or without marks, and of short years, in digits. */
function withDates(text: string): string {
  return text.replace(DATE_IN_WORDS, '$1/$2/$3').replace(SHORT_YEAR, '$1/$3/20$4');
}

/** Thousands of milliards in digits: `408.000 tỷ`. */
function withFigures(text: string): string {
  return text.replace(THOUSANDS, (_, whole: string, part = '') => `${whole}.${String(part).padEnd(3, '0')} `);
}

function readTokens(text: string): { term: QueryTerm; at: number }[] {
  const days = findDays(text);
  const words = [...text.matchAll(TOKEN)]
    .filter(({ index }) => !days.some((day) => index >= day.index && index < day.index + day.length))
    .map(({ index, 0: token }) => ({
      term: readQuarter(text.slice(0, index), token) ?? readToken(token),
      at: index,
    }));
  const dated = days.map(({ dates, index, length }) => ({
    term: {
      kind: 'day',
      text: text.slice(index, index + length).toLowerCase(),
      keys: dates.map(dateWord),
      ...TELLING,
    } as const,
    at: index,
  }));
  return [...words, ...dated].sort((a, b) => a.at - b.at);
}

/** The days in a text; one that is still being typed may be any of ten. */
function findDays(text: string): { dates: PlainDate[]; index: number; length: number }[] {
  const isDay = ({ date }: FoundDate) => date.day !== undefined;
  const whole = findDates(text).filter(isDay);
  const days = whole.map(({ date, ...place }) => ({ dates: [date], ...place }));
  if (!UNFINISHED_DAY.test(text)) return days;
  const readings = DIGITS.flatMap((digit) => findDates(`${text}${digit}`).filter(isDay).slice(whole.length));
  const index = readings[0]?.index;
  if (index === undefined) return days;
  return [...days, { dates: readings.map(({ date }) => date), index, length: text.length - index }];
}

/** A quarter of a year in either way to number it: `quý III`, `quý 3`. */
function readQuarter(before: string, token: string): QueryTerm | undefined {
  if (!QUARTER_BEFORE.test(before)) return undefined;
  const text = token.toLowerCase();
  const quarter = QUARTERS.find((each) => each.includes(text));
  return quarter && { kind: 'number', text, keys: quarter, ...TELLING };
}

/**
 * One word or number as a term.
 * @example readToken('Đảo').keys // ['dao']
 */
export function readToken(token: string): QueryTerm {
  const text = token.toLowerCase();
  if (/^\d/.test(token) && /[.,]/.test(token)) {
    return { kind: 'number', text, keys: numberReadings(token), ...TELLING };
  }
  if (/^\d+$/.test(token)) return { kind: 'number', text, keys: [token], ...TELLING };
  const isShort = ABBREVIATION.test(token);
  const joins =
    !isShort && (hasMarks(text) ? JOINING.has(text) : JOINING_BARE.has(text) || JOINING.has(text));
  return {
    kind: 'word',
    text,
    keys: [wordKey(text)],
    ...TELLING,
    ...(joins && { joins, weight: JOINING_WEIGHT }),
    ...(isShort && { isShort }),
  };
}

/** `408,000` may be English for 408.000; everything else reads as Vietnamese, or the other way round with decimals. */
function numberReadings(number: string): string[] {
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? [number.replaceAll(',', '').replace('.', 'p')]
    : [];
  return [...new Set([...english, numberWord(number)])];
}

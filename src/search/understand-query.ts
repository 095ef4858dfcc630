/**
 * What a typed text asks for.
 *
 * A *term* is a word, a number or a day that was typed, with the *keys* by which the index has it. *Joining* words say
 * little by themselves; *asking* words (`là gì`, `bao nhiêu`) say what kind of answer is wanted and are not searched for.
 */
import { findDates } from '../vietnamese/date-parsing.ts';
import { fold, hasMarks } from '../vietnamese/fold.ts';
import { dateWord, numberWord } from './index-form.ts';
import { wordKey } from './word-match.ts';

export interface QueryTerm {
  readonly kind: 'word' | 'number' | 'day';
  /** As it was typed, in NFC and lower case. */
  readonly text: string;
  /** In the form of the index; several where a number may be read in several ways. */
  readonly keys: readonly string[];
  /** What it counts among the others: 1, less for a joining word. */
  readonly weight: number;
}

export interface UnderstoodQuery {
  /** What was typed, fit to be searched and shown. */
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Stretches of terms that stood in quotation marks, as first and last index. */
  readonly quoted: readonly (readonly [first: number, last: number])[];
  /** Whether the meaning of something is asked for. */
  readonly asksMeaning: boolean;
}

const MAX_LENGTH = 200;
const MAX_TERMS = 24;
const JOINING_WEIGHT = 0.25;

/** Control and format characters, halves of surrogate pairs: nobody means them. */
const UNMEANT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const QUOTED = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;
const ASKING =
  /(?<= )(?:nghia la gi|la gi|la ai|nghia cua|viet tat cua|viet tat|bao nhieu phan tram|bao nhieu|(?<=\d )phan tram|nhu the nao|the nao|ra sao|o dau|khi nao|bao gio|tai sao|vi sao)(?= )/g;
const DATE_IN_WORDS =
  /(?<![\p{L}\d])(?:ng[aà]y )?(\d{1,2}) th[aá]ng (\d{1,2}),? (?:n[aă]m )?((?:18|19|20)\d{2})(?!\d)/giu;
const MEANING = / (?:la gi|nghia cua|nghia la gi|viet tat cua|viet tat) /;

const JOINING = new Set(
  `và của các những là về cho ở tại trong với được đã sẽ có từ đến để một này đó thì mà bị do bởi vào ra lên trên dưới
  nào gì ai sao mấy đâu hơn khoảng gần theo khi như thế cũng còn phải rất năm ngày tháng`.split(/\s+/),
);
/** Those of them that can be told without their marks. */
const JOINING_BARE = new Set(
  'va cua cac nhung cho voi duoc tai trong den khi nhu theo cung con tren'.split(' '),
);

/**
 * Reads a typed text. Never throws; a text that holds no letter or digit has no terms.
 * @example understandQuery('Đảo trần').terms.map(({ keys }) => keys[0]) // ['dao', 'tran']
 * @example understandQuery('ngày 5/2/2022').terms.at(-1)?.keys // ['n20220205']
 * @example understandQuery('1.3 thuê bao').terms[0]?.keys // ['1p3']
 */
export function understandQuery(typed: string): UnderstoodQuery {
  const text = clean(typed);
  const wanted = withDates(text.includes('"') ? text : withoutAsking(text));
  const tokens = readTokens(wanted).slice(0, MAX_TERMS);
  const terms = tokens.map(({ term }) => term);
  const quoted = [...wanted.matchAll(QUOTED)].flatMap(({ index, 0: { length } }) => {
    const inside = tokens.flatMap(({ at }, i) => (at > index && at < index + length ? [i] : []));
    const first = inside[0];
    const last = inside.at(-1);
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
  const asksMeaning = MEANING.test(` ${fold(text)} `);
  const counts = terms.some(({ weight }) => weight === 1);
  return {
    text,
    terms: counts ? terms : terms.map((term) => ({ ...term, weight: 1 })),
    quoted,
    asksMeaning,
  };
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

/** Dates in words, with or without marks, in digits. */
function withDates(text: string): string {
  return text.replace(DATE_IN_WORDS, '$1/$2/$3');
}

function readTokens(text: string): { term: QueryTerm; at: number }[] {
  const days = findDates(text).filter(({ date }) => date.day !== undefined);
  const words = [...text.matchAll(TOKEN)]
    .filter(({ index }) => !days.some((day) => index >= day.index && index < day.index + day.length))
    .map(({ index, 0: token }) => ({ term: readToken(token), at: index }));
  const dated = days.map(({ date, index, length }) => ({
    term: {
      kind: 'day',
      text: text.slice(index, index + length).toLowerCase(),
      keys: [dateWord(date)],
      weight: 1,
    } as const,
    at: index,
  }));
  return [...words, ...dated].sort((a, b) => a.at - b.at);
}

function readToken(token: string): QueryTerm {
  const text = token.toLowerCase();
  if (/^\d/.test(token) && /[.,]/.test(token)) {
    return { kind: 'number', text, keys: numberReadings(token), weight: 1 };
  }
  if (/^\d+$/.test(token)) return { kind: 'number', text, keys: [token], weight: 1 };
  const joins = hasMarks(text) ? JOINING.has(text) : JOINING_BARE.has(text) || JOINING.has(text);
  return { kind: 'word', text, keys: [wordKey(text)], weight: joins ? JOINING_WEIGHT : 1 };
}

/** `408,000` may be English for 408.000; everything else reads as Vietnamese, or the other way round with decimals. */
function numberReadings(number: string): string[] {
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? [number.replaceAll(',', '').replace('.', 'p')]
    : [];
  return [...new Set([...english, numberWord(number)])];
}

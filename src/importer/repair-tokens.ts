/**
 * The words of a line as the repair of misread letters sees them.
 *
 * A *token* is a run of letters and digits. A *clause* is a run of tokens with nothing but a single space between them:
 * a word of several syllables never reaches beyond it. What a token may be changed into depends on how it is written:
 *
 * - *fixed*: never changed: numbers, abbreviations (`UBND`), mixed case (`eTax`), symbols and addresses.
 * - *name*: capitalised inside a sentence: changed only as part of a name that is known.
 * - *opening*: capitalised with a small letter behind it: a common word may begin with it.
 * - *free*: in small letters, at the start of a sentence, or in a line that is all capitals.
 */
import { isAllCapitals } from './lines.ts';
import { lexiconForm } from '../vietnamese/lexicon.ts';

export type TokenKind = 'fixed' | 'name' | 'opening' | 'free';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** In lower case, the tone mark in one place. */
  readonly form: string;
  readonly kind: TokenKind;
}

export type Clause = readonly Token[];

/** A longer clause is cut up: no sentence has so many words without a comma. */
const LONGEST_CLAUSE = 48;
/** Longer than any syllable, even with its letters doubled. */
const LONGEST_TOKEN = 12;
/** Whatever is longer without a space is no prose. */
const LONGEST_CHUNK = 500;

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** Addresses of pages and of mail, file names, symbols of documents: whatever has these inside. */
const ADDRESS = /:\/\/|www\.|@|_|#|[\p{L}\p{N}]\.[\p{L}]|\p{N}[\p{L}\p{M}]*[/-]\p{Lu}/u;
const CHUNK = /\S+/gu;
const SENTENCE_BREAK = /(?:[.!?…:;"“”'‘’(\u2013\u2014•*]|\s-)\s*["“'‘(]*$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const SMALL = /^[\p{Ll}\p{M}]+$/u;
/** A digit that a scanner put for a letter: the first of a syllable, or beside a letter with a Vietnamese mark. */
const DIGIT_IN_WORD = /^(?:[015]\p{Ll}{2,}|(?=.*[^\p{ASCII}])[\p{Ll}\p{M}015]{2,})$/u;

/**
 * The clauses of a line, in order. The text is in NFC.
 *
 * @example readClauses('Chuyển đổi số, 402-KH/TU').map((clause) => clause.length) // [3, 1, 1, 1]
 */
export function readClauses(text: string): Clause[] {
  const found = [...text.matchAll(TOKEN)];
  const isInAddress = addressesOf(text);
  const shouts = isAllCapitals(text);
  const clauses: Token[][] = [];
  for (const [index, { 0: word, index: start }] of found.entries()) {
    const end = start + word.length;
    const last = clauses.at(-1);
    const before = text.slice(last?.at(-1)?.end ?? 0, start);
    const after = found[index + 1];
    const next = after?.index === end + 1 && text.charAt(end) === ' ' ? after[0] : '';
    const kind = isInAddress(start) ? 'fixed' : kindOf(word, { before, next, last, shouts });
    const token = { start, end, text: word, form: formOf(word), kind };
    if (last && before === ' ' && last.length < LONGEST_CLAUSE) last.push(token);
    else clauses.push([token]);
  }
  return clauses;
}

interface Surroundings {
  /** What stands between the token before and this one. */
  readonly before: string;
  /** The next token of the clause; empty where there is none. */
  readonly next: string;
  readonly last: Clause | undefined;
  readonly shouts: boolean;
}

function kindOf(text: string, around: Surroundings): TokenKind {
  if (text.length > LONGEST_TOKEN) return 'fixed';
  if (around.shouts && /^[\p{Lu}\p{M}]+$/u.test(text)) return 'free';
  if (SMALL.test(text) || DIGIT_IN_WORD.test(text)) return 'free';
  return CAPITALISED.test(text) ? kindOfCapitalised(around) : 'fixed';
}

function kindOfCapitalised({ before, next, last }: Surroundings): TokenKind {
  if (/^\p{Lu}/u.test(next)) return 'name';
  const startsSentence = last === undefined || SENTENCE_BREAK.test(before);
  if (startsSentence) return SMALL.test(next) || DIGIT_IN_WORD.test(next) ? 'free' : 'name';
  const followsName = before === ' ' && /^\p{Lu}/u.test(last.at(-1)?.text ?? '');
  return followsName || next === '' ? 'name' : 'opening';
}

function formOf(text: string): string {
  return text.length > LONGEST_TOKEN ? text : lexiconForm(text);
}

/** Whether a place of the text is inside an address or symbol; to be asked from left to right. */
function addressesOf(text: string): (start: number) => boolean {
  const addresses = [...text.matchAll(CHUNK)]
    .filter(([chunk]) => chunk.length > LONGEST_CHUNK || ADDRESS.test(chunk))
    .map(({ index, 0: chunk }) => ({ start: index, end: index + chunk.length }));
  let at = 0;
  return (start) => {
    while ((addresses[at]?.end ?? Infinity) <= start) at += 1;
    return (addresses[at]?.start ?? Infinity) <= start;
  };
}

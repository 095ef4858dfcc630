/**
 * The gate for damaged text: a scan that was read badly, letters of an old encoding, text without marks or in another
 * language. A little of it is named line by line; where it is much, the text is refused, because a draft made from it would
 * have more mistakes than an editor can find.
 *
 * It looks at the text as printed: where a fifth of the words is misread, a repair has too little right text to go by.
 *
 * An *odd* word is no Vietnamese syllable in use, no number, no name, no abbreviation and no loan word.
 */
import { hasMarks } from '../vietnamese/fold.ts';
import type { Lexicon } from '../vietnamese/lexicon.ts';
import { isWord } from './repair-prices.ts';
import { readClauses } from './repair-tokens.ts';
import type { Token } from './repair-tokens.ts';
import type { Warning } from './result.ts';

interface NumberedText {
  readonly line: number;
  readonly text: string;
}

/** How damaged a line is. */
interface Damage {
  readonly line: number;
  readonly words: number;
  readonly odd: number;
  /** Whether it has words enough for Vietnamese marks, and none. */
  readonly isBare: boolean;
}

/** From this share of odd words on, a line is damaged. */
const DAMAGED_LINE = 0.3;
/** From this share of odd words on, or of words in damaged lines, a text is refused. */
const DAMAGED_TEXT = 0.2;
const MOSTLY_DAMAGED = 0.4;
/** Shorter ones can't be judged. */
const SHORTEST_LINE = 8;
const SHORTEST_BARE_LINE = 12;
const SHORTEST_TEXT = 12;
const LINES_NAMED = 5;

/** Foreign words that Vietnamese prose writes as they are. */
const LOAN_WORDS = new Set(
  `internet online offline website web wifi email blog video clip camera robot chatbot bot laptop smartphone tablet
  logistics blockchain fintech startup startups marketing digital data center cloud computing server hosting software
  hardware platform app apps game livestream facebook zalo youtube google smart city home card chip sim led tv ti vi
  card code qr block token bitcoin big open hub lab fab team show tour resort hotel gate mobile banking pay wallet
  check in out top start up made by and of the for game tivi radio album logo slogan container taxi bus metro vaccine
  covid carbon oxy gen virus test file folder word excel pdf click link download upload login user admin web portal`.split(
    /\s+/,
  ),
);
const VOWEL = /^[^bcdfghjklmnpqrstvwxzđ]$/iu;

/**
 * Why these lines are refused, a predicate to put after the file's name; else a warning for each damaged line.
 *
 * @example findDamage([{ line: 1, text: 'Chuyển đổi số là xu thế tất yếu.' }], lexicon) // []
 */
export function findDamage(
  lines: readonly NumberedText[],
  lexicon: Lexicon,
): Warning[] | { readonly refused: string } {
  const damages = lines.map((line) => damageOf(line, lexicon));
  const damaged = damages.filter(isDamaged);
  const words = total(damages.map((damage) => damage.words));
  const odd = total(damages.map((damage) => damage.odd)) / Math.max(words, 1);
  const inDamaged = total(damaged.map((damage) => damage.words)) / Math.max(words, 1);
  if (words >= SHORTEST_TEXT && (odd >= DAMAGED_TEXT || inDamaged >= MOSTLY_DAMAGED)) {
    return { refused: refusal(damaged.length > 0 ? damaged : damages, { odd, words }) };
  }
  return damaged.map((damage) => ({ line: damage.line, message: describe(damage) }));
}

function damageOf({ line, text }: NumberedText, lexicon: Lexicon): Damage {
  const tokens = readClauses(text)
    .flat()
    .filter((token) => /\p{L}/u.test(token.text));
  const isBare = tokens.length >= SHORTEST_BARE_LINE && !hasMarks(text);
  return { line, words: tokens.length, odd: tokens.filter((token) => isOdd(token, lexicon)).length, isBare };
}

function isOdd(token: Token, lexicon: Lexicon): boolean {
  const { kind, text, form } = token;
  if (text.length === 1) return /^\p{Ll}$/u.test(text) && !VOWEL.test(text);
  if (kind === 'fixed') return hasMarks(text) && /\p{Ll}\p{Lu}|\p{Ll}\p{N}|\p{N}\p{Ll}/u.test(text);
  if (kind !== 'free' && /^\p{Lu}/u.test(text)) return false;
  return !LOAN_WORDS.has(form) && !isWord(token, lexicon);
}

function isDamaged({ words, odd, isBare }: Damage): boolean {
  return isBare || (words >= SHORTEST_LINE && odd / words >= DAMAGED_LINE);
}

function refusal(damaged: readonly Damage[], { odd, words }: { odd: number; words: number }): string {
  const places = `${damaged.length === 1 ? 'line' : 'lines'} ${listLines(damaged.map(({ line }) => line))}`;
  if (damaged.every(({ isBare }) => isBare)) return `is written without Vietnamese marks (${places})`;
  const share = `${Math.round(100 * odd)}% of its ${words} words`;
  return `is damaged beyond use: ${share} are no Vietnamese syllable, name, number or abbreviation (${places})`;
}

function describe({ words, odd, isBare }: Damage): string {
  if (isBare) return 'the line is written without Vietnamese marks';
  return `the line may be damaged: ${odd} of its ${words} words are no Vietnamese syllable, name, number or abbreviation`;
}

function listLines(lines: readonly number[]): string {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = lines.length - LINES_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

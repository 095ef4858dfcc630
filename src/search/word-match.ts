/**
 * How well a word of a text answers a word that was typed.
 *
 * The *key* of a word is what is left of it without marks. Words with one key differ in marks only: the marks of the text
 * may be missing from what was typed, since people leave them out, but a mark that was typed is meant.
 */
import { fold } from '../vietnamese/fold.ts';
import { plainLetters } from './index-form.ts';

/** A word taken apart once, to be compared many times. */
interface WordForm {
  /** Lower case, NFC, i for open y, without the tone mark; wherever the tone stood. */
  readonly shape: string;
  /** The tone mark, or nothing. */
  readonly tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const forms = new Map<string, WordForm>();

/** What a match is worth: as typed, with marks that were left out, with a mark that was typed otherwise. */
export const QUALITY = { exact: 1, marksLeftOut: 0.9, otherMarks: 0 } as const;

/**
 * The word without its marks, in the form of the index.
 * @example wordKey('Đẩy') // 'day'
 * @example wordKey('Sỹ') // 'si'
 */
export function wordKey(word: string): string {
  return fold(plainLetters(word.normalize('NFC')));
}

/**
 * How well a word of a text answers a typed one of the same key; of a longer word only the beginning is compared.
 * @example matchQuality('duong', 'đường') // QUALITY.marksLeftOut
 * @example matchQuality('đường', 'dương') // QUALITY.otherMarks
 * @example matchQuality('toàn', 'tòan') // QUALITY.exact
 */
export function matchQuality(typed: string, word: string): number {
  const asked = formOf(typed);
  const found = formOf(word);
  // A tone is typed on its vowel or at the end: `túy` is no beginning of `tuyến`.
  if (asked.tone !== '' && found.shape.length > asked.shape.length) {
    return withOneSpelling(word).startsWith(withOneSpelling(typed)) ? QUALITY.exact : QUALITY.otherMarks;
  }
  const beginning = found.shape.slice(0, asked.shape.length);
  if (asked.shape === beginning && (asked.tone === found.tone || isShorter(asked, found))) {
    return asked.tone === found.tone ? QUALITY.exact : QUALITY.marksLeftOut;
  }
  if (asked.tone !== '' && asked.tone !== found.tone) return QUALITY.otherMarks;
  const agrees = [...asked.shape].every((letter, i) => {
    const other = beginning[i] ?? '';
    return letter === other || (letter === fold(letter) && letter === fold(other));
  });
  return agrees ? QUALITY.marksLeftOut : QUALITY.otherMarks;
}

/** A beginning may end before the letter that carries the tone. */
function isShorter(asked: WordForm, found: WordForm): boolean {
  return asked.tone === '' && asked.shape.length <= found.shape.length;
}

function formOf(word: string): WordForm {
  let form = forms.get(word);
  if (form === undefined) {
    const parts = withOneSpelling(word).normalize('NFD');
    form = { shape: parts.replace(TONES, '').normalize('NFC'), tone: TONE.exec(parts)?.[0] ?? '' };
    forms.set(word, form);
  }
  return form;
}

/** i for open y, while đ stays: the stroke is a mark that tells words apart. */
function withOneSpelling(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return [...plainLetters(lower)].map((letter, i) => ([...lower][i] === 'đ' ? 'đ' : letter)).join('');
}

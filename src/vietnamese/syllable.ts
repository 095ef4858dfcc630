/**
 * The Vietnamese syllable: taking it apart, putting a tone on it, and finding the words of a text.
 *
 * A *syllable* is an onset, a glide, a nucleus, a coda and a tone (`toàn` = t + o + a + n + huyền); in
 * Vietnamese writing, spaces stand between syllables. A *word* here is what stands between spaces and
 * punctuation: a syllable, a foreign name, a number or a mix of them (`5G`).
 */

import { ONSETS, onsetTakes, RIMES, RIMES_AFTER_Q, type Rime } from './rimes.ts';

/** The six tones by their Vietnamese names without marks; `ngang` is the one that is not written. */
export type Tone = 'ngang' | 'huyen' | 'sac' | 'hoi' | 'nga' | 'nang';

/** Where the mark goes in open oa, oe, uy: on the glide (`old`, hòa, thủy) or the nucleus (`new`, hoà, thuỷ). */
export type TonePlacement = 'old' | 'new';

/** A syllable taken apart, in lower case; the letters carry no tone mark. In `gì` and `giếng` onset and
 * nucleus share the i: gi + i, gi + iê + ng. */
export interface Syllable extends Rime {
  readonly onset: string;
  readonly tone: Tone;
}

const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyen: '\u0300',
  sac: '\u0301',
  hoi: '\u0309',
  nga: '\u0303',
  nang: '\u0323',
};
const TONE_OF_MARK = new Map(Object.entries(TONE_MARKS).map(([tone, mark]) => [mark, tone as Tone]));
const TONE_MARK = /[\u0300\u0301\u0309\u0303\u0323]/gu;

/** Syllables closed by a stop have no other tones than these. */
const STOPS = new Set(['c', 'ch', 'p', 't']);
const TONES_BEFORE_STOP = new Set<Tone>(['sac', 'nang']);

/** Vowels that after gi begin a rime of their own, as ê does not. */
const OTHER_VOWEL = /^[aăâeioôơuưy]/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Takes a syllable apart, in any case and either tone placement. Undefined for anything the orthography
 * does not allow: a rime that does not exist (`truởng`), a misplaced or doubled tone mark (`tóan`, `tàỉ`), a
 * stop with a tone it cannot have (`mạc` is one, `màc` is not), `k` before a.
 *
 * @example parseSyllable('Quyền') // { onset: 'q', glide: 'u', nucleus: 'yê', coda: 'n', tone: 'huyen' }
 */
export function parseSyllable(text: string): Syllable | undefined {
  const written = text.normalize('NFC').toLowerCase();
  const bare = withoutTone(written);
  const parts = parseBare(bare);
  const tone = readTone(written);
  if (!parts || !tone) return undefined;
  const syllable = { ...parts, tone };
  if (STOPS.has(syllable.coda) && !TONES_BEFORE_STOP.has(tone)) return undefined;
  const wellPlaced = (['old', 'new'] as const).some((style) => placeTone(bare, syllable, style) === written);
  return wellPlaced ? syllable : undefined;
}

/**
 * Whether the text is one well-formed Vietnamese syllable. It says nothing of whether the language uses it.
 *
 * @example isSyllable('nghiêng') // true
 * @example isSyllable('luợng') // false
 */
export function isSyllable(text: string): boolean {
  return parseSyllable(text) !== undefined;
}

/**
 * The tone of a syllable; undefined when the text is not a syllable.
 *
 * @example toneOf('Hòa') // 'huyen'
 */
export function toneOf(syllable: string): Tone | undefined {
  return parseSyllable(syllable)?.tone;
}

/**
 * The same syllable with another tone, its case kept, placed in the style given. Undefined when the text is
 * not a syllable, even without its tone, or when its coda does not allow the tone.
 *
 * @example withTone('thuy', 'hoi') // 'thủy'
 * @example withTone('mat', 'huyen') // undefined
 */
export function withTone(syllable: string, tone: Tone, style: TonePlacement = 'old'): string | undefined {
  const bare = withoutTone(syllable);
  const parts = parseBare(bare.toLowerCase());
  if (!parts || (STOPS.has(parts.coda) && !TONES_BEFORE_STOP.has(tone))) return undefined;
  return placeTone(bare, { ...parts, tone }, style);
}

/**
 * Any text without its tone marks; vowel marks, đ and case stay. The result is NFC.
 *
 * @example withoutTone('Quốc hội') // 'Quôc hôi'
 */
export function withoutTone(text: string): string {
  return text.normalize('NFD').replace(TONE_MARK, '').normalize('NFC');
}

/**
 * The words of a text in order, in NFC and as they were written: runs of letters, marks and digits.
 *
 * @example words('Mạng 5G, chuyển đổi số!') // ['Mạng', '5G', 'chuyển', 'đổi', 'số']
 */
export function words(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/**
 * The text with every word replaced by what `replace` makes of it; what stands between words is kept.
 * The result is NFC.
 *
 * @example replaceWords('an toàn, số', (word) => word.toUpperCase()) // 'AN TOÀN, SỐ'
 */
export function replaceWords(text: string, replace: (word: string) => string): string {
  return text.normalize('NFC').replace(WORD, replace);
}

/** Onset and rime of a lower-case syllable without tone mark. */
function parseBare(bare: string): Omit<Syllable, 'tone'> | undefined {
  if (bare.startsWith('gi')) return parseAfterGi(bare.slice(2));
  const onset = ONSETS.find((each) => bare.startsWith(each)) ?? '';
  const rime = (onset === 'q' ? RIMES_AFTER_Q : RIMES).get(bare.slice(onset.length));
  return rime && onsetTakes(onset, rime) ? { onset, ...rime } : undefined;
}

/** After gi, an i that the rime begins with is not written again: `gì`, `gìn`, `giếng`, but `gia`, `giũ`. */
function parseAfterGi(rest: string): Omit<Syllable, 'tone'> | undefined {
  const shared = OTHER_VOWEL.test(rest) ? undefined : RIMES.get(`i${rest}`);
  const rime = shared ?? (/^[iy]/u.test(rest) ? undefined : RIMES.get(rest));
  return rime && { onset: 'gi', ...rime };
}

/** The tone written in a lower-case syllable; undefined when it has more than one tone mark. */
function readTone(written: string): Tone | undefined {
  return TONE_OF_MARK.get((written.normalize('NFD').match(TONE_MARK) ?? []).join(''));
}

/** Puts the tone mark on `bare`, the spelling of `syllable` without it in any case. */
function placeTone(bare: string, syllable: Syllable, style: TonePlacement): string {
  const at = bare.length - syllable.coda.length - syllable.nucleus.length + toneOffset(syllable, style);
  const marked = bare.slice(0, at + 1) + TONE_MARKS[syllable.tone] + bare.slice(at + 1);
  return marked.normalize('NFC');
}

/** Where the tone mark stands, counted from the first letter of the nucleus; -1 is the glide. */
function toneOffset({ onset, glide, nucleus, coda }: Syllable, style: TonePlacement): number {
  const openAfterGlide = glide !== '' && onset !== 'q' && coda === '' && /^[aey]$/u.test(nucleus);
  if (openAfterGlide) return style === 'old' ? -1 : 0;
  return nucleus.length === 2 && coda !== '' ? 1 : 0;
}

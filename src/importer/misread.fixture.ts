/** Misreads text at random as scanners and hasty typists do, from a seed, so that the repair can be measured. */

/** A word that was misread: where it stands in the misread text, what it was. */
export interface Misreading {
  readonly index: number;
  readonly printed: string;
  readonly meant: string;
}

export interface Misread {
  readonly text: string;
  readonly misreadings: readonly Misreading[];
}

const SHAPE = '[\u0302\u0306\u031b]';
/** What may happen to a syllable in NFD; a rule that finds nothing to change leaves it as it is. */
const ACCIDENTS: readonly ((syllable: string) => string)[] = [
  (s) => s.replace('\u0309', '\u0301'),
  (s) => s.replace('\u0301', '\u0309'),
  (s) => s.replace('\u0303', '\u0309'),
  (s) => s.replace('\u0309', '\u0303'),
  (s) => s.replace('\u0300', '\u0301'),
  (s) => s.replace('\u0301', '\u0300'),
  (s) => s.replace(/[\u0300\u0301\u0303\u0309\u0323]/u, ''),
  (s) => s.replace('\u031b', ''),
  (s) => s.replace(/\u031b([^\u031b]*)\u031b/u, '$1\u031b'),
  (s) => s.replace(/\u031b([^\u031b]*)\u031b/u, '\u031b$1'),
  (s) => s.replace('\u0302', ''),
  (s) => s.replace('\u0306', ''),
  (s) => s.replace(/(?<=a)\u0302/u, '\u0306'),
  (s) => s.replace(/(?<=a)\u0306/u, '\u0302'),
  (s) => s.replace(new RegExp(`(?<=o)${SHAPE}`, 'u'), (mark) => (mark === '\u0302' ? '\u031b' : '\u0302')),
  (s) => s.replace(/[\u0300-\u0323\u0302\u0306\u031b]/gu, ''),
  (s) => s.replace('đ', 'd'),
  (s) => s.replace(/([\u0300\u0301])(i)(?!\p{M})/u, '$1$2\u0309'),
  (s) => s.replace(/([aeiou])([\u0300\u0301\u0309])([aeiou])/u, '$1$3$2'),
  (s) => s.replace(/^l/u, '1'),
  (s) => s.replace('m', 'rn'),
];

/**
 * The text with about `share` of its lower-case words misread.
 *
 * @example misread('nâng cao chất lượng', { seed: 1, share: 0.5 }).misreadings.length
 */
export function misread(text: string, { seed, share }: { seed: number; share: number }): Misread {
  const random = randomNumbers(seed);
  const misreadings: Misreading[] = [];
  let result = '';
  let last = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}/.@_-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}/@_-])/gu)) {
    const [meant] = match;
    if (random() > share) continue;
    const printed = harm(meant, random);
    if (printed === meant) continue;
    result += text.slice(last, match.index);
    misreadings.push({ index: result.length, printed, meant });
    result += printed;
    last = match.index + meant.length;
  }
  return { text: result + text.slice(last), misreadings };
}

/** One accident of those that change the word; the same word where none does. */
function harm(word: string, random: () => number): string {
  const plain = word.normalize('NFD');
  const outcomes = ACCIDENTS.map((accident) => accident(plain).normalize('NFC')).filter(
    (other) => other !== word,
  );
  return outcomes[Math.floor(random() * outcomes.length)] ?? word;
}

/** Numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

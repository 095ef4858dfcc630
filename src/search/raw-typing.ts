/**
 * Words typed by Telex or VNI while the keyboard wrote them as they came: `chuyeenr`, `so61`. Both ways to type write a
 * vowel mark and a tone with further keys, right behind their letter or at the end of the word.
 */

/** Combining marks: grave, acute, hook, tilde, dot below. */
const TELEX_TONES: Readonly<Record<string, string>> = {
  ...{ f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' },
};
const VNI_TONES: Readonly<Record<string, string>> = {
  ...{ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};
const TELEX = /^[a-z]{3,}$/;
const VNI = /^[a-z]+\d[a-z\d]*$/;
/** The last key of a tone behind a vowel. */
const TELEX_TONE = /^([a-z]*[aeiouyw][a-z]*)([fsrxj])([a-z]*)$/;
/** In this order: a pair of vowels is marked as one. */
const TELEX_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/^d(.+)d(w?)$/, 'đ$1$2'],
  [/uw?o(.*)w/, 'ươ$1'],
  [/([aeo])(.{0,2})\1/, '$1\u0302$2'],
  [/a(.*)w/, 'a\u0306$1'],
  [/([ou])(.*)w/, '$1\u031b$2'],
];
const VNI_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/d(.*)9/, 'đ$1'],
  [/uo(.*)7/, 'ươ$1'],
  [/u7?o(.*)7/, 'ươ$1'],
  [/([ou])(.*)7/, '$1\u031b$2'],
  [/a(.*)8/, 'a\u0306$1'],
  [/([aeo])([^aeo]*)6/, '$1\u0302$2'],
];

/**
 * The word that was meant, its tone at the end where no letter of it tells where to put it; undefined where a word has no
 * key of either way to type.
 * @example rawTyping('ddooi')?.normalize('NFC') // 'đôi'
 * @example rawTyping('so61')?.normalize('NFC') // 'sô\u0301'
 */
export function rawTyping(word: string): string | undefined {
  if (VNI.test(word)) {
    const [tone = ''] = /[1-5]/.exec(word) ?? [];
    const letters = marked(word.replace(tone, ''), VNI_LETTERS);
    return /\d/.test(letters) ? undefined : (letters + (VNI_TONES[tone] ?? '')).normalize('NFC');
  }
  if (!TELEX.test(word)) return undefined;
  const [, before = word, tone = '', behind = ''] = TELEX_TONE.exec(word) ?? [];
  const meant = (marked(before + behind, TELEX_LETTERS) + (TELEX_TONES[tone] ?? '')).normalize('NFC');
  return meant === word ? undefined : meant;
}

function marked(word: string, letters: readonly (readonly [RegExp, string])[]): string {
  return letters.reduce((text, [keys, letter]) => text.replace(keys, letter), word);
}

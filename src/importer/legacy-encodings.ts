/**
 * Ways in which Vietnamese was written before Unicode, and ways in which Unicode goes wrong: what a word would read as if it
 * were one of them.
 *
 * - *TCVN3*: the fonts of TCVN 5712:1993, third set (`.VnTime`, "ABC"); a letter is a byte.
 * - *VNI*: the fonts of VNI Software; a letter is followed by a byte for its marks.
 * - *VISCII* and *VIQR*: RFC 1456, a byte for each letter and ASCII with marks behind the letter.
 * - *Windows-1258*: the code page of Vietnamese Windows; tone marks are bytes of their own.
 * - *glyph*: the Latin-1 letter that a byte shows as when nobody knows the encoding: `céng hoµ` for cộng hoà in TCVN3.
 * - *mojibake*: UTF-8 that was read as a code page of one byte a letter, and saved again: `Viá»‡t`.
 *
 * The tables of TCVN, VISCII and Windows-1258 come from iconv-lite; those of VNI and VIQR, which no library of encodings
 * has, are below.
 */
import iconv from 'iconv-lite';

/** An encoding under suspicion. */
export interface Suspect {
  readonly name: string;
  /** What an editor does about it, an imperative. */
  readonly advice: string;
  /** What the word would read as; undefined where it can't be of this encoding. */
  readonly convert: (word: string) => string | undefined;
  /** Whether a word is of this encoding beyond coincidence; every word that converts, if absent. */
  readonly isStrong?: (word: string) => boolean;
  /** Whether two words are proof, wherever they stand: nothing else looks like it. */
  readonly isPlain?: true;
}

const CONVERT = 'convert it to Unicode first (UniKey Toolkit does)';
const EXPORT = 'save it anew from where it comes';

/** Vowels of VNI with a byte for their marks: the byte and the marks, for a, e and o, in Unicode's combining characters. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
  },
  ...{
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  },
};
/** Letters of VNI that are one byte. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};
const VNI_LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu;

/** RFC 1456, 3: the marks of a vowel, and those of its tone. */
export const VIQR_VOWEL: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
export const VIQR_TONE: Readonly<Record<string, string>> = {
  ...{ "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' },
};
const VIQR_LETTER = /([aeo]\^|a\(|[ou]\+|[aeiouy])([’'`?~.]?)/giu;
/** A tone after a marked vowel inside a word is no punctuation and no formula. */
const VIQR_STRONG = /(?:[aeo]\^|a\(|[ou]\+)['`?~.][a-z]/iu;
const VIQR_WORD = /^[("“]?[a-z][a-z'`?~.^(+]*[)"”,.;:!?]*$/iu;

/** Quotation marks and dashes in mojibake: the last byte of each. */
const MOJIBAKE_PUNCTUATION = /â€[\u0093\u0094\u0098\u0099\u009c\u009d\u00a6“”˜™œ¦]/u;
const ASCII = /^[\u0000-\u007f]*$/u;
/** Ð and ð stand for Đ and đ on many a page that is fine otherwise; ² is a square, not a letter of VISCII. */
const COMMON_GLYPH = /[Ððªº]|[^\p{L}]/gu;

/** Encodings whose glyphs may stand in a text that is Unicode by itself, the likeliest first. */
export const SUSPECTS: readonly Suspect[] = [
  ...mojibake('Windows-1252', 'windows-1252'),
  ...mojibake('Windows-1258', 'windows-1258'),
  glyphs('TCVN3 (ABC)', 'tcvn'),
  { name: 'VNI', advice: CONVERT, convert: fromVni },
  glyphs('VISCII', 'viscii'),
  glyphs('Windows-1258', 'windows-1258'),
  { name: 'VIQR', advice: CONVERT, convert: fromViqr, isStrong: (word) => VIQR_STRONG.test(word) },
];

/** Encodings of bytes that aren't UTF-8: the name, and the text that the bytes are then. */
export const BYTE_ENCODINGS: readonly {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
}[] = [
  { name: 'TCVN3 (ABC)', decode: (bytes) => iconv.decode(bytes, 'tcvn') },
  { name: 'VNI', decode: (bytes) => readVni(iconv.decode(bytes, 'windows-1252')) },
  { name: 'Windows-1258', decode: (bytes) => iconv.decode(bytes, 'windows-1258').normalize('NFC') },
  { name: 'VISCII', decode: (bytes) => iconv.decode(bytes, 'viscii') },
];

function glyphs(name: string, encoding: string): Suspect {
  const letters = new Map<string, string>();
  for (let byte = 0xa1; byte <= 0xff; byte += 1) {
    const letter = iconv.decode(Uint8Array.of(byte), encoding);
    if (letter !== String.fromCharCode(byte)) letters.set(String.fromCharCode(byte), letter);
  }
  const convert = (word: string) => {
    const rest = encoding === 'tcvn' ? word : word.replace(COMMON_GLYPH, '');
    if (![...rest].some((letter) => letters.has(letter))) return undefined;
    return [...word]
      .map((letter) => letters.get(letter) ?? letter)
      .join('')
      .normalize('NFC');
  };
  return { name, advice: CONVERT, convert };
}

function fromVni(word: string): string | undefined {
  const read = readVni(word);
  return read === word ? undefined : read;
}

function readVni(text: string): string {
  return text
    .replace(VNI_LETTER, (whole, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? vniLetter(whole)
        : vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? ''),
    )
    .normalize('NFC');
}

/** In the case of the letter given. */
function vniLetter(letter: string): string {
  const read = VNI_LETTERS[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? read : read.toUpperCase();
}

function fromViqr(word: string): string | undefined {
  if (!VIQR_WORD.test(word)) return undefined;
  const read = word
    .replace(/dd/giu, (both) => (both.startsWith('D') ? 'Đ' : 'đ'))
    .replace(VIQR_LETTER, (_, vowel: string, tone: string) => {
      const mark = VIQR_VOWEL[vowel.slice(1)] ?? '';
      return vowel.slice(0, 1) + mark + (VIQR_TONE[tone] ?? '');
    })
    .normalize('NFC');
  return ASCII.test(read) ? undefined : read;
}

function mojibake(via: string, encoding: string): Suspect[] {
  const bytes = bytesByLetter(encoding);
  const once = (word: string) => undoMojibake(word, bytes);
  const twice = (word: string) => {
    const first = once(word);
    return first === undefined ? undefined : once(first);
  };
  return [
    { name: `UTF-8 that was read as ${via}`, advice: EXPORT, convert: once, isPlain: true },
    { name: `UTF-8 that was read as ${via} twice`, advice: EXPORT, convert: twice, isPlain: true },
  ];
}

/** Bytes that the code page leaves open are read as control characters, as browsers do. */
function bytesByLetter(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    bytes.set(String.fromCharCode(byte), byte);
    bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  return bytes;
}

function undoMojibake(word: string, bytes: ReadonlyMap<string, number>): string | undefined {
  if (ASCII.test(word)) return undefined;
  if (MOJIBAKE_PUNCTUATION.test(word)) return word.replace(MOJIBAKE_PUNCTUATION, ' ');
  const read: number[] = [];
  for (const letter of word) {
    const byte = letter < '\u0080' ? letter.charCodeAt(0) : bytes.get(letter);
    if (byte === undefined) return undefined;
    read.push(byte);
  }
  return isUtf8(read) ? new TextDecoder().decode(Uint8Array.from(read)) : undefined;
}

/** As far as its first bytes say how many follow: cheaper than to let a decoder throw. */
function isUtf8(bytes: readonly number[]): boolean {
  let expected = 0;
  for (const byte of bytes) {
    const isNext = byte >= 0x80 && byte < 0xc0;
    if (expected > 0 !== isNext) return false;
    if (isNext) expected -= 1;
    else if (byte >= 0xf5 || byte === 0xc0 || byte === 0xc1) return false;
    else if (byte >= 0xc0) expected = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
  }
  return expected === 0;
}

/**
 * From the bytes of a file to clean text: UTF-8 in NFC with line feeds. Anything else is refused with a sentence
 * that names what it is, because text that was decoded wrongly looks almost right and spoils every search.
 */

/** The text, or why there is none: a predicate to put after the file's name. */
export type ReadText = { readonly text: string } | { readonly refused: string };

/** First bytes by which a file gives itself away, in order. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'is a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'is a ZIP archive or an Office document (.docx, .odt)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'is an old Office document (.doc, .xls)' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'is a rich-text document (.rtf)' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'is a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'is a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'is a GIF picture' },
  { bytes: [0x1f, 0x8b], what: 'is a gzip archive' },
  { bytes: [0xff, 0xfe], what: 'is text in UTF-16' },
  { bytes: [0xfe, 0xff], what: 'is text in UTF-16' },
];

const WANTED = 'the importer reads plain text in UTF-8';
const NUL = 0;
const LINE_FEED = 10;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;
const HTML = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Vietnamese in UTF-8 that was read as Latin-1 and saved again: `áº¿` for ế, `Ä‘` for đ. */
const TWICE_ENCODED = /á[º»][\u0080-\u00bf\u2018-\u201e\u0152-\u017e€†‡•…‰‹›™]?|Ä[\u0090\u0091‘]|Æ[°¡]/g;
const ENOUGH_TWICE_ENCODED = 3;

/**
 * The text in NFC with line feeds, without byte-order mark and control characters; or what the file is instead.
 *
 * @example readText(new TextEncoder().encode('Một\r\nHai')) // { text: 'Một\nHai' }
 * @example readText(new Uint8Array()) // { refused: 'is empty' }
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { refused: 'is empty' };
  const signature = SIGNATURES.find(({ bytes: first }) =>
    first.every((byte, index) => bytes[index] === byte),
  );
  if (signature) return { refused: `${signature.what}; ${WANTED}` };
  if (bytes.includes(NUL)) return { refused: `is binary, not text; ${WANTED}` };
  const text = decode(bytes);
  if (text === undefined) return { refused: `${describeEncoding(bytes)}; save it as UTF-8 first` };
  return checkText(text.normalize('NFC').replace(LINE_ENDS, '\n').replace(CONTROLS, ''));
}

function checkText(text: string): ReadText {
  if (text.trim() === '') return { refused: 'holds nothing but blank lines' };
  if (HTML.test(text)) return { refused: `is HTML; ${WANTED}: copy the article's text from the browser` };
  if ((text.match(TWICE_ENCODED) ?? []).length >= ENOUGH_TWICE_ENCODED) {
    return { refused: 'was UTF-8 but has been read as Latin-1 and saved again; export it anew' };
  }
  return { text };
}

/** The decoder drops the byte-order mark. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function describeEncoding(bytes: Uint8Array): string {
  const before = bytes.subarray(0, firstBadByte(bytes));
  const line = before.filter((byte) => byte === LINE_FEED).length + 1;
  return `is not UTF-8 (see line ${line}), perhaps Windows-1258, TCVN3 or VNI`;
}

/** The longest prefix that decodes, found by halving; a sequence cut short at its end counts as decodable. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

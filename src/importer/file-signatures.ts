/** Files that aren't text, by their first bytes. */

/** What a file gives itself away as, a predicate, by its first bytes in Latin-1; in order. */
const SIGNATURES: readonly (readonly [first: string, what: string])[] = [
  ['%PDF', 'is a PDF'],
  ['PK\u0003\u0004', 'is a ZIP archive or an Office document (.docx, .odt)'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Office document (.doc, .xls)'],
  ['{\\rtf', 'is a rich-text document (.rtf)'],
  ['bplist00', 'is a web archive of Safari'],
  ['\u0089PNG', 'is a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'is a JPEG picture'],
  ['GIF8', 'is a GIF picture'],
  ['RIFF', 'is a picture, a sound or a film (RIFF)'],
  ['II*\u0000', 'is a TIFF picture'],
  ['MM\u0000*', 'is a TIFF picture'],
  ['\u001f\u008b', 'is a gzip archive'],
  ['7z\u00bc\u00af', 'is a 7-Zip archive'],
  ['Rar!', 'is a RAR archive'],
  ['ID3', 'is a sound (MP3)'],
  ['SQLite format 3', 'is a database (SQLite)'],
  ['\u007fELF', 'is a program'],
  ['From: <Saved by', 'is a web archive (MHTML); save the page as HTML'],
  ['MIME-Version:', 'is an e-mail or a web archive (MHTML); save the page as HTML'],
];
const LONGEST_SIGNATURE = 16;

/**
 * What the file is, if its first bytes are of a kind that isn't text: a predicate to put after its name.
 *
 * @example findSignature(new TextEncoder().encode('%PDF-1.7')) // 'is a PDF'
 */
export function findSignature(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE));
  return SIGNATURES.find(([signature]) => first.startsWith(signature))?.[1];
}

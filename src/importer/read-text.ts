/**
 * From the bytes of a file to clean text: in NFC, with line feeds. A saved web page becomes the text of its article. What
 * can't be read as it is meant is refused with a sentence that names it, because text that was decoded wrongly looks almost
 * right and spoils every search.
 */
import { decodeBytes } from './decode-bytes.ts';
import { findSignature } from './file-signatures.ts';
import { findForeign } from './foreign-text.ts';
import { findGarbled } from './garbled-text.ts';
import { looksLikeHtml } from './html-tags.ts';
import { readHtml, type HtmlText } from './read-html.ts';
import type { Warning } from './result.ts';
import { findSecrecyMarks } from './secrecy.ts';

/** What a web page tells besides its text, and what there is to say about how it was read. */
export interface PageSource extends Omit<HtmlText, 'text'> {
  /** At lines of the file. */
  readonly warnings: readonly Warning[];
}

/** The text, or why there is none: a predicate to put after the file's name. */
export type ReadText = { readonly text: string; readonly page?: PageSource } | { readonly refused: string };

const WANTED = 'the importer reads plain text in UTF-8, or a saved web page';
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;
const BYTE_ORDER_MARK = /^\ufeff+/;
const XML = /^\s*<\?xml/;

/**
 * The text in NFC with line feeds, Đ where a letter only looks like it, without byte-order mark and control characters, and
 * what a web page tells besides; or what the file is instead. Never throws; reading what was read changes nothing.
 *
 * @example readText(new TextEncoder().encode('Một\r\nHai')) // { text: 'Một\nHai' }
 * @example readText(new Uint8Array()) // { refused: 'is empty' }
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { refused: 'is empty' };
  const signature = findSignature(bytes);
  if (signature !== undefined) return { refused: `${signature}; ${WANTED}` };
  const decoded = decodeBytes(bytes);
  if ('refused' in decoded) return decoded;
  const { text, declared } = decoded;
  if (looksLikeHtml(text)) return readPage(clean(text), declared);
  if (XML.test(text)) return { refused: `is XML; ${WANTED}` };
  const plain = clean(text);
  const refused = findFault(plain, { undecoded: text });
  return refused === undefined ? { text: withVietnameseD(plain) } : { refused };
}

/** Icelandic and African letters that look like Đ, which portals print for it: `1565/QÐ-TTg`. */
function withVietnameseD(text: string): string {
  return text.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ');
}

/** Marks compose with the letter before once what stood between is gone. */
function clean(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(BYTE_ORDER_MARK, '').normalize('NFC');
}

function findFault(text: string, { undecoded }: { readonly undecoded: string }): string | undefined {
  if (text.trim() === '') return 'holds nothing but blank lines';
  return describeSecrecy(text, []) ?? findGarbled(undecoded.normalize('NFC')) ?? findForeign(text);
}

function describeSecrecy(text: string, lines: readonly number[]): string | undefined {
  const mark = findSecrecyMarks(text)[0];
  if (!mark) return undefined;
  const line = lines[mark.line - 1] ?? mark.line;
  return `bears a mark of classification in line ${line}: “${mark.text}”; state secrets must not be imported`;
}

/** Marks of classification count wherever they stand on the page; its text has to be sound only in the article. */
function readPage(html: string, declared: string | undefined): ReadText {
  const { text, ...page } = readHtml(html);
  if (text.trim() === '') return { refused: 'is HTML without text' };
  const outside = page.dropped.map((line) => line.text).join('\n');
  const refused =
    describeSecrecy(text, page.lines) ??
    describeSecrecy(
      outside,
      page.dropped.map(({ line }) => line),
    ) ??
    findGarbled(text, page.lines) ??
    findForeign(text);
  if (refused !== undefined) return { refused };
  const message = `the page was decoded from ${declared ?? 'UTF-8'}, as it declares; compare a few words with the original`;
  return {
    text: withVietnameseD(text),
    page: { ...page, warnings: declared === undefined ? [] : [{ line: 1, message }] },
  };
}

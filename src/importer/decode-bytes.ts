/**
 * From bytes to text, or why not. A text file is UTF-8. A web page may say of itself what it is, as the HTML standard has it
 * (byte-order mark, then UTF-8 if the bytes are that, then `<meta charset>`), and is decoded then.
 */
import iconv from 'iconv-lite';
import { isSyllable, words } from '../vietnamese/syllable.ts';
import { looksLikeHtml, readTags } from './html-tags.ts';
import { BYTE_ENCODINGS } from './legacy-encodings.ts';
import { describeLines } from './line-ranges.ts';

/** `declared` is the encoding by which a page was decoded, if it isn't UTF-8. */
export type Decoded = { readonly text: string; readonly declared?: string } | { readonly refused: string };

interface Reading {
  readonly name: string;
  readonly text: string;
  /** Words with marks that are Vietnamese. */
  readonly good: number;
  readonly share: number;
}

/** The longer ones first: the mark of UTF-32 begins with that of UTF-16. */
const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string, name: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le', 'UTF-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32be', 'UTF-32'],
  [[0xff, 0xfe], 'utf-16le', 'UTF-16'],
  [[0xfe, 0xff], 'utf-16be', 'UTF-16'],
];
/** Without a mark, by where the zero bytes are: Vietnamese is mostly ASCII. */
const UNMARKED: readonly (readonly [encoding: string, name: string])[] = [
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['utf-32le', 'UTF-32'],
  ['utf-32be', 'UTF-32'],
];
const WANTED = 'the importer reads plain text in UTF-8, or a saved web page';
const LINE_FEED = 10;
const NUL = 0;
const MARKED = /[^\u0000-\u007f]/u;
const LETTERS = /\p{L}/u;
/** Where `<meta charset>` has to stand is the first 1,024 bytes; saved pages have comments before. */
const HEAD = 4096;
/** So much is enough to tell an encoding by. */
const SAMPLE = 20_000;
const LEAST_SHARE = 0.6;
const ENOUGH_WORDS = 3;
const LONGEST_EXCERPT = 60;

/**
 * The text without byte-order mark, or what the file is: a predicate to put after its name.
 *
 * @example decodeBytes(Uint8Array.of(0x41)) // { text: 'A' }
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return readWide(bytes, marked[1], marked[2]);
  if (bytes.includes(NUL)) return readUnmarked(bytes);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text };
  return decodeDeclared(bytes) ?? { refused: nameEncoding(bytes) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readWide(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const text = iconv.decode(bytes, encoding);
  if (looksLikeHtml(text)) return { text, declared: name };
  return { refused: `is text in ${name} that begins “${excerpt(text)}”; save it as UTF-8 first` };
}

function readUnmarked(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 4));
  const wide = UNMARKED.find(([encoding]) => {
    const text = iconv.decode(sample, encoding);
    return !text.includes('\u0000') && judge(encoding, text).good >= ENOUGH_WORDS;
  });
  return wide ? readWide(bytes, ...wide) : { refused: `is binary, not text; ${WANTED}` };
}

function decodeDeclared(bytes: Uint8Array): Decoded | undefined {
  const head = iconv.decode(bytes.subarray(0, HEAD), 'latin1');
  if (!looksLikeHtml(head)) return undefined;
  const label = declaredCharset(head);
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding.startsWith('utf-')) return undefined;
    return { text: decoder.decode(bytes), declared: decoder.encoding };
  } catch {
    return { refused: `is HTML in the encoding “${label}”, which can't be read; ${WANTED}` };
  }
}

/** UTF-8 where the page declares nothing. */
function declaredCharset(head: string): string {
  let label: string | undefined;
  const open = ({ name, attributes }: { name: string; attributes: ReadonlyMap<string, string> }) => {
    if (name !== 'meta') return;
    const content = /charset\s*=\s*["']?([\w-]+)/i.exec(attributes.get('content') ?? '');
    label ??= attributes.get('charset')?.trim() ?? content?.[1];
  };
  readTags(head, { open, close: () => undefined, text: () => undefined });
  return label ?? 'utf-8';
}

/** Tells by the lines that aren't UTF-8 what they are. */
function nameEncoding(bytes: Uint8Array): string {
  const { bad, wide } = splitBytes(bytes);
  const sample = bytesOf(bad.map(({ line }) => line));
  const damaged = new TextDecoder('utf-8').decode(sample);
  const readings = [
    judge('', damaged),
    ...BYTE_ENCODINGS.map(({ name, decode }) => judge(name, decode(sample))),
  ];
  const best = readings.reduce((one, other) => (other.share > one.share ? other : one));
  const where = describeLines(bad.map(({ number }) => number));
  if (best.good === 0 || best.share < LEAST_SHARE) {
    return `has bytes in ${where} that are neither UTF-8 nor an encoding of Vietnamese that is known; save it as UTF-8 first`;
  }
  const reads = `reads “${excerpt(best.text)}”`;
  if (best.name === '')
    return `is UTF-8 with damaged bytes in ${where}: it ${reads}; save it anew from where it comes`;
  const rivals = readings.filter(({ share, good }) => share === best.share && good === best.good);
  const names = rivals.map(({ name }) => name).join(' or ');
  const sure = rivals.length === 1 && best.good >= ENOUGH_WORDS ? '' : 'perhaps ';
  const what = bad.length * 2 > wide ? `is text in ${sure}${names}` : `has a passage in ${sure}${names}`;
  return `${what}, not UTF-8: from line ${bad[0]?.number ?? 1} on it ${reads}; convert it to Unicode first (UniKey Toolkit does)`;
}

/** The lines that don't decode, and how many have other bytes than ASCII at all. */
function splitBytes(bytes: Uint8Array) {
  const bad: { readonly number: number; readonly line: Uint8Array }[] = [];
  let wide = 0;
  let number = 0;
  for (let start = 0; start <= bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    number += 1;
    start = end + 1;
    if (line.every((byte) => byte < 0x80)) continue;
    wide += 1;
    if (decodeUtf8(line) === undefined) bad.push({ number, line });
  }
  return { bad, wide };
}

function bytesOf(lines: readonly Uint8Array[]): Uint8Array {
  const all: number[] = [];
  for (const line of lines) {
    if (all.length >= SAMPLE) break;
    for (const byte of line.subarray(0, SAMPLE)) all.push(byte);
    all.push(LINE_FEED);
  }
  return Uint8Array.from(all);
}

function judge(name: string, text: string): Reading {
  const marked = text.split(/\s+/u).filter((word) => MARKED.test(word) && LETTERS.test(word));
  const good = marked.filter((word) =>
    words(word).every((part) => part.length < 10 && isSyllable(part)),
  ).length;
  return { name, text, good, share: marked.length === 0 ? 0 : good / marked.length };
}

function excerpt(text: string): string {
  const line = text.split(/[\r\n]/u).find((each) => MARKED.test(each)) ?? text.slice(0, LONGEST_EXCERPT);
  const clean = line
    .replace(/^\ufeff/u, '')
    .replace(/[\u0000-\u001f\ufffd]/gu, '')
    .trim();
  return clean.length <= LONGEST_EXCERPT ? clean : `${clean.slice(0, LONGEST_EXCERPT).trimEnd()}…`;
}

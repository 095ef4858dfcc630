/**
 * Short forms that an article uses, and what it says they stand for.
 *
 * A *short form* has two capitals at least (`CNTT`, `KT-XH`, `R&D`, `IoT`), or a capital and a digit (`5G`, `VR360`).
 * Roman numerals, symbols of documents, units, academic titles and words in capitals are none.
 */
import { isSyllable } from '../vietnamese/syllable.ts';
import type { KnownShortForm } from './context.ts';
import { expansionOf } from './expansions.ts';
import { isAllCapitals } from './lines.ts';
import { findSpans } from './mention-spans.ts';
import { sentencesOf } from './mentions.ts';
import type { Abbreviation, NumberedLine } from './result.ts';

/** Where a short form stands; indexes count in the sentence. */
interface Found {
  readonly short: string;
  readonly index: number;
}

const CANDIDATE =
  /(?<![\p{L}\p{N}&/.-])(?:\d(?=[A-Z](?![\p{L}\p{N}])))?\p{Lu}[\p{L}\p{N}]*(?:[&-][\p{Lu}\p{N}][\p{L}\p{N}]*)*(?![\p{L}\p{N}&])/gu;
const INDEX = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]{1,4} Index(?![\p{L}])/gu;
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:-[IVX]+)?$/u;
const UNITS = new Set(
  (
    'USD VND VNĐ EUR CNY JPY KRW GBP GB MB KB TB PB KW MW GW MWp KWp MWh KWh GWh GHz MHz KHz KV MVA ' +
    'Mbps Gbps MBps PM AM CM KM HA DWT TEU BTU'
  ).split(' '),
);
const TITLES = new Set(
  'TS ThS Ths PGS GS TSKH BS BSCKI BSCKII KS LS CN NSND NSƯT NGƯT NGND PV BT CTV'.split(' '),
);
/** Roads, rounds, groups of blood and cases: a letter or two and a number. */
const CODE = /^(?:(?:QL|ĐT|TL|DT|HL|ĐH|CT)\d{1,4}[A-ZĐ]?|[A-Z]\d{1,4})$/u;
const GENERATION = /^\d[GDK]$/u;
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/u;
const LONGEST_WORD = 8;
const NAMES_IN_CAPITALS = new Set([
  'COVID',
  'COVID-19',
  'VIETTEL',
  'VINGROUP',
  'GOOGLE',
  'VIETNAM',
  'FACEBOOK',
  'ZALO',
  'VIDEO',
  'CLIP',
  'LIVE',
]);

/**
 * The short forms of these lines, each once, in order of first use, with the expansion that stands beside it in brackets.
 *
 * @param known what the glossary has
 * @example findAbbreviations(lines, [])[0] // { short: 'CQĐT', expansion: 'chính quyền điện tử', known: false, paragraphs: [2] }
 */
export function findAbbreviations(
  lines: readonly NumberedLine[],
  known: readonly KnownShortForm[],
): Abbreviation[] {
  const inGlossary = new Set(known.map(([short]) => keyOf(short)));
  const expansions = new Map(known.map(([short, expansion]) => [keyOf(short), expansion]));
  const found = new Map<string, { short: string; expansion: string | null; paragraphs: Set<number> }>();
  for (const { text, paragraph } of lines) {
    if (isAllCapitals(text)) continue;
    for (const sentence of sentencesOf(text)) {
      for (const { short, index } of shortFormsIn(sentence.text)) {
        const key = keyOf(short);
        const form = found.get(key) ?? { short, expansion: null, paragraphs: new Set<number>() };
        form.expansion ??= expansionOf({ short, index }, sentence.text, expansions.get(key)) ?? null;
        if (paragraph !== undefined) form.paragraphs.add(paragraph);
        found.set(key, form);
      }
    }
  }
  return [...found.values()].map(({ short, expansion, paragraphs }) => {
    const known = inGlossary.has(keyOf(short));
    return { short, expansion, known, paragraphs: [...paragraphs].sort((a, b) => a - b) };
  });
}

/** `Par Index` and `PAR Index` are one. */
function keyOf(short: string): string {
  return short.replace(/[–—]/gu, '-').toLocaleUpperCase('vi');
}

function shortFormsIn(text: string): Found[] {
  if (!/[\p{Lu}\p{N}]\p{Lu}|\p{Lu}[&\p{Ll}\p{N}-]/u.test(text)) return [];
  const taken = [
    ...findSpans(text).map(({ start, end }) => ({ start, end })),
    ...capitalRuns(text),
    ...[...text.matchAll(INDEX)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
  ];
  const isFree = (index: number, end: number) =>
    !taken.some((other) => index < other.end && other.start < end);
  const indexes = [...text.matchAll(INDEX)].map(({ index, 0: short }) => ({ short, index }));
  const words = [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: printed }): Found[] =>
    isFree(index, index + printed.length) && !isPath(text, index, printed) ? partsOf(printed, index) : [],
  );
  const forms = words.filter(
    ({ short, index }) => isShortForm(short) && !isUnit(short, text.slice(0, index)),
  );
  return [...indexes, ...forms].sort((a, b) => a.index - b.index);
}

/** `NQ/TU` without its number, `KH/TU`; `UBND/HĐND` are two forms. */
function isPath(text: string, index: number, printed: string): boolean {
  const behind = text.slice(index + printed.length, index + printed.length + 4);
  return /^\/\p{Lu}/u.test(behind) && /^(?:NQ|KH|QĐ|CTr|CT|KL|HD|TB|BC|TTr)$/u.test(printed);
}

/** `UBND-HĐND` are two, `KT-XH` is one; a year behind is no part. */
function partsOf(printed: string, index: number): Found[] {
  const whole = printed.replace(/-(?:19|20)\d\d$/u, '');
  const parts = whole.split('-');
  if (parts.length < 2 || !parts.every((part) => /^\p{Lu}{4,}$/u.test(part)))
    return [{ short: whole, index }];
  return parts.map((short) => ({ short, index: index + printed.indexOf(short) }));
}

function isShortForm(short: string): boolean {
  if (ROMAN.test(short) || TITLES.has(short) || NAMES_IN_CAPITALS.has(short)) return false;
  if (GENERATION.test(short)) return true;
  if (CODE.test(short) || hasTone(short)) return false;
  const capitals = short.replace(/\P{Lu}/gu, '').length;
  const small = short.replace(/\P{Ll}/gu, '').length;
  if (capitals < 2 || small > capitals || (small > 0 && short.length > LONGEST_WORD)) return false;
  const parts = short.split(/[&-]/u);
  if (parts.length === 1) return capitals < LONGEST_WORD;
  return !parts.some((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part));
}

/** `500 TB` is a unit, `TB` elsewhere a kind of document. */
function isUnit(short: string, before: string): boolean {
  return UNITS.has(short) && (short.length > 2 || /[\d,.]\s?$/u.test(before.slice(-4)));
}

/** Letters of short forms carry no tone; words in capitals do. */
function hasTone(short: string): boolean {
  return TONE.test(short.normalize('NFD').replaceAll('\u0306', '').replaceAll('\u0302', ''));
}

/** Runs of words in capitals: names and headings. More than half of their words are syllables of the language. */
function capitalRuns(text: string): { readonly start: number; readonly end: number }[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}+(?:[ ,-]+\p{Lu}+(?![\p{Ll}\p{N}]))+(?![\p{L}\p{N}])/gu),
  ].flatMap(({ index, 0: run }) => {
    const words = run.split(/[ ,-]+/u);
    const syllables = words.filter((word) => isSyllable(word.toLocaleLowerCase('vi')));
    return syllables.length * 2 > words.length ? [{ start: index, end: index + run.length }] : [];
  });
}

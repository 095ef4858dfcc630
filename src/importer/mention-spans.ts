/**
 * Where a sentence mentions documents by number, in whatever form it prints them.
 *
 * A *span* is the stretch of a mention with the kind before it: `Kế hoạch hành động số 538-KH/TU`. It is *whole* with the
 * symbol; *short* with a kind and a bare number, `Nghị quyết 57`, `NQ số 57`, or the `59` of `các Nghị quyết 57, 59`.
 */
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import { isCounted, looksLikeYear } from '../model/symbol-number.ts';
import { kindFromAbbreviation, kindFromName, kindNames } from '../model/symbol-kind.ts';
import type { KindAbbreviation } from '../model/symbol-kind.ts';
import { parseSymbol } from '../model/symbol.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import { fold } from '../vietnamese/fold.ts';

/** Indexes count in the sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly suffix?: string;
  /** Absent where the symbol prints none. */
  readonly kind?: KindAbbreviation;
  /** Of a whole mention. */
  readonly symbol?: DocumentSymbol;
  /** Where the letters allow another reading. */
  readonly doubt?: string;
}

type Whole = Span & { readonly symbol: DocumentSymbol };

/** No kind with `số` behind it is longer. */
const LONGEST_KIND = 40;
const ABBREVIATED = String.raw`NQ|QĐ|KH|CTr|CTHĐ|NĐ|KL`;
const NUMBER_END = String.raw`(?![\p{L}\p{N}]|[.,]\p{N}|\s?%|\s?[-/]\s?[\p{L}\p{N}])`;
/** `57NQ/TW`, `57NQ-TW` */
const GLUED =
  /(?<![\p{L}\p{N}_/=.,-])\d{1,4}(?:NQ|QĐ|KH|CTr|CT|KL)\s?[-/]\s?\p{Lu}[\p{L}]{1,5}(?![\p{L}\p{N}])/gu;
/** `57-NQ/TƯ`: newspapers print the centre's TW so; the province's is TU. */
const CENTRAL =
  /(?<![\p{L}\p{N}_/=.,-])\d{1,4}\s?[-/]\s?(?:NQ|QĐ|KH|CTr|CT|KL|HD|TB)\s?[-/]\s?TƯ(?![\p{L}\p{N}])/gu;
const OF_PROVINCE = /^[^.;]*(?:tỉnh|thành) (?:ủy|uỷ)/iu;
const REACH = 60;
/** `Quyết định số 749/TTg`: the kind is in the word before. */
const KIND_APART =
  /(?<![\p{L}\p{N}])(?<name>[Nn]ghị quyết|[Qq]uyết định|[Kk]ế hoạch|[Cc]hỉ thị|[Kk]ết luận|[Cc]hương trình(?: hành động)?|NQ|QĐ|KH|CTr)(?:\s+số)?\s+(?<code>\d{1,5}\s?[-/]\s?(?:TW|TU|TTg|UBND|CP))(?![\p{L}\p{N}/-])/gu;
/** `NQ 57`, `QĐ số 749`, `CT số 01` */
const SHORT_ABBREVIATED = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:(?<kind>${ABBREVIATED})(?<so>\\s+số)?|(?<other>CT|TT|TB)\\s+số)[\\s:]*(?<number>\\d{1,5})${NUMBER_END}`,
  'gu',
);
/** These are no verbs, so that a bare number behind them is theirs in lower case too. */
const SHORT_LOWER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>nghị quyết|nghị định|thông tư)\\s+(?<number>\\d{1,4})${NUMBER_END}`,
  'gu',
);
const PLURAL = /(?:^|[^\p{L}])(?:các|những|hai|ba|bốn|bộ tứ|2|3|4)\s*$/iu;
const NEXT_NUMBER = new RegExp(
  String.raw`(?:,|;|\s+và|\s+hay|\s+hoặc)\s+(?:số\s+)?(?<number>\d{1,4})` + NUMBER_END,
  'uy',
);
/** What stands between members of a list of symbols. */
export const LIST_JOINT = /^(?:\s*[,;]\s*|\s*[,;]?\s*(?:và|cùng|hay|hoặc)\s+)(?:các\s+)?(?:số\s+)?$/u;

/**
 * The spans of a sentence, in order; of two that overlap, the whole one.
 *
 * @example findSpans('theo NQ số 57').map(({ kind, number }) => [kind, number]) // [['NQ', 57]]
 */
export function findSpans(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const whole: Whole[] = findSymbols(text).map(({ symbol, index, length }) => ({
    ...partsOf(symbol),
    ...{ start: index, end: index + length },
  }));
  for (const { index, 0: printed } of text.matchAll(CENTRAL)) {
    const isProvincial = OF_PROVINCE.test(text.slice(index + printed.length, index + printed.length + REACH));
    add(whole, index, { printed, code: printed.replace(/TƯ$/u, isProvincial ? 'TU' : 'TW') });
  }
  for (const { index, 0: printed } of text.matchAll(GLUED)) add(whole, index, { printed });
  for (const { index, 0: printed, groups } of text.matchAll(KIND_APART)) {
    const { name = '', code = '' } = groups ?? {};
    const kind = kindFromName(name) ?? kindFromAbbreviation(name);
    if (kind) add(whole, index + printed.length - code.length, { printed: code, code: `${kind} ${code}` });
  }
  const named = whole.map((span) => ({ ...span, start: span.start - kindBefore(text, span).length }));
  return [...named, ...shortSpans(text, named)].sort((a, b) => a.start - b.start);
}

function partsOf(symbol: DocumentSymbol): Omit<Whole, 'start' | 'end'> {
  const { number, suffix } = symbol;
  return {
    ...{ symbol, number },
    ...(suffix !== undefined && { suffix }),
    ...('kind' in symbol && { kind: symbol.kind }),
  };
}

/** Adds a printed form that reads as a symbol, unless another stands there. */
function add(
  spans: Whole[],
  start: number,
  { printed, code = printed }: { readonly printed: string; readonly code?: string },
): void {
  const symbol = parseSymbol(code.normalize('NFC'));
  const end = start + printed.length;
  if (symbol && isFree(spans, start, end)) {
    const doubt = code.endsWith('W') && printed.endsWith('Ư') ? { doubt: 'TƯ may stand for TW or TU' } : {};
    spans.push({ ...partsOf(symbol), ...doubt, start, end });
  }
}

/** `Kế hoạch hành động số `, where the text before the symbol ends in it. */
function kindBefore(text: string, { kind, start }: Span): string {
  const names = kind ? [...kindNames(kind), kind] : ['luật', 'nghị quyết', 'công văn', 'văn bản'];
  const before = text.slice(Math.max(0, start - LONGEST_KIND), start);
  const shape = new RegExp(
    `(?:^|[^\\p{L}])((?:${names.map(fold).toSorted(byLength).join('|')}) (?:so ?:? ?)?)$`,
    'u',
  );
  const length = shape.exec(fold(before))?.[1]?.length ?? 0;
  return before.slice(before.length - length);
}

function shortSpans(text: string, whole: readonly Span[]): Span[] {
  const found: Span[] = [];
  const put = (span: Span): void => {
    const isOther = span.number === 0 || !isFree(whole, span.start, span.end);
    if (!isOther && isFree(found, span.start, span.end)) found.push(span);
  };
  for (const { index, length, kind, number, suffix } of findShortMentions(text)) {
    put({ start: index, end: index + length, kind, number, ...(suffix !== undefined && { suffix }) });
  }
  for (const span of [...abbreviatedSpans(text), ...lowerSpans(text)]) put(span);
  for (const first of [...found]) for (const next of listed(text, first)) put(next);
  return found;
}

function abbreviatedSpans(text: string): Span[] {
  return [...text.matchAll(SHORT_ABBREVIATED)].flatMap(({ index, 0: printed, groups = {} }): Span[] => {
    const { kind: name = groups['other'] ?? '', so = groups['other'] } = groups;
    const kind = kindFromAbbreviation(name === 'CTHĐ' ? 'CTr' : name);
    const number = Number(groups['number']);
    const isYear = so === undefined && looksLikeYear(number);
    return kind && !isYear ? [{ start: index, end: index + printed.length, kind, number }] : [];
  });
}

function lowerSpans(text: string): Span[] {
  return [...text.matchAll(SHORT_LOWER)].flatMap(({ index, 0: printed, groups = {} }): Span[] => {
    const kind = kindFromName(groups['name'] ?? '');
    const number = Number(groups['number']);
    const end = index + printed.length;
    return kind && !isNoNumber(text, end, number) ? [{ start: index, end, kind, number }] : [];
  });
}

/** Whether the bare number that ends here is a year or counts something. */
function isNoNumber(text: string, end: number, number: number): boolean {
  return looksLikeYear(number) || isCounted(fold(text.slice(end, end + LONGEST_KIND)), 0);
}

/** `59` and `66` behind `các Nghị quyết 57, 59 và 66`; a list needs a plural before it or an issuer behind it. */
function listed(text: string, first: Span): Span[] {
  const spans: Span[] = [];
  NEXT_NUMBER.lastIndex = first.end;
  for (let match = NEXT_NUMBER.exec(text); match; match = NEXT_NUMBER.exec(text)) {
    const { number = '' } = match.groups ?? {};
    const end = NEXT_NUMBER.lastIndex;
    if (isNoNumber(text, end, Number(number))) break;
    spans.push({
      start: end - number.length,
      end,
      number: Number(number),
      ...(first.kind && { kind: first.kind }),
    });
  }
  const isPlural = PLURAL.test(text.slice(Math.max(0, first.start - 12), first.start));
  const last = spans.at(-1)?.end ?? 0;
  return isPlural || /^\s+của\s+(?:Bộ Chính trị|Trung ương)/u.test(text.slice(last, last + 24)) ? spans : [];
}

function isFree(spans: readonly Span[], start: number, end: number): boolean {
  return !spans.some((other) => start < other.end && other.start < end);
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

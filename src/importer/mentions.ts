/**
 * Mentions of documents: each place where the text prints a symbol, with what stands beside it.
 *
 * A *mention* is the symbol as printed together with the kind before it, `Kế hoạch hành động số 538-KH/TU`. Its date and
 * issuer count only where the sentence ties them to it: `… ngày 27/9/2019 của Bộ Chính trị` behind, or
 * `Ngày 26/6/2020, Tỉnh ủy ban hành …` before.
 */
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import type { ShortMention } from '../model/symbol-find.ts';
import { kindNames } from '../model/symbol-kind.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import { isoDate } from '../vietnamese/date.ts';
import { fold } from '../vietnamese/fold.ts';
import type { ProvinceNames } from './context.ts';
import { findIssuers, issues } from './issuers.ts';
import { splitSentences } from './lines.ts';
import { findProvinces } from './provinces.ts';
import type { NumberedLine } from './result.ts';

/** Where a mention stands; without paragraph in a title or caption. */
export interface Place {
  readonly line: number;
  readonly paragraph?: number;
}

export interface Mention {
  readonly symbol: DocumentSymbol;
  readonly printed: string;
  readonly place: Place;
  /** ISO date. */
  readonly issued?: string;
  /** In full, without the province. */
  readonly issuer?: string;
  /** The province named with the issuer. */
  readonly province?: ProvinceNames;
}

export interface ShortMentionAt {
  readonly mention: ShortMention;
  readonly place: Place;
}

/** A mention in its sentence; indexes count in the sentence. */
interface Span {
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
}

interface Beside {
  readonly issued?: string;
  /** Where the date ends, if it stands behind the symbol. */
  readonly end: number;
}

const BEFORE_DATE =
  /^[\s,]*\(?\s*(?:(?:được\s+)?(?:ký\s+)?ban hành\s+)?(?:của\s+[\p{L}&\s]{3,60}?,?\s*\(?)?$/u;
const ISSUED_ON_IT = /^,?\s+[\p{L}&\s]{3,60}?\s(?:ký\s+)?(?:ban hành|thông qua|phê duyệt)\s/u;
const ISSUES = /(?:ban hành|thông qua|phê duyệt)\s*$/u;
const OF = /^[\s),]*(?:của|do)\s+/u;
/** What may stand between an issuer and its verb. */
const ADVERBS =
  /^(?:\s*(?:đã|vừa|cũng|tiếp tục|kịp thời|khẩn trương|nhanh chóng|ký|tỉnh|thành phố|\p{Lu}\p{L}*))*\s*$/u;
/** What may stand between the verb and a symbol besides further symbols with their dates. */
const CHAIN = /(?:\s|,|và|số|ngày|năm|tháng|[()\d/.-]|tiếp theo|các)*/u;

/**
 * Every whole symbol in these lines, with kind, date and issuer as far as the sentence tells.
 *
 * @example findMentions(numberParagraphs(body), provinces)[0]?.issued // '2019-09-27'
 */
export function findMentions(lines: readonly NumberedLine[], provinces: readonly ProvinceNames[]): Mention[] {
  return lines.flatMap((line) =>
    splitSentences(line.text).flatMap(({ text }) => {
      const spans = findSymbols(text).map(({ symbol, index, length }): Span => {
        return {
          symbol,
          start: index - kindBefore(text.slice(0, index), symbol).length,
          end: index + length,
        };
      });
      return spans.map((span) => readMention({ span, spans, text, place: placeOf(line), provinces }));
    }),
  );
}

/**
 * Every kind with a bare number in these lines, `Nghị quyết 57`.
 *
 * @example findShort(lines)[0]?.mention.printed // 'Nghị quyết 57'
 */
export function findShort(lines: readonly NumberedLine[]): ShortMentionAt[] {
  return lines.flatMap((line) =>
    findShortMentions(line.text).map((mention) => ({ mention, place: placeOf(line) })),
  );
}

function placeOf({ line, paragraph }: NumberedLine): Place {
  return { line, ...(paragraph !== undefined && { paragraph }) };
}

/** `Kế hoạch hành động số `, where the text ends in it. */
function kindBefore(text: string, symbol: DocumentSymbol): string {
  const names = 'kind' in symbol ? kindNames(symbol.kind) : ['luật', 'nghị quyết', 'công văn', 'văn bản'];
  const shape = new RegExp(
    `(?:^|[^\\p{L}])((?:${names.map(fold).toSorted(byLength).join('|')}) (?:so ?:? ?)?)$`,
    'u',
  );
  const length = shape.exec(fold(text))?.[1]?.length ?? 0;
  return text.slice(text.length - length);
}

function readMention({
  span,
  spans,
  text,
  place,
  provinces,
}: {
  span: Span;
  spans: readonly Span[];
  text: string;
  place: Place;
  provinces: readonly ProvinceNames[];
}): Mention {
  const beside = dateBehind(text, span) ?? dateBefore(text, span);
  const issuer = issuerBehind(text, span, beside) ?? issuerBefore(text, span, spans);
  const issuerEnd = issuer ? issuer.index + issuer.length : 0;
  const named = issuer && findProvinces(text.slice(issuerEnd), provinces).find(({ index }) => index <= 1);
  return {
    symbol: span.symbol,
    printed: text.slice(span.start, span.end),
    place,
    ...(beside?.issued !== undefined && { issued: beside.issued }),
    ...(issuer && { issuer: issuer.name }),
    ...(named && { province: named.province }),
  };
}

function dateBehind(text: string, { end }: Span): Beside | undefined {
  const date = daysIn(text).find(({ index }) => index >= end);
  if (!date || !BEFORE_DATE.test(text.slice(end, date.index))) return undefined;
  const after = date.index + date.length;
  return ISSUED_ON_IT.test(text.slice(after)) ? undefined : { issued: isoDate(date.date), end: after };
}

function dateBefore(text: string, { start, end }: Span): Beside | undefined {
  const date = daysIn(text).findLast(({ index, length }) => index + length <= start);
  if (!date) return undefined;
  const between = text.slice(date.index + date.length, start);
  return ISSUES.test(between) && !/\d/.test(between) ? { issued: isoDate(date.date), end } : undefined;
}

function daysIn(text: string) {
  return findDates(text).filter(({ date }) => date.day !== undefined);
}

/** `… của Bộ Chính trị`, right behind the symbol or its date. */
function issuerBehind(text: string, { symbol, end }: Span, beside: Beside | undefined) {
  return [beside?.end ?? end, end]
    .map((from) => from + (OF.exec(text.slice(from))?.[0].length ?? Number.NaN))
    .map((at) => findIssuers(text).find((issuer) => issuer.index === at && issues(issuer, symbol)))
    .find((issuer) => issuer !== undefined);
}

/** `Tỉnh ủy đã ban hành …`, with nothing but a list of documents between the verb and this one. */
function issuerBefore(text: string, { symbol, start }: Span, spans: readonly Span[]) {
  const issuer = findIssuers(text).findLast((each) => each.index < start && issues(each, symbol));
  if (!issuer) return undefined;
  const from = issuer.index + issuer.length;
  const first = spans.find((span) => span.start >= from);
  if (!first || !ISSUES.test(text.slice(from, first.start))) return undefined;
  const adverbs = text.slice(from, first.start).replace(ISSUES, '');
  const list = spans
    .filter((span) => span.start >= first.start && span.end <= start)
    .toReversed()
    .reduce(
      (left, span) => left.slice(0, span.start - first.start) + left.slice(span.end - first.start),
      text.slice(first.start, start),
    );
  return ADVERBS.test(adverbs) && list.replace(CHAIN, '') === '' ? issuer : undefined;
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

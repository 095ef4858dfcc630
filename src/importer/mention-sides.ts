/** What a sentence ties to a mention of a document: its date, its issuer, the province that the issuer is of. */
import { findDates } from '../vietnamese/date-parsing.ts';
import { isoDate } from '../vietnamese/date.ts';
import type { ProvinceNames } from './context.ts';
import { findIssuers, issuerByInitials, issues } from './issuers.ts';
import type { NamedIssuer } from './issuers.ts';
import { LIST_JOINT } from './mention-spans.ts';
import type { Span } from './mention-spans.ts';
import type { DocumentMention } from './mentions.ts';
import { findProvinces } from './provinces.ts';
import type { FoundProvince } from './provinces.ts';

export type Side = Pick<DocumentMention, 'issued' | 'issuer' | 'province' | 'wrongIssuer'>;

interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly days: readonly { readonly index: number; readonly length: number; readonly issued: string }[];
  readonly issuers: readonly NamedIssuer[];
  readonly provinces: readonly FoundProvince[];
}

interface Beside {
  readonly issued?: string;
  /** Where the date ends, if it stands behind the symbol. */
  readonly end: number;
}

const BEFORE_DATE =
  /^[\s,]*\(?\s*(?:(?:được\s+(?:[\p{L}\s]{3,40}?\s)?)?(?:ký\s+)?(?:ban hành|thông qua|phê duyệt)\s+)?(?:của\s+[\p{L}&\s]{3,60}?,?\s*\(?)?$/u;
/** Behind a date somebody else issues something on it; `… của Thủ tướng phê duyệt` is the document's own. */
const ISSUED_ON_IT =
  /^,?\s+(?=\p{Lu}|tỉnh |thành phố |huyện )[\p{L}&\s]{3,60}?\s(?:ký\s+)?(?:ban hành|thông qua|phê duyệt)\s/u;
const ISSUES = /(?:ban hành|thông qua|phê duyệt)\s*$/u;
const OF = /^[\s),]*(?:của|do)\s+/u;
const OF_PROVINCE = /^[\s),]*của\s+(?:(?:tỉnh|thành phố|TP\.?)\s+)?/u;
/** What may stand between an issuer and its verb. */
const ADVERBS =
  /^(?:\s*(?:đã|vừa|cũng|tiếp tục|kịp thời|khẩn trương|nhanh chóng|ký|tỉnh|thành phố|\p{Lu}\p{L}*))*\s*$/u;
/** What may stand between the verb and a symbol besides further symbols with their dates. */
const CHAIN = /(?:\s|,|và|số|ngày|năm|tháng|[()\d/.-]|tiếp theo|các|hai|ba)*/u;
/** Whoever carries a document out isn't its issuer: `kế hoạch thực hiện Nghị quyết 57 của Tỉnh ủy`. */
const CARRIED_OUT = /(?:thực hiện|triển khai|cụ thể hóa|cụ thể hoá|thi hành)\s[^,.;]{0,30}$/u;
/** Longer than what may stand between a symbol and its date or issuer. */
const REACH = 140;
const LONGEST_LIST = 12;

/**
 * Tells what a sentence ties to each of its spans.
 *
 * @example createSides(text, findSpans(text), provinces)(span).issued // '2019-09-27'
 */
export function createSides(
  text: string,
  spans: readonly Span[],
  provinceNames: readonly ProvinceNames[],
): (span: Span) => Side {
  const provinces = findProvinces(text, provinceNames);
  const starts = new Set(provinces.map(({ index }) => index));
  const days = findDates(text)
    .filter(({ date }) => date.day !== undefined)
    .map(({ date, index, length }) => ({ index, length, issued: isoDate(date) }));
  const issuers = findIssuers(text, provinceNames.length === 0 ? undefined : (index) => starts.has(index));
  const sentence = { text, spans, days, issuers, provinces };
  return (span) => readSide(span, sentence);
}

function readSide(span: Span, sentence: Sentence): Side {
  const beside = dateBehind(span, sentence) ?? dateBefore(span, sentence);
  const behind = issuerBehind(span, sentence, beside);
  const isRight = behind === undefined || fits(behind, span);
  const issuer = isRight
    ? (behind ?? issuerBefore(span, sentence) ?? issuerOfList(span, sentence))
    : undefined;
  const province = issuer ? provinceAt(sentence, issuer) : provinceBeside(span, sentence, beside);
  return {
    ...(beside?.issued !== undefined && { issued: beside.issued }),
    ...(issuer && { issuer }),
    ...(province && { province }),
    ...(!isRight && { wrongIssuer: sentence.text.slice(behind.index, behind.index + behind.length) }),
  };
}

/** A bare number goes with any issuer. */
function fits(issuer: NamedIssuer, { symbol }: Span): boolean {
  return symbol === undefined || issues(issuer, symbol);
}

function dateBehind({ end }: Span, { text, days }: Sentence): Beside | undefined {
  const date = days.find(({ index }) => index >= end);
  if (!date || date.index - end > REACH || !BEFORE_DATE.test(text.slice(end, date.index))) return undefined;
  const after = date.index + date.length;
  return ISSUED_ON_IT.test(text.slice(after, after + REACH))
    ? undefined
    : { issued: date.issued, end: after };
}

function dateBefore({ start, end }: Span, { text, days }: Sentence): Beside | undefined {
  const date = days.findLast(({ index, length }) => index + length <= start);
  if (!date) return undefined;
  const between = text.slice(date.index + date.length, start);
  return ISSUES.test(between) && !/\d/.test(between) ? { issued: date.issued, end } : undefined;
}

/** `… của Bộ Chính trị`, right behind the symbol or its date; one that its symbol doesn't allow only if it is its own. */
function issuerBehind(
  span: Span,
  { text, issuers }: Sentence,
  beside: Beside | undefined,
): NamedIssuer | undefined {
  const places = [beside?.end ?? span.end, span.end].flatMap((from) => {
    const of = OF.exec(text.slice(from, from + REACH))?.[0];
    return of === undefined ? [] : [from + of.length];
  });
  const named = places.flatMap((at) => issuers.find(({ index }) => index === at) ?? []);
  const { symbol } = span;
  const spelled = places.flatMap((at) => (symbol && issuerByInitials(text, at, symbol.issuer)) ?? []);
  const right = [...named, ...spelled].find((issuer) => fits(issuer, span));
  const isCarriedOut = CARRIED_OUT.test(text.slice(Math.max(0, span.start - 50), span.start));
  return right ?? (isCarriedOut ? undefined : named[0]);
}

/** `Tỉnh ủy đã ban hành …`, with nothing but a list of documents between the verb and this one. */
function issuerBefore(span: Span, sentence: Sentence): NamedIssuer | undefined {
  const issuer = sentence.issuers.findLast((each) => each.index < span.start && fits(each, span));
  return issuer && isIssuedBy(issuer, span, sentence) ? issuer : undefined;
}

function isIssuedBy(
  subject: { readonly index: number; readonly length: number },
  { start }: Span,
  { text, spans }: Sentence,
): boolean {
  const from = subject.index + subject.length;
  const first = spans.find((span) => span.start >= from);
  if (!first || !ISSUES.test(text.slice(from, first.start))) return false;
  const adverbs = text.slice(from, first.start).replace(ISSUES, '');
  const list = spans
    .filter((span) => span.start >= first.start && span.end <= start)
    .toReversed()
    .reduce(
      (left, span) => left.slice(0, span.start - first.start) + left.slice(span.end - first.start),
      text.slice(first.start, start),
    );
  return ADVERBS.test(adverbs) && list.replace(CHAIN, '') === '';
}

/** `các nghị quyết số 52-NQ/TW và 57-NQ/TW của Bộ Chính trị`: what stands behind the last holds for all. */
function issuerOfList(span: Span, sentence: Sentence, most = LONGEST_LIST): NamedIssuer | undefined {
  const { spans, text } = sentence;
  const next = spans[spans.indexOf(span) + 1];
  if (most === 0 || !next || next.symbol?.issuer !== span.symbol?.issuer) return undefined;
  if (next.kind !== span.kind || !LIST_JOINT.test(text.slice(span.end, next.start))) return undefined;
  return issuerBehind(next, sentence, dateBehind(next, sentence)) ?? issuerOfList(next, sentence, most - 1);
}

function provinceAt({ text, provinces }: Sentence, issuer: NamedIssuer): ProvinceNames | undefined {
  const end = issuer.index + issuer.length;
  const next = provinces.find(({ index }) => index >= end);
  return next && /^\s*(?:tỉnh |thành phố |TP\.? ?)?$/u.test(text.slice(end, next.index))
    ? next.province
    : undefined;
}

/** `Nghị quyết số 09-NQ/TU của tỉnh Sơn La`, `Huế ban hành Nghị quyết số 09-NQ/TU`. */
function provinceBeside(
  span: Span,
  sentence: Sentence,
  beside: Beside | undefined,
): ProvinceNames | undefined {
  const { text, provinces } = sentence;
  for (const from of [beside?.end ?? span.end, span.end]) {
    const of = OF_PROVINCE.exec(text.slice(from, from + REACH))?.[0];
    const named = of !== undefined && provinces.find(({ index }) => index === from + of.length);
    if (named) return named.province;
  }
  const subject = provinces.findLast(({ index, length }) => index + length <= span.start);
  return subject && isIssuedBy(subject, span, sentence) ? subject.province : undefined;
}

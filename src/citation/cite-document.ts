/**
 * Citing a document of the Party or the State in Vietnamese.
 *
 * The first mention has kind, number and symbol, date, issuer and subject; later ones kind, number and symbol alone
 * (Decree 30/2020/NĐ-CP, Appendix I, on citing documents). The Party's style puts a comma between symbol and date and
 * writes the date short; the State's has no comma and writes the date out:
 *
 * - Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về …
 * - Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về …
 *
 * What isn't known is left out. A scheme or another plan without a symbol goes by its name: "Đề án tổng thể …". Bodies are
 * spelled out in the first mention.
 */
import { documentKind, documentName } from '../model/document-name.ts';
import type { DocumentData, DocumentKind } from '../model/document.ts';
import type { DocumentNode } from '../model/nodes.ts';
import { parseSymbol } from '../model/symbol.ts';
import { lowerFirst } from '../vietnamese/capital.ts';
import { formatDate, type DateStyle, type PlainDate } from '../vietnamese/date.ts';
import { fold } from '../vietnamese/fold.ts';
import { plainDateOf, type Citation, type CitedWork, type CitingSite, type Mention } from './work.ts';

export type CitingStyle = 'party' | 'state';

type Cited = Pick<DocumentData, 'kind' | 'kindLabel' | 'symbol' | 'title' | 'issuer' | 'issued'> &
  Partial<Pick<DocumentData, 'titleStatus'>>;

interface StyleRule {
  readonly occasion: string;
  /** What stands between the symbol and the date. */
  readonly beforeDate: string;
  readonly date: DateStyle;
}

const STYLES: Readonly<Record<CitingStyle, StyleRule>> = {
  party: { occasion: 'Dẫn lần đầu, kiểu văn bản Đảng', beforeDate: ', ', date: 'short' },
  state: { occasion: 'Dẫn lần đầu, kiểu văn bản Nhà nước', beforeDate: ' ', date: 'long' },
};

/** Kinds that are one name with their title: nobody says "Đề án của tỉnh về tổng thể …". */
const NAMED_BY_TITLE: ReadonlySet<DocumentKind> = new Set([
  'scheme',
  'master-plan',
  'regulation',
  'index-set',
  'criteria-set',
]);

/** Bodies that are known by abbreviations; in a symbol ("138/KH-UBND") these are no words. */
const BODIES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/(?<![\p{L}\p{N}/-])UBND(?![\p{L}\p{N}/-])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}\p{N}/-])HĐND(?![\p{L}\p{N}/-])/gu, 'Hội đồng nhân dân'],
];

/** Subjects that follow the issuer without "về": they are verbs already. */
const VERBS = /^(?:về|thực hiện|triển khai|ban hành|phê duyệt|sửa đổi)\s/iu;

/** Issuers that are no proper names, and so lose their capital in mid-sentence. */
const COMMON_ISSUER = /^(?:Tỉnh (?!ủy)|Thành phố |Các )/u;

/** What a title that isn't official is worth to who cites it. */
const TITLE_CAUTIONS: Readonly<Record<DocumentData['titleStatus'], string | undefined>> = {
  official: undefined,
  shortened: 'Trích yếu ghi theo bài báo, có thể đã rút gọn; hãy đối chiếu văn bản gốc trước khi dẫn.',
  descriptive: 'Tên do chúng tôi mô tả, vì nguồn không ghi tên chính thức.',
};

/**
 * The style in which a document is cited by those who issued it: that of its symbol. Undefined without a symbol.
 * @example documentStyle('57-NQ/TW') // 'party'
 * @example documentStyle('52/2025/NQ-HĐND') // 'state'
 */
export function documentStyle(symbol: string | undefined): CitingStyle | undefined {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  return parsed && (parsed.family === 'party' ? 'party' : 'state');
}

/**
 * A document's first mention, in one of the two styles.
 * @example firstMention(resolution, 'party') // 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá …'
 */
export function firstMention(data: Cited, style: CitingStyle): string {
  const named = datedName(data, style);
  if (hasOwnName(data) || describesItself(data)) return spellBodies(named);
  const subject = lowerFirst(data.title);
  return spellBodies(`${named} ${VERBS.test(data.title) ? subject : `về ${subject}`}`);
}

/**
 * Kind, symbol, date and issuer, without the subject: where a sentence goes on about something else.
 * @example datedName(resolution, 'party') // 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị'
 */
export function datedName(data: Cited, style: CitingStyle): string {
  const { beforeDate, date: dateStyle } = STYLES[style];
  const date = data.issued && plainDateOf(data.issued);
  const dated = date
    ? `${data.symbol === undefined ? ' ' : beforeDate}${dateInSentence(date, dateStyle)}`
    : '';
  const own = hasOwnName(data);
  const name = laterMention(data, own ? documentName(data) : documentKind(data));
  return `${name}${dated}${own && namesIssuer(data) ? '' : ` của ${issuerInSentence(data.issuer)}`}`;
}

/**
 * How a document is mentioned once it was named in full.
 * @param unnumbered how a document without a symbol is called
 * @example laterMention(resolution) // 'Nghị quyết số 57-NQ/TW'
 */
export function laterMention(data: Cited, unnumbered = documentName(data)): string {
  return data.symbol === undefined ? unnumbered : `${documentKind(data)} số ${data.symbol}`;
}

/**
 * Everything a document's page offers for citing it: mentions in the style of its symbol first, and the work itself.
 * @example citeDocument(resolution, site).mentions.at(-1) // { occasion: 'Dẫn các lần sau', text: 'Nghị quyết số 57-NQ/TW' }
 */
export function citeDocument(document: DocumentNode, site: CitingSite): Citation {
  const { data } = document;
  return {
    mentions: [...firstMentions(data), { occasion: 'Dẫn các lần sau', text: laterMention(data) }],
    caution: TITLE_CAUTIONS[data.titleStatus],
    works: [documentWork(document, site)],
  };
}

function firstMentions(data: Cited): Mention[] {
  const own = documentStyle(data.symbol);
  const styles: readonly CitingStyle[] = own === 'state' ? ['state', 'party'] : ['party', 'state'];
  const mentions = styles.map((style) => ({
    occasion: STYLES[style].occasion,
    text: firstMention(data, style),
  }));
  // Without a symbol or a date the two styles are the same sentence.
  const [first] = mentions;
  const same = first && mentions.every(({ text }) => text === first.text);
  return same ? [{ occasion: 'Dẫn lần đầu', text: first.text }] : mentions;
}

function documentWork({ id, data, url, textSeen }: DocumentNode, site: CitingSite): CitedWork {
  const where = `Tra tại ${site.name}${textSeen ? '' : ', chưa đối chiếu văn bản gốc'}.`;
  return {
    id: `van-ban-${id.replaceAll('/', '-')}`,
    type: 'legislation',
    title: data.title,
    authors: [data.issuer],
    genre: documentKind(data),
    number: data.symbol,
    issued: data.issued && plainDateOf(data.issued),
    url: site.address(url),
    note: [TITLE_CAUTIONS[data.titleStatus], where].filter(Boolean).join(' '),
  };
}

/** Whether there is no symbol, and the title is a name: by itself, with its kind in it, or behind its kind. */
function hasOwnName(data: Cited): boolean {
  return data.symbol === undefined && (NAMED_BY_TITLE.has(data.kind) || documentName(data) === data.title);
}

/** Whether the title is a description of ours that begins with the kind: it tells no subject, and would say the kind twice. */
function describesItself(data: Cited): boolean {
  return data.titleStatus === 'descriptive' && fold(data.title).startsWith(fold(documentKind(data)));
}

function spellBodies(text: string): string {
  return BODIES.reduce((spelled, [pattern, name]) => spelled.replace(pattern, name), text);
}

/** Whether every word of the issuer's name stands in the title; a collection has many issuers and names none. */
function namesIssuer({ kind, title, issuer }: Cited): boolean {
  const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(words(title));
  return kind === 'collection' || words(issuer).every((word) => said.has(word));
}

/** A date with its noun, which the long style and a month bring along. */
function dateInSentence(date: PlainDate, style: DateStyle): string {
  const text = formatDate(date, style);
  if (/^\p{L}/u.test(text)) return text;
  return `${date.day === undefined ? 'năm' : 'ngày'} ${text}`;
}

function issuerInSentence(issuer: string): string {
  return COMMON_ISSUER.test(issuer) ? lowerFirst(issuer) : issuer;
}

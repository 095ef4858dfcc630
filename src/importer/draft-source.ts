/** What the draft's editor copies elsewhere: the entry of the source, and the commands for what isn't described yet. */
import { stringify } from 'yaml';
import { CENTRAL_SCOPE } from '../model/address.ts';
import { TIERS } from '../model/source.ts';
import { printable } from './draft-text.ts';
import { baseName, STANDARD_INPUT } from './file-name.ts';
import type { ImportResult, NamedDocument } from './result.ts';

const WEB_ADDRESS = /^https?:\/\//iu;

/**
 * The lines of an entry for `content/sources/`: what the page tells is filled in, the rest left blank with a note.
 *
 * @example sourceEntry(result).at(-1) // 'file: 000.txt'
 */
export function sourceEntry(result: ImportResult): string[] {
  const { title, publisher, author, captured, province } = result;
  const address = addressOf(result);
  return [
    field('title', title, 'tên bài, như đã in'),
    field('publisher', publisher, 'nơi đăng'),
    ...(author === null ? [] : ['author:', `  ${field('name', author, '')}`]),
    ...publishedLines(result),
    ...(captured === null ? [] : [field('captured', captured, '')]),
    `tier: # TODO: ${Object.keys(TIERS).join(' | ')}`,
    'read: # TODO: full (đọc hết) | excerpt (đọc một phần)',
    field('url', address, 'địa chỉ của trang; xóa dòng này nếu không có'),
    ...(result.file === STANDARD_INPUT ? [] : [field('file', baseName(result.file), '')]),
    ...(province[0] === undefined ? [] : [field('province', province[0], '')]),
  ];
}

/**
 * What the register lacks: each document as printed, and the command that makes its scaffold.
 *
 * @example missingDocuments(result.documents)[1] // 'npm run new -- document 08-KH/TU --province son-la'
 */
export function missingDocuments(documents: readonly NamedDocument[]): string[] {
  return documents
    .filter(({ known }) => !known)
    .flatMap((document) => {
      const command = newDocument(document);
      return [describe(document), command ?? 'chưa rõ cơ quan nào ban hành, nên chưa có lệnh tạo tệp'];
    });
}

/**
 * The command for a document that the register lacks; undefined where nobody knows whose it is.
 *
 * @example newDocument(plan) // 'npm run new -- document 08-KH/TU --province son-la'
 */
export function newDocument({ id, symbol }: Pick<NamedDocument, 'id' | 'symbol'>): string | undefined {
  if (id === null) return undefined;
  const [scope = CENTRAL_SCOPE] = id.split('/');
  const name = /^[\p{L}\p{N}/.-]+$/u.test(symbol) ? symbol : `"${printable(symbol).replaceAll('"', '')}"`;
  return `npm run new -- document ${name}${scope === CENTRAL_SCOPE ? '' : ` --province ${scope}`}`;
}

function describe({
  symbol,
  asPrinted,
  issuer,
  issued,
  paragraphs,
  implements: above,
}: NamedDocument): string {
  const [printed = symbol] = asPrinted;
  return [
    `${symbol}: bài in “${printed}”`,
    ...(issuer === null ? [] : [issuer]),
    issued === null ? 'bài không ghi ngày' : `ngày ${issued}`,
    paragraphs.length === 0 ? 'ở tên bài hoặc chú thích ảnh' : `đoạn ${paragraphs.join(', ')}`,
    ...(above.length === 0 ? [] : [`thực hiện ${above.join(', ')}`]),
  ].join('; ');
}

/** Where the text can be read; an article that was printed elsewhere first has its own page all the same. */
function addressOf({ address, original }: ImportResult): string | null {
  if (address !== undefined) return address;
  return original !== null && WEB_ADDRESS.test(original) ? original : null;
}

function publishedLines({ published, original }: ImportResult): string[] {
  const first = original !== null && !WEB_ADDRESS.test(original) ? [`# đăng đầu tiên ở: ${original}`] : [];
  if (published === null) return ['published: # TODO: ngày đăng; xóa dòng này nếu trang không ghi', ...first];
  return [
    `${field('published', published.date, '')} # ${published.evidence.replace(/\bline\b/gu, 'dòng')}`,
    ...first,
  ];
}

function field(key: string, value: string | null, missing: string): string {
  if (value === null) return `${key}: # TODO: ${missing}`;
  return stringify(
    { [key]: printable(value) },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  ).trimEnd();
}

/**
 * The body of a draft: notes for the editor, all of them comments. What the source prints stands in comments too, so that a
 * draft can't publish a sentence that isn't our own.
 */
import type { RootContent } from 'mdast';
import { describeWarning } from './draft-warnings.ts';
import { missingDocuments, sourceEntry } from './draft-source.ts';
import { comment, heading } from './draft-tree.ts';
import { numberParagraphs } from './result.ts';
import type { Abbreviation, ImportResult, Mention, NumberedLine } from './result.ts';

export interface NotesOptions {
  /** Whether `content/sources/` describes the source already. */
  readonly hasSource: boolean;
  /** Ids of the claims of each paragraph. */
  readonly claimsOf: ReadonlyMap<number, readonly string[]>;
}

/** More names than this are a list of guests. */
const MOST_NAMES = 60;

/**
 * The notes in the order of an editor's work, then the source's paragraphs.
 *
 * @example draftNotes(result, { hasSource: true, claimsOf: new Map() })
 */
export function draftNotes(result: ImportResult, { hasSource, claimsOf }: NotesOptions): RootContent[] {
  const lines = numberParagraphs(result.body);
  return [
    ...(hasSource ? [] : [sourceNote(result)]),
    ...block('TODO: văn bản chưa có trong content/documents/', missingDocuments(result.documents)),
    ...block('TODO: chỗ máy không chắc, xem lại trong bài gốc', result.warnings.map(describeWarning)),
    ...block('TODO: chữ máy đã sửa; nếu sai thì viết theo bài gốc', result.repairs.map(describeRepair)),
    ...block('TODO: chữ viết tắt chưa có trong content/glossary/', unknownShortForms(result.abbreviations)),
    ...block('Người được nêu, như bài in', result.people.slice(0, MOST_NAMES).map(describeMention)),
    ...block(
      'Cơ quan, tổ chức được nêu, như bài in',
      result.organisations.slice(0, MOST_NAMES).map(describeMention),
    ),
    ...marginNote(result),
    ...(lines[0]?.kind === 'heading' ? [] : [heading('TODO: mở đầu')]),
    ...lines.flatMap((line) => passage(line, claimsOf)),
  ];
}

function sourceNote(result: ImportResult): RootContent {
  return comment([
    'TODO: mô tả nguồn. Chép các dòng dưới vào một tệp của content/sources/ (npm run new -- source src-… cho',
    'tệp trống), bổ sung chỗ thiếu, rồi ghi tên tệp vào "source" ở đầu trang.',
    '',
    ...sourceEntry(result),
  ]);
}

/** A comment with a heading line; none where there is nothing to say. */
function block(title: string, lines: readonly string[]): RootContent[] {
  return lines.length === 0 ? [] : [comment([`${title}:`, ...lines])];
}

function describeRepair({ line, from, to }: ImportResult['repairs'][number]): string {
  return `dòng ${line}: “${from}” → “${to}”`;
}

function unknownShortForms(abbreviations: readonly Abbreviation[]): string[] {
  return abbreviations
    .filter(({ known }) => !known)
    .map(({ short, expansion, paragraphs }) => {
      const meaning = expansion === null ? 'bài không giải thích' : `bài giải thích: ${expansion}`;
      return `${short}: ${meaning}${where(paragraphs)}`;
    });
}

function describeMention({ name, role, paragraphs }: Mention): string {
  return `${name}${role === null ? '' : `, ${role}`}${where(paragraphs)}`;
}

function where(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : ` (đoạn ${paragraphs.join(', ')})`;
}

function marginNote({ margin }: ImportResult): RootContent[] {
  const bylines = margin.filter(({ where: place }) => place === 'byline');
  return block(
    'Dòng tác giả, như bài in',
    bylines.map(({ line, text }) => `dòng ${line}: ${text}`),
  );
}

function passage(
  { kind, paragraph, line, text }: NumberedLine,
  claimsOf: NotesOptions['claimsOf'],
): RootContent[] {
  if (paragraph === undefined) return [comment([`chú thích ảnh, dòng ${line}: ${text}`])];
  const ids = claimsOf.get(paragraph) ?? [];
  const claims = ids.length === 0 ? '' : ` [${ids.join(', ')}]`;
  const original = comment([`đoạn ${paragraph}, dòng ${line}${claims}: ${text}`]);
  return kind === 'heading' ? [heading('TODO: tên mục'), original] : [original];
}

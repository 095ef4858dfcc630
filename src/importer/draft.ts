/**
 * The draft of an article: MDX with its frontmatter filled in as far as the source tells, and the source's paragraphs as
 * comments. Comments never reach the reader, so that a draft can't publish a sentence that isn't our own: the editor
 * writes above each what it says, and deletes it.
 */
import { stringify } from 'yaml';
import { slugify } from '../vietnamese/fold.ts';
import type { KnownSource } from './context.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult, NumberedLine } from './result.ts';

export interface DraftOptions {
  /** The sources that are described already. */
  readonly sources: readonly KnownSource[];
  /** ISO date. */
  readonly today: string;
}

const TODO_SOURCE = 'src-todo';

/**
 * The name of the draft's file without its extension: it becomes part of the article's address.
 *
 * @example draftSlug({ title: 'Đẩy nhanh chuyển đổi số', file: 'a.txt' }) // 'day-nhanh-chuyen-doi-so'
 */
export function draftSlug({ title, file }: Pick<ImportResult, 'title' | 'file'>): string {
  return slugify(title ?? '') || slugify(baseName(file).replace(/\.\w+$/, '')) || 'bai-viet';
}

/**
 * The draft as the text of an MDX file.
 *
 * @example writeDraft(result, { sources: [], today: '2026-11-22' }).startsWith('---\ntitle:') // true
 */
export function writeDraft(result: ImportResult, options: DraftOptions): string {
  return `---\n${frontmatter(result, options)}---\n\n${bodyComments(result)}\n`;
}

/**
 * The source that describes this file already, by its file name or else by its title.
 *
 * @example findSource({ file: 'raw/000.txt', title: null }, [{ id: 'src-000', title: 'A', file: '000.txt' }])?.id // 'src-000'
 */
export function findSource(
  { file, title }: Pick<ImportResult, 'title' | 'file'>,
  sources: readonly KnownSource[],
): KnownSource | undefined {
  return (
    sources.find((source) => source.file === baseName(file)) ??
    sources.find((source) => source.title === title)
  );
}

function frontmatter(result: ImportResult, { sources, today }: DraftOptions): string {
  const source = findSource(result, sources);
  const [only, ...others] = result.province;
  return [
    field('title', result.title ?? 'TODO: tên bài'),
    field('summary', 'TODO: một, hai câu bằng lời của mình'),
    only === undefined
      ? 'province: [] # TODO: tỉnh\n'
      : field('province', others.length > 0 ? result.province : only),
    resolutions(result),
    source
      ? field('source', source.id)
      : `source: ${TODO_SOURCE} # TODO: mô tả nguồn trong content/sources/\n`,
    `edited: '${today}'\n`,
    'draft: true\n',
    'targets: [] # TODO: mục tiêu bài nêu\n',
    'results: [] # TODO: kết quả bài nêu\n',
    'events: [] # TODO: mốc có ngày, trừ ngày ban hành văn bản và ngày đăng bài\n',
  ].join('');
}

function resolutions({ documents }: ImportResult): string {
  const named = documents.filter(({ id }) => id !== null);
  if (named.length === 0) return 'resolution: [] # TODO: văn bản bài nói tới\n';
  const rows = named.map(
    ({ id, known }) => `  - ${id}${known ? '' : ' # TODO: chưa có trong content/documents/'}\n`,
  );
  return `resolution:\n${rows.join('')}`;
}

function field(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true });
}

function bodyComments(result: ImportResult): string {
  const lines = numberParagraphs(result.body);
  const intro = lines[0]?.kind === 'heading' ? [] : ['## TODO: mở đầu'];
  return [comment(about(result)), ...intro, ...lines.map(note)].join('\n\n');
}

/** What an entry of content/sources/ needs. */
function about({ file, margin, published, captured, publisher }: ImportResult): string {
  const facts = [
    `Nguồn: ${baseName(file)}`,
    `đăng: ${published ? `${published.date} (dòng ${published.evidence.replace(/\D/g, '')})` : 'không ghi'}`,
    ...(captured === null ? [] : [`chụp: ${captured}`]),
    ...(publisher === null ? [] : [`nơi đăng đầu: ${publisher}`]),
    ...margin.filter(({ where }) => where === 'byline').map(({ line, text }) => `dòng ${line}: ${text}`),
  ];
  return facts.join('; ');
}

function note({ kind, paragraph, line, text }: NumberedLine): string {
  if (kind === 'caption') return comment(`chú thích ảnh, dòng ${line}: ${text}`);
  const original = comment(`đoạn ${paragraph}, dòng ${line}: ${text}`);
  return kind === 'heading' ? `## TODO: tên mục\n\n${original}` : original;
}

/** A comment ends at its first closing mark, so none may stand inside. */
function comment(text: string): string {
  return `{/* ${text.replaceAll('*/', '* /')} */}`;
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

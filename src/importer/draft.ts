/**
 * The draft of an article: MDX with its frontmatter filled in as far as the source tells, and the source's paragraphs as
 * comments. Comments never reach the reader, so that a draft can't publish a sentence that isn't our own: the editor
 * writes above each what it says, and deletes it.
 */
import { slugify } from '../vietnamese/fold.ts';
import type { KnownSource } from './context.ts';
import { draftFrontmatter } from './draft-frontmatter.ts';
import { draftNotes } from './draft-notes.ts';
import { writeMdx } from './draft-tree.ts';
import { baseName } from './file-name.ts';
import type { ImportResult } from './result.ts';

export interface DraftOptions {
  /** The sources that are described already. */
  readonly sources: readonly KnownSource[];
  /** ISO date. */
  readonly today: string;
  /** Ids that claims and events bear already. */
  readonly taken?: ReadonlySet<string>;
}

export interface Draft {
  /** The name of its file without the extension, which becomes part of the article's address. */
  readonly slug: string;
  /** An MDX file. */
  readonly text: string;
  /** The ids of its claims. */
  readonly claimIds: readonly string[];
}

/** File systems end a name at 255 bytes; an address is to be read, too. */
const LONGEST_SLUG = 100;

/**
 * The draft of an article. Its text parses as MDX, and its frontmatter as YAML, whatever the source prints.
 *
 * @example createDraft(result, { sources: [], today: '2026-11-22' }).slug // 'day-nhanh-chuyen-doi-so'
 */
export function createDraft(result: ImportResult, { sources, today, taken }: DraftOptions): Draft {
  const source = findSource(result, sources);
  const { yaml, claimIds, claimsOf } = draftFrontmatter(result, { source, today, taken: new Set(taken) });
  return {
    slug: draftSlug(result),
    text: writeMdx(yaml, draftNotes(result, { hasSource: source !== undefined, claimsOf })),
    claimIds,
  };
}

/**
 * The name of the draft's file without its extension: the title's, cut between two words; else the input's.
 *
 * @example draftSlug({ title: 'Đẩy nhanh chuyển đổi số', file: 'a.txt' }) // 'day-nhanh-chuyen-doi-so'
 */
export function draftSlug({ title, file }: Pick<ImportResult, 'title' | 'file'>): string {
  const names = [title ?? '', baseName(file).replace(/\.\w+$/, '')];
  const [slug = 'bai-viet'] = names
    .map((name) => shorten(slugify(name.slice(0, 4 * LONGEST_SLUG))))
    .filter(Boolean);
  return slug;
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

function shorten(slug: string): string {
  return slug.length <= LONGEST_SLUG ? slug : slug.slice(0, LONGEST_SLUG).replace(/-[^-]*$/, '');
}

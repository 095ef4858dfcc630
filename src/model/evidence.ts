/**
 * Evidence: where a fact stands.
 *
 * - *passage*: a paragraph of a source's cleaned body (numbered from 1, captions and page furniture left out), with the
 *   figures as they are printed there.
 * - *margin*: a line of the raw file outside the body: a caption, the title, the byline, the page's header.
 * - *pages*: public pages that say it, of which no passage is kept here.
 */
import { z } from 'zod';
import { idField, record, textField } from './fields.ts';

const figures = z.array(textField).min(1, 'names at least one word or figure as printed');

export const passageField = record({
  /** The source; an article's own source where it is left out. */
  source: idField.optional(),
  paragraph: z.int({ error: 'is the number of a paragraph of the source, from 1' }).min(1),
  figures,
});

export const marginField = record({
  source: idField.optional(),
  line: z.int({ error: 'is the number of a line of the raw file, from 1' }).min(1),
  where: z.enum(['caption', 'title', 'byline', 'header', 'noise'], {
    error: 'is caption, title, byline, header or noise',
  }),
  figures,
});

const pagesField = record({
  sources: z.array(idField).min(1, 'names at least one source'),
});

/** Where a claim, an event or a mention stands. */
export const evidenceField = z.union([passageField, marginField, pagesField], {
  error:
    'is { paragraph, figures }, { line, where, figures } or { sources }: the place of the source where this stands',
});

export type Passage = z.infer<typeof passageField>;
export type Margin = z.infer<typeof marginField>;
export type Evidence = z.infer<typeof evidenceField>;

/** The parts of a page outside the body, in Vietnamese. */
export const MARGIN_NAMES: Readonly<Record<Margin['where'], string>> = {
  caption: 'chú thích ảnh',
  title: 'tiêu đề',
  byline: 'dòng tác giả',
  header: 'đầu trang',
  noise: 'phần ngoài bài',
};

/**
 * The sources that a piece of evidence names; the article's own where it names none.
 * @example evidenceSources({ paragraph: 5, figures: ['93%'] }, 'src-000') // ['src-000']
 */
export function evidenceSources(evidence: Evidence, own?: string): readonly string[] {
  if ('sources' in evidence) return evidence.sources;
  const source = evidence.source ?? own;
  return source === undefined ? [] : [source];
}

/**
 * A place in a source in Vietnamese.
 * @example describePlace({ paragraph: 5, figures: ['93%'] }) // 'đoạn 5'
 */
export function describePlace(evidence: Evidence): string {
  if ('paragraph' in evidence) return `đoạn ${evidence.paragraph}`;
  if ('line' in evidence) return `${MARGIN_NAMES[evidence.where]}, dòng ${evidence.line}`;
  return 'không lưu đoạn';
}

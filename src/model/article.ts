/** Articles (bài viết): our own account of one source article, with the claims it makes. */
import { z } from 'zod';
import { resultField, targetField } from './claim.ts';
import { eventField } from './event.ts';
import { documentIdField, idField, periodField, record, textField } from './fields.ts';

export const articleSchema = record({
  title: textField,
  summary: textField,
  province: z.union(
    [idField.transform((id) => [id]), z.array(idField).min(1, 'names at least one province')],
    {
      error: 'is a province such as quang-ninh, or a list of them',
    },
  ),
  /** The documents it is about, the leading one first. */
  resolution: z.array(documentIdField).min(1, 'names at least one document'),
  source: idField,
  /** When our own text was last edited: never the date of the source or of its figures. */
  edited: periodField,
  targets: z.array(targetField).default([]),
  results: z.array(resultField).default([]),
  events: z.array(eventField).default([]),
  /** Words of this page, in prose or frontmatter, whose numbers are no claims: names, levels, outlines of time. */
  plain: z.array(textField).default([]),
  /** A draft is never part of a built site; the development server shows it. */
  draft: z.boolean({ error: 'is true or false' }).default(false),
});

export type ArticleData = z.infer<typeof articleSchema>;

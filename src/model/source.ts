/**
 * Sources (nguồn): where facts come from. A source's tier says what kind of page it is, and `read` whether we saw all of
 * it. Three dates stay apart: when it was written, when it was published, when the copy at hand was captured.
 */
import { z } from 'zod';
import { idField, periodField, record, textField } from './fields.ts';

/** Best first. */
export const TIERS = {
  'official-text': 'Trang đăng văn bản',
  'official-site': 'Trang của cơ quan Đảng, Nhà nước',
  press: 'Báo chí',
  repost: 'Bản đăng lại',
  secondary: 'Nguồn thứ cấp',
} as const;

export type Tier = keyof typeof TIERS;

const tiers = Object.keys(TIERS) as [Tier, ...Tier[]];

export const sourceSchema = record({
  title: textField,
  publisher: textField,
  publisherNote: textField.optional(),
  originalPublisher: textField.optional(),
  author: record({ name: textField, role: textField.optional() }).optional(),
  photographer: textField.optional(),
  published: periodField.optional(),
  /** The span in which it must have been published, where no date is printed. */
  publishedWindow: periodField.optional(),
  publishedNote: textField.optional(),
  written: periodField.optional(),
  captured: periodField.optional(),
  tier: z.enum(tiers, { error: `is a tier: ${tiers.join(', ')}` }),
  read: z.enum(['full', 'excerpt'], { error: 'is full or excerpt: how much of it was read' }),
  url: z.string().min(1).optional(),
  /** The raw file's name, where the source came as a file. */
  file: textField.optional(),
  province: idField.optional(),
  /** The source whose text, press release or repository this one repeats: the two count as one origin. */
  repeats: idField.optional(),
  /** How that is known, where the page itself doesn't say so. */
  repeatsNote: textField.optional(),
  notes: z.array(textField).default([]),
});

export type SourceData = z.infer<typeof sourceSchema>;

/**
 * A source's address where it is one on the web.
 * @example webAddress({ url: 'https://vanban.vn/a' }) // 'https://vanban.vn/a'
 */
export function webAddress({ url }: Pick<SourceData, 'url'>): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

/**
 * Documents (văn bản): resolutions, programmes, plans, decisions, schemes.
 *
 * A symbol is no identifier: identity is scope (the centre, or a province) and slug. The kind and the issuer are data,
 * because `TW` covers three bodies and `QĐ` of the Party may be a quy định.
 */
import { z } from 'zod';
import { resultField, targetField } from './claim.ts';
import { marginField, passageField } from './evidence.ts';
import { documentIdField, idField, missingField, periodField, record, textField } from './fields.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { parseSymbol } from './symbol.ts';

export const DOCUMENT_KINDS = {
  resolution: 'Nghị quyết',
  'congress-resolution': 'Nghị quyết đại hội',
  'action-programme': 'Chương trình hành động',
  plan: 'Kế hoạch',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  guidance: 'Hướng dẫn',
  notice: 'Thông báo',
  'official-letter': 'Công văn',
  scheme: 'Đề án',
  'master-plan': 'Quy hoạch',
  regulation: 'Quy chế',
  'index-set': 'Bộ chỉ số',
  'criteria-set': 'Bộ tiêu chí',
  architecture: 'Kiến trúc, mô hình',
  collection: 'Nhóm văn bản',
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** The kind of a document whose symbol prints this; a law or a circular is none of ours. */
export const KIND_OF_ABBREVIATION: Partial<Record<KindAbbreviation, DocumentKind>> = {
  NQ: 'resolution',
  CTr: 'action-programme',
  KH: 'plan',
  QĐ: 'decision',
  CT: 'directive',
  KL: 'conclusion',
  HD: 'guidance',
  TB: 'notice',
  CV: 'official-letter',
  ĐA: 'scheme',
  QC: 'regulation',
};

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

const mentionField = z.union([passageField, marginField], {
  error: 'is { source, paragraph, figures } or { source, line, where, figures }',
});

export const documentSchema = record({
  symbol: textField
    .refine((text) => parseSymbol(text) !== undefined, 'is a document symbol such as "52-NQ/TW"')
    .optional(),
  kind: z.enum(kinds, { error: `is a kind of document: ${kinds.join(', ')}` }),
  /** What the kind is called where that isn't the standard name. */
  kindLabel: textField.optional(),
  title: textField,
  /** official: as the document has it; shortened: as an article gives it; descriptive: in our own words. */
  titleStatus: z.enum(['official', 'shortened', 'descriptive'], {
    error: 'is official, shortened or descriptive',
  }),
  aliases: z.array(textField).default([]),
  issuer: textField,
  level: z.enum(['central', 'provincial'], { error: 'is central or provincial' }),
  province: idField.optional(),
  issued: periodField.optional(),
  issuedNote: textField.optional(),
  signer: textField.optional(),
  implements: z.array(documentIdField).default([]),
  implementsNote: textField.optional(),
  summary: textField,
  sources: z.array(idField).min(1, 'names at least one source'),
  mentions: z.array(mentionField).default([]),
  targets: z.array(targetField).default([]),
  results: z.array(resultField).default([]),
  note: textField.optional(),
  /** What was looked for about it and not found: "Ngày ban hành." */
  missing: missingField,
  /** Words of this page, in prose or frontmatter, whose numbers are no claims: names, levels, outlines of time. */
  plain: z.array(textField).default([]),
}).refine((document) => (document.level === 'provincial') === (document.province !== undefined), {
  error: 'a provincial document names its province, a central one names none',
  path: ['province'],
  params: { complete: true },
});

export type DocumentData = z.infer<typeof documentSchema>;

/** Cautions (cần đọc kỹ): what an editor found that a reader must know before using a figure. */
import { z } from 'zod';
import { documentIdField, idField, record, textField } from './fields.ts';

export const CAUTION_KINDS = {
  ambiguity: 'Câu chữ có nhiều cách hiểu',
  comparability: 'Không so trực tiếp được',
  dating: 'Thời điểm của số liệu',
  provenance: 'Nguồn gốc',
  naming: 'Tên gọi',
  scope: 'Phạm vi',
} as const;

export type CautionKind = keyof typeof CAUTION_KINDS;

const kinds = Object.keys(CAUTION_KINDS) as [CautionKind, ...CautionKind[]];

export const cautionSchema = record({
  title: textField,
  text: textField,
  kind: z.enum(kinds, { error: `is a kind of caution: ${kinds.join(', ')}` }),
  /** Whether it tells that another source says otherwise, in a way that makes no two figures to compare. */
  sourcesDiffer: z.boolean().default(false),
  about: record({
    claims: z.array(idField).default([]),
    documents: z.array(documentIdField).default([]),
    programmes: z.array(idField).default([]),
    articles: z.array(idField).default([]),
    sources: z.array(idField).default([]),
    provinces: z.array(idField).default([]),
  }),
  /** Its words whose numbers are none of the claims': names, levels, what other sources say. */
  plain: z.array(textField).default([]),
});

export type CautionData = z.infer<typeof cautionSchema>;

/** The table of terms (thuat-ngu): abbreviations and notions with their meaning. */
import type { Graph, TermNode } from '../model/nodes.ts';
import { columnsOf } from './column.ts';
import { passageColumns } from './passage-columns.ts';
import { defineTable } from './table.ts';

const KINDS = {
  abbreviation: 'chữ viết tắt',
  concept: 'khái niệm',
  'symbol-part': 'phần của số hiệu',
} as const;

const { text, choice, list, maybe } = columnsOf<TermNode>();

export const terms = defineTable({
  name: 'thuat-ngu',
  title: 'Thuật ngữ',
  description: 'Chữ viết tắt và khái niệm gặp trong các nguồn, kèm giải thích.',
  nodes: (graph: Graph) => graph.terms.values(),
  columns: {
    id: text('Mã của thuật ngữ.', (term) => term.id),
    term: text('Thuật ngữ.', ({ data }) => data.term),
    also: list('Những cách viết khác.', ({ data }) => data.also),
    expansion: text('Viết đầy đủ.', ({ data }) => data.expansion),
    definition: text('Giải thích.', ({ data }) => data.definition),
    kind: choice('Loại thuật ngữ.', KINDS, ({ data }) => data.kind),
    ...passageColumns<TermNode>(({ data, sources }) => ({
      evidence: data.evidence,
      sources: sources.map((source) => source.id),
    })),
    note: maybe.text('Ghi chú của người biên tập.', ({ data }) => data.note),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

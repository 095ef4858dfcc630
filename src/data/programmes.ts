/** The table of programmes and projects (chuong-trinh) that the sources name. */
import type { Graph, ProgrammeNode } from '../model/nodes.ts';
import { columnsOf } from './column.ts';
import { passageRecord } from './passage-columns.ts';
import { defineTable } from './table.ts';

const { text, list, references, array, maybe } = columnsOf<ProgrammeNode>();

export const programmes = defineTable({
  name: 'chuong-trinh',
  title: 'Chương trình, dự án',
  description: 'Chương trình, dự án, mô hình mà các nguồn gọi tên.',
  nodes: (graph: Graph) => graph.programmes.values(),
  columns: {
    id: text('Mã của chương trình.', (programme) => programme.id),
    name: text('Tên.', ({ data }) => data.name),
    aliases: list('Những cách gọi khác.', ({ data }) => data.aliases),
    status: text('Tình trạng như nguồn nói.', ({ data }) => data.status),
    province: maybe.reference('tinh', 'Tỉnh, thành phố.', ({ province }) => province?.id),
    statement: text('Mô tả trong một, hai câu.', ({ data }) => data.statement),
    documents: references('van-ban', 'Văn bản liên quan.', ({ documents }) => documents.map(({ id }) => id)),
    sources: references('nguon', 'Nguồn nêu tên chương trình.', ({ sources }) => sources.map(({ id }) => id)),
    evidence: array(
      'Những đoạn nguồn nêu tên chương trình: source, paragraph, line, where, figures (như trong bảng muc-tieu).',
      ({ data }) => data.evidence.map(passageRecord),
    ),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

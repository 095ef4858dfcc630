/** The table of cautions (can-doc-ky): what to know before using a figure. */
import { CAUTION_KINDS } from '../model/caution.ts';
import type { CautionNode, Graph } from '../model/nodes.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

const { text, choice, list, references } = columnsOf<CautionNode>();

export const cautions = defineTable({
  name: 'can-doc-ky',
  title: 'Điều cần đọc kỹ',
  description: 'Mỗi dòng là một điều người biên tập thấy phải biết trước khi dùng số liệu.',
  nodes: (graph: Graph) => graph.cautions.values(),
  columns: {
    id: text('Mã của điều cần đọc kỹ.', (caution) => caution.id),
    title: text('Tên gọi ngắn.', ({ data }) => data.title),
    text: text('Nội dung.', ({ data }) => data.text),
    kind: choice('Loại.', CAUTION_KINDS, ({ data }) => data.kind),
    claims: list('Mã của mục tiêu (bảng muc-tieu) và kết quả (bảng ket-qua) liên quan.', ({ claims }) =>
      claims.map(({ id }) => id),
    ),
    documents: references('van-ban', 'Văn bản liên quan.', ({ documents }) => documents.map(({ id }) => id)),
    programmes: references('chuong-trinh', 'Chương trình, dự án liên quan.', ({ programmes }) =>
      programmes.map(({ id }) => id),
    ),
    articles: references('bai-viet', 'Bài viết liên quan.', ({ articles }) => articles.map(({ id }) => id)),
    sources: references('nguon', 'Nguồn liên quan.', ({ sources }) => sources.map(({ id }) => id)),
    provinces: references('tinh', 'Tỉnh, thành phố liên quan.', ({ provinces }) =>
      provinces.map(({ id }) => id),
    ),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

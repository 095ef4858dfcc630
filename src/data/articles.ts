/** The table of articles (bai-viet): our own account of one source article each. */
import type { ArticleNode, Graph } from '../model/nodes.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

const { text, period, reference, references } = columnsOf<ArticleNode>();

export const articles = defineTable({
  name: 'bai-viet',
  title: 'Bài viết',
  description: 'Mỗi dòng là một bài của trang này, viết lại bằng lời riêng từ một bài gốc.',
  nodes: (graph: Graph) => graph.articles.values(),
  columns: {
    id: text('Mã của bài.', (article) => article.id),
    title: text('Tên bài.', ({ data }) => data.title),
    summary: text('Tóm tắt bằng lời của trang này.', ({ data }) => data.summary),
    province: references('tinh', 'Tỉnh, thành phố mà bài nói tới.', ({ provinces }) => ids(provinces)),
    resolution: references('van-ban', 'Văn bản mà bài nói tới, văn bản chính đứng đầu.', ({ documents }) =>
      ids(documents),
    ),
    source: reference('nguon', 'Bài gốc.', ({ source }) => source.id),
    edited: period(
      'Lần biên tập gần nhất của bài này, không phải ngày của bài gốc hay của số liệu.',
      ({ data }) => data.edited,
    ),
    targets: references('muc-tieu', 'Các mục tiêu bài nêu.', (article) => written(article, 'targets')),
    results: references('ket-qua', 'Các kết quả bài nêu.', (article) => written(article, 'results')),
    events: references('su-kien', 'Các sự kiện bài nêu.', ({ events }) => ids(events)),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

function ids(nodes: readonly { id: string }[]): string[] {
  return nodes.map((node) => node.id);
}

function written(article: ArticleNode, list: 'targets' | 'results'): string[] {
  return article.data[list].map((claim) => claim.id);
}

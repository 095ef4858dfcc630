/** The table of sources (nguon): where facts come from. */
import type { Graph, SourceNode } from '../model/nodes.ts';
import { originOf } from '../model/origin.ts';
import { TIERS } from '../model/source.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

const READ = { full: 'đọc trọn', excerpt: 'chỉ đọc được một phần' } as const;

const { text, choice, reference, array, maybe } = columnsOf<SourceNode>();

export const sources = defineTable({
  name: 'nguon',
  title: 'Nguồn',
  description: 'Nơi lấy số liệu. Ngày viết, ngày đăng và ngày chụp trang được tách riêng.',
  nodes: (graph: Graph) => graph.sources.values(),
  columns: {
    id: text('Mã của nguồn.', (source) => source.id),
    title: text('Tên bài hoặc trang.', ({ data }) => data.title),
    publisher: text('Nơi đăng.', ({ data }) => data.publisher),
    publisherNote: maybe.text('Vì sao biết nơi đăng.', ({ data }) => data.publisherNote),
    originalPublisher: maybe.text(
      'Nơi đăng đầu tiên, khi đây là bản đăng lại.',
      ({ data }) => data.originalPublisher,
    ),
    author: maybe.text('Tác giả.', ({ data }) => data.author?.name),
    authorRole: maybe.text('Chức vụ của tác giả như nguồn ghi.', ({ data }) => data.author?.role),
    photographer: maybe.text('Người chụp ảnh.', ({ data }) => data.photographer),
    published: maybe.period(
      'Ngày đăng theo ISO 8601; trống khi nguồn không ghi.',
      ({ data }) => data.published,
    ),
    publishedWindow: maybe.period(
      'Khoảng thời gian mà bài phải được đăng, khi không ghi ngày.',
      ({ data }) => data.publishedWindow,
    ),
    publishedNote: maybe.text('Ghi chú về ngày đăng.', ({ data }) => data.publishedNote),
    written: maybe.period('Thời gian viết, khi khác ngày đăng.', ({ data }) => data.written),
    captured: maybe.period('Ngày chụp bản dùng ở đây.', ({ data }) => data.captured),
    tier: choice('Bậc của nguồn, từ gần văn bản nhất tới xa nhất.', TIERS, ({ data }) => data.tier),
    read: choice('Đọc được bao nhiêu.', READ, ({ data }) => data.read),
    link: maybe.text('Địa chỉ công khai của nguồn.', ({ data }) => data.url),
    file: maybe.text('Tên tệp gốc, khi nguồn tới dưới dạng tệp.', ({ data }) => data.file),
    province: maybe.reference('tinh', 'Tỉnh, thành phố mà nguồn nói tới.', ({ data }) => data.province),
    repeats: maybe.reference(
      'nguon',
      'Nguồn mà trang này lặp lại (đăng lại, cùng một bài, cùng một kho): hai trang tính là một nguồn gốc.',
      ({ repeats }) => repeats?.id,
    ),
    repeatsNote: maybe.text('Vì sao biết là lặp lại.', ({ data }) => data.repeatsNote),
    origin: reference(
      'nguon',
      'Nguồn gốc: nguồn cuối chuỗi repeats; chính nó khi không lặp lại nguồn nào.',
      (source) => originOf(source).id,
    ),
    article: maybe.reference('bai-viet', 'Bài của trang này viết từ nguồn đó.', ({ article }) => article?.id),
    notes: array('Ghi chú của người biên tập.', ({ data }) => data.notes),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

/** The table of events (su-kien): everything dated, written in an article or derived. */
import type { EventKind, EventNode, Graph } from '../model/nodes.ts';
import { periodPrecision } from '../model/period.ts';
import { PRECISION_NAMES } from './claim-columns.ts';
import { columnsOf } from './column.ts';
import { passageColumns } from './passage-columns.ts';
import { defineTable } from './table.ts';

const KINDS: Readonly<Record<EventKind, string>> = {
  issued: 'ban hành văn bản',
  published: 'đăng bài gốc',
  due: 'tới hạn của mục tiêu',
  event: 'sự kiện nêu trong bài',
};

const { text, choice, period, references, maybe } = columnsOf<EventNode>();

export const events = defineTable({
  name: 'su-kien',
  title: 'Sự kiện',
  description:
    'Những mốc có ngày: sự kiện nêu trong bài, và mốc suy ra từ ngày ban hành, ngày đăng bài gốc, hạn của mục tiêu (mỗi nơi và mỗi hạn một dòng).',
  nodes: (graph: Graph) => graph.events,
  columns: {
    id: text('Mã của sự kiện.', (event) => event.id),
    kind: choice('Loại sự kiện.', KINDS, (event) => event.kind),
    date: period('Thời điểm theo ISO 8601, với độ chính xác mà nguồn có.', (event) => event.date),
    precision: choice('Độ chính xác của date.', PRECISION_NAMES, (event) => periodPrecision(event.date)),
    what: text('Điều diễn ra, trong một câu.', (event) => event.what),
    label: text('Vài chữ thay cho what ở chỗ hẹp.', (event) => event.label),
    province: maybe.reference(
      'tinh',
      'Tỉnh, thành phố; trống khi là việc của cả nước.',
      (event) => event.province?.id,
    ),
    documents: references('van-ban', 'Văn bản liên quan.', (event) => event.documents.map(({ id }) => id)),
    targets: references('muc-tieu', 'Mục tiêu tới hạn.', (event) => event.targets.map(({ id }) => id)),
    ...passageColumns<EventNode>(({ evidence, source }) => ({
      evidence,
      sources: source ? [source.id] : [],
    })),
    note: maybe.text('Ghi chú của người biên tập.', (event) => event.note),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', (event) => event.url),
  },
});

/** The table of targets (muc-tieu): what somebody promised, with the status computed from results. */
import type { Graph, TargetNode } from '../model/nodes.ts';
import { mainSeries } from '../model/series.ts';
import { STATUS_NAMES } from '../model/status.ts';
import { LEFT_OUT_NAMES } from '../model/status-series.ts';
import { closingColumns, placeColumns, subjectColumns } from './claim-columns.ts';
import { columnsOf } from './column.ts';
import { paceColumns } from './pace-columns.ts';
import { quantityColumns } from './quantity-columns.ts';
import { defineTable } from './table.ts';

const KINDS = {
  target: 'mức phải đạt',
  count: 'số mục tiêu hoặc nhiệm vụ của một văn bản',
  commitment: 'cam kết, không kèm mức đo',
} as const;

const { text, day, choice, references, array, maybe } = columnsOf<TargetNode>();

export const targets = defineTable({
  name: 'muc-tieu',
  title: 'Mục tiêu',
  description:
    'Mỗi dòng là một điều được hứa: ai hứa, bao nhiêu, tới khi nào, và trạng thái tính từ kết quả đã báo cáo.',
  nodes: (graph: Graph) => graph.targets.values(),
  columns: {
    id: text('Mã của mục tiêu, không dùng lại cho điều khác.', (target) => target.id),
    kind: choice('Loại lời hứa.', KINDS, (target) => target.data.kind),
    document: maybe.reference(
      'van-ban',
      'Văn bản đặt ra mục tiêu; trống khi nguồn không nêu.',
      (target) => target.document?.id,
    ),
    ...placeColumns,
    by: maybe.text('Bên cam kết, khi không phải tỉnh hay cả nước.', (target) => target.data.by),
    ...subjectColumns,
    ...quantityColumns,
    due: maybe.period(
      'Hạn theo ISO 8601: năm, quý, tháng, ngày, một khoảng (2021/2025) hoặc từ một mốc trở đi (2024/..); trống khi nguồn không nêu.',
      (target) => target.data.due,
    ),
    dueNote: maybe.text('Vì sao hạn được hiểu như vậy.', (target) => target.data.dueNote),
    status: choice('Trạng thái, tính tự động.', STATUS_NAMES, (target) => target.status.name),
    statusReason: text('Một câu nói vì sao có trạng thái đó.', (target) => target.status.reason),
    statusSeries: maybe.text(
      'Mã của chuỗi mà mục tiêu được so vào, trong cột series của bảng chi-so; trống khi chỉ số chỉ có một cách đo.',
      (target) => mainSeries(target.indicator.data.series)?.id,
    ),
    statusBasis: references(
      'ket-qua',
      'Các kết quả mà trạng thái dựa vào, cũ trước mới sau.',
      (target) => target.status.basis,
    ),
    statusLeftOut: array(
      'Các kết quả cùng chỉ số, cùng nơi mà trạng thái không dựa vào: id, why (lý do).',
      (target) => target.status.leftOut.map(({ id, why }) => ({ id, why: LEFT_OUT_NAMES[why] })),
    ),
    statusAsOf: day('Ngày tính trạng thái.', (target) => target.status.asOf),
    ...paceColumns,
    ...closingColumns,
  },
});

/** The table of results (ket-qua): what somebody reported. */
import type { Graph, ResultNode } from '../model/nodes.ts';
import { periodPrecision, periodText } from '../model/period.ts';
import { closingColumns, placeColumns, PRECISION_NAMES, subjectColumns } from './claim-columns.ts';
import { columnsOf, type Json } from './column.ts';
import { flatQuantity, quantityColumns } from './quantity-columns.ts';
import { defineTable } from './table.ts';

const BASES = {
  stated: 'nguồn ghi rõ',
  published: 'lấy theo lúc bài được viết hoặc đăng',
  inferred: 'suy ra từ câu chữ',
} as const;

const { text, choice, period, array, maybe } = columnsOf<ResultNode>();

export const results = defineTable({
  name: 'ket-qua',
  title: 'Kết quả',
  description: 'Mỗi dòng là một điều được báo cáo: bao nhiêu, tính tới khi nào, so với gì.',
  nodes: (graph: Graph) => graph.results.values(),
  columns: {
    id: text('Mã của kết quả, không dùng lại cho điều khác.', (result) => result.id),
    document: maybe.reference(
      'van-ban',
      'Văn bản mà kết quả báo cáo về; trống khi nguồn không nêu.',
      (result) => result.document?.id,
    ),
    dataset: maybe.reference(
      'bang-so-lieu',
      'Bảng mà con số là một ô; trống khi không lấy từ bảng.',
      ({ home }) => ('rows' in home ? home.id : undefined),
    ),
    ...placeColumns,
    ...subjectColumns,
    ...quantityColumns,
    series: maybe.text(
      'Mã của chuỗi trong cột series của bảng chi-so: đo theo cách nào; trống khi chỉ số chỉ có một cách đo.',
      (result) => result.data.series,
    ),
    asOf: period(
      'Số liệu tính tới khi nào, theo ISO 8601; một khoảng khi chỉ biết hai đầu.',
      (result) => result.data.asOf,
    ),
    asOfPrecision: choice('Độ chính xác của asOf.', PRECISION_NAMES, (result) =>
      periodPrecision(result.data.asOf),
    ),
    asOfBasis: choice('Vì sao biết asOf.', BASES, (result) => result.data.asOfBasis),
    asOfNote: maybe.text('Ghi chú về asOf.', (result) => result.data.asOfNote),
    comparisons: array(
      'Con số mà nguồn đặt cạnh để so: what (nation là cả nước, earlier là thời điểm trước), asOf, comparator, value, valueMax, of, series (chuỗi, khi biết), inferred (đúng khi suy ra).',
      comparisons,
    ),
    ...closingColumns,
  },
});

function comparisons({ data, indicator }: ResultNode): Json[] {
  return data.comparedWith.map(({ what, asOf, quantity, series = null, inferred = false }) => ({
    ...{ what, asOf: periodText(asOf), ...flatQuantity(quantity, indicator.data.unit), series, inferred },
  }));
}

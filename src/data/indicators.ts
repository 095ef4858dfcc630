/** The table of indicators (chi-so). */
import type { Graph, IndicatorNode } from '../model/nodes.ts';
import { formatPeriod } from '../model/period.ts';
import { PILLAR_NAMES } from './claim-columns.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

const DIRECTIONS = {
  more: 'cao hơn là tốt hơn',
  less: 'thấp hơn là tốt hơn',
  none: 'không có chiều',
} as const;

const { text, flag, choice, list, array, maybe } = columnsOf<IndicatorNode>();

export const indicators = defineTable({
  name: 'chi-so',
  title: 'Chỉ số',
  description: 'Mỗi dòng là một thứ đo được, hoặc được hứa mà không kèm thước đo, với đơn vị và định nghĩa.',
  nodes: (graph: Graph) => graph.indicators.values(),
  columns: {
    id: text('Mã của chỉ số.', (indicator) => indicator.id),
    name: text('Tên chỉ số.', ({ data }) => data.name),
    unit: maybe.text('Đơn vị; trống khi không đếm gì.', ({ data }) => data.unit),
    direction: choice('Chiều nào là tốt hơn.', DIRECTIONS, ({ data }) => data.direction),
    pillar: choice('Lĩnh vực.', PILLAR_NAMES, ({ data }) => data.pillar),
    definition: text('Chỉ số đo gì.', ({ data }) => data.definition),
    aliases: list('Những tên gọi khác.', ({ data }) => data.aliases),
    comparable: flag(
      'Sai khi các số liệu không cùng thước đo, không được nối thành xu hướng.',
      ({ data }) => data.comparable,
    ),
    comparableNote: maybe.text('Vì sao không so được.', ({ data }) => data.comparableNote),
    owner: maybe.text('Ai đo và công bố, khi chỉ một nơi công bố.', ({ data }) => data.owner),
    scale: maybe.text('Giá trị chạy từ đâu tới đâu.', ({ data }) => data.scale),
    editionsNote: maybe.text('Năm của một kỳ nghĩa là gì.', ({ data }) => data.editionsNote),
    breaks: array(
      'Những lần đổi cách tính: at (từ kỳ nào), why (vì sao). Số liệu trước và sau không được nối với nhau.',
      ({ data }) => data.breaks.map(({ at, why }) => ({ at: formatPeriod(at), why })),
    ),
    series: array(
      'Các chuỗi, mỗi chuỗi một cách đo: id, name, owner (ai công bố), definition (đo thế nào), comparable (sai khi các số trong chuỗi không chắc cùng cách đo), main (đúng với chuỗi mà mục tiêu được so vào). Số của hai chuỗi không được nối hay so với nhau.',
      ({ data }) => data.series.map(({ main = false, ...series }) => ({ ...series, main })),
    ),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

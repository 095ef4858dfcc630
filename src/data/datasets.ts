/** The table of datasets (bang-so-lieu): tables taken whole from their sources; their cells stand in ket-qua. */
import { wholeOf } from '../model/dataset-results.ts';
import type { DatasetNode, Graph } from '../model/nodes.ts';
import { datasetSources } from '../model/dataset-parts.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

const BASES = {
  stated: 'nguồn ghi rõ',
  published: 'lấy theo lúc bài được viết hoặc đăng',
  inferred: 'suy ra từ câu chữ',
} as const;

const { text, choice, count, period, list, array, references, maybe } = columnsOf<DatasetNode>();

export const datasets = defineTable({
  name: 'bang-so-lieu',
  title: 'Bảng số liệu',
  description:
    'Mỗi dòng là một bảng lấy nguyên từ nguồn, như một bảng xếp hạng của một kỳ; từng con số của bảng nằm ở ket-qua.',
  nodes: (graph: Graph) => graph.datasets.values(),
  columns: {
    id: text('Mã của bảng, không dùng lại cho bảng khác.', (dataset) => dataset.id),
    title: text('Tên bảng.', ({ data }) => data.title),
    index: text('Tên ngắn của chỉ số mà bảng thuộc về.', ({ data }) => data.index),
    edition: text('Kỳ của bảng.', ({ data }) => data.edition),
    asOf: period('Số liệu của thời gian nào, theo ISO 8601.', ({ data }) => data.asOf),
    asOfBasis: choice('Vì sao biết asOf.', BASES, ({ data }) => data.asOfBasis),
    asOfNote: maybe.text('Ghi chú về asOf.', ({ data }) => data.asOfNote),
    units: count('Số tỉnh, thành cả nước vào thời gian ấy: 63 hoặc 34.', ({ data }) => data.of),
    of: maybe.number('Hạng là trong bao nhiêu nơi; trống khi nguồn không nêu.', ({ data }) => wholeOf(data)),
    rowCount: count('Số nơi có trong bảng.', ({ rows }) => rows.length),
    columns: array(
      'Các cột có số liệu: name, indicator (mã ở bảng chi-so), as (rank là hạng, score là điểm, value là trị số khác).',
      ({ data }) =>
        Object.entries(data.columns).map(([name, { indicator, as }]) => ({ name, indicator, as })),
    ),
    summary: text('Bảng có gì.', ({ data }) => data.summary),
    missing: list('Những gì đã tìm mà chưa thấy.', ({ data }) => data.missing),
    sources: references('nguon', 'Mọi nguồn của bảng.', (dataset) =>
      datasetSources(dataset).map(({ id }) => id),
    ),
    note: maybe.text('Ghi chú của người biên tập.', ({ data }) => data.note),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

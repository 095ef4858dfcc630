/** The table of documents (van-ban). */
import { DOCUMENT_KINDS } from '../model/document.ts';
import { documentKind, documentName } from '../model/document-name.ts';
import type { DocumentNode, Graph } from '../model/nodes.ts';
import { periodPrecision } from '../model/period.ts';
import { PRECISION_NAMES } from './claim-columns.ts';
import { columnsOf } from './column.ts';
import { passageRecord } from './passage-columns.ts';
import { rollUpColumns } from './roll-up-columns.ts';
import { defineTable } from './table.ts';

const LEVELS = { central: 'trung ương', provincial: 'địa phương' } as const;

const TITLE_STATUSES = {
  official: 'đúng tên của văn bản',
  shortened: 'tên rút gọn theo bài gốc',
  descriptive: 'do trang này đặt để gọi',
} as const;

const { text, flag, choice, list, references, array, maybe } = columnsOf<DocumentNode>();

export const documents = defineTable({
  name: 'van-ban',
  title: 'Văn bản',
  description: 'Nghị quyết, chương trình hành động, kế hoạch, quyết định, đề án được nhắc trong các nguồn.',
  nodes: (graph: Graph) => graph.documents.values(),
  columns: {
    id: text(
      'Mã của văn bản: nơi ban hành và số hiệu viết thường, ví dụ trung-uong/52-nq-tw.',
      (document) => document.id,
    ),
    symbol: maybe.text(
      'Số hiệu; trống khi văn bản không có hoặc nguồn không ghi.',
      ({ data }) => data.symbol,
    ),
    kind: choice('Loại văn bản.', DOCUMENT_KINDS, ({ data }) => data.kind),
    kindName: text('Tên loại như viết trước số hiệu.', ({ data }) => documentKind(data)),
    name: text('Tên gọi ngắn: loại và số hiệu, hoặc loại và tên.', ({ data }) => documentName(data)),
    issuer: text('Cơ quan ban hành.', ({ data }) => data.issuer),
    level: choice('Cấp ban hành.', LEVELS, ({ data }) => data.level),
    province: maybe.reference(
      'tinh',
      'Tỉnh, thành phố; trống với văn bản trung ương.',
      ({ province }) => province?.id,
    ),
    issued: maybe.period(
      'Ngày ban hành theo ISO 8601; trống khi nguồn không ghi.',
      ({ data }) => data.issued,
    ),
    issuedPrecision: maybe.choice(
      'Độ chính xác của issued.',
      PRECISION_NAMES,
      ({ data }) => data.issued && periodPrecision(data.issued),
    ),
    issuedNote: maybe.text('Ghi chú về ngày ban hành.', ({ data }) => data.issuedNote),
    signer: maybe.text('Người ký.', ({ data }) => data.signer),
    title: text('Tên văn bản.', ({ data }) => data.title),
    titleStatus: choice('Tên đó từ đâu.', TITLE_STATUSES, ({ data }) => data.titleStatus),
    aliases: list('Những cách gọi khác.', ({ data }) => data.aliases),
    implements: references('van-ban', 'Văn bản mà nó thực hiện.', (document) =>
      document.implements.map(({ id }) => id),
    ),
    implementsNote: maybe.text('Ghi chú về quan hệ đó.', ({ data }) => data.implementsNote),
    summary: text('Tóm tắt bằng lời của trang này.', ({ data }) => data.summary),
    sources: references('nguon', 'Những nguồn dùng cho văn bản này.', ({ sources }) =>
      sources.map(({ id }) => id),
    ),
    textSeen: flag('Đúng khi có nguồn là chính bản của văn bản.', ({ textSeen }) => textSeen),
    ...rollUpColumns,
    mentions: array(
      'Những đoạn nguồn nhắc tới văn bản: source, paragraph, line, where, figures (như trong bảng muc-tieu).',
      ({ data }) => data.mentions.map(passageRecord),
    ),
    note: maybe.text('Ghi chú của người biên tập.', ({ data }) => data.note),
    missing: array(
      'Những điều đã tìm về văn bản mà chưa thấy, mỗi điều một câu.',
      ({ data }) => data.missing,
    ),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

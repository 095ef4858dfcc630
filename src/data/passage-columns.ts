/** Where a fact stands: the columns that lead from a row back to its source, and the same as one object. */
import { MARGIN_NAMES, type Evidence, type Margin } from '../model/evidence.ts';
import { columnsOf, type Json } from './column.ts';

/** A fact's place: the ids of its sources, the one that `evidence` is about first. */
export interface Standing {
  evidence: Evidence | undefined;
  sources: readonly string[];
}

/**
 * The columns `source`, `sources`, `paragraph`, `line`, `where`, `figures` of a table.
 * @param standing how a node says where it stands
 */
export function passageColumns<Node>(standing: (node: Node) => Standing) {
  const { list, references, maybe } = columnsOf<Node>();
  const place = (node: Node) => placeOf(standing(node).evidence);
  return {
    source: maybe.reference('nguon', 'Nguồn chính.', (node) => standing(node).sources[0]),
    sources: references('nguon', 'Mọi nguồn, nguồn chính đứng đầu.', (node) => standing(node).sources),
    paragraph: maybe.integer(
      'Đoạn của bài gốc, đếm từ 1 trong thân bài đã làm sạch (không tính tiêu đề, chú thích ảnh và phần ngoài bài).',
      (node) => place(node).paragraph,
    ),
    line: maybe.integer(
      'Dòng của tệp gốc, đếm từ 1, khi chỗ đó nằm ngoài thân bài.',
      (node) => place(node).line,
    ),
    where: maybe.choice('Dòng đó là phần nào của trang.', MARGIN_NAMES, (node) => place(node).where),
    figures: list(
      'Chữ và số đúng như in trong nguồn; trống khi không lưu đoạn nguồn.',
      (node) => place(node).figures,
    ),
  };
}

/**
 * A place in a source as one object, for rows that stand in several places.
 * @example passageRecord({ source: 'src-003', paragraph: 12, figures: ['IOC'] })
 * // { source: 'src-003', paragraph: 12, line: null, where: null, figures: ['IOC'] }
 */
export function passageRecord(evidence: Evidence): Json {
  const { paragraph = null, line = null, where = null, figures } = placeOf(evidence);
  const source = 'sources' in evidence ? (evidence.sources[0] ?? null) : (evidence.source ?? null);
  return { source, paragraph, line, where, figures };
}

interface Place {
  paragraph?: number;
  line?: number;
  where?: Margin['where'];
  figures: readonly string[];
}

function placeOf(evidence: Evidence | undefined): Place {
  if (evidence === undefined || 'sources' in evidence) return { figures: [] };
  if ('paragraph' in evidence) return { paragraph: evidence.paragraph, figures: evidence.figures };
  return { line: evidence.line, where: evidence.where, figures: evidence.figures };
}

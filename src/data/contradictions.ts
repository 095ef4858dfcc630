/** The table of contradictions (mau-thuan): where sources say different things of one thing, as the build finds it. */
import {
  ACCOUNT_ROLES,
  CONTRADICTION_KINDS,
  contradictionClaims,
  contradictionSources,
  type Account,
  type Contradiction,
} from '../model/contradiction.ts';
import { describePlace } from '../model/evidence.ts';
import type { Graph } from '../model/nodes.ts';
import { periodText } from '../model/period.ts';
import { columnsOf, type Json } from './column.ts';
import { defineTable } from './table.ts';

const { text, choice, flag, array, list, references, maybe } = columnsOf<Contradiction>();

const ROLES = Object.entries({ ...ACCOUNT_ROLES, claim: 'mục tiêu hoặc kết quả có mã riêng' })
  .map(([role, meaning]) => `${role} là ${meaning}`)
  .join(', ');

export const contradictions = defineTable({
  name: 'mau-thuan',
  title: 'Chỗ các nguồn nói khác nhau',
  description:
    'Mỗi dòng là một điều mà các nguồn nói khác nhau, do máy tìm ra khi dựng trang; bảng trống khi không tìm thấy.',
  nodes: (graph: Graph) => graph.contradictions.values(),
  columns: {
    id: text('Mã, ghép từ loại, chỉ số hoặc văn bản, nơi và kỳ.', ({ id }) => id),
    kind: choice('Khác nhau ở điều gì.', CONTRADICTION_KINDS, ({ kind }) => kind),
    title: text('Nói về điều gì.', ({ title }) => title),
    indicator: maybe.reference(
      'chi-so',
      'Chỉ số được nói tới; trống khi khác nhau ở ngày ban hành.',
      ({ indicator }) => indicator?.id,
    ),
    document: maybe.reference('van-ban', 'Văn bản được nói tới.', ({ document }) => document?.id),
    province: maybe.reference(
      'tinh',
      'Tỉnh, thành phố; trống khi nói về cả nước.',
      ({ province }) => province?.id,
    ),
    nation: flag('Đúng khi nói về cả nước.', ({ province }) => province === undefined),
    place: maybe.text('Nơi cụ thể dưới cấp tỉnh.', ({ place }) => place),
    period: maybe.period(
      'Kỳ của kết quả hoặc hạn của mục tiêu; trống khi nguồn không nêu, và khi khác nhau ở chính ngày.',
      ({ period }) => period,
    ),
    sides: array(
      `Các bên. Mỗi bên có value (điều được nói, bằng chữ) và accounts (những nơi nói vậy): role (${ROLES}), claim (mã mục tiêu hoặc kết quả), period, sources (mã nguồn), where (chỗ trong nguồn), url.`,
      ({ sides }) => sides.map(({ value, accounts }) => ({ value, accounts: accounts.map(accountRecord) })),
    ),
    claims: list('Mã của mục tiêu (bảng muc-tieu) và kết quả (bảng ket-qua) liên quan.', (contradiction) =>
      contradictionClaims(contradiction).map(({ id }) => id),
    ),
    sources: references('nguon', 'Mọi nguồn của các bên, mỗi nguồn một lần.', (contradiction) =>
      contradictionSources(contradiction).map(({ id }) => id),
    ),
    explanation: text('Cách tìm ra, trong một câu.', ({ explanation }) => explanation),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

function accountRecord({ role, claim, period, sources, evidence, url }: Account): Json {
  return {
    ...{ role, claim: claim?.id ?? null, period: periodText(period), sources: sources.map(({ id }) => id) },
    ...{ where: evidence ? describePlace(evidence) : null, url },
  };
}

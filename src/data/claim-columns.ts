/** The columns that targets and results share: for whom, on what, and where it stands. */
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { independentSources } from '../model/origin.ts';
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { columnsOf } from './column.ts';
import { passageColumns } from './passage-columns.ts';

type Claim = TargetNode | ResultNode;

const { text, flag, count, choice, reference, references, maybe } = columnsOf<Claim>();

export const PILLAR_NAMES = Object.fromEntries(PILLARS.map(({ id, name }) => [id, name])) as Record<
  PillarId,
  string
>;

export const PRECISION_NAMES = {
  day: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  span: 'khoảng thời gian có hai đầu hoặc để ngỏ',
} as const;

export const placeColumns = {
  province: maybe.reference(
    'tinh',
    'Tỉnh, thành phố; trống khi nói về cả nước.',
    (claim) => claim.province?.id,
  ),
  nation: flag('Đúng khi nói về cả nước.', (claim) => claim.province === undefined),
  place: maybe.text('Nơi cụ thể dưới cấp tỉnh, như in trong nguồn.', (claim) => claim.data.place),
};

export const subjectColumns = {
  indicator: reference('chi-so', 'Chỉ số được nói tới.', (claim) => claim.indicator.id),
  pillar: choice('Lĩnh vực của chỉ số.', PILLAR_NAMES, (claim) => claim.indicator.data.pillar),
  statement: text('Nội dung, viết lại thành một câu đứng riêng được.', (claim) => claim.data.statement),
};

export const closingColumns = {
  ...passageColumns<Claim>(({ data, sources }) => ({
    evidence: data.evidence,
    sources: sources.map((source) => source.id),
  })),
  sourceCount: count('Số trang nêu điều này.', ({ sources }) => sources.length),
  independentSources: count(
    'Số nguồn gốc khác nhau trong các trang ấy: trang đăng lại hoặc lặp lại trang khác không tính thêm. Là số nhiều nhất, vì hai trang có thể cùng dựa vào một nơi mà không nói.',
    ({ sources }) => independentSources(sources).length,
  ),
  cautions: references('can-doc-ky', 'Những điều cần đọc kỹ trước khi dùng con số.', (claim) =>
    claim.cautions.map((caution) => caution.id),
  ),
  contradictions: references(
    'mau-thuan',
    'Những chỗ các nguồn nói khác nhau mà con số này là một bên.',
    (claim) => claim.contradictions.map((contradiction) => contradiction.id),
  ),
  note: maybe.text('Ghi chú của người biên tập.', (claim) => claim.data.note),
  url: text('Địa chỉ trên trang, tính từ gốc trang.', (claim) => claim.url),
};

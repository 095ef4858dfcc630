/** A small graph for tests of what pages show: two provinces, a plan of before July 2025, four targets, one result. */
import { COLLECTIONS, type CollectionName, type Content } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';

const SOURCE = { title: 'Bài gốc', publisher: 'Báo', tier: 'press', read: 'full', published: '2020-07-09' };
const PAGE = {
  title: 'Trang',
  publisher: 'Cổng',
  tier: 'official-site',
  read: 'excerpt',
  'published-window': '2025-06/2025-07',
};
const DOCUMENT = {
  title: 'Về chuyển đổi số',
  'title-status': 'official',
  summary: 'Tóm tắt.',
  sources: ['src-000'],
};
const EVIDENCE = { source: 'src-000', paragraph: 1, figures: ['30%'] };
const target = (id: string, more: object) => ({
  id,
  statement: `Mục tiêu ${id}.`,
  evidence: EVIDENCE,
  ...more,
});

const SAMPLE = {
  sources: { 'src-000': SOURCE, 'pl-01': PAGE },
  indicators: {
    'kinh-te-so': {
      name: 'Kinh tế số',
      unit: '%',
      direction: 'more',
      pillar: 'kinh-te-so',
      definition: 'Phần.',
      comparable: true,
    },
    xa: {
      name: 'Xã có băng rộng',
      unit: '%',
      direction: 'more',
      pillar: 'ha-tang-so',
      definition: 'Phần.',
      comparable: true,
    },
    'nhiem-vu': {
      name: 'Số nhiệm vụ',
      unit: 'nhiệm vụ',
      direction: 'none',
      pillar: 'the-che',
      definition: 'Số.',
      comparable: false,
    },
    hang: {
      name: 'Thứ hạng',
      unit: 'hạng',
      direction: 'less',
      pillar: 'the-che',
      definition: 'Hạng.',
      comparable: true,
    },
  },
  provinces: {
    'quang-ninh': {
      name: 'Quảng Ninh',
      'full-name': 'Tỉnh Quảng Ninh',
      kind: 'province',
      eras: [
        {
          centre: 'Hạ Long',
          'centre-note': 'suy ra từ tên phường',
          evidence: ['pl-01'],
          'centre-evidence': ['pl-01'],
        },
      ],
    },
    'tuyen-quang': {
      ...{ name: 'Tuyên Quang', 'full-name': 'Tỉnh Tuyên Quang', kind: 'province' },
      eras: [
        { until: '2025-06-30' },
        {
          from: '2025-07-01',
          'formed-from': ['tuyen-quang', 'ha-giang'],
          'area-km2': 13795.5,
          population: 1865270,
          alternatives: [{ population: 1800000, about: true, note: 'theo họp báo', evidence: ['pl-01'] }],
        },
      ],
    },
    'ha-giang': {
      ...{ name: 'Hà Giang', 'full-name': 'Tỉnh Hà Giang', kind: 'province' },
      missing: ['Diện tích trước khi nhập.'],
      eras: [{ until: '2025-06-30', 'merged-into': 'tuyen-quang' }],
    },
  },
  documents: {
    'trung-uong/52-nq-tw': {
      ...{
        ...DOCUMENT,
        symbol: '52-NQ/TW',
        kind: 'resolution',
        issuer: 'Bộ Chính trị',
        level: 'central',
        issued: '2019-09-27',
      },
      targets: [
        target('vn-kinh-te-so-2030', {
          indicator: 'kinh-te-so',
          nation: true,
          quantity: { 'more-than': 30 },
          due: '2030',
        }),
      ],
    },
    'trung-uong/57-nq-tw': {
      ...{
        ...DOCUMENT,
        symbol: '57-NQ/TW',
        kind: 'resolution',
        issuer: 'Bộ Chính trị',
        level: 'central',
        issued: '2024-12-22',
      },
    },
    'quang-ninh/09-nq-tu': {
      ...{
        ...DOCUMENT,
        symbol: '09-NQ/TU',
        kind: 'resolution',
        issuer: 'Tỉnh ủy',
        level: 'provincial',
        province: 'quang-ninh',
        missing: ['Ngày ban hành.'],
      },
      targets: [
        target('qn-kinh-te-so-2030', {
          indicator: 'kinh-te-so',
          province: 'quang-ninh',
          quantity: { about: 30 },
          due: '2030',
        }),
        target('qn-so-nhiem-vu', {
          kind: 'count',
          indicator: 'nhiem-vu',
          province: 'quang-ninh',
          quantity: { is: 40 },
        }),
      ],
      results: [
        target('qn-kinh-te-so-2026', {
          indicator: 'kinh-te-so',
          province: 'quang-ninh',
          quantity: { is: 31 },
          'as-of': '2026-06',
        }),
      ],
    },
    'quang-ninh/46-ctr-tu': {
      ...{
        ...DOCUMENT,
        symbol: '46-CTr/TU',
        kind: 'action-programme',
        issuer: 'Tỉnh ủy',
        level: 'provincial',
        province: 'quang-ninh',
      },
      ...{ issued: '2025-01-15', implements: ['trung-uong/57-nq-tw'] },
    },
    'quang-ninh/538-kh-tu': {
      ...{
        ...DOCUMENT,
        symbol: '538-KH/TU',
        kind: 'plan',
        issuer: 'Tỉnh ủy',
        level: 'provincial',
        province: 'quang-ninh',
      },
      ...{ issued: '2025-05-19', implements: ['trung-uong/57-nq-tw', 'quang-ninh/46-ctr-tu'] },
    },
    'tuyen-quang/402-kh-tu': {
      ...{
        ...DOCUMENT,
        symbol: '402-KH/TU',
        kind: 'plan',
        issuer: 'Tỉnh ủy',
        level: 'provincial',
        province: 'tuyen-quang',
      },
      ...{ issued: '2020-06-26', implements: ['trung-uong/52-nq-tw'] },
      targets: [
        target('tq-xa-2025', {
          indicator: 'xa',
          province: 'tuyen-quang',
          quantity: { complete: true },
          due: '2025',
        }),
      ],
    },
  },
  cautions: {
    'khac-cach-tinh': {
      title: 'Khác cách tính',
      text: 'Không nối.',
      kind: 'provenance',
      about: { claims: ['qn-kinh-te-so-2026'] },
    },
    'trung-so': {
      title: 'Trùng số',
      text: 'Hai văn bản.',
      kind: 'naming',
      about: { documents: ['trung-uong/52-nq-tw'] },
    },
    'ai-ky': {
      title: 'Ai ký',
      text: 'Chưa rõ.',
      kind: 'naming',
      about: { documents: ['tuyen-quang/402-kh-tu'] },
    },
  },
  programmes: {
    ioc: {
      ...{ name: 'Trung tâm điều hành', status: 'vận hành', province: 'quang-ninh', statement: 'Theo dõi.' },
      ...{ documents: ['trung-uong/57-nq-tw'], evidence: [EVIDENCE] },
    },
    'bao-tang': {
      name: 'Bảo tàng ảo',
      status: 'đã có',
      province: 'quang-ninh',
      statement: 'Xem từ xa.',
      evidence: [EVIDENCE],
    },
  },
} satisfies Partial<Record<CollectionName, object>>;

/** Builds the sample's graph as of 22 November 2026. */
export function readSample(): Graph {
  const written: Partial<Record<CollectionName, object>> = SAMPLE;
  const content = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, { schema }]) => [
      name,
      Object.entries(written[name as CollectionName] ?? {}).map(([id, input]) => ({
        id,
        file: `${id}.yaml`,
        data: schema.parse(input),
      })),
    ]),
  ) as unknown as Content;
  const built = buildGraph(content, '2026-11-22');
  if ('offences' in built) throw new Error(JSON.stringify(built.offences));
  return built.graph;
}

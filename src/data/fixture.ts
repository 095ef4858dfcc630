/** A small graph for tests: one resolution, one programme that implements it, one article with its claims. */
import { COLLECTIONS, type CollectionName, type Content } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';

/** Entries as content files have them, by collection and id. */
type Files = Partial<Record<CollectionName, Readonly<Record<string, unknown>>>>;

const evidence = { paragraph: 5, figures: ['93%', '79%'] };

const FILES: Files = {
  provinces: {
    'tuyen-quang': {
      ...{ name: 'Tuyên Quang', 'full-name': 'Tỉnh Tuyên Quang', kind: 'province', iso: 'VN-07' },
      eras: [
        { until: '2025-06-30' },
        { from: '2025-07-01', 'formed-from': ['tuyen-quang', 'ha-giang'], 'area-km2': 13795.5 },
      ],
    },
    'ha-giang': {
      ...{ name: 'Hà Giang', 'full-name': 'Tỉnh Hà Giang', kind: 'province' },
      eras: [{ until: '2025-06-30', 'merged-into': 'tuyen-quang' }],
    },
  },
  sources: {
    'src-000': {
      ...{ title: 'Bài gốc', publisher: 'Báo tỉnh', published: '2020-07-09', tier: 'press', read: 'full' },
      ...{ url: 'https://example.vn/bai', author: { name: 'Quang Khôi' } },
    },
    'src-001': { title: 'Bản chép', publisher: 'Kho mã', tier: 'secondary', read: 'excerpt' },
  },
  indicators: {
    'ho-co-bang-rong': indicator('Hộ có băng rộng', '%', 'ha-tang-so'),
    'muc-tieu-hoan-thanh': indicator('Mục tiêu đã xong', 'mục tiêu', 'the-che'),
    'grdp-binh-quan': indicator('GRDP bình quân', 'USD', 'phat-trien-kinh-te'),
    'hang-sipas': indicator('Hạng SIPAS', 'hạng', 'the-che'),
  },
  documents: {
    'trung-uong/52-nq-tw': {
      ...{ symbol: '52-NQ/TW', kind: 'resolution', title: 'Tham gia “4.0”', 'title-status': 'official' },
      ...{
        issuer: 'Bộ Chính trị',
        level: 'central',
        issued: '2019-09-27',
        summary: 'Nghị quyết, của trung ương.',
      },
      ...{ aliases: ['Nghị quyết 52', 'NQ 52'], sources: ['src-000'] },
      mentions: [{ source: 'src-000', paragraph: 1, figures: ['52-NQ/TW', '27/9/2019'] }],
    },
    'tuyen-quang/402-kh-tu': {
      ...{ symbol: '402-KH/TU', kind: 'plan', title: 'Kế hoạch thực hiện', 'title-status': 'shortened' },
      ...{
        issuer: 'Tỉnh ủy Tuyên Quang',
        level: 'provincial',
        province: 'tuyen-quang',
        summary: 'Kế hoạch.',
      },
      ...{ implements: ['trung-uong/52-nq-tw'], sources: ['src-000'] },
    },
  },
  articles: {
    'lo-trinh': {
      ...{
        title: 'Lộ trình',
        summary: 'Tóm tắt.',
        province: 'tuyen-quang',
        source: 'src-000',
        edited: '2026-11-20',
      },
      resolution: ['tuyen-quang/402-kh-tu', 'trung-uong/52-nq-tw'],
      targets: [
        claim('tq-bang-rong-2025', 'ho-co-bang-rong', {
          quantity: { complete: true },
          due: '2025',
          document: 'tuyen-quang/402-kh-tu',
        }),
        claim('tq-grdp-2030', 'grdp-binh-quan', { quantity: { range: [11000, 12000] }, due: '2021/2030' }),
      ],
      results: [
        claim('tq-bang-rong-2022', 'ho-co-bang-rong', {
          ...{
            quantity: { is: 93 },
            'as-of': '2022',
            'compared-with': [{ what: 'nation', quantity: { is: 79 } }],
          },
        }),
        claim('tq-muc-tieu-2024', 'muc-tieu-hoan-thanh', {
          quantity: { part: [9, 12] },
          'as-of': '2024-05/2025-01',
        }),
        claim('tq-sipas-2018', 'hang-sipas', { quantity: { rank: 7 }, 'as-of': '2018' }),
      ],
      events: [
        {
          id: 'tq-khai-mac',
          label: 'Khai mạc',
          date: '2019-06',
          what: 'Khai mạc.',
          province: 'tuyen-quang',
          evidence: { line: 3, where: 'caption', figures: ['6-2019'] },
        },
      ],
    },
  },
  glossary: {
    dti: {
      term: 'DTI',
      expansion: 'chỉ số',
      definition: 'Đo mức độ.',
      kind: 'abbreviation',
      evidence: { source: 'src-000', ...evidence },
    },
  },
  cautions: {
    'khac-thuoc-do': {
      title: 'Khác thước đo',
      text: 'Không nối.',
      kind: 'comparability',
      about: { claims: ['tq-sipas-2018'] },
    },
  },
  programmes: {
    ioc: {
      ...{ name: 'IOC', status: 'vận hành', province: 'tuyen-quang', statement: 'Trung tâm.', documents: [] },
      evidence: [{ source: 'src-000', paragraph: 3, figures: ['IOC'] }],
    },
  },
};

/** The graph of the fixture, with its statuses as of 22 November 2026. */
export function fixtureGraph(): Graph {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const content = Object.fromEntries(names.map((name) => [name, parse(name, FILES[name] ?? {})]));
  const built = buildGraph(content as unknown as Content, '2026-11-22');
  if ('graph' in built) return built.graph;
  throw new Error(built.offences.map((offence) => `${offence.file}: ${offence.message}`).join('\n'));
}

function parse(name: CollectionName, files: Readonly<Record<string, unknown>>) {
  return Object.entries(files).map(([id, data]) => ({
    ...{ id, file: `content/${name}/${id}` },
    data: COLLECTIONS[name].schema.parse(data),
  }));
}

function indicator(name: string, unit: string, pillar: string) {
  return { name, unit, pillar, direction: 'more', definition: `${name}.`, comparable: true };
}

function claim(id: string, of: string, rest: Readonly<Record<string, unknown>>) {
  return { id, indicator: of, province: 'tuyen-quang', statement: `Câu về ${of}.`, evidence, ...rest };
}

/** A small content for tests, minimal but complete: one entry at least of every collection, with every kind of reference. */
import { COLLECTIONS, type CollectionName, type Content } from './content.ts';
import { buildGraph } from './graph.ts';
import type { Graph } from './nodes.ts';

/** Fields of entries as content files have them, by `collection/id`. */
export type Fields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The day on which the fixture's statuses are computed. */
export const TODAY = '2026-11-22';

/**
 * The content, each entry read by its schema.
 * @param changes fields to set in an entry (undefined takes one out), or a new entry
 * @example smallContent({ 'programmes/ioc': { province: 'tuyen-quan' } })
 */
export function smallContent(changes: Fields = {}): Content {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, readEntries(name, changes)])) as unknown as Content;
}

/**
 * The graph of the content. Throws where it doesn't hold together.
 * @example smallGraph({}, '2025-06-30').targets.get('tq-bang-rong-2030')?.status.name // 'on-course'
 */
export function smallGraph(changes: Fields = {}, today: string = TODAY): Graph {
  const built = buildGraph(smallContent(changes), today);
  if ('graph' in built) return built.graph;
  throw new Error(built.offences.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}

/**
 * A target or result as frontmatter has it, on the fixture's province and source.
 * @example claim('tq-kinh-te-so-2024', { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': '2024' })
 */
export function claim(id: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    id,
    province: 'tuyen-quang',
    statement: 'Một câu của chúng tôi.',
    evidence: { paragraph: 5, figures: ['93%'] },
    ...fields,
  };
}

function readEntries(name: CollectionName, changes: Fields) {
  const prefix = `${name}/`;
  const keys = new Set(
    [...Object.keys(FIELDS), ...Object.keys(changes)].filter((key) => key.startsWith(prefix)),
  );
  return [...keys].map((key) => ({
    id: key.slice(prefix.length),
    file: `content/${key}.${COLLECTIONS[name].extension}`,
    data: COLLECTIONS[name].schema.parse(withoutUndefined({ ...FIELDS[key], ...changes[key] })),
  }));
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const FIELDS: Fields = {
  'provinces/tuyen-quang': {
    name: 'Tuyên Quang',
    'full-name': 'Tỉnh Tuyên Quang',
    kind: 'province',
    iso: 'VN-07',
    eras: [{ until: '2025-06-30' }, { from: '2025-07-01', 'formed-from': ['tuyen-quang', 'ha-giang'] }],
  },
  'provinces/ha-giang': {
    name: 'Hà Giang',
    'full-name': 'Tỉnh Hà Giang',
    kind: 'province',
    eras: [{ until: '2025-06-30', 'merged-into': 'tuyen-quang', evidence: ['na-21'] }],
  },
  'sources/src-000': {
    title: 'Bài gốc',
    publisher: 'Báo tỉnh',
    published: '2020-07-09',
    tier: 'press',
    read: 'full',
  },
  'sources/na-21': {
    title: 'Toàn văn Nghị quyết 52-NQ/TW',
    publisher: 'Hệ thống văn bản',
    tier: 'official-text',
    read: 'full',
  },
  'indicators/bang-rong': {
    name: 'Hộ có băng rộng',
    unit: '%',
    direction: 'more',
    pillar: 'ha-tang-so',
    definition: 'Bao nhiêu phần trăm hộ có băng rộng.',
    comparable: true,
  },
  'indicators/kinh-te-so': {
    name: 'Tỷ trọng kinh tế số',
    unit: '%',
    direction: 'more',
    pillar: 'kinh-te-so',
    definition: 'Kinh tế số chiếm bao nhiêu phần trăm.',
    comparable: true,
  },
  'documents/trung-uong/52-nq-tw': {
    symbol: '52-NQ/TW',
    kind: 'resolution',
    title: 'Về một số chủ trương, chính sách',
    'title-status': 'shortened',
    aliases: ['Nghị quyết 52'],
    issuer: 'Bộ Chính trị',
    level: 'central',
    issued: '2019-09-27',
    summary: 'Nghị quyết của trung ương.',
    sources: ['na-21'],
    mentions: [
      { source: 'src-000', paragraph: 1, figures: ['52-NQ/TW'] },
      { source: 'src-000', paragraph: 2, figures: ['52-NQ/TW', '27/9/2019'] },
    ],
  },
  'documents/tuyen-quang/402-kh-tu': {
    symbol: '402-KH/TU',
    kind: 'plan',
    title: 'Kế hoạch thực hiện Nghị quyết 52-NQ/TW',
    'title-status': 'shortened',
    issuer: 'Tỉnh ủy Tuyên Quang',
    level: 'provincial',
    province: 'tuyen-quang',
    issued: '2020-02',
    summary: 'Kế hoạch của tỉnh.',
    implements: ['trung-uong/52-nq-tw'],
    sources: ['src-000'],
  },
  'articles/lo-trinh': {
    title: 'Lộ trình của Tuyên Quang',
    summary: 'Một kế hoạch và hai mục tiêu.',
    province: 'tuyen-quang',
    resolution: ['tuyen-quang/402-kh-tu', 'trung-uong/52-nq-tw'],
    source: 'src-000',
    edited: '2026-11-20',
    targets: [
      claim('tq-bang-rong-2030', {
        indicator: 'bang-rong',
        document: 'tuyen-quang/402-kh-tu',
        quantity: { complete: true },
        due: '2030',
      }),
      claim('tq-kinh-te-so-2025', { indicator: 'kinh-te-so', quantity: { 'at-least': 20 }, due: '2025' }),
    ],
    results: [
      claim('tq-bang-rong-2024', { indicator: 'bang-rong', quantity: { is: 80 }, 'as-of': '2024' }),
      claim('tq-bang-rong-2020', { indicator: 'bang-rong', quantity: { is: 60 }, 'as-of': '2020' }),
    ],
    events: [
      {
        id: 'tq-hoi-nghi-2019',
        date: '2019-06',
        what: 'Tuyên Quang mở hội nghị.',
        label: 'Hội nghị',
        province: 'tuyen-quang',
        documents: ['trung-uong/52-nq-tw'],
        evidence: { line: 3, where: 'caption', figures: ['6-2019'] },
      },
    ],
  },
  'glossary/dti': {
    term: 'DTI',
    expansion: 'Chỉ số đánh giá mức độ chuyển đổi số',
    definition: 'Đo mức độ chuyển đổi số.',
    kind: 'abbreviation',
    evidence: { source: 'src-000', paragraph: 3, figures: ['DTI'] },
  },
  'cautions/mot-bai-bao': {
    title: 'Chỉ một bài báo',
    text: 'Con số năm 2024 chỉ có một bài báo nêu.',
    kind: 'provenance',
    about: { claims: ['tq-bang-rong-2024'], programmes: ['ioc'] },
  },
  'programmes/ioc': {
    name: 'Trung tâm điều hành thông minh',
    status: 'đang vận hành',
    province: 'tuyen-quang',
    statement: 'Trung tâm của tỉnh.',
    documents: ['tuyen-quang/402-kh-tu'],
    evidence: [{ source: 'src-000', paragraph: 4, figures: ['IOC'] }],
  },
  'highlights/bang-rong': {
    order: 1,
    claim: 'tq-bang-rong-2024',
    text: 'Hộ ở Tuyên Quang có băng rộng.',
    against: 'tq-bang-rong-2030',
  },
};

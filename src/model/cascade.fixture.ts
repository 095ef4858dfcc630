/** A small cascade for tests: a resolution, the Government's programme, a province's resolution and its plan. */
import { claim, smallGraph, type Fields } from './fixture.ts';
import type { Graph } from './nodes.ts';

type Target = Record<string, unknown>;

/** A target of the nation as frontmatter has it: `nation('vn-kinh-te-so-2030', { quantity: { is: 30 } })`. */
export function nation(id: string, fields: Target): Target {
  return claim(id, { indicator: 'kinh-te-so', due: '2030', ...fields, province: undefined, nation: true });
}

/** A target of the province. */
export function local(id: string, fields: Target): Target {
  return claim(id, { indicator: 'kinh-te-so', due: '2030', ...fields });
}

const DOCUMENT = { kind: 'resolution', title: 'Tên', 'title-status': 'shortened', summary: 'Tóm tắt.' };

/** A document with targets, each with the fixture's source: `document({ symbol: '50/NQ-CP', level: 'central' }, targets)`. */
export function document(fields: Target, targets: readonly Target[] = []): Target {
  const evidence = { source: 'src-000', paragraph: 5, figures: ['93%'] };
  return {
    ...{ ...DOCUMENT, issuer: 'Cơ quan', sources: ['src-000'], ...fields },
    targets: targets.map((target) => strip({ ...target, evidence })),
  };
}

/** The resolution 52-NQ/TW, the programme 50/NQ-CP, the province's 402-KH/TU (from the fixture) and 10/KH-UBND under it. */
export function cascadeGraph({
  resolution = [],
  programme = [],
  province = [],
  plan = [],
  more = {},
}: Partial<Record<'resolution' | 'programme' | 'province' | 'plan', readonly Target[]>> & {
  more?: Fields;
}): Graph {
  return smallGraph({
    // What an article tells belongs to no document here.
    'articles/lo-trinh': {
      targets: [
        claim('tq-bang-rong-2030', { indicator: 'bang-rong', quantity: { complete: true }, due: '2030' }),
      ],
    },
    'indicators/hang': indicator('Thứ hạng', 'hạng', 'less'),
    'indicators/phu-song': indicator('Dân số có sóng', '% dân số', 'more'),
    'indicators/so-hoa': indicator('Hồ sơ số hóa', '%', 'more'),
    'documents/trung-uong/52-nq-tw': document(
      { symbol: '52-NQ/TW', level: 'central', issued: '2019-09-27' },
      resolution,
    ),
    'documents/trung-uong/50-nq-cp': document(
      { symbol: '50/NQ-CP', level: 'central', issued: '2020-04-17', implements: ['trung-uong/52-nq-tw'] },
      programme,
    ),
    'documents/tuyen-quang/402-kh-tu': document(
      {
        ...{ symbol: '402-KH/TU', kind: 'plan', level: 'provincial', province: 'tuyen-quang' },
        ...{ issued: '2020-06-26', implements: ['trung-uong/52-nq-tw', 'trung-uong/50-nq-cp'] },
      },
      province,
    ),
    'documents/tuyen-quang/10-kh-ubnd': document(
      {
        ...{ symbol: '10/KH-UBND', kind: 'plan', level: 'provincial', province: 'tuyen-quang' },
        ...{ issued: '2021-01-04', implements: ['tuyen-quang/402-kh-tu'] },
      },
      plan,
    ),
    ...more,
  });
}

function indicator(name: string, unit: string, direction: string): Target {
  return { name, unit, direction, pillar: 'ha-tang-so', definition: `${name}.`, comparable: true };
}

function strip(fields: Target): Target {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

import { describe, expect, test } from 'vitest';
import { buildCascade, cascadeOf } from './cascade.ts';
import { cascadeGraph, document, local, nation } from './cascade.fixture.ts';
import { carriedInto, generationsOf, standingOf } from './cascade-standing.ts';
import { changeText } from './cascade-words.ts';

type Content = Parameters<typeof cascadeGraph>[0];

const RESOLUTION = [
  nation('vn-2025', { quantity: { about: 20 }, due: '2025' }),
  nation('vn-2030', { quantity: { 'more-than': 30 } }),
];

/** `lower <kind> upper` of every link. */
function links(content: Content): string[] {
  const { links: found } = buildCascade(cascadeGraph(content).targets.values());
  return found.map(({ above, below, change }) => `${below.id} ${change.kind} ${above.id}`);
}

/** The standing of one target, with what it stands on. */
function standing(content: Content, id: string): string {
  const graph = cascadeGraph(content);
  const target = graph.targets.get(id);
  const found = target && standingOf(cascadeOf(graph), target);
  if (!found) return 'none';
  const { kind, link, beside } = found;
  return [kind, link?.above.id ?? '', beside ? `${beside.target.id} ${beside.change.kind}` : '']
    .join(' ')
    .trim();
}

describe('a target is linked to the one above it', () => {
  test('on the same indicator for the same day', () => {
    const province = [
      local('tq-2025', { quantity: { about: 20 }, due: '2025' }),
      local('tq-2030', { quantity: { 'at-least': 30 } }),
    ];
    expect(links({ resolution: RESOLUTION, province })).toEqual([
      'tq-2025 kept vn-2025',
      'tq-2030 reworded vn-2030',
    ]);
  });

  test('over several steps, in every document above it', () => {
    const programme = [nation('cp-2030', { quantity: { 'at-least': 30 } })];
    const province = [local('tq-2030', { quantity: { is: 35 } })];
    const plan = [local('kh-2030', { quantity: { is: 25 } })];
    expect(links({ resolution: RESOLUTION, programme, province, plan }).sort()).toEqual([
      ...['cp-2030 reworded vn-2030', 'kh-2030 lowered cp-2030', 'kh-2030 lowered tq-2030'],
      ...['kh-2030 lowered vn-2030', 'tq-2030 raised cp-2030', 'tq-2030 raised vn-2030'],
    ]);
  });

  test('due on another day where the one for its own day is nobody’s', () => {
    const province = [local('tq-2028', { quantity: { 'more-than': 30 }, due: '2028' })];
    expect(links({ resolution: RESOLUTION, province })).toEqual(['tq-2028 earlier vn-2030']);
  });

  test('but not moved where another target answers that one', () => {
    const province = [
      local('tq-2028', { quantity: { 'more-than': 30 }, due: '2028' }),
      local('tq-2030', { quantity: { is: 40 } }),
    ];
    expect(links({ resolution: RESOLUTION, province })).toEqual([
      'tq-2028 milestone vn-2025',
      'tq-2030 raised vn-2030',
    ]);
  });

  test('in another measure where an editor says so', () => {
    const resolution = [nation('vn-song', { indicator: 'bang-rong', quantity: { complete: true } })];
    const programme = [
      nation('cp-song', { indicator: 'phu-song', quantity: { is: 99 }, answers: ['vn-song'] }),
    ];
    expect(links({ resolution, programme })).toEqual(['cp-song remeasured vn-song']);
  });

  test('never a rank of the country to one of a province', () => {
    const resolution = [nation('vn-hang', { indicator: 'hang', quantity: { 'at-most': 3 } })];
    const province = [local('tq-hang', { indicator: 'hang', quantity: { 'at-most': 10 } })];
    expect(links({ resolution, province })).toEqual([]);
  });

  test('never a count of tasks, a company’s commitment, or a place below the province', () => {
    const province = [
      local('tq-a', { quantity: { is: 30 }, kind: 'count' }),
      local('tq-b', { quantity: { is: 30 }, by: 'VNPT' }),
      local('tq-c', { quantity: { is: 30 }, place: 'Phường Minh Xuân' }),
    ];
    expect(links({ resolution: RESOLUTION, province })).toEqual([]);
  });
});

describe('the standing of a lower target', () => {
  test('is what it made of the centre’s, of the nearest document', () => {
    const programme = [nation('cp-2030', { quantity: { 'at-least': 30 } })];
    const plan = [local('kh-2030', { quantity: { 'at-least': 30 } })];
    const province = [local('tq-2030', { quantity: { is: 25 } })];
    expect(standing({ resolution: RESOLUTION, programme, province, plan }, 'kh-2030')).toBe('kept cp-2030');
  });

  test('is added where the centre never names its indicator', () => {
    const province = [local('tq-x', { indicator: 'so-hoa', quantity: { is: 90 } })];
    expect(standing({ resolution: RESOLUTION, province }, 'tq-x')).toBe('added');
  });

  test('is its own where it carries out nothing that has it; the centre’s latest stands beside it', () => {
    const more = {
      'documents/tuyen-quang/dai-hoi': document(
        { kind: 'congress-resolution', level: 'provincial', province: 'tuyen-quang' },
        [local('dh-2030', { quantity: { is: 20 } })],
      ),
    };
    expect(standing({ resolution: RESOLUTION, more }, 'dh-2030')).toBe('own  vn-2030 lowered');
  });

  test('is none at the top', () => {
    expect(standing({ resolution: RESOLUTION }, 'vn-2030')).toBe('none');
  });
});

describe('what a document carries of those above it', () => {
  const carried = (content: Content, id: string) => {
    const graph = cascadeGraph(content);
    const node = graph.documents.get(id);
    return (node ? carriedInto(cascadeOf(graph), node) : []).map(
      ([above, found]) => `${above.data.symbol ?? ''}: ${found.map(({ kind }) => kind).join(', ')}`,
    );
  };
  const rank = nation('vn-hang', { indicator: 'hang', quantity: { 'at-most': 3 } });
  const province = [local('tq-2030', { quantity: { is: 40 } })];
  const PLAN = 'tuyen-quang/402-kh-tu';

  test('what isn’t seen is said to be not seen; a rank of the country is nobody’s to carry', () => {
    expect(carried({ resolution: [...RESOLUTION, rank], province }, PLAN)).toEqual([
      '52-NQ/TW: not-seen, raised, nation-only',
    ]);
  });

  test('is dropped only where the document was read whole', () => {
    const more = { 'sources/src-000': { tier: 'official-text' } };
    expect(carried({ resolution: RESOLUTION, province, more }, PLAN)).toEqual(['52-NQ/TW: dropped, raised']);
  });

  test('is nothing to tell where none of its targets is known', () => {
    expect(carried({ resolution: RESOLUTION }, PLAN)).toEqual([]);
  });
});

test('generations of the centre stand by due date, then by date of their documents', () => {
  const graph = cascadeGraph({
    programme: [nation('cp-2030', { quantity: { is: 30 }, due: '2030-12-31' })],
    resolution: RESOLUTION,
  });
  const indicator = graph.indicators.get('kinh-te-so');
  const found = indicator ? generationsOf(cascadeOf(graph), indicator) : [];
  expect(found.map(({ due, pledges }) => [due, ...pledges.map(({ id }) => id)])).toEqual([
    ['2025-12-31', 'vn-2025'],
    ['2030-12-31', 'vn-2030', 'cp-2030'],
  ]);
});

test('one promise told twice is one', () => {
  const province = [local('tq-a', { quantity: { is: 40 } }), local('tq-b', { quantity: { is: 40 } })];
  expect(links({ resolution: RESOLUTION, province })).toEqual(['tq-a raised vn-2030']);
});

test('the distance is told in words', () => {
  const graph = cascadeGraph({
    resolution: RESOLUTION,
    province: [local('tq-2030', { quantity: { range: [35, 37] } })],
  });
  expect(cascadeOf(graph).links.map(changeText)).toEqual([
    'từ 5 điểm phần trăm so với trên 30% của 52-NQ/TW',
  ]);
});

import { describe, expect, test } from 'vitest';
import { cascade as table } from '../data/cascade.ts';
import { cascadeGraph, document, local, nation } from '../model/cascade.fixture.ts';
import { cascadeFigures } from './cascade-figure.ts';
import { documentCascade, targetCascade } from './cascade-page.ts';
import { cascadeFacets, cascadeFilters, cascadePages, countKinds, kindKey } from './cascade.ts';

const graph = cascadeGraph({
  resolution: [
    nation('vn-2025', { quantity: { about: 20 }, due: '2025' }),
    nation('vn-2030', { quantity: { 'more-than': 30 } }),
    nation('vn-so-hoa', { indicator: 'so-hoa', quantity: { is: 90 } }),
  ],
  programme: [nation('cp-2030', { quantity: { 'at-least': 30 } })],
  province: [
    local('tq-2030', { quantity: { is: 35 } }),
    local('tq-2028', { quantity: { is: 22 }, due: '2028' }),
  ],
  plan: [local('kh-2030', { quantity: { is: 25 } })],
  more: {
    'documents/ha-giang/01-nq-tu': document(
      { symbol: '01-NQ/TU', level: 'provincial', province: 'ha-giang' },
      [local('hg-2030', { province: 'ha-giang', quantity: { is: 30 } })],
    ),
    'documents/ha-giang/02-nq-tu': document(
      {
        ...{ symbol: '02-NQ/TU', level: 'provincial', province: 'ha-giang' },
        implements: ['trung-uong/52-nq-tw'],
      },
      [local('hg-x', { province: 'ha-giang', indicator: 'phu-song', quantity: { is: 30 } })],
    ),
  },
});
const [page] = cascadePages(graph).filter(({ indicator }) => indicator.id === 'kinh-te-so');

describe('the page of an indicator', () => {
  test('is there where the centre has a target and somebody below or later has one', () => {
    expect(cascadePages(graph).map(({ url }) => url)).toEqual(['/tu-trung-uong-toi-tinh/kinh-te-so/']);
  });

  test('tells what each document of the centre made of the one before', () => {
    expect(
      page?.generations.map(({ due, steps }) => [
        due,
        ...steps.map(({ target, kind }) => `${target.id} ${kind ?? ''}`),
      ]),
    ).toEqual([
      ['2025', 'vn-2025 '],
      ['2030', 'vn-2030 ', 'cp-2030 reworded'],
    ]);
  });

  test('has every lower target by due date and place, with what it is', () => {
    expect(page?.rows.map(({ target, kinds, text }) => `${target.id}: ${kinds.join(' ')}; ${text}`)).toEqual([
      'tq-2028: milestone; ở 52-NQ/TW là khoảng 20%, hạn 2025',
      'hg-2030: own reworded; cùng con số với ít nhất 30% của 50/NQ-CP',
      'tq-2030: raised; 5 điểm phần trăm so với ít nhất 30% của 50/NQ-CP',
      'kh-2030: lowered; 5 điểm phần trăm so với ít nhất 30% của 50/NQ-CP',
    ]);
  });

  test('names the documents below that are silent on it', () => {
    expect(page?.notSeen.map(({ data }) => data.symbol)).toEqual(['02-NQ/TU']);
  });

  test('filters by what there is', () => {
    const [due, kind, place] = cascadeFilters(page?.rows ?? []);
    expect(due?.options.map(({ value }) => value)).toEqual(['2028', '2030']);
    expect(kind?.options.map(({ value }) => value)).toContain('muc-cao-hon');
    expect(place?.options.map(({ label }) => label)).toEqual(['Hà Giang', 'Tuyên Quang']);
  });

  test('an own target is found under its standing and under what it is beside the centre’s', () => {
    const row = page?.rows.find(({ target }) => target.id === 'hg-2030');
    expect(row && cascadeFacets(row)).toEqual({
      'data-han': '2030',
      'data-sovoi': 'rieng doi-cach-noi',
      'data-noi': 'ha-giang',
    });
  });
});

test('a drawing stands where three places have a figure for one day, the highest first', () => {
  const figures = page ? cascadeFigures(page) : [];
  expect(figures.map(({ due, levels, rows }) => [due, levels, rows.map(({ label }) => label)])).toEqual([
    ['2030', [{ value: 30, label: '≥ 30%' }], ['35%', '30%', '25%']],
  ]);
});

test('kinds are counted in the readers’ order', () => {
  expect(countKinds(['kept', 'raised', 'kept'])).toEqual([
    { kind: 'raised', count: 1 },
    { kind: 'kept', count: 2 },
  ]);
  expect(kindKey('nation-only')).toBe('chi-dat-cho-ca-nuoc');
});

describe('the page of a target', () => {
  const target = (id: string) => {
    const node = graph.targets.get(id);
    return node && targetCascade(graph, node);
  };

  test('tells what it answers above and what answers it below', () => {
    expect(target('tq-2030')?.above.map(({ above }) => above.id)).toEqual(['cp-2030', 'vn-2030']);
    expect(target('tq-2030')?.below.map(({ below, change }) => `${below.id} ${change.kind}`)).toEqual([
      'kh-2030 lowered',
    ]);
    expect(target('tq-2030')?.url).toBe('/tu-trung-uong-toi-tinh/kinh-te-so/?han=2030');
  });

  test('says nothing where there is nothing above and below', () => {
    expect(target('vn-so-hoa')).toBeUndefined();
  });
});

describe('the page of a document', () => {
  const found = (id: string) => {
    const node = graph.documents.get(id);
    return node && documentCascade(graph, node);
  };
  const told = (counts: readonly { kind: string; count: number }[]) =>
    counts.map(({ kind, count }) => `${kind} ${count}`).join(', ');

  test('counts what became of the targets above', () => {
    expect(
      found('tuyen-quang/402-kh-tu')?.above.map(({ document: { data }, counts }) => [
        data.symbol,
        told(counts),
      ]),
    ).toEqual([
      ['52-NQ/TW', 'raised 1, milestone 1, not-seen 1'],
      ['50/NQ-CP', 'raised 1'],
    ]);
  });

  test('and what is its own, or added', () => {
    expect(found('ha-giang/02-nq-tu')?.others.map(({ kind, targets }) => [kind, targets.length])).toEqual([
      ['added', 1],
    ]);
  });

  test('and the documents below that carry its targets', () => {
    expect(
      found('trung-uong/50-nq-cp')?.below.map(({ document: { data }, counts }) => [
        data.symbol,
        told(counts),
      ]),
    ).toEqual([
      ['402-KH/TU', 'raised 1'],
      ['10/KH-UBND', 'lowered 1'],
    ]);
  });
});

test('the table has a row for each link, and one for what answers nothing', () => {
  const rows = table.rows(graph).filter(({ below }) => ['tq-2030', 'hg-2030'].includes(below));
  expect(rows.map(({ id, relation, difference, steps }) => ({ id, relation, difference, steps }))).toEqual([
    { id: 'tq-2030--cp-2030', relation: 'raised', difference: 5, steps: 1 },
    { id: 'tq-2030--vn-2030', relation: 'raised', difference: 5, steps: 1 },
    { id: 'hg-2030', relation: 'own', difference: null, steps: null },
  ]);
});

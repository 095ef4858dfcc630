import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from './fixture.ts';
import { result } from './graph.fixture.ts';

describe('a target’s status', () => {
  const statusOf = (id: string, changes?: Fields, today?: string) =>
    smallGraph(changes, today).targets.get(id)?.status;

  test('rests on the results of its indicator and province', () => {
    expect(statusOf('tq-bang-rong-2030', {}, '2025-06-30')).toMatchObject({
      name: 'on-course',
      basis: ['tq-bang-rong-2020', 'tq-bang-rong-2024'],
      asOf: '2025-06-30',
    });
    expect(statusOf('tq-kinh-te-so-2025')?.name).toBe('no-data');
  });

  test('ends with the unit that promised it, where that was formed anew before the due date', () => {
    expect(statusOf('tq-bang-rong-2030')?.because).toBe('unit-ended');
    const ofToday = {
      'sources/src-000': { published: '2026-01-05' },
      'documents/tuyen-quang/402-kh-tu': { issued: '2025-09' },
    };
    expect(statusOf('tq-bang-rong-2030', ofToday)).toMatchObject({
      because: 'nothing-usable',
      leftOut: [
        { id: 'tq-bang-rong-2020', why: 'other-unit' },
        { id: 'tq-bang-rong-2024', why: 'other-unit' },
      ],
    });
  });

  test('knows only what was published by then', () => {
    const late = { 'sources/src-000': { published: '2024-09-01' } };
    expect(statusOf('tq-bang-rong-2030', late, '2024-08-31')?.name).toBe('no-data');
    expect(statusOf('tq-bang-rong-2030', late, '2024-09-01')?.name).toBe('on-course');
  });

  test('changes with the reference date', () => {
    const soon = claim('tq-bang-rong-2030', {
      ...{ indicator: 'bang-rong', quantity: { complete: true }, due: '2024' },
    });
    const article = { 'articles/lo-trinh': { targets: [soon] } };
    expect(statusOf('tq-bang-rong-2030', article, '2024-12-31')?.name).toBe('behind');
    expect(statusOf('tq-bang-rong-2030', article, '2025-01-01')?.name).toBe('overdue');
    expect(statusOf('tq-bang-rong-2030', {}, '2021-01-01')?.basis).toEqual(['tq-bang-rong-2020']);
  });

  test('leaves out results of another province, of the nation and of a place within the province', () => {
    const elsewhere = [
      result({ id: 'a', province: 'ha-giang' }),
      result({ id: 'b', province: undefined, nation: true }),
      result({ id: 'c', place: 'Xã Sơn Dương' }),
    ];
    expect(
      statusOf('tq-bang-rong-2030', { 'articles/lo-trinh': { results: elsewhere }, ...WITHOUT_MENTIONS })
        ?.name,
    ).toBe('no-data');
  });

  test('is not computed where a caution warns of comparing, be it the target or one of its results', () => {
    const caution = (id: string) => ({
      'cautions/mot-bai-bao': { kind: 'comparability', about: { claims: [id] } },
    });
    expect(statusOf('tq-bang-rong-2030', caution('tq-bang-rong-2030'))?.name).toBe('not-measurable');
    expect(statusOf('tq-bang-rong-2030', caution('tq-bang-rong-2020'))?.name).toBe('not-measurable');
    expect(statusOf('tq-kinh-te-so-2025', caution('tq-bang-rong-2020'))?.name).toBe('no-data');
  });

  test('is not computed where the indicator’s values are not comparable', () => {
    expect(statusOf('tq-bang-rong-2030', { 'indicators/bang-rong': { comparable: false } })?.name).toBe(
      'not-measurable',
    );
  });
});

/** Nothing that names the fixture's claims, for contents that have others. */
const WITHOUT_MENTIONS: Fields = {
  'cautions/mot-bai-bao': { about: { programmes: ['ioc'] } },
  'highlights/bang-rong': { claim: 'a', against: undefined },
};

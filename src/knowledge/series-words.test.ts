import { expect, test } from 'vitest';
import { claim, smallGraph } from '../model/fixture.ts';
import { latestResult, resultsInSeries, seriesName } from './series-words.ts';

const way = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, owner: 'Nơi đo', definition: 'Một cách đo.' },
  ...more,
});
const WAYS = [way('thong-ke', 'Ngành thống kê', { main: true }), way('bo-tttt', 'Bộ TT&TT')];

const value = (id: string, asOf: string, series?: string) =>
  claim(id, { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': asOf, ...(series ? { series } : {}) });

/** The target on the digital economy among other results of its place. */
function targetAmong(results: object[], indicator: Readonly<Record<string, unknown>> = { series: WAYS }) {
  const { targets } = smallGraph({
    'indicators/kinh-te-so': indicator,
    'articles/hai': {
      ...{ title: 'Hai', summary: 'Tóm tắt.', province: 'tuyen-quang', edited: '2026-11-20' },
      ...{ resolution: ['trung-uong/52-nq-tw'], source: 'na-21', results },
    },
  });
  return targets.get('tq-kinh-te-so-2025')!;
}

test('beside a target stands the latest value of the series that it is held against', () => {
  const target = targetAmong([value('a', '2023', 'thong-ke'), value('b', '2024', 'bo-tttt')]);
  expect(resultsInSeries(target).map(({ id }) => id)).toEqual(['a']);
  expect(latestResult(target)?.id).toBe('a');
});

test('where only another has values, its name tells so', () => {
  const target = targetAmong([value('b', '2024', 'bo-tttt')]);
  const latest = latestResult(target);
  expect([resultsInSeries(target), latest?.id, latest && seriesName(latest)]).toEqual([[], 'b', 'Bộ TT&TT']);
});

test('an indicator without series has all its values in one', () => {
  const target = targetAmong([value('a', '2023'), value('b', '2024')], {});
  expect(resultsInSeries(target).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(seriesName(target.results[0]!)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { chosenLines, indicatorLines, isApart, isTold } from './indicator-lines.ts';

const WAYS = [
  { id: 'thong-ke', name: 'Ngành thống kê', owner: 'Cơ quan', definition: 'Một cách đo.', main: true },
  { id: 'bo-tttt', name: 'Bộ TT&TT', owner: 'Bộ', definition: 'Cách khác.' },
  { id: 'tu-neu', name: 'Tự nêu', owner: 'Mỗi nơi', definition: 'Không nói.', comparable: false },
];
const PLACES = ['an-giang', 'bac-ninh', 'ca-mau', 'da-nang', 'dak-lak', 'gia-lai', 'hue'];

const value = (id: string, more: object) =>
  claim(id, { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': '2024', ...more });
const nation = { province: undefined, nation: true };

/** The small content with other results, on sources of their own. */
function indicatorOf(results: object[], more: Fields = {}) {
  const province = (id: string) => ({ name: id, 'full-name': `Tỉnh ${id}`, kind: 'province', eras: [{}] });
  const graph = smallGraph({
    ...Object.fromEntries(PLACES.map((id) => [`provinces/${id}`, province(id)])),
    'articles/hai': {
      ...{ title: 'Hai', summary: 'Tóm tắt.', province: 'tuyen-quang', edited: '2026-11-20' },
      ...{ resolution: ['trung-uong/52-nq-tw'], source: 'na-21', results },
    },
    ...more,
  });
  return graph.indicators.get('kinh-te-so')!;
}

describe('the lines of an indicator', () => {
  const results = [
    value('a', { ...nation, series: 'thong-ke', 'as-of': '2025' }),
    value('b', { ...nation, series: 'thong-ke', 'as-of': '2024' }),
    value('c', { ...nation, series: 'bo-tttt' }),
    value('d', { series: 'tu-neu', 'as-of': '2023' }),
    value('e', { series: 'tu-neu', 'as-of': '2024' }),
  ];
  const goal = claim('vn-2030', {
    ...{
      indicator: 'kinh-te-so',
      province: undefined,
      nation: true,
      quantity: { 'at-least': 30 },
      due: '2030',
    },
    evidence: { sources: ['na-21'] },
  });
  const measured = indicatorOf(results, {
    'indicators/kinh-te-so': { series: WAYS },
    'documents/trung-uong/52-nq-tw': { targets: [goal] },
  });

  test('are one for each place and series, the nation’s first', () => {
    expect(
      indicatorLines(measured).map(({ name, results: found }) => [name, found.map(({ id }) => id)]),
    ).toEqual([
      ['Cả nước (Ngành thống kê)', ['b', 'a']],
      ['Cả nước (Bộ TT&TT)', ['c']],
      ['Tuyên Quang (Tự nêu)', ['d', 'e']],
    ]);
  });

  test('join nothing in a series whose values need not be measured alike', () => {
    expect(indicatorLines(measured).map(({ joined }) => joined)).toEqual([true, true, false]);
  });

  test('are drawn with targets in the shape of the series that they are held against', () => {
    const figure = indicatorFigure(measured, '2026-11-22');
    expect(figure?.targets.map(({ place, whose }) => [place, whose])).toEqual([
      ['Tuyên Quang', 'Tuyên Quang'],
      ['Cả nước (Ngành thống kê)', 'Cả nước'],
    ]);
    expect(figure?.series.map(({ place }) => place)).toEqual([
      'Cả nước (Ngành thống kê)',
      'Cả nước (Bộ TT&TT)',
      'Tuyên Quang (Tự nêu)',
    ]);
  });
});

describe('where there are more lines than shapes', () => {
  const results = [
    ...PLACES.map((province) => value(province, { province })),
    value('tq', {}),
    value('vn', nation),
    value('hue-2023', { province: 'hue', 'as-of': '2023' }),
  ];
  const indicator = indicatorOf(results);
  const names = (first?: Parameters<typeof chosenLines>[1]) =>
    chosenLines(indicatorLines(indicator), first).map(({ name }) => name);

  test('the nation, places that articles tell of and those with several values are drawn', () => {
    expect(names()).toEqual(['Cả nước', 'hue', 'Tuyên Quang']);
  });

  test('and the place that a page is about', () => {
    const about = indicator.results.find(({ id }) => id === 'gia-lai')?.province;
    expect(names([about])).toContain('gia-lai');
  });

  test('the others are counted', () => {
    expect(indicatorFigure(indicator, '2026-11-22')?.placesLeftOut).toBe(6);
  });
});

describe('no line joins', () => {
  const apart = (first: object, second: object, more?: Fields) => {
    const [one, other] = indicatorOf([value('a', first), value('b', second)], more).results;
    return isApart(one!, other!);
  };
  const in2020 = { 'as-of': '2020' };
  const in2022 = { 'as-of': '2022' };

  test('values before and after a break', () => {
    const anew = { 'indicators/kinh-te-so': { breaks: [{ at: '2021', why: 'Đổi cách tính.' }] } };
    expect(apart(in2020, in2022)).toBe(false);
    expect(apart(in2020, in2022, anew)).toBe(true);
  });

  test('values of a province before and after it was formed anew', () => {
    expect(apart(in2022, { 'as-of': '2025-12' })).toBe(true);
    expect(apart({ ...in2022, province: 'hue' }, { province: 'hue', 'as-of': '2025-12' })).toBe(false);
  });

  test('a rank of 63 and a rank of 34', () => {
    const rank = (of: number) => ({ ...in2020, province: 'hue', quantity: { rank: 3, of } });
    expect(apart(rank(63), rank(34))).toBe(true);
    expect(apart(rank(63), rank(63))).toBe(false);
  });
});

test('what says no more than another value of the same days isn’t drawn again', () => {
  const rank = (id: string, quantity: object, asOf = '2022') =>
    value(id, { province: 'hue', 'as-of': asOf, quantity });
  const results = [
    rank('a', { rank: 3 }),
    rank('b', { rank: 3, of: 63 }),
    rank('c', { rank: 3, of: 34 }),
    rank('d', { rank: 4 }),
    rank('e', { rank: 3, of: 63 }, '2023'),
  ];
  const [line] = indicatorLines(indicatorOf(results));
  expect(line?.results.filter(isTold).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
});

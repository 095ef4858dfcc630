import { describe, expect, test } from 'vitest';
import { claim, smallContent, smallGraph, TODAY, type Fields } from './fixture.ts';
import { buildGraph } from './graph.ts';
import { indicatorSchema } from './indicator.ts';
import { parsePeriod } from './period.ts';
import { areApart, breakDays, mainSeries, segmentOf, seriesOffence, seriesProblem } from './series.ts';

const way = (id: string, more: object = {}) => ({
  id,
  name: id,
  owner: 'Cơ quan',
  definition: 'Một cách đo.',
  ...more,
});
const WAYS = [way('thong-ke', { main: true }), way('bo-tttt')];
const indicator = {
  ...{ name: 'Tỷ trọng kinh tế số', unit: '%', direction: 'more', pillar: 'kinh-te-so' },
  ...{ definition: 'Kinh tế số chiếm bao nhiêu phần trăm.', comparable: true },
};

describe('the series of an indicator', () => {
  test('are none where it is measured in one way', () => {
    expect(indicatorSchema.parse(indicator)).toMatchObject({ series: [], breaks: [] });
    expect(mainSeries(indicatorSchema.parse(indicator).series)).toBeUndefined();
  });

  test('have one that targets are held against', () => {
    expect(mainSeries(indicatorSchema.parse({ ...indicator, series: WAYS }).series)?.id).toBe('thong-ke');
  });

  test.each<[string, { id: string; main?: true }[], string]>([
    ['none that is the main one', [{ id: 'a' }, { id: 'b' }], 'exactly one series is the main one; found 0'],
    [
      'one alone',
      [{ id: 'a', main: true }],
      'a single series tells nothing apart: name its owner on the indicator',
    ],
    ['two of one id', [{ id: 'a', main: true }, { id: 'a' }], 'two series have the id "a"'],
  ])('are refused with %s', (_, series, problem) => {
    expect(seriesProblem(series)).toBe(problem);
    const read = indicatorSchema.safeParse({
      ...indicator,
      series: series.map(({ id, ...more }) => way(id, more)),
    });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['series'], problem]]);
  });
});

describe('a result on an indicator', () => {
  test.each([
    ['without series names none', undefined, [], undefined],
    [
      'without series that names one is refused',
      'bo-tttt',
      [],
      'the indicator "kinh-te-so" has no series; found "bo-tttt"',
    ],
    ['with series names one', 'bo-tttt', WAYS, undefined],
    [
      'with series that names none is refused',
      undefined,
      WAYS,
      'a result on "kinh-te-so" names its series: "thong-ke", "bo-tttt"',
    ],
    [
      'with series that names another is refused',
      'bo-ttt',
      WAYS,
      'there is no series "bo-ttt"; did you mean "bo-tttt"?; "kinh-te-so" has "thong-ke", "bo-tttt"',
    ],
  ])('%s', (_, series, known, message) => {
    expect(seriesOffence({ series }, { id: 'kinh-te-so', series: known })).toBe(message);
  });

  const value = (id: string, more: object) =>
    claim(id, { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': '2024', ...more });
  const content = (...results: object[]): Fields => ({
    'indicators/kinh-te-so': { series: WAYS },
    'articles/hai': {
      ...{ title: 'Hai', summary: 'Tóm tắt.', province: 'tuyen-quang', edited: '2026-11-20' },
      ...{ resolution: ['trung-uong/52-nq-tw'], source: 'na-21', results },
    },
  });

  test('is led back to its file and field, with every other offender', () => {
    const built = buildGraph(
      smallContent(
        content(
          value('a', {}),
          value('b', {
            series: 'thong-ke',
            'compared-with': [{ what: 'nation', quantity: { is: 1 }, series: 'x' }],
          }),
        ),
      ),
      TODAY,
    );
    const found = 'offences' in built ? built.offences : [];
    expect(found.map(({ file, path }) => [file, path?.join('.')])).toEqual([
      ['content/articles/hai.mdx', 'results.0.series'],
      ['content/articles/hai.mdx', 'results.1.compared-with.0.series'],
    ]);
  });

  test('counts for a target only where it is of the main series', () => {
    const { targets } = smallGraph(
      content(
        value('a', { series: 'thong-ke', 'as-of': '2022' }),
        value('b', { series: 'bo-tttt', quantity: { is: 25 } }),
      ),
      '2025-06-30',
    );
    expect(targets.get('tq-kinh-te-so-2025')?.status).toMatchObject({
      basis: ['a'],
      leftOut: [{ id: 'b', why: 'other-series' }],
      because: 'one-date',
    });
  });
});

test('values on the two sides of a break are apart, and so is one of a time across it', () => {
  const apart = (earlier: string, later: string) =>
    areApart(parsePeriod(earlier)!, parsePeriod(later)!, ['2021-07-01']);
  expect([
    apart('2019', '2020'),
    apart('2020', '2022'),
    apart('2021', '2021'),
    apart('2022', '2023'),
  ]).toEqual([false, true, true, false]);
});

test('a break starts a new stretch on its first day', () => {
  const breaks = breakDays(['2021', '2024-07'].flatMap((at) => ({ at: parsePeriod(at)! })));
  expect(breaks).toEqual(['2021-01-01', '2024-07-01']);
  expect(
    ['2020-12-31', '2021-01-01', '2024-06-30', '2024-07-01'].map((day) => segmentOf(day, breaks)),
  ).toEqual([0, 1, 1, 2]);
});

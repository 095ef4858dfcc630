import { expect, test } from 'vitest';
import { indicatorFigure } from './indicator-figure.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const figure = (id: string) => {
  const indicator = graph.indicators.get(id);
  if (!indicator) throw new Error(`the sample has no indicator ${id}`);
  return indicatorFigure(indicator, graph.today);
};

test('results and targets of every place stand on one axis', () => {
  const drawn = figure('kinh-te-so');
  expect(
    drawn?.series.map(({ place, joined, points }) => [place, joined, points.map(({ label }) => label)]),
  ).toEqual([['Quảng Ninh', true, ['31%']]]);
  expect(drawn?.targets.map(({ name }) => name)).toEqual([
    'Cả nước > 30%: mục tiêu, hạn 2030',
    'Quảng Ninh ≈ 30%: mục tiêu, hạn 2030',
  ]);
});

test('one figure makes no chart, and neither do values that must not be joined', () => {
  expect(figure('xa')).toBeUndefined();
  expect(figure('nhiem-vu')).toBeUndefined();
});

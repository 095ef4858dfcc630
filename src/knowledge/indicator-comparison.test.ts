import { describe, expect, test } from 'vitest';
import {
  comparisonChoices,
  comparisonDues,
  drawnGoals,
  indicatorComparisons,
} from './indicator-comparison.ts';
import { readSample } from './sample-graph.fixture.ts';
import { crossesUnits, isOfFormerUnit } from './unit-words.ts';

const graph = readSample();
const comparisons = indicatorComparisons(graph);
const [first] = comparisons;
if (!first) throw new Error('the sample has no indicator of two places');
const target = (id: string) => graph.targets.get(id)!;

describe('one indicator in every place', () => {
  test('is one for which two places have targets', () => {
    expect(comparisons.map(({ indicator, count }) => [indicator.id, count])).toEqual([['kinh-te-so', 2]]);
  });

  test('has the nation’s targets apart, each with what was reported last', () => {
    const ids = first.dues.map(({ due, nation, places }) => [
      due,
      nation.map((goal) => goal.target.id),
      places.map((goal) => [goal.target.id, goal.latest?.id]),
    ]);
    expect(ids).toEqual([
      [
        '2030',
        ['vn-kinh-te-so-2030'],
        [['qn-kinh-te-so-2030', target('qn-kinh-te-so-2030').results.at(-1)?.id]],
      ],
    ]);
  });

  test('is chosen under its pillar, with a year in which something falls due', () => {
    expect(comparisonChoices(comparisons)).toEqual([
      { name: 'Kinh tế số', options: [{ value: 'kinh-te-so', label: 'Kinh tế số (2 nơi)' }] },
    ]);
    expect(comparisonDues(comparisons)).toEqual(['2030']);
  });

  test('is drawn only where three places or more can stand on one axis', () => {
    const [goals] = first.dues;
    expect(goals && drawnGoals(goals, first.indicator)).toBeUndefined();
    const [goal] = goals?.places ?? [];
    const three = goals && goal && { ...goals, places: [goal, goal] };
    const drawn = three && drawnGoals(three, first.indicator);
    expect(drawn?.rows.map(({ place, goal: own }) => [place, own.label])).toEqual([
      ['Cả nước', '> 30%'],
      ['Quảng Ninh', '≈ 30%'],
      ['Quảng Ninh', '≈ 30%'],
    ]);
    expect(drawn?.nation.map(({ label }) => label)).toEqual(['> 30%']);
  });
});

describe('a claim of a former unit', () => {
  test('is one of a province that went on with another territory, told before that', () => {
    expect(isOfFormerUnit(target('tq-xa-2025'))).toBe(true);
    expect(isOfFormerUnit(target('qn-kinh-te-so-2030'))).toBe(false);
    expect(isOfFormerUnit(target('vn-kinh-te-so-2030'))).toBe(false);
  });

  test('is not held against one of the unit of today', () => {
    const [result] = target('qn-kinh-te-so-2030').results;
    expect(result && crossesUnits(target('qn-kinh-te-so-2030'), result)).toBe(false);
    expect(result && crossesUnits(target('tq-xa-2025'), result)).toBe(true);
  });
});

/** The counts in the tables of the site's own content say the same as its targets. */
import { expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { smallGraph } from '../model/fixture.ts';
import { documents } from './documents.ts';
import { provinces } from './provinces.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import { targets } from './targets.ts';

const graph = siteGraph(readContent(ROOT));
const all = targets.rows(graph);
const STATUSES = {
  targetsMet: 'met',
  targetsOnCourse: 'on-course',
  targetsBehind: 'behind',
  targetsOverdue: 'overdue',
  targetsNoData: 'no-data',
  targetsNotMeasurable: 'not-measurable',
} as const;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test.each([
  ['documents', documents.rows(graph), 'document'] as const,
  ['provinces', provinces.rows(graph), 'province'] as const,
])('the counts of %s are those of the targets that name them', (_, rows, field) => {
  for (const row of rows) {
    const own = all.filter((target) => target[field] === row.id);
    const counted = Object.entries(STATUSES).map(([column, status]) => [
      row[column as keyof typeof STATUSES],
      own.filter((target) => target.status === status).length,
    ]);
    expect(counted.map(([inTable]) => inTable)).toEqual(counted.map(([, found]) => found));
    expect(sum(counted.map(([inTable]) => inTable ?? 0))).toBe(row.targets);
    expect(row.targets).toBe(own.length);
  }
});

test('with the targets that name none they are all targets', () => {
  const named = sum(documents.rows(graph).map((row) => row.targets));
  expect(named + all.filter(({ document }) => document === null).length).toBe(all.length);
});

test('a target before its due date has its pace in columns, and the formula in words', () => {
  const [row] = targets.rows(smallGraph({}, '2025-06-30'));
  expect(row).toMatchObject({
    ...{ id: 'tq-bang-rong-2030', status: 'on-course', paceFrom: '2020-12-31', paceFromValue: 60 },
    ...{ paceGoal: 100, paceAsOf: '2024-12-31', paceActual: 80, paceRequired: 76, paceGap: 4 },
    paceElapsed: 0.4001,
    paceFormula:
      '60 + (100 − 60) × 1.461 ÷ 3.652 = 76%. Số liệu mới nhất là 80%: tốt hơn mức cần có 4 điểm phần trăm.',
  });
});

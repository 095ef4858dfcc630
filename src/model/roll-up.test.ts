import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallGraph } from './fixture.ts';
import type { TargetNode } from './nodes.ts';
import { rollUp, STATUS_ORDER } from './roll-up.ts';

type Counted = Pick<TargetNode, 'status' | 'results'>;

const graph = smallGraph();
const [result] = graph.results.values();
const [target] = graph.targets.values();
if (!result || !target) throw new Error('the fixture has a target and a result');

const anyTarget = fc
  .tuple(fc.constantFrom(...STATUS_ORDER), fc.boolean())
  .map(([name, hasData]): Counted => ({
    status: { ...target.status, name },
    results: hasData ? [result] : [],
  }));
const anyTargets = fc.array(anyTarget, { maxLength: 20 });

test('a document’s targets are counted, those with data, and those of each status', () => {
  expect(rollUp(graph.documents.get('tuyen-quang/402-kh-tu')?.targets ?? [])).toEqual({
    targets: 1,
    withData: 1,
    statuses: { met: 0, 'on-course': 0, behind: 0, overdue: 0, 'no-data': 0, 'not-measurable': 1 },
  });
});

test('without targets everything is nought', () => {
  expect(rollUp([])).toMatchObject({ targets: 0, withData: 0, statuses: { met: 0, 'no-data': 0 } });
});

test('the counts of all statuses add up to all targets', () => {
  fc.assert(
    fc.property(anyTargets, (targets) => {
      const { statuses } = rollUp(targets);
      expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(targets.length);
    }),
  );
});

test('what is counted in two parts is counted as one', () => {
  fc.assert(
    fc.property(anyTargets, anyTargets, (some, others) => {
      const [a, b, all] = [rollUp(some), rollUp(others), rollUp([...some, ...others])];
      expect(all.withData).toBe(a.withData + b.withData);
      for (const name of STATUS_ORDER) expect(all.statuses[name]).toBe(a.statuses[name] + b.statuses[name]);
    }),
  );
});

test('never more have data than there are', () => {
  fc.assert(
    fc.property(anyTargets, (targets) => {
      const { withData, targets: all } = rollUp(targets);
      expect(withData).toBeLessThanOrEqual(all);
    }),
  );
});

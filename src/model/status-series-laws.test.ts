/** Laws of statuses where an indicator is measured in several ways, or was measured anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyDay,
  anyQuantity,
  anyTarget,
  breaks,
  figure,
  measurable,
  resultsOf,
} from './status-any.fixture.ts';
import { computeStatus, type Status, type StatusInput } from './status.ts';

test('results of another series never change a status', () => {
  const others = resultsOf(anyQuantity, fc.constant('other')).map((list) =>
    list.map((one) => ({ ...one, id: `other-${one.id}` })),
  );
  const ownOf = (goal: StatusInput) => resultsOf(anyQuantity, fc.constant(goal.series));
  const known = anyTarget.chain((goal) => fc.tuple(fc.constant(goal), ownOf(goal)));
  fc.assert(
    fc.property(known, others, anyDay, ([goal, reported], extra, today) => {
      const told = ({ name, pace, basis, decidedBy }: Status) => ({ name, pace, basis, decidedBy });
      const before = computeStatus(goal, reported, today);
      expect(told(computeStatus(goal, [...reported, ...extra], today))).toEqual(told(before));
    }),
    { numRuns: 1000 },
  );
});

test('a path never leads across a break', () => {
  fc.assert(
    fc.property(measurable, breaks, resultsOf(figure), anyDay, (goal, anew, reported, today) => {
      const { pace } = computeStatus({ ...goal, breaks: anew }, reported, today);
      const across = anew.filter((day) => pace && pace.from.on < day && day <= pace.latest.on);
      expect(across).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

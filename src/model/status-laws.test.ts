/** Laws of statuses: what holds whatever the figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import {
  anyDay,
  anyQuantity,
  anyTarget,
  figure,
  measurable,
  results,
  resultsOf,
  value,
  year,
} from './status-any.fixture.ts';
import {
  computeStatus,
  type Status,
  type StatusInput,
  type StatusName,
  type StatusResult,
} from './status.ts';
import { period, result, target } from './status.fixture.ts';

/** How good a status is; nothing known lies between what is told as good and what is told as bad. */
const GRADE: Record<StatusName, number> = {
  met: 3,
  'on-course': 2,
  'no-data': 1,
  'not-measurable': 1,
  behind: 0,
  overdue: 0,
};
const VERDICTS: readonly StatusName[] = ['met', 'on-course', 'behind', 'overdue'];

/** A quantity shifted as a whole. */
function shifted(quantity: Quantity, by: number): Quantity {
  if (!('value' in quantity)) return quantity;
  const value = Math.round((quantity.value + by) * 10) / 10;
  if (quantity.comparator !== 'range') return { ...quantity, value };
  return { ...quantity, value, valueMax: Math.round((quantity.valueMax + by) * 10) / 10 };
}

function isLess({ quantity, direction }: StatusInput): boolean {
  if (quantity.comparator === 'at-most') return true;
  if (['at-least', 'more-than', 'complete'].includes(quantity.comparator)) return false;
  return direction === 'less';
}

describe('whatever the figures,', () => {
  test('more progress in the latest value never gives a worse status', () => {
    const law = fc.property(measurable, resultsOf(figure), value, anyDay, (goal, reported, by, today) => {
      const known = reported.filter(({ id }) => id.slice(2, 6) <= today.slice(0, 4)).map(({ id }) => id);
      const latest = known.sort().at(-1);
      const better = reported.map((one) =>
        one.id === latest ? { ...one, quantity: shifted(one.quantity, isLess(goal) ? -by : by) } : one,
      );
      const before = GRADE[computeStatus(goal, reported, today).name];
      expect(GRADE[computeStatus(goal, better, today).name]).toBeGreaterThanOrEqual(before);
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('a lower goal never gives a worse status', () => {
    const law = fc.property(resultsOf(figure), value, value, anyDay, (reported, a, b, today) => {
      const status = (level: number) =>
        computeStatus(target({ quantity: { comparator: 'at-least', value: level } }), reported, today);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(GRADE[status(low).name]).toBeGreaterThanOrEqual(GRADE[status(high).name]);
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('once the due date has passed nothing is on course or behind', () => {
    fc.assert(
      fc.property(anyTarget, year, results, fc.nat(400), (goal, due, reported, later) => {
        const today = new Date(Date.UTC(due + 1, 0, 1 + later)).toISOString().slice(0, 10);
        const { name, pace } = computeStatus({ ...goal, due: period(String(due)) }, reported, today);
        expect(name).not.toMatch(/^(on-course|behind)$/);
        expect(pace).toBeUndefined();
      }),
    );
  });

  test('before the due date nothing is overdue', () => {
    fc.assert(
      fc.property(anyTarget, year, results, (goal, due, reported) => {
        const status = computeStatus({ ...goal, due: period(String(due)) }, reported, `${due}-12-31`);
        expect(status.name).not.toBe('overdue');
      }),
    );
  });

  test('on course and behind always show the pace that they rest on, and it says the same', () => {
    fc.assert(
      fc.property(measurable, resultsOf(figure), anyDay, (goal, reported, today) => {
        const { name, pace } = computeStatus(goal, reported, today);
        expect(pace !== undefined).toBe(name === 'on-course' || name === 'behind');
        if (pace && name === 'behind') expect(pace.gap).toBeLessThan(0);
        if (pace && name === 'on-course') expect(pace.gap).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('without results there is no data or nothing to measure', () => {
    fc.assert(
      fc.property(anyTarget, anyDay, (goal, today) => {
        expect(computeStatus(goal, [], today).name).toMatch(/^(no-data|not-measurable)$/);
      }),
    );
  });

  test('a result counted after the reference date changes nothing', () => {
    fc.assert(
      fc.property(anyTarget, results, anyQuantity, year, (goal, reported, later, when) => {
        const today = `${when - 1}-12-31`;
        const known = reported.filter(({ id }) => id !== `r-${when}`);
        const withFuture = [...known, result(String(when), later)];
        expect(computeStatus(goal, withFuture, today)).toEqual(computeStatus(goal, known, today));
      }),
    );
  });

  test('figures that must not be joined give no verdict', () => {
    const warned = anyTarget.chain((goal) =>
      fc.constantFrom<StatusInput>({ ...goal, comparable: false }, { ...goal, cautions: ['comparability'] }),
    );
    fc.assert(
      fc.property(warned, results, anyDay, (goal, reported, today) => {
        expect(computeStatus(goal, reported, today).name).toBe('not-measurable');
      }),
    );
  });

  const unusable: fc.Arbitrary<Partial<StatusResult>> = fc.constantFrom<Partial<StatusResult>>(
    { cautions: ['comparability'] },
    { cautions: ['scope', 'ambiguity'] },
    { cautions: ['dating'] },
    { series: 'other' },
    { quantity: { comparator: 'trend' } },
    { quantity: { comparator: 'qualitative' } },
  );

  test('a result that may not be computed with never makes or changes a verdict', () => {
    fc.assert(
      fc.property(anyTarget, results, unusableResult(unusable), anyDay, (goal, reported, extra, today) => {
        const before = computeStatus(goal, reported, today);
        const after = computeStatus(goal, [...reported, extra], today);
        const told = ({ name, pace, basis }: Status) => ({ name, pace, basis });
        if (VERDICTS.includes(before.name)) expect(told(after)).toEqual(told(before));
        else expect(VERDICTS).not.toContain(after.name);
      }),
      { numRuns: 500 },
    );
  });

  test('a second source that disagrees takes the verdict away', () => {
    fc.assert(
      fc.property(measurable, fc.tuple(year, value), anyDay, (goal, [when, first], today) => {
        const one = result(String(when), first);
        const other = result(String(when), first + 5, { id: 'other' });
        expect(VERDICTS).not.toContain(computeStatus(goal, [one, other], today).name);
      }),
    );
  });

  test('the order in which results are given doesn’t matter', () => {
    fc.assert(
      fc.property(anyTarget, results, anyDay, (goal, reported, today) => {
        expect(computeStatus(goal, reported.toReversed(), today)).toEqual(
          computeStatus(goal, reported, today),
        );
      }),
    );
  });

  test('every known result is either used or left out with a reason, never both', () => {
    fc.assert(
      fc.property(anyTarget, results, anyDay, (goal, reported, today) => {
        const { basis, leftOut } = computeStatus(goal, reported, today);
        const known = reported.filter(({ id }) => id.slice(2) <= today.slice(0, 4)).map(({ id }) => id);
        expect([...basis, ...leftOut.map(({ id }) => id)].sort()).toEqual(known.sort());
      }),
    );
  });

  test('the reason and the reference date are always there', () => {
    fc.assert(
      fc.property(anyTarget, results, anyDay, (goal, reported, today) => {
        const { reason, asOf } = computeStatus(goal, reported, today);
        expect(reason).toMatch(/^\p{Lu}.+\.$/u);
        expect(asOf).toBe(today);
      }),
    );
  });
});

/** A result of any year with something that keeps it from being computed with. */
function unusableResult(changes: fc.Arbitrary<Partial<StatusResult>>): fc.Arbitrary<StatusResult> {
  return fc
    .tuple(year, value, changes)
    .map(([when, is, more]) => result(String(when), is, { ...more, id: 'extra' }));
}

/** Which results a status rests on, and which are left out. */
import { describe, expect, test } from 'vitest';
import type { CautionKind } from './caution.ts';
import type { Quantity } from './quantity.ts';
import { computeStatus, type StatusInput } from './status.ts';
import { period, result, statusOf, target, TODAY, whyOf } from './status.fixture.ts';

const part = (value: number, of: number): Quantity => ({ comparator: 'part', value, of });

describe('a caution keeps a claim from being computed with', () => {
  test.each<[CautionKind, string]>([
    ['ambiguity', 'cautioned'],
    ['comparability', 'cautioned'],
    ['dating', 'cautioned'],
    ['provenance', 'on-path'],
    ['naming', 'on-path'],
    ['scope', 'on-path'],
  ])('%s on the target: %s', (kind, expected) => {
    expect(whyOf({ cautions: [kind] }, result('2020', 10), result('2025', 25))).toBe(expected);
  });

  test('on a result: it is left out, and the rest is computed with', () => {
    const warned = result('2022', 31, { cautions: ['comparability'] });
    const { because, leftOut } = computeStatus(
      target(),
      [warned, result('2020', 10), result('2025', 25)],
      TODAY,
    );
    expect([because, leftOut]).toEqual(['on-path', [{ id: 'r-2022', why: 'cautioned' }]]);
    expect(whyOf({}, warned)).toBe('nothing-usable');
  });
});

describe('a province formed anew breaks the series', () => {
  const former = { unitSpan: { until: '2025-06-30' } };
  const anew = { unitSpan: { from: '2025-07-01' } };

  test('values of the other unit are left out, and those of a time across the change', () => {
    const results = [result('2020', 10), result('2025', 20), result('2026-03', 31)];
    const leftOut = (changes: Partial<StatusInput>) =>
      computeStatus(target(changes), results, TODAY).leftOut.map(({ id, why }) => `${id} ${why}`);
    expect(leftOut(former)).toEqual(['r-2025 other-unit', 'r-2026-03 other-unit']);
    expect(leftOut(anew)).toEqual(['r-2020 other-unit', 'r-2025 other-unit']);
  });

  test('a promise of a unit that ended before its due date is not told as kept or broken', () => {
    const results = [result('2020', 10), result('2024', 25)];
    expect(whyOf(former, ...results)).toBe('unit-ended');
    expect(whyOf({ ...former, due: period('2025') }, ...results)).toBe('unit-ended');
    expect(whyOf({ ...former, due: period('2024') }, ...results)).toBe('due-passed');
    expect(computeStatus(target(former), results, '2025-06-30').name).toBe('on-course');
  });

  test('unless the unit itself had reached it', () => {
    expect(statusOf(former, result('2024', 30))).toBe('met');
    expect(statusOf({ ...former, due: period('2025') }, result('2024', 30))).toBe('met');
  });
});

describe('parts of different wholes are never joined', () => {
  const tasks = { unit: 'mục tiêu', quantity: { comparator: 'at-least', value: 12 } } as const;

  test('of two results the latest tells which whole counts', () => {
    const results = [result('2022', part(4, 20)), result('2024', part(9, 12))];
    const { because, leftOut } = computeStatus(target(tasks), results, TODAY);
    expect([because, leftOut]).toEqual(['one-date', [{ id: 'r-2022', why: 'other-whole' }]]);
  });

  test('a target that is a part tells it itself', () => {
    const nineOfTwelve = { ...tasks, quantity: part(9, 12) };
    expect(whyOf(nineOfTwelve, result('2024', part(10, 20)))).toBe('nothing-usable');
    expect(statusOf(nineOfTwelve, result('2024', part(10, 12)))).toBe('met');
  });
});

describe('what nobody knew on the reference date isn’t there', () => {
  const onCourse = [result('2020', 10), result('2025', 20)];

  test('a value counted later, or published later', () => {
    const later = [result('2027', 31), result('2026-06', 31, { published: '2026-12-01' })];
    expect(computeStatus(target(), [...onCourse, ...later], TODAY)).toEqual(
      computeStatus(target(), onCourse, TODAY),
    );
  });

  test('a year that isn’t over stands at the reference date', () => {
    const { pace } = computeStatus(target(), [result('2020', 10), result('2026', 20)], TODAY);
    expect(pace?.latest.on).toBe('2026-11-22');
  });
});

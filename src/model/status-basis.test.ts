/** Which results a status rests on, and which are left out. */
import { describe, expect, test } from 'vitest';
import type { CautionKind } from './caution.ts';
import type { Quantity } from './quantity.ts';
import { computeStatus, type StatusInput, type StatusResult } from './status.ts';
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

describe('an indicator measured in several ways', () => {
  const own = { series: 'thong-ke' };
  const others = { series: 'bo-tttt' };

  test('rests on one of them, and says which results are of another', () => {
    const results = [result('2020', 10, own), result('2024', 31, others), result('2025', 20, own)];
    const { because, basis, leftOut } = computeStatus(target(own), results, TODAY);
    expect([because, basis, leftOut]).toEqual([
      'on-path',
      ['r-2020', 'r-2025'],
      [{ id: 'r-2024', why: 'other-series' }],
    ]);
  });

  test('has no data where only another way was reported, be the level reached or not', () => {
    const { name, because } = computeStatus(target(own), [result('2024', 31, others)], TODAY);
    expect([name, because]).toEqual(['no-data', 'other-series-only']);
  });
});

describe('a break in how it is measured', () => {
  const anew = { breaks: ['2022-01-01'] };
  const whys = (changes: Partial<StatusInput>, ...results: StatusResult[]) =>
    computeStatus(target({ ...anew, ...changes }), results, TODAY).leftOut.map(
      ({ id, why }) => `${id} ${why}`,
    );

  test('keeps values before and after it from being joined', () => {
    const results = [result('2020', 10), result('2024', 20)];
    expect(whyOf({}, ...results)).toBe('on-path');
    expect(whyOf(anew, ...results)).toBe('one-date');
    expect(whys({}, ...results)).toEqual(['r-2020 across-break']);
  });

  test('leaves out a value of a time across it', () => {
    expect(whys({}, result('2021-06/2022-06', 12))).toEqual(['r-2021-06/2022-06 across-break']);
  });

  test('leaves a target due before it to what was measured then', () => {
    const results = [result('2021', 31), result('2023', 10)];
    expect(whyOf({ ...anew, due: period('2021') }, ...results)).toBe('reached-in-time');
    expect(whys({ due: period('2021') }, ...results)).toEqual(['r-2023 across-break']);
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

import { describe, expect, test } from 'vitest';
import { resultField, targetField } from './claim.ts';
import { claim } from './fixture.ts';
import { formatPeriod } from './period.ts';

const target = { indicator: 'kinh-te-so', quantity: { about: 30 } };
const result = { indicator: 'kinh-te-so', quantity: { is: 16 }, 'as-of': '2025' };

const targetIssues = (fields: Record<string, unknown>) =>
  targetField.safeParse(claim('tq-x', { ...target, ...fields })).error?.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));

describe('a target', () => {
  test('has a kind, and no due date where the source gives none', () => {
    const read = targetField.parse(claim('tq-x', target));
    expect(read.kind).toBe('target');
    expect(read.due).toBeUndefined();
  });

  test('keeps its due date with its precision', () => {
    const { due } = targetField.parse(claim('tq-x', { ...target, due: '2021/2025' }));
    expect(due && formatPeriod(due)).toBe('2021/2025');
  });

  test('is of a known kind', () => {
    expect(targetIssues({ kind: 'meta' })).toEqual([
      { path: 'kind', message: 'is target, count or commitment' },
    ]);
  });

  test('has no as-of period', () => {
    expect(targetIssues({ 'as-of': '2025' })).toEqual([{ path: '', message: 'Unrecognized key: "asOf"' }]);
  });
});

describe('a claim concerns', () => {
  test('a province', () => {
    expect(targetField.parse(claim('tq-x', target)).province).toBe('tuyen-quang');
  });

  test('or the nation', () => {
    expect(targetField.parse(claim('vn-x', { ...target, province: undefined, nation: true })).nation).toBe(
      true,
    );
  });

  test.each([
    ['neither', { province: undefined }],
    ['both', { nation: true }],
  ])('not %s', (_, fields) => {
    expect(targetIssues(fields)).toEqual([
      { path: 'province', message: 'a claim has either "province" or "nation: true"' },
    ]);
  });

  test('no nation that is false', () => {
    expect(targetIssues({ nation: false })).toEqual([{ path: 'nation', message: 'is true or absent' }]);
  });
});

describe('a result', () => {
  test('states its period unless it says otherwise', () => {
    const read = resultField.parse(claim('tq-x', result));
    expect(read.asOfBasis).toBe('stated');
    expect(read.comparedWith).toEqual([]);
  });

  test('always has the period as of which it was counted', () => {
    const read = resultField.safeParse(claim('tq-x', { ...result, 'as-of': undefined }));
    expect(read.error?.issues.map(({ path }) => path)).toEqual([['asOf']]);
  });

  test('can be compared with the nation and with an earlier time', () => {
    const { comparedWith } = resultField.parse(
      claim('tq-x', {
        ...result,
        'compared-with': [
          { what: 'nation', quantity: { is: 12 } },
          { what: 'earlier', 'as-of': '2017', quantity: { is: 9 }, inferred: true },
        ],
      }),
    );
    expect(comparedWith.map(({ what, inferred }) => [what, inferred])).toEqual([
      ['nation', undefined],
      ['earlier', true],
    ]);
  });
});

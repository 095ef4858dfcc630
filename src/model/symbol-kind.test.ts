import { describe, expect, test } from 'vitest';
import { fold } from '../vietnamese/fold.ts';
import { KIND_NAMES, kindFromAbbreviation, kindFromName, kindNames } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';

describe('a kind is known', () => {
  test.each([
    ['NQ', 'NQ'],
    ['nq', 'NQ'],
    ['CTR', 'CTr'],
    ['ctr', 'CTr'],
    ['ttr', 'TTr'],
    ['QD', 'QĐ'],
    ['qđ', 'QĐ'],
    ['ND', 'NĐ'],
    ['da', 'ĐA'],
  ])('by its abbreviation %s', (text, kind) => {
    expect(kindFromAbbreviation(text)).toBe(kind);
  });

  test.each([
    ['nghị quyết', 'NQ'],
    ['Nghị quyết', 'NQ'],
    ['nghi quyet', 'NQ'],
    ['Chương trình hành động', 'CTr'],
    ['chương trình', 'CTr'],
    ['Kế hoạch', 'KH'],
    ['quyết định', 'QĐ'],
    ['quy định', 'QĐ'],
    ['thông tư', 'TT'],
    ['Đề án', 'ĐA'],
    ['luật', 'L'],
  ])('by its name %s', (name, kind) => {
    expect(kindFromName(name)).toBe(kind);
  });
});

test('what is no kind has none', () => {
  expect(kindFromAbbreviation('TIA')).toBeUndefined();
  expect(kindFromAbbreviation('')).toBeUndefined();
  expect(kindFromAbbreviation('constructor')).toBeUndefined();
  expect(kindFromName('mục tiêu')).toBeUndefined();
});

test('an abbreviation names its kinds, the likeliest first', () => {
  expect(kindNames('QĐ')).toEqual(['quyết định', 'quy định']);
});

test('no two abbreviations fold to the same, so that đ may be left out', () => {
  const kinds = Object.keys(KIND_NAMES);
  expect(new Set(kinds.map(fold)).size).toBe(kinds.length);
});

test('every name leads back to its kind', () => {
  for (const [kind, names] of Object.entries(KIND_NAMES) as [KindAbbreviation, readonly string[]][]) {
    for (const name of names) expect(kindFromName(name)).toBe(kind);
  }
});

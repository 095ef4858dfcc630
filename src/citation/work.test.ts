import { expect, test } from 'vitest';
import { parsePeriod } from '../model/period.ts';
import { oneLine, plainDateOf } from './work.ts';

test.each([
  ['2024-12-22', { year: 2024, month: 12, day: 22 }],
  ['2024-12', { year: 2024, month: 12 }],
  ['2024', { year: 2024 }],
  ['2025-Q1', { year: 2025 }],
  ['2022-02-05/2022-12-31', { year: 2022 }],
  ['2024-05/2025-01', undefined],
  ['2024/..', undefined],
])('%s lies in one plain date, or in none', (text, date) => {
  const period = parsePeriod(text);
  expect(period && plainDateOf(period)).toEqual(date);
});

test('a text comes on one line, in NFC', () => {
  expect(oneLine(' Nghị  quyết\r\n\u00a057\u0007 '.normalize('NFD'))).toBe('Nghị quyết 57');
});

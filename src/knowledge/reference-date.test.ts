import { afterEach, describe, expect, test, vi } from 'vitest';
import { referenceDate } from './reference-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the reference date', () => {
  test('is the day in Vietnam, which begins seven hours before that in London', () => {
    vi.stubEnv('REFERENCE_DATE', undefined);
    expect(referenceDate(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
    expect(referenceDate(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  });

  test('is REFERENCE_DATE where it is set', () => {
    vi.stubEnv('REFERENCE_DATE', '2020-01-31');
    expect(referenceDate(new Date('2026-11-21T17:00:00Z'))).toBe('2020-01-31');
  });

  test.each(['2026', '2026-11', '22/11/2026', '2026-02-30', ''])('is not "%s"', (given) => {
    vi.stubEnv('REFERENCE_DATE', given);
    expect(() => referenceDate()).toThrow(`REFERENCE_DATE is a day such as 2026-11-22; found "${given}"`);
  });
});

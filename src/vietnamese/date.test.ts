import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateForms,
  formatDate,
  formatIsoDate,
  fromIsoDate,
  isoDate,
  plainDate,
  type PlainDate,
} from './date.ts';
import { parseDate } from './date-parsing.ts';

const part = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
const date = fc
  .record({ year: fc.integer({ min: 1800, max: 2099 }), month: part(12), day: part(31) })
  .map(plainDate)
  .filter((made): made is PlainDate => made !== undefined);

describe('plainDate', () => {
  test.each([
    { year: 2019, month: 2, day: 31 },
    { year: 2019, month: 2, day: 29 },
    { year: 1900, month: 2, day: 29 },
    { year: 2019, month: 4, day: 31 },
    { year: 2019, month: 13 },
    { year: 2019, month: 0 },
    { year: 2019, day: 5 },
    { year: 1799 },
    { year: 2100 },
    { year: 2019.5 },
  ])('refuses %j', (parts) => {
    expect(plainDate(parts)).toBeUndefined();
  });

  test('has 29 February in leap years, and leaves out what is not given', () => {
    expect(plainDate({ year: 2024, month: 2, day: 29 })).toStrictEqual({ year: 2024, month: 2, day: 29 });
    expect(plainDate({ year: 2000, month: 2, day: 29 })).toBeDefined();
    expect(plainDate({ year: 2024, month: 2, day: undefined })).toStrictEqual({ year: 2024, month: 2 });
  });
});

describe('formatDate', () => {
  test.each([
    [{ year: 2023, month: 8, day: 5 }, '05/08/2023', 'ngày 05 tháng 8 năm 2023'],
    [{ year: 2022, month: 2, day: 15 }, '15/02/2022', 'ngày 15 tháng 02 năm 2022'],
    [{ year: 2019, month: 12, day: 23 }, '23/12/2019', 'ngày 23 tháng 12 năm 2019'],
    [{ year: 2023, month: 8 }, 'tháng 8/2023', 'tháng 8/2023'],
    [{ year: 2023 }, '2023', '2023'],
  ])('%j is %s, or %s', (given, short, long) => {
    expect(formatDate(given)).toBe(short);
    expect(formatDate(given, 'long')).toBe(long);
  });

  test('is undone by parseDate', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('short', 'long'), (given, style) => {
        expect(parseDate(formatDate(given, style))).toStrictEqual(given);
      }),
    );
  });
});

describe('formatIsoDate', () => {
  test.each([
    ['2026-11-02', '02/11/2026'],
    ['2026-11', 'tháng 11/2026'],
    ['2026', '2026'],
  ])('%s is shown as %s', (iso, shown) => {
    expect(formatIsoDate(iso)).toBe(shown);
  });

  test('what is no date stays as it is', () => {
    expect(formatIsoDate('2026-13-01')).toBe('2026-13-01');
  });
});

describe('dateForms', () => {
  test('of a day', () => {
    expect(dateForms({ year: 2022, month: 2, day: 5 })).toEqual([
      ...['5/2/2022', '5/02/2022', '05/2/2022', '05/02/2022'],
      ...['5-2-2022', '5-02-2022', '05-2-2022', '05-02-2022'],
      ...['5.2.2022', '5.02.2022', '05.2.2022', '05.02.2022'],
      ...['5 tháng 2 năm 2022', '5 tháng 02 năm 2022', '05 tháng 2 năm 2022', '05 tháng 02 năm 2022'],
      '2022-02-05',
    ]);
  });

  test('of a month and of a year', () => {
    expect(dateForms({ year: 2019, month: 12 })).toEqual(['12/2019', '12-2019', 'tháng 12 năm 2019']);
    expect(dateForms({ year: 2019 })).toEqual(['2019']);
  });

  test('are each read back, and none comes twice', () => {
    fc.assert(
      fc.property(date, (given) => {
        const forms = dateForms(given);
        for (const form of forms) expect(parseDate(form)).toStrictEqual(given);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});

describe('isoDate', () => {
  test('has the precision of the date', () => {
    expect(isoDate({ year: 2023, month: 8, day: 5 })).toBe('2023-08-05');
    expect(isoDate({ year: 2023, month: 8 })).toBe('2023-08');
    expect(isoDate({ year: 2023 })).toBe('2023');
  });

  test('is undone by fromIsoDate', () => {
    fc.assert(
      fc.property(date, (given) => {
        expect(fromIsoDate(isoDate(given))).toStrictEqual(given);
      }),
    );
  });

  test.each(['', '2023-8', '2023-13', '2023-02-30', '2023-08-05T00:00', '05/08/2023', '0999'])(
    '%s is not read',
    (text) => {
      expect(fromIsoDate(text)).toBeUndefined();
    },
  );
});

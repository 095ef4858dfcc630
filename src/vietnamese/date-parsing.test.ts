import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateForms, isoDate, plainDate, type PlainDate } from './date.ts';
import { findDates, parseDate } from './date-parsing.ts';

/** Each date found, as it was written and as ISO 8601 has it. */
const found = (text: string) =>
  findDates(text).map(({ date, index, length }) => [text.slice(index, index + length), isoDate(date)]);

describe('parseDate', () => {
  test.each([
    ['27/9/2019', { year: 2019, month: 9, day: 27 }],
    ['05/02/2022', { year: 2022, month: 2, day: 5 }],
    ['23-12-2019', { year: 2019, month: 12, day: 23 }],
    ['27.9.2019', { year: 2019, month: 9, day: 27 }],
    ['27/9-2019', { year: 2019, month: 9, day: 27 }],
    ['2019-09-27', { year: 2019, month: 9, day: 27 }],
    ['ngày 5/2/2022', { year: 2022, month: 2, day: 5 }],
    ['Ngày 27 tháng 9 năm 2019', { year: 2019, month: 9, day: 27 }],
    ['ngày 05 tháng 8, năm 2023', { year: 2023, month: 8, day: 5 }],
    ['27 tháng 9 năm 2019', { year: 2019, month: 9, day: 27 }],
    ['ngày 27/9 năm 2019', { year: 2019, month: 9, day: 27 }],
    ['tháng 6-2019', { year: 2019, month: 6 }],
    ['6/2019', { year: 2019, month: 6 }],
    ['06-2019', { year: 2019, month: 6 }],
    ['tháng 6/2019', { year: 2019, month: 6 }],
    ['tháng 6 năm 2019', { year: 2019, month: 6 }],
    ['năm 2019', { year: 2019 }],
    ['2019', { year: 2019 }],
    [' 29/2/2024 ', { year: 2024, month: 2, day: 29 }],
    ['tháng 6 năm 2019'.normalize('NFD'), { year: 2019, month: 6 }],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toStrictEqual(date);
  });

  test.each([
    ...[
      '',
      '31/2/2019',
      '29/2/2023',
      '0/1/2019',
      '13/2019',
      '32/1/2019',
      '9/12',
      '4/63',
      '5/1000',
      '408.000',
    ],
    ...[
      '52/2025/NQ-HĐND',
      '36-CTr/TU',
      '6.2019',
      'quý 3/2023',
      'tháng 6',
      '27/9/19',
      '2019 2020',
      '2019-13-01',
    ],
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('findDates', () => {
  test('gives date, index and length', () => {
    expect(findDates('ban hành ngày 5/2/2022, tại Huế')).toEqual([
      { date: { year: 2022, month: 2, day: 5 }, index: 9, length: 13 },
    ]);
  });

  test.each([
    [
      'giai đoạn 2024-2026 đồng hành cùng tỉnh',
      [
        ['2024', '2024'],
        ['2026', '2026'],
      ],
    ],
    ['Ngày 27 tháng 9 năm 2019, Bộ Chính trị', [['Ngày 27 tháng 9 năm 2019', '2019-09-27']]],
    [
      'từ tháng 6-2019, (19/5/2025).',
      [
        ['tháng 6-2019', '2019-06'],
        ['19/5/2025', '2025-05-19'],
      ],
    ],
    [
      'ngày 1-1-2019. Đến 27.9.2019',
      [
        ['ngày 1-1-2019', '2019-01-01'],
        ['27.9.2019', '2019-09-27'],
      ],
    ],
    [
      'giai đoạn 2021-2025, 2025 – 2030',
      [
        ['2021', '2021'],
        ['2025', '2025'],
        ['2025', '2025'],
        ['2030', '2030'],
      ],
    ],
    ['từ 5-7/8/2023', [['7/8/2023', '2023-08-07']]],
    [
      '1/7/2023-30/9/2023',
      [
        ['1/7/2023', '2023-07-01'],
        ['30/9/2023', '2023-09-30'],
      ],
    ],
    ['đến năm 2030 người dân', [['năm 2030', '2030']]],
    ['Nghị quyết 57-NQ/TW ngày 22/12/2024', [['ngày 22/12/2024', '2024-12-22']]],
    ['Quyết định 41/2025/QĐ-UBND, 6/2019', [['6/2019', '2019-06']]],
    ['(23/12/2019-HĐND)', []],
  ])('in %s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test.each([
    ['fractions', '9/12 mục tiêu, hạng 4/63, 5/1000 dân'],
    ['symbols', '52/2025/NQ-HĐND, 36-CTr/TU, 202/2025/QH15, 12/2025/NĐ-CP, 52-2025-nq-hdnd, 138/KH-UBND'],
    ['symbols without an issuer', 'QĐ 12/2025, Nghị quyết số 12/2025, NQ57-2025'],
    ['quarters and other numbered periods', 'quý 3/2023, tuần 12/2024, đợt 1/2025, quý I/2023'],
    ['quantities', '2.019 xã, 1.900,5 tỷ, 2019,5, 2000 người, 2000 tỷ đồng, 1950%, 20190'],
    [
      'impossible dates, nor in parts of them',
      '31/2/2019, ngày 31 tháng 2 năm 2019, 31-2-2019, 13/2019, 99-12-2019',
    ],
    ['names and addresses', 'K2019, 2019a, /2019/, ASEAN-2020, x/2019, giai-doan-2026-2030.html, v_2025_1'],
    ['text without digits', 'ngày tháng năm'],
  ])('finds none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('finds every written form of a date, whole, in a sentence', () => {
    const part = (max: number) => fc.integer({ min: 1, max });
    const date = fc
      .record({ year: fc.integer({ min: 1800, max: 2099 }), month: part(12), day: part(31) })
      .map(plainDate)
      .filter((made): made is PlainDate => made !== undefined);
    fc.assert(
      fc.property(date, (given) => {
        for (const form of dateForms(given)) {
          expect(found(`Ban hành ${form}, có hiệu lực`)).toEqual([[form, isoDate(given)]]);
        }
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { latestDay, readDateLine, tellDatesApart } from './date-line.ts';
import type { DateLine } from './date-line.ts';

const read = (text: string, number = 1) => readDateLine({ number, text });

describe('a date line holds a date and its trimmings only', () => {
  test.each([
    ["Thứ Hai, 23/12/2019 16:6'(GMT+7)", '2019-12-23'],
    ['09/07/2020 09:25:00 Xem cỡ chữ: A+ A-', '2020-07-09'],
    ['Ngày đăng: 5-2-2022 | Lượt xem: 1.234', '2022-02-05'],
    ['Cập nhật lúc 16h30, ngày 5 tháng 2 năm 2022', '2022-02-05'],
    ['Chủ nhật, 23/11/2024', '2024-11-23'],
    ['09:09 5/2/2022', '2022-02-05'],
    ['T7, 5/2/2022 | 17:05', '2022-02-05'],
    ['5 Tháng Hai, 2022', '2022-02-05'],
    ['Tháng Mười Hai 5, 2022', '2022-12-05'],
    ['Đăng lúc: 5/2/2022 17:20 - Cập nhật: 6/2/2022 08:00', '2022-02-05'],
  ])('%s', (text, date) => {
    expect(read(text)).toMatchObject({ date, rest: '' });
  });

  test('the author may stand beside it', () => {
    expect(read('Lê Thu An - 5/2/2022')).toMatchObject({ date: '2022-02-05', rest: 'Lê Thu An' });
  });

  test.each([
    'Lịch công tác ngày 5/2/2022',
    'Từ 5/2/2022 đến 8/2/2022',
    'Sáng 5/2',
    'Đạt 5/12 mục tiêu lúc 8:00 sáng nay ở mọi nơi',
    'Tháng 2/2022',
    'Nghị quyết số 09-NQ/TU ngày 5/2/2022',
  ])('nothing else is one: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('the day of publication is told from the page’s clock', () => {
  const line = (text: string, number: number) => read(text, number) as DateLine;
  const CLOCK = line('Thứ Bảy, 23/11/2024', 1);

  test('by its time of day', () => {
    const stamp = line('Thứ Hai, 23/12/2019 16:06', 3);
    expect(tellDatesApart([CLOCK, stamp], { title: 5 })).toEqual({ published: stamp, captured: CLOCK });
  });

  test('by its place below the title', () => {
    const stamp = line('23/12/2019', 6);
    expect(tellDatesApart([CLOCK, stamp], { title: 5 })).toEqual({ published: stamp, captured: CLOCK });
  });

  test('by its nearness where both have a time', () => {
    const clock = line('Thứ Bảy, 23/11/2024 08:00', 1);
    const stamp = line('23/12/2019 16:06', 4);
    expect(tellDatesApart([clock, stamp], { title: 5 })).toEqual({ published: stamp, captured: clock });
  });

  test('and where only the clock is there, publication stays unknown', () => {
    expect(tellDatesApart([CLOCK], { title: 5 })).toEqual({ published: undefined, captured: CLOCK });
  });

  test('by the menu below the clock, though it tells the time of day', () => {
    const clock = line('Thứ Bảy, 23/11/2024 08:00', 1);
    const stamp = line('23/12/2019', 14);
    expect(tellDatesApart([clock, stamp], { title: 13, isAboveMenu: ({ number }) => number === 1 })).toEqual({
      published: stamp,
      captured: clock,
    });
  });

  test('and the day of an update at the foot counts less than the one below the title', () => {
    const stamp = line('23/12/2019 07:00', 3);
    const update = line('Cập nhật lần cuối: 24/12/2019 07:00', 40);
    expect(tellDatesApart([stamp, update], { title: 2, lastText: 30 }).published).toBe(stamp);
  });
});

describe('a day without its year', () => {
  test('counts beside a label, a time or a weekday', () => {
    expect(read('Cập nhật lúc 14:05, ngày 5/2')).toMatchObject({
      date: undefined,
      yearless: { day: 5, month: 2 },
    });
    expect(read('Thứ hai, 5/2')).toMatchObject({ yearless: { day: 5, month: 2, weekday: 1 } });
  });

  test('is the latest one up to the page’s own day', () => {
    expect(latestDay({ day: 5, month: 2 }, '2024-11-09')).toBe('2024-02-05');
    expect(latestDay({ day: 5, month: 12 }, '2024-11-09')).toBe('2023-12-05');
  });

  test('is the latest one that fell on its weekday', () => {
    expect(latestDay({ day: 5, month: 2, weekday: 0 }, '2024-11-09')).toBe('2023-02-05');
  });
});

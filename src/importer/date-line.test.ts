import { describe, expect, test } from 'vitest';
import { readDateLine, tellDatesApart } from './date-line.ts';
import type { DateLine } from './date-line.ts';

const read = (text: string, number = 1) => readDateLine({ number, text });

describe('a date line holds a date and its trimmings only', () => {
  test.each([
    ["Thứ Hai, 23/12/2019 16:6'(GMT+7)", '2019-12-23'],
    ['09/07/2020 09:25:00 Xem cỡ chữ: A+ A-', '2020-07-09'],
    ['Ngày đăng: 5-2-2022 | Lượt xem: 1.234', '2022-02-05'],
    ['Cập nhật lúc 16h30, ngày 5 tháng 2 năm 2022', '2022-02-05'],
    ['Chủ nhật, 23/11/2024', '2024-11-23'],
  ])('%s', (text, date) => {
    expect(read(text)).toMatchObject({ date, rest: '' });
  });

  test('the author may stand beside it', () => {
    expect(read('Lê Thu An - 5/2/2022')).toMatchObject({ date: '2022-02-05', rest: 'Lê Thu An' });
  });

  test.each([
    'Lịch công tác ngày 5/2/2022',
    'Từ 5/2/2022 đến 8/2/2022',
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
    expect(tellDatesApart([CLOCK, stamp], 5)).toEqual({ published: stamp, captured: CLOCK });
  });

  test('by its place below the title', () => {
    const stamp = line('23/12/2019', 6);
    expect(tellDatesApart([CLOCK, stamp], 5)).toEqual({ published: stamp, captured: CLOCK });
  });

  test('by its nearness where both have a time', () => {
    const clock = line('Thứ Bảy, 23/11/2024 08:00', 1);
    const stamp = line('23/12/2019 16:06', 4);
    expect(tellDatesApart([clock, stamp], 5)).toEqual({ published: stamp, captured: clock });
  });

  test('and where only the clock is there, publication stays unknown', () => {
    expect(tellDatesApart([CLOCK], 5)).toEqual({ published: undefined, captured: CLOCK });
  });
});

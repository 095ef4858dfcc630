import { describe, expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';
import { splitLines } from './lines.ts';
import { chooseTitle, repeatsTitle } from './title.ts';

const choose = (...texts: string[]) => {
  const head = splitLines(texts.join('\n'));
  return chooseTitle(head, { dates: [], all: head });
};

describe('the title', () => {
  test('loses the name of the portal behind it', () => {
    expect(choose('Mạng băng rộng về làng | Cổng TTĐT tỉnh Sơn Hạ')).toMatchObject({
      line: { text: 'Mạng băng rộng về làng' },
      portal: 'Cổng TTĐT tỉnh Sơn Hạ',
    });
  });

  test('keeps what only looks like one', () => {
    expect(choose('Mạng băng rộng về làng - Sở Y tế đi trước')?.line.text).toBe(
      'Mạng băng rộng về làng - Sở Y tế đi trước',
    );
  });

  test('goes on in the next line behind a colon or in lower case', () => {
    const title = choose('Hai tỉnh chung một tuyến cáp:', 'tiết kiệm từ việc ngồi lại với nhau');
    expect(title?.line.text).toBe('Hai tỉnh chung một tuyến cáp: tiết kiệm từ việc ngồi lại với nhau');
    expect(title?.parts.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is what the page prints twice', () => {
    const title = 'Băng rộng về tận làng xa';
    expect(choose('Ngày hội số của toàn tỉnh năm nay', title, title)?.line.text).toBe(title);
  });

  test('may be in capitals behind a pictograph, unlike the banner above it', () => {
    expect(
      choose('SỞ NỘI VỤ TỈNH ĐÔNG KHÊ VÙNG CAO BIÊN GIỚI', '📢 LỚP HỌC BUỔI TỐI CHO NGƯỜI CAO TUỔI'),
    ).toMatchObject({
      line: { text: 'LỚP HỌC BUỔI TỐI CHO NGƯỜI CAO TUỔI' },
    });
  });
});

describe('below a date', () => {
  const below = (line: string, ...menu: string[]) => {
    const lines = splitLines([...menu, 'Băng rộng về tận từng làng xa', '05/02/2022 09:25', line].join('\n'));
    const dates = lines.map(readDateLine).filter((date) => date !== undefined);
    const head = lines.filter(({ number }) => !dates.some((date) => date.line.number === number));
    return chooseTitle(head, { dates, all: lines })?.line.text;
  };

  test.each([
    '4,5 ★ 12 phiếu',
    'Đổi màu Sáng Tối Vừa',
    'Cả xã đã có mười hai trạm sóng.',
    'Bài cùng người viết',
  ])('no shorter line is the title: %s', (line) => {
    expect(below(line)).toBe('Băng rộng về tận từng làng xa');
    expect(below(line, 'Tin xã', 'Việc làng', 'Lịch họp', 'Hỏi đáp chung')).toBe(
      'Băng rộng về tận từng làng xa',
    );
  });
});

test('a title stands again whole, before the portal’s name, or cut short', () => {
  const title = choose('Mạng băng rộng về tận từng làng');
  const repeats = (text: string) => title && repeatsTitle(text, title);
  expect(repeats('MẠNG BĂNG RỘNG VỀ TẬN TỪNG LÀNG')).toBe(true);
  expect(repeats('Mạng băng rộng về tận từng làng - Báo Sơn Hạ')).toBe(true);
  expect(repeats('Mạng băng rộng về tận…')).toBe(true);
  expect(repeats('Mạng băng rộng')).toBe(false);
});

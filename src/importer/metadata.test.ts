import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { readLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';

const PROSE =
  'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được dịch vụ công trực tuyến.';
const read = (...lines: string[]) => {
  const layout = readLayout(splitLines(lines.join('\n')));
  return readMetadata(layout, readBody(layout.body).body, []);
};

describe('a missing year', () => {
  const STAMP = 'Cập nhật lúc 14:05, ngày 5/2';

  test('is inferred from the page’s clock, and says so', () => {
    const { published, captured, warnings } = read('Thứ Bảy, 09/11/2024', 'Băng rộng về làng', STAMP, PROSE);
    expect([published, captured]).toEqual([
      { date: '2024-02-05', precision: 'day', evidence: "line 3; year from line 1 (the page's clock)" },
      '2024-11-09',
    ]);
    expect(warnings).toContainEqual({
      line: 3,
      message:
        "the year of publication is not printed; 2024 is inferred: line 3; year from line 1 (the page's clock)",
    });
  });

  test('is never taken from the text', () => {
    const { published, warnings } = read('Băng rộng về làng', STAMP, `Ngày 3/2/2024, tỉnh họp. ${PROSE}`);
    expect(published).toBeNull();
    expect(warnings.map(({ message }) => message)).toContain(
      'the day of publication is printed without its year, which nothing on the page tells',
    );
  });
});

describe('the publisher is', () => {
  test('whom the page took the article from, who is also where it was first', () => {
    expect(read('Băng rộng về làng', PROSE, 'Theo Báo Sơn Hạ')).toMatchObject({
      publisher: 'Báo Sơn Hạ',
      original: 'Báo Sơn Hạ',
    });
  });

  test('else whom the lead names in brackets', () => {
    expect(read('Băng rộng về làng', `(Báo Sơn Hạ) - ${PROSE}`)).toMatchObject({
      publisher: 'Báo Sơn Hạ',
      original: null,
    });
  });

  test('else the portal behind the title', () => {
    expect(read('Băng rộng về làng - Cổng TTĐT tỉnh Sơn Hạ', PROSE)).toMatchObject({
      title: 'Băng rộng về làng',
      publisher: 'Cổng TTĐT tỉnh Sơn Hạ',
    });
  });
});

test('the link to the first publication is the original', () => {
  expect(read('Băng rộng về làng', PROSE, 'Thu An', 'Link gốc: https://bao.example/bai')).toMatchObject({
    author: 'Thu An',
    original: 'https://bao.example/bai',
  });
});

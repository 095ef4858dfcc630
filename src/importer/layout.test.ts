import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLayout } from './layout.ts';
import { splitLines } from './lines.ts';

const PROSE =
  'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được dịch vụ công trực tuyến.';
const read = (...lines: string[]) => readLayout(splitLines(lines.join('\n')));
const dropped = (...lines: string[]) => read(...lines).dropped.map(({ line, reason }) => `${line} ${reason}`);

describe('the title', () => {
  test('is the first line of a bare article', () => {
    expect(read('Mạng băng rộng về làng', PROSE).title?.number).toBe(1);
  });

  test('is the longer one beside the date, not the section or the menu above', () => {
    const lines = [
      'Giới thiệu',
      'Tin chỉ đạo điều hành',
      'Mạng băng rộng về từng làng bản vùng cao',
      '05/02/2022 09:25',
      PROSE,
    ];
    expect(read(...lines).title?.number).toBe(3);
    expect(dropped(...lines)).toEqual(['1 navigation', '2 section name', '4 publication date']);
  });

  test('is the last of the lines below a menu', () => {
    const menu = ['Tin tức', 'Thông tin chỉ đạo điều hành', 'Văn bản pháp luật', 'Lịch công tác'];
    expect(read(...menu, 'Băng rộng về khắp các làng', PROSE).title?.number).toBe(5);
  });

  test('is not the heading or the caption below it', () => {
    expect(read('Băng rộng về làng', '(Ảnh minh họa)', 'LÀM NHANH VÀ LÀM CHẮC', PROSE).title?.number).toBe(1);
  });

  test('is the one the page gives as the original’s', () => {
    expect(
      read('Sở Nội vụ tỉnh ta kính chào', 'Băng rộng về làng', PROSE, 'Link gốc: Băng rộng về làng').title
        ?.number,
    ).toBe(2);
  });

  test('may be a question', () => {
    expect(read('Làm gì để mọi người dân vùng cao đều dùng được dịch vụ công?', PROSE).title?.number).toBe(1);
  });

  test('is missing where the text begins with a paragraph', () => {
    const { title, body } = read(`${PROSE} ${PROSE} ${PROSE}`, PROSE);
    expect([title, body.length]).toEqual([undefined, 2]);
  });
});

describe('the foot', () => {
  test('gives author and role and drops the rest with a warning', () => {
    const { bylines, dropped, warnings } = read(
      'Băng rộng về làng',
      PROSE,
      'Lê Thu An',
      'Giám đốc Sở Nội vụ',
      'Sở Nội vụ',
    );
    expect(bylines).toMatchObject([{ author: 'Lê Thu An' }, { role: 'Giám đốc Sở Nội vụ' }]);
    expect(dropped).toEqual([{ line: 5, text: 'Sở Nội vụ', reason: 'page foot' }]);
    expect(warnings).toEqual([{ line: 5, message: 'taken for the foot of the page: "Sở Nội vụ"' }]);
  });

  test('keeps the heading of a list', () => {
    const { body } = read('Băng rộng về làng', PROSE, 'Việc cần làm', '- Hạ tầng số', 'Lê Thu An');
    expect(body.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  test('keeps a list and a short last sentence in the body', () => {
    const { body } = read('Băng rộng về làng', PROSE, '- Hạ tầng số', 'Việc còn dài.');
    expect(body.map(({ number }) => number)).toEqual([2, 3, 4]);
  });
});

test('a date line with a name gives both', () => {
  const { dates, bylines } = read('Băng rộng về làng', 'Lê Thu An - 05/02/2022', PROSE);
  expect(dates.published?.date).toBe('2022-02-05');
  expect(bylines).toMatchObject([{ author: 'Lê Thu An' }]);
});

test('a paragraph dropped with a block of the page has a warning', () => {
  const { warnings } = read('Băng rộng về làng', PROSE, 'Bình luận', `${PROSE.slice(0, -1)}, ${PROSE}`);
  expect(warnings).toEqual([{ line: 4, message: 'a whole paragraph was dropped: feedback box' }]);
});

test('a short first sentence below the date stays in the body', () => {
  const { title, body } = read(
    'Băng rộng về làng',
    '05/02/2022 09:25',
    'Cả xã nay có mười trạm sóng.',
    PROSE,
  );
  expect([title?.number, body.map(({ number }) => number)]).toEqual([1, [3, 4]]);
});

test('a long line above the title has a warning', () => {
  const above = 'Ngày hội của người làm nghề số ở xã';
  const { warnings } = read(above, 'Băng rộng về làng xa nhất tỉnh ta', '05/02/2022', PROSE);
  expect(warnings).toEqual([
    { line: 1, message: `taken for the head of the page; it may be the title: "${above}"` },
  ]);
});

test('every line is in exactly one place', () => {
  const lines = [
    'Đóng lại',
    'Tin tức',
    'Băng rộng về làng',
    '05/02/2022',
    PROSE,
    'LÀM NHANH LÀM CHẮC',
    PROSE,
    'Lê Thu An',
    'Tin khác',
    '- A',
  ];
  const { title, body, bylines, dropped } = read(...lines);
  const numbers = [
    title?.number,
    ...body.map(({ number }) => number),
    ...bylines.map(({ line }) => line.number),
    ...dropped.map(({ line }) => line),
  ];
  expect(numbers.toSorted((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe('lines of pages in any order', () => {
  const samples = join(import.meta.dirname, 'samples');
  const known = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(samples, name), 'utf8').normalize('NFC').split(/\r?\n/));
  const page = fc.array(fc.oneof(fc.constantFrom(...known), fc.string()), { maxLength: 60 });

  test('are each in exactly one place, or a date that names an author', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const lines = splitLines(texts.join('\n'));
        const { titleParts, body, bylines, dropped } = readLayout(lines);
        const isDropped = new Set(dropped.map(({ line }) => line));
        const numbers = [
          ...titleParts.map(({ number }) => number),
          ...body.map(({ number }) => number),
          ...bylines.map(({ line }) => line.number).filter((number) => !isDropped.has(number)),
          ...dropped.map(({ line }) => line),
        ];
        expect(numbers.toSorted((a, b) => a - b)).toEqual(lines.map(({ number }) => number));
      }),
      { numRuns: 300 },
    );
  });
});

test('a text that goes on below a box has a warning at the line that may be its heading', () => {
  const { warnings } = read('Băng rộng về làng', PROSE, 'Tin liên quan', 'Một tin', PROSE, PROSE);
  expect(warnings).toEqual([
    { line: 4, message: 'the last line of a box inside the article; it may be a heading' },
  ]);
});

test('a link to the first publication may stand in the line below its label', () => {
  const { bylines } = read('Băng rộng về làng', PROSE, 'Link gốc', 'https://bao.example/bai');
  expect(bylines.map(({ line, original }) => [line.number, original])).toEqual([
    [3, undefined],
    [4, 'https://bao.example/bai'],
  ]);
});

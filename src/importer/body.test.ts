import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { splitLines } from './lines.ts';

const LONG = `${'Một đoạn văn dài kể về nhiều việc đã làm trong năm qua '.repeat(5).trim()}.`;
const kinds = (...lines: string[]) => readBody(splitLines(lines.join('\n'))).body.map(({ kind }) => kind);

describe('headings', () => {
  test('are short, without a full stop, and have text below', () => {
    expect(kinds('Hạ tầng đi trước', LONG)).toEqual(['heading', 'paragraph']);
    expect(kinds(LONG, 'Hạ tầng đi trước')).toEqual(['paragraph', 'paragraph']);
  });

  test('are in capitals', () => {
    expect(kinds('BA VIỆC CẦN LÀM', LONG)).toEqual(['heading', 'paragraph']);
  });

  test('are the members of a series that have text of their own', () => {
    expect(kinds('Thứ nhất, làm đường.', LONG, 'Thứ hai, làm điện.', LONG, LONG)).toEqual([
      ...['heading', 'paragraph'],
      ...['heading', 'paragraph', 'paragraph'],
    ]);
  });

  test('are not the members of a series that follow one another', () => {
    expect(kinds('Thứ nhất, làm đường.', 'Thứ hai, làm điện.', LONG)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

test('a heading in capitals stays one among numbered lines', () => {
  expect(kinds(LONG, 'I. VIỆC CẦN LÀM', '1. Hạ tầng số', '2. Dữ liệu số')).toEqual([
    ...['paragraph', 'heading', 'list-item', 'list-item'],
  ]);
});

test('list items lose their bullet', () => {
  expect(readBody(splitLines(`${LONG}\n- Hạ tầng số;\n- Dữ liệu số.`)).body.slice(1)).toEqual([
    { line: 2, kind: 'list-item', text: 'Hạ tầng số;' },
    { line: 3, kind: 'list-item', text: 'Dữ liệu số.' },
  ]);
});

test('numbered lines are a list where there are several, else a heading', () => {
  expect(kinds(LONG, '1. Hạ tầng số', '2. Dữ liệu số')).toEqual(['paragraph', 'list-item', 'list-item']);
  expect(kinds('1. Hạ tầng số', LONG)).toEqual(['heading', 'paragraph']);
});

test('a credit on a line of its own makes the sentence above it a caption', () => {
  expect(kinds(LONG, 'Một góc nhìn lạ.', 'Ảnh: Thu An', LONG)).toEqual([
    'paragraph',
    'caption',
    'caption',
    'paragraph',
  ]);
});

test('a paragraph that begins in lower case has a warning', () => {
  expect(readBody(splitLines(`tỉnh đã làm xong.\n${LONG}`)).warnings).toEqual([
    { line: 1, message: 'the paragraph begins in lower case; its beginning may be lost' },
  ]);
});

describe('lists', () => {
  test('may be rows of a table', () => {
    expect(kinds(LONG, 'Tân Sa\t91,4', 'Hòa Lộ\t84,6', LONG)).toEqual([
      ...['paragraph', 'list-item', 'list-item', 'paragraph'],
    ]);
  });

  test('may have pictographs for bullets; a paragraph may begin with one', () => {
    expect(kinds(`👵 ${LONG} ${LONG}`, '✅ Cài ứng dụng', '✅ Gọi cho con', LONG)).toEqual([
      ...['paragraph', 'list-item', 'list-item', 'paragraph'],
    ]);
  });

  test('have a heading where it counts otherwise than they do, or is short', () => {
    expect(kinds(LONG, 'I. Việc năm tới', 'a) Làm điện;', 'b) Làm đường.')).toEqual([
      ...['paragraph', 'heading', 'list-item', 'list-item'],
    ]);
    expect(kinds(LONG, 'Kết quả', '- Làm điện;', '- Làm đường.')).toEqual([
      ...['paragraph', 'heading', 'list-item', 'list-item'],
    ]);
  });
});

test('a short question between paragraphs is a heading, a question of somebody is not', () => {
  expect(kinds(LONG, 'Ai giữ, ai sửa?', LONG)).toEqual(['paragraph', 'heading', 'paragraph']);
  expect(kinds(LONG, 'PV: Ai giữ, ai sửa?', LONG)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a lead is a paragraph without a full stop and in capitals', () => {
  expect(kinds('Năm nay cả 212 trường phổ thông của tỉnh đều bỏ học bạ giấy', LONG)[0]).toBe('paragraph');
  expect(kinds('NĂM NAY CẢ 212 TRƯỜNG PHỔ THÔNG CỦA TỈNH ĐỀU BỎ HỌC BẠ GIẤY.', LONG)[0]).toBe('paragraph');
});

test('a question behind the label of a part is a heading', () => {
  const text = 'Người trong bản kể lại chuyện dựng trạm sóng đầu tiên của xã hồi mùa mưa năm trước.';
  const { body } = readBody(splitLines(`${text}\nPhần 2: Ai trả tiền điện?\n${text}`));
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
});

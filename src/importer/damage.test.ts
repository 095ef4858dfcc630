import { describe, expect, test } from 'vitest';
import { findDamage } from './damage.ts';
import { LEXICON } from './lexicon.fixture.ts';

const GOOD = [
  'Sau hai năm, tỉnh đã đưa hệ thống giám sát điều hành vào vận hành ở tất cả các xã, phường.',
  'Theo ông Lò Văn Nặm, bà con xã Krông Pắc dùng ứng dụng VNeID, ví điện tử và internet để nộp hồ sơ.',
  'UBND tỉnh giao Sở KH&CN chủ trì, phối hợp với VNPT, Viettel triển khai Kế hoạch số 12/KH-UBND.',
];
const SCANNED = 'Tinh dă dưa hê thỏrig giảrn sảt dièu hành vào vân hãnh ờ tãt ca cảc xâ, phuòrig cùa tlnh.';
const BARE = 'Sau hai nam, tinh da dua he thong giam sat dieu hanh vao van hanh o tat ca cac xa, phuong.';
const ENGLISH =
  'The province put its monitoring system into operation in all communes after only two years of work.';

describe('the gate for damaged text', () => {
  test('lets prose with names, abbreviations and loan words through', () => {
    expect(findDamage(number(GOOD), LEXICON)).toEqual([]);
  });

  test('names a damaged line among good ones', () => {
    expect(findDamage(number([...GOOD, ...GOOD, SCANNED]), LEXICON)).toEqual([
      {
        line: 7,
        message: expect.stringMatching(/^the line may be damaged: 10 of its 20 words are no Vietnamese/),
      },
    ]);
  });

  test('refuses a text that is damaged all over, with the share and the lines', () => {
    expect(findDamage(number([SCANNED, SCANNED, GOOD[0] ?? '']), LEXICON)).toEqual({
      refused: expect.stringMatching(
        /^is damaged beyond use: \d\d% of its \d\d words are no .* \(lines 1, 2\)$/,
      ),
    });
  });

  test('refuses a text without marks', () => {
    expect(findDamage(number([BARE, BARE]), LEXICON)).toEqual({
      refused: 'is written without Vietnamese marks (lines 1, 2)',
    });
  });

  test('refuses another language, and a text of letters alone', () => {
    expect(findDamage(number([ENGLISH]), LEXICON)).toHaveProperty('refused');
    expect(findDamage(number(['h t đ x k m p s t q r l n v b c d g h t n']), LEXICON)).toHaveProperty(
      'refused',
    );
  });

  test('lets a single foreign paragraph pass with a warning', () => {
    expect(findDamage(number([...GOOD, ENGLISH]), LEXICON)).toEqual([
      { line: 4, message: 'the line is written without Vietnamese marks' },
    ]);
  });
});

function number(lines: readonly string[]): { line: number; text: string }[] {
  return lines.map((text, index) => ({ line: index + 1, text }));
}

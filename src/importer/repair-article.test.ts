import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { importArticle } from './import-article.ts';
import { LEXICON } from './lexicon.fixture.ts';

const ARTICLE = `Tuyên Quang đấy mạnh chuyến đổi số

Đến năm 2030, các tố chức, doanh nghiệp và nguời dân trong tỉnh đều dùng dịch vụ công trực tuyến, chất luợng phục vụ được nâng lên.

Theo Kế hoạch số 402-KH/TU, có 12 nhiệm vụ phát triến hạ tầng số; tỉnh bố trí vốn hằng năm để hoàn thành đúng hạn.
`;

describe('an article with misread letters', () => {
  const result = importArticle(ARTICLE, { file: 'bai.txt', context: { ...EMPTY_CONTEXT, lexicon: LEXICON } });

  test('is read with its letters put right, title and body', () => {
    expect(result).toMatchObject({
      title: 'Tuyên Quang đẩy mạnh chuyển đổi số',
      repairs: [
        { line: 1, from: 'đấy mạnh', to: 'đẩy mạnh' },
        { line: 1, from: 'chuyến đổi', to: 'chuyển đổi' },
        { line: 3, from: 'tố chức', to: 'tổ chức' },
        { line: 3, from: 'nguời dân', to: 'người dân' },
        { line: 3, from: 'chất luợng', to: 'chất lượng' },
        { line: 5, from: 'phát triến', to: 'phát triển' },
      ],
    });
  });

  test('is the same when what was repaired is read again', () => {
    const repaired =
      'body' in result ? [result.title, ...result.body.map(({ text }) => text)].join('\n\n') : '';
    const again = importArticle(repaired, {
      file: 'bai.txt',
      context: { ...EMPTY_CONTEXT, lexicon: LEXICON },
    });
    expect(again).toMatchObject({ repairs: [] });
  });

  test('stays as printed without a lexicon', () => {
    expect(importArticle(ARTICLE, { file: 'bai.txt', context: EMPTY_CONTEXT })).toMatchObject({
      title: 'Tuyên Quang đấy mạnh chuyến đổi số',
      repairs: [],
    });
  });
});

test('an article that is damaged all over is refused', () => {
  const scanned =
    'Tinh dă dưa hê thỏrig giảrn sảt dièu hành vào vân hãnh ờ tãt ca cảc xâ, phuòrig cùa tlnh trong nâm nav, vói su tharn gia cùa cảc doàn thê vã nhãn dãn.';
  const text = `Tinh dưa hê thỏrig vào vân hãnh\n\n${scanned}\n\n${scanned}\n`;
  expect(importArticle(text, { file: 'bai.txt', context: { ...EMPTY_CONTEXT, lexicon: LEXICON } })).toEqual({
    refused: expect.stringContaining('is damaged beyond use'),
  });
});

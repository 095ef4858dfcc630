import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { importArticle } from './import-article.ts';

const importText = (text: string) => importArticle(text, { file: 'bai.txt', context: EMPTY_CONTEXT });

test('a text of labels only is refused', () => {
  expect(importText('Trang chủ\nLiên hệ\nTin khác')).toEqual({ refused: 'holds no paragraph of an article' });
});

test('what is not printed is null and has a warning', () => {
  const text = `Băng rộng về làng\nToàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được.`;
  expect(importText(text)).toEqual({
    file: 'bai.txt',
    title: 'Băng rộng về làng',
    published: null,
    captured: null,
    author: null,
    publisher: null,
    original: null,
    province: [],
    topics: [{ pillar: 'ha-tang-so', words: ['băng rộng'] }],
    margin: [{ line: 1, where: 'title', text: 'Băng rộng về làng' }],
    body: [
      {
        line: 2,
        kind: 'paragraph',
        text: 'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được.',
      },
    ],
    dropped: [],
    documents: [],
    figures: [],
    claims: [],
    people: [],
    organisations: [],
    abbreviations: [],
    repairs: [],
    warnings: [
      { line: 1, message: 'the day of publication is not printed' },
      { line: 1, message: 'no author is named' },
      { line: 1, message: 'no province of content/provinces/ is named' },
    ],
  });
});

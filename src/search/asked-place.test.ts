import { expect, test } from 'vitest';
import { findAskedPlace } from './asked-place.ts';
import { readPage } from './page-text.ts';
import { rankText } from './rank-text.ts';
import { understandQuery } from './understand-query.ts';

const content = 'Thuật ngữ. AI Trí tuệ nhân tạo. Một cửa Bộ phận tiếp nhận thủ tục.';
const page = {
  fragment: {
    ...{ url: '/thuat-ngu/', title: 'Thuật ngữ', content, facts: [], asked: [] },
    anchors: [
      { id: 'ai', location: 2 },
      { id: 'mot-cua', location: 7 },
    ],
  },
  text: readPage(content),
  title: readPage('Thuật ngữ'),
  asked: [
    { phrase: readPage('máy tính thông minh'), anchor: 'ai' },
    { phrase: readPage('quầy nộp hồ sơ'), anchor: 'mot-cua' },
  ],
};
const find = (query: string) => {
  const { terms } = understandQuery(query);
  return findAskedPlace(page, terms, rankText(page.text, terms));
};

test('an entry is led to that is asked for in other words', () => {
  const place = find('quầy nộp hồ sơ');
  expect(place?.url).toBe('/thuat-ngu/#mot-cua');
  const first = place?.rank.stretches[0]?.first ?? 0;
  expect(content.slice(page.text.starts[first])).toMatch(/^Một cửa/);
});

test('what the text says itself is led to by the text', () => {
  expect(find('thủ tục')).toBeUndefined();
  expect(find('trí tuệ nhân tạo')).toBeUndefined();
});

test('of a page that is asked for as a whole, no word is shown that stands there by chance', () => {
  const whole = { ...page, asked: [{ phrase: readPage('dịch nghĩa chữ tắt'), anchor: '' }] };
  const { terms } = understandQuery('dịch nghĩa chữ tiếp');
  const rank = rankText(whole.text, terms);
  expect(rank.matched.size).toBe(1);
  const found = findAskedPlace(whole, terms, rank);
  expect(found?.url).toBeUndefined();
  expect(found?.rank).toMatchObject({ stretches: [], matched: new Set() });
});

import { expect, test } from 'vitest';
import { readPage, type Fragment } from './page-text.ts';
import { passageAt } from './passage.ts';
import { rankText } from './rank-text.ts';
import { understandQuery } from './understand-query.ts';

const fragment: Fragment = {
  url: '/bai-viet/a/',
  title: 'Bài',
  content: 'Bài. Mở đầu ngắn. Hạ tầng. Sóng phủ cả đảo Trần. Vùng lõm không còn.',
  anchors: [
    { id: 'd1', location: 1 },
    { id: 'ha-tang', heading: 'Hạ tầng', location: 4 },
    { id: 'd2', location: 6 },
  ],
  facts: [],
};
const passage = (query: string) => {
  const page = readPage(fragment.content);
  const rank = rankText(page, understandQuery(query).terms);
  const [stretch = { first: 0, last: 0, score: 0 }] = rank.stretches;
  return passageAt(page, { stretch, rank, fragment });
};

test('a passage links to the paragraph it stands in, under its heading', () => {
  expect(passage('dao tran')).toMatchObject({ url: '/bai-viet/a/#d2', title: 'Hạ tầng' });
  expect(passage('mở đầu')).toMatchObject({ url: '/bai-viet/a/#d1', title: 'Bài' });
  expect(passage('bài')).toMatchObject({ url: '/bai-viet/a/', title: 'Bài' });
});

test('an excerpt begins with the sentence and marks the words with their marks', () => {
  const { excerpt } = passage('dao tran');
  expect(excerpt.map(({ text }) => text).join('')).toBe('… Sóng phủ cả đảo Trần. Vùng lõm không còn.');
  expect(excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'đảo Trần', marked: true }]);
});

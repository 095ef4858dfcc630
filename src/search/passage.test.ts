import { expect, test } from 'vitest';
import { readPage, type Fragment } from './page-text.ts';
import { passagesOf } from './passage.ts';
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
  asked: [],
};
const passages = (query: string, content = fragment.content) => {
  const page = readPage(content);
  const rank = rankText(page, understandQuery(query).terms);
  return passagesOf(page, rank, { ...fragment, content });
};
const marked = (query: string, content: string) =>
  passages(query, content)[0].excerpt.flatMap(({ text, marked: isMarked }) => (isMarked ? [text] : []));

test('a page that only its title answers is shown from behind it', () => {
  const [{ excerpt, url }] = passages('bài');
  expect(url).toBe('/bai-viet/a/');
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/^… Mở đầu ngắn/);
});

test('the signs of a symbol are marked with it', () => {
  expect(marked('52-NQ/TW', 'Theo nghị quyết 52-NQ/TW thì')).toEqual(['52-NQ/TW']);
});

test('a passage links to the paragraph it stands in, under its heading', () => {
  expect(passages('dao tran')[0]).toMatchObject({ url: '/bai-viet/a/#d2', title: 'Hạ tầng' });
  expect(passages('mở đầu')[0]).toMatchObject({ url: '/bai-viet/a/#d1', title: 'Bài' });
});

test('an excerpt begins with the sentence and marks the words with their marks', () => {
  const [{ excerpt }] = passages('dao tran');
  expect(excerpt.map(({ text }) => text).join('')).toBe('… Sóng phủ cả đảo Trần. Vùng lõm không còn.');
  expect(excerpt.filter((part) => part.marked)).toEqual([{ text: 'đảo Trần', marked: true }]);
});

test('a syllable that is only alike is not marked beside the phrase', () => {
  const content = 'Không có căn cứ so sánh. Kinh tế số chiếm 3%. Đời sống, kinh tế tỉnh và sở ngành.';
  expect(marked('kinh te so', content)).toEqual(['Kinh tế số']);
});

test('a phrase that stands twice in an excerpt is marked twice', () => {
  expect(marked('kinh tế số', 'Kinh tế số chiếm 3%, và kinh tế số tăng.')).toEqual([
    'Kinh tế số',
    'kinh tế số',
  ]);
});

test('what an excerpt shows already is no further passage', () => {
  expect(passages('đảo Trần', 'Đảo Trần. Sóng ra đảo Trần.')).toHaveLength(1);
  const far = `Sóng ra đảo Trần. ${'Chữ khác hẳn. '.repeat(30)}`;
  expect(passages('đảo Trần', `${far}Người ở đảo Trần nói.`)).toHaveLength(2);
  expect(passages('đảo Trần', `${far}${far}`)).toHaveLength(1);
});

test('a page without the words is shown from its beginning', () => {
  expect(passages('không có đâu', 'Chữ.')).toMatchObject([{ url: '/bai-viet/a/', title: 'Bài' }]);
});

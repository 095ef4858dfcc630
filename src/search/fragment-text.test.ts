import { expect, test } from 'vitest';
import { readFragment, writeFragment } from './fragment-text.ts';

const fragment = {
  url: '/bai-viet/a/',
  title: 'Kinh tế số',
  content: 'Kinh tế số. Bài viết. Kết quả Ba việc đã xong.',
  facts: ['2 mục tiêu', 'bài gốc đăng 2019'],
  asked: [
    { phrase: 'kinh tế trên mạng', anchor: '' },
    { phrase: 'ba việc', anchor: 'd2' },
  ],
  anchors: [
    { id: 'd1', location: 3 },
    { id: 'kết-quả', heading: 'Kết quả', location: 5 },
    { id: 'd2', location: 7 },
  ],
};

test('a page is written in lines, each place by its distance from the one before', () => {
  expect(writeFragment(fragment)).toBe(
    [
      ...['/bai-viet/a/', 'Kinh tế số', 'Kinh tế số. Bài viết. Kết quả Ba việc đã xong.'],
      ...['2 mục tiêu\tbài gốc đăng 2019', 'kinh tế trên mạng\tba việc#d2'],
      ...['3 d1', '2 kết-quả Kết quả', '2 d2'],
    ].join('\n'),
  );
});

test('what is written is read back', () => {
  expect(readFragment(writeFragment(fragment))).toEqual(fragment);
  const bare = { ...fragment, facts: [], asked: [], anchors: [] };
  expect(readFragment(writeFragment(bare))).toEqual(bare);
});

test('a line break in a text is refused', () => {
  expect(() => writeFragment({ ...fragment, title: 'Kinh\ntế' })).toThrow('/bai-viet/a/ has a line break');
});

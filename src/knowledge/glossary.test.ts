import { expect, test } from 'vitest';
import { termSchema } from '../model/term.ts';
import { groupByLetter } from './glossary.ts';

const term = (text: string) => ({
  data: termSchema.parse({
    term: text,
    expansion: 'viết đủ',
    definition: 'Nghĩa.',
    kind: 'concept',
    evidence: { sources: ['src-000'] },
  }),
});

test('terms stand under the letters of the Vietnamese alphabet, digits first', () => {
  const groups = groupByLetter(['DTI', 'đô thị thông minh', '5G', 'Ấp', 'AI', 'dữ liệu'].map(term));
  expect(groups.map(({ letter, terms }) => [letter, terms.map(({ data }) => data.term)])).toEqual([
    ['#', ['5G']],
    ['A', ['AI']],
    ['Â', ['Ấp']],
    ['D', ['DTI', 'dữ liệu']],
    ['Đ', ['đô thị thông minh']],
  ]);
});

test('anchors of letters are ASCII and differ', () => {
  const anchors = groupByLetter(['5G', 'D', 'Đ', 'A', 'Ă'].map(term)).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['chu-so', 'chu-a', 'chu-102', 'chu-d', 'chu-110']);
});

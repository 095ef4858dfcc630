import { expect, test } from 'vitest';
import { smallGraph } from '../model/fixture.ts';
import { countOrigins } from './origin-words.ts';

const PAGE = { title: 'Một trang', publisher: 'Báo', tier: 'repost', read: 'excerpt', repeats: 'na-21' };

test.each([
  [['na-21'], undefined],
  [['na-21', 'src-000'], '2 trang, chưa thấy trang nào lặp lại trang nào'],
  [['na-21', 'px-25'], '2 trang, cùng một nguồn gốc'],
  [['na-21', 'px-25', 'src-000'], '3 trang, 2 nguồn gốc khác nhau'],
])('%s: %s', (ids, words) => {
  const { sources } = smallGraph({ 'sources/px-25': PAGE });
  expect(countOrigins(ids.flatMap((id) => sources.get(id) ?? []))).toBe(words);
});

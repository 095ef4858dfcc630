import { expect, test } from 'vitest';
import { feedItems, startOfDay } from './feed.ts';
import { fixtureGraph } from './fixture.ts';

test('the feed has dated documents and articles, newest first', () => {
  expect(feedItems(fixtureGraph())).toEqual([
    {
      title: 'Lộ trình',
      description: 'Tóm tắt.',
      url: '/bai-viet/lo-trinh/',
      date: '2020-07-09',
      category: 'Bài viết',
    },
    {
      ...{ title: 'Nghị quyết 52-NQ/TW: Tham gia “4.0”', description: 'Nghị quyết, của trung ương.' },
      ...{ url: '/van-ban/trung-uong/52-nq-tw/', date: '2019-09-27', category: 'Văn bản' },
    },
  ]);
});

test('a day begins in Vietnam', () => {
  expect(startOfDay('2020-07-09').toISOString()).toBe('2020-07-08T17:00:00.000Z');
});

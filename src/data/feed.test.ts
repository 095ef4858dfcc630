import { describe, expect, test } from 'vitest';
import { startOfDay } from './feed-item.ts';
import { documentFeed, feedAddress, feedItems, hasFeed, provinceFeed } from './feed.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();

function only<Node>(node: Node | undefined): Node {
  if (!node) throw new Error('the fixture lacks it');
  return node;
}

test('the feed has dated documents and articles, newest first', () => {
  expect(feedItems(graph)).toEqual([
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

describe('the feed of a province', () => {
  const items = provinceFeed(graph, only(graph.provinces.get('tuyen-quang')));

  test('has its articles, targets, results and events', () => {
    expect(items.map(({ category, date }) => `${date} ${category}`)).toEqual([
      '2020-07-09 Bài viết',
      '2020-07-09 Kết quả',
      '2020-07-09 Kết quả',
      '2020-07-09 Kết quả',
      '2020-07-09 Mục tiêu',
      '2020-07-09 Mục tiêu',
      '2019-06-01 Sự kiện',
    ]);
  });

  test('says of a target when it is due, of a result as of when it was counted, and of both who says so', () => {
    const about = (url: string) => items.find((item) => item.url === url)?.description;
    expect(about('/muc-tieu/tq-bang-rong-2025/')).toBe('Hạn: 2025. Nguồn: Báo tỉnh.');
    expect(about('/bai-viet/lo-trinh/#tq-bang-rong-2022')).toBe('Tính đến 2022. Nguồn: Báo tỉnh.');
  });

  test('tells nothing that is still to come', () => {
    const earlier = { ...graph, today: '2020-01-01' };
    const categories = provinceFeed(earlier, only(graph.provinces.get('tuyen-quang'))).map(
      ({ category }) => category,
    );
    expect(categories).toEqual(['Sự kiện']);
  });
});

test('a province of today has a feed even when it is empty, one that ended only when it is not', () => {
  const [current, ended] = [graph.provinces.get('tuyen-quang'), graph.provinces.get('ha-giang')].map(only);
  expect(hasFeed(graph, only(current))).toBe(true);
  expect(hasFeed(graph, { ...only(current), documents: [], articles: [], targets: [], results: [] })).toBe(
    true,
  );
  expect(hasFeed(graph, only(ended))).toBe(false);
});

test('the feed of a document has its issue, what implements it and the articles about it', () => {
  const items = documentFeed(graph, only(graph.documents.get('trung-uong/52-nq-tw')));
  expect(items.map(({ category }) => category)).toEqual(['Bài viết', 'Văn bản']);
});

test('a feed lies beside its page', () => {
  expect(feedAddress('/')).toBe('/rss.xml');
  expect(feedAddress('/tinh/quang-ninh/')).toBe('/tinh/quang-ninh/rss.xml');
});

test('a day begins in Vietnam', () => {
  expect(startOfDay('2020-07-09').toISOString()).toBe('2020-07-08T17:00:00.000Z');
});

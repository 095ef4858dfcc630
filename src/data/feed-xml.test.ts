/**
 * Every feed of the site, read by tools that others wrote: feedsmith 3.0.1 reads it as RSS and xmllint (libxml2, as
 * xmllint-wasm 5.3.0) as XML. RSS 2.0 has no official schema; the rules of the W3C's feed validator that concern us are
 * written out below.
 */
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readContent } from '../knowledge/read-content.ts';
import { startOfDay, type FeedItem } from './feed-item.ts';
import { formatFeed } from './feed-xml.ts';
import { documentFeed, feedAddress, feedItems, hasFeed, provinceFeed } from './feed.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';

const graph = siteGraph(readContent(ROOT));
const absolute = (address: string) => `https://example.vn/duong${address}`;

const FEEDS: { page: string; items: FeedItem[] }[] = [
  { page: '/', items: feedItems(graph) },
  ...[...graph.documents.values()].map((document) => ({
    ...{ page: document.url, items: documentFeed(graph, document) },
  })),
  ...[...graph.provinces.values()]
    .filter((province) => hasFeed(graph, province))
    .map((province) => ({ page: province.url, items: provinceFeed(graph, province) })),
];

const feeds = await Promise.all(
  FEEDS.map(async ({ page, items }) => {
    const address = feedAddress(page);
    const channel = { title: `Tên & “${page}”`, description: 'Mô tả <ngắn>.', page, address };
    return { page, items, xml: await formatFeed({ ...channel, items }, absolute) };
  }),
);

describe('every feed', () => {
  test('is there for the site, every document and every province of today', () => {
    const provinces = [...graph.provinces.values()].filter(({ current }) => current);
    expect(provinces).toHaveLength(34);
    expect(feeds.length).toBeGreaterThanOrEqual(1 + graph.documents.size + provinces.length);
  });

  test('is well-formed XML', async () => {
    const xml = feeds.map((feed, index) => ({ fileName: `${index}.xml`, contents: feed.xml }));
    const { valid, errors } = await validateXML({ xml, normalization: 'format' });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('is read with the titles, addresses and days that were written', () => {
    for (const { page, items, xml } of feeds) {
      const { title, description, link, language, items: read = [] } = parseRssFeed(xml);
      expect({ title, description, link, language }).toEqual({
        ...{ title: `Tên & “${page}”`, description: 'Mô tả <ngắn>.', link: absolute(page), language: 'vi' },
      });
      expect(
        read.map((item) => [item.title, item.link, item.description, new Date(item.pubDate ?? '')]),
      ).toEqual(
        items.map((item) => [item.title, absolute(item.url), item.description, startOfDay(item.date)]),
      );
    }
  });

  test('names itself (atom:link rel="self")', () => {
    for (const { page, xml } of feeds) {
      expect(parseRssFeed(xml).atom?.links).toEqual([
        { href: absolute(feedAddress(page)), rel: 'self', type: 'application/rss+xml' },
      ]);
    }
  });

  test('has items that can be told apart: a guid each, the address itself', () => {
    for (const { items, xml } of feeds) {
      const guids = parseRssFeed(xml).items?.map(({ guid }) => guid?.value) ?? [];
      expect(guids).toEqual(items.map(({ url }) => absolute(url)));
      expect(new Set(guids).size).toBe(guids.length);
    }
  });

  test('has days as RFC 822 writes them, none of them still to come', () => {
    for (const { items, xml } of feeds) {
      for (const [, date = ''] of xml.matchAll(/<pubDate>(.*?)<\/pubDate>/g))
        expect(date).toMatch(
          /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
        );
      expect(items.filter(({ date }) => date > graph.today)).toEqual([]);
    }
  });
});

test('a feed without items is a feed all the same', async () => {
  const channel = { title: 'Cà Mau', description: 'Chưa có gì.', page: '/tinh/ca-mau/', items: [] };
  const xml = await formatFeed({ ...channel, address: '/tinh/ca-mau/rss.xml' }, absolute);
  expect(parseRssFeed(xml)).toMatchObject({ title: 'Cà Mau', link: absolute('/tinh/ca-mau/') });
});

test('the tools see what is wrong', async () => {
  const { valid } = await validateXML({ xml: '<rss><channel></rss>', normalization: 'format' });
  expect(valid).toBe(false);
  expect(() => parseRssFeed('<html><body/></html>')).toThrow();
});

import { describe, expect, test } from 'vitest';
import type { PageKind } from './page-kind.ts';
import type { Pagefind } from './pagefind.ts';
import type { RegisteredDocument } from './register.ts';
import { createSearch, type SearchSources } from './search-client.ts';

const document = (id: string, symbol: string): RegisteredDocument => ({
  id,
  symbol,
  url: `/van-ban/${id}/`,
  scope: id.split('/')[0] ?? '',
  scopeNames: [],
  title: 'Chuyển đổi số',
  kindName: 'Nghị quyết',
  issuer: 'Tỉnh ủy',
});
const register = [document('trung-uong/52-nq-tw', '52-NQ/TW'), document('quang-ninh/09-nq-tu', '09-NQ/TU')];

const PAGES = [
  { url: '/bai-viet/a/', text: 'chuyển đổi số 52 đảo trần', kind: 'Bài viết' },
  { url: '/van-ban/trung-uong/52-nq-tw/', text: 'nghị quyết 52', kind: 'Văn bản' },
  { url: '/bai-viet/b/', text: 'chuyển đổi số', kind: 'Bài viết' },
];

/** A full text that finds a query as a stretch of a page's text, every page as well as another. */
const pagefind: Pagefind = {
  search: async (query, { filters }) => ({
    results: PAGES.filter(({ text, kind }) => text.includes(query) && filters?.['loai'] === kind).map(
      (page) => ({
        ...{ id: page.url, score: 1 },
        data: async () => ({
          url: page.url,
          excerpt: page.text,
          meta: { title: `Trang ${page.url}`, loai: page.kind },
        }),
      }),
    ),
  }),
};

const sources: SearchSources = { register: async () => register, pagefind: async () => pagefind };
const search = createSearch(sources);
const addresses = async (query: string, kind?: PageKind) =>
  (await search(query, { kind, limit: 10 })).results.map(({ url }) => url);

test('a number leads to its document first', async () => {
  expect(await addresses('52')).toEqual(['/van-ban/trung-uong/52-nq-tw/', '/bai-viet/a/']);
});

test('a document is found by its number where its text has nothing', async () => {
  const { results, total, counts } = await search('9-NQ/TU', { limit: 10 });
  expect(results.map(({ url }) => url)).toEqual(['/van-ban/quang-ninh/09-nq-tu/']);
  expect(total).toBe(1);
  expect(Object.fromEntries(counts)).toEqual({ 'Văn bản': 1 });
});

test('words are found in the text, whatever form of Unicode they were typed in', async () => {
  expect(await addresses('chuyển đổi số')).toEqual(['/bai-viet/a/', '/bai-viet/b/']);
  expect(await addresses('  chuyển đổi số '.normalize('NFD'))).toEqual(['/bai-viet/a/', '/bai-viet/b/']);
});

describe('one kind of page', () => {
  test('is all that is given, while every kind is still counted', async () => {
    const { results, total, counts } = await search('52', { kind: 'Bài viết', limit: 10 });
    expect(results.map(({ url }) => url)).toEqual(['/bai-viet/a/']);
    expect(total).toBe(1);
    expect(Object.fromEntries(counts)).toEqual({ 'Bài viết': 1, 'Văn bản': 1 });
  });

  test('of documents has those found by number', async () => {
    expect(await addresses('52', 'Văn bản')).toEqual(['/van-ban/trung-uong/52-nq-tw/']);
  });
});

test('a list of pages goes behind the pages it lists', async () => {
  const pages = [
    { url: '/van-ban/', kind: 'Trang', score: 2 },
    { url: '/van-ban/x/', kind: 'Văn bản', score: 1 },
  ];
  const found = createSearch({
    ...sources,
    pagefind: async () => ({
      search: async (_, { filters }) => ({
        results: pages
          .filter(({ kind }) => kind === filters?.['loai'])
          .map(({ url, kind, score }) => ({
            id: url,
            score,
            data: async () => ({ url, excerpt: '', meta: { loai: kind } }),
          })),
      }),
    }),
  });
  expect((await found('chữ', { limit: 10 })).results.map(({ url }) => url)).toEqual([
    '/van-ban/x/',
    '/van-ban/',
  ]);
});

test('no more is given than asked for, and all is counted', async () => {
  const { results, total } = await search('chuyển đổi số', { limit: 1 });
  expect([results.length, total]).toEqual([1, 2]);
});

test('d typed without marks is read as đ too, and a page found both ways stands once', async () => {
  const scores: Record<string, number> = { 'dao tran': 1, 'đao tran': 2 };
  const found = createSearch({
    ...sources,
    pagefind: async () => ({
      search: async (query, options) =>
        pagefind.search('đảo trần', options).then(({ results }) => ({
          results: results.map((result) => ({ ...result, score: scores[query] ?? 0 })),
        })),
    }),
  });
  const { results, total } = await found('dao tran', { limit: 10 });
  expect(results.map(({ url }) => url)).toEqual(['/bai-viet/a/']);
  expect(total).toBe(1);
});

test('nothing typed finds nothing', async () => {
  expect(await search(' ', { limit: 10 })).toEqual({
    results: [],
    total: 0,
    counts: new Map(),
    complete: true,
  });
});

describe('what cannot be loaded', () => {
  const fails = () => Promise.reject(new Error('offline'));

  test('leaves the numbers where it is the text', async () => {
    const { results, complete } = await createSearch({ ...sources, pagefind: fails })('52', { limit: 10 });
    expect(results.map(({ url }) => url)).toEqual(['/van-ban/trung-uong/52-nq-tw/']);
    expect(complete).toBe(false);
  });

  test('leaves the text where it is the numbers', async () => {
    const { results } = await createSearch({ ...sources, register: fails })('52', { limit: 10 });
    expect(results.map(({ url }) => url)).toEqual(['/van-ban/trung-uong/52-nq-tw/', '/bai-viet/a/']);
  });

  test('is tried again', async () => {
    let tries = 0;
    const retried = createSearch({
      ...sources,
      pagefind: () => (tries++ === 0 ? fails() : sources.pagefind()),
    });
    expect((await retried('chuyển', { limit: 10 })).complete).toBe(false);
    expect((await retried('chuyển', { limit: 10 })).complete).toBe(true);
  });
});

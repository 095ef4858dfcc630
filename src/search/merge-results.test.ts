import { expect, test } from 'vitest';
import { mergeResults, type FoundPage } from './merge-results.ts';
import type { RegisteredDocument } from './register.ts';

const document = (id: string, symbol: string): RegisteredDocument => ({
  id,
  symbol,
  url: `/van-ban/${id}/`,
  scope: id.split('/')[0] ?? '',
  scopeNames: ['Quảng Ninh'],
  title: 'Chuyển đổi số',
  kindName: 'Nghị quyết',
  issuer: 'Tỉnh ủy',
});
const page = (url: string, kind = 'Bài viết'): FoundPage => ({
  url,
  kind,
  title: `Trang ${url}`,
  excerpt: '<mark>số</mark>',
});

const central = document('trung-uong/52-nq-tw', '52-NQ/TW');
const provincial = document('quang-ninh/52-2025-nq-hdnd', '52/2025/NQ-HĐND');
const register = new Map([central, provincial].map((each) => [each.url, each]));
const addresses = (candidates: RegisteredDocument[], pages: FoundPage[]) =>
  mergeResults(candidates, pages, register).map(({ url }) => url);

test('what was found by number goes before what was found by text', () => {
  expect(addresses([central, provincial], [page('/bai-viet/a/'), page('/bai-viet/b/')])).toEqual([
    '/van-ban/trung-uong/52-nq-tw/',
    '/van-ban/quang-ninh/52-2025-nq-hdnd/',
    '/bai-viet/a/',
    '/bai-viet/b/',
  ]);
});

test('a document found both ways stands once, first, with its excerpt', () => {
  const [first, ...others] = mergeResults(
    [central],
    [page('/bai-viet/a/'), page(central.url, 'Văn bản')],
    register,
  );
  expect(first).toEqual({
    url: central.url,
    kind: 'Văn bản',
    title: 'Trang /van-ban/trung-uong/52-nq-tw/',
    excerpt: [{ text: 'số', marked: true }],
    document: central,
  });
  expect(others.map(({ url }) => url)).toEqual(['/bai-viet/a/']);
});

test('a document found by number alone is named by what the register knows', () => {
  expect(mergeResults([central], [], register)).toMatchObject([
    { title: 'Nghị quyết 52-NQ/TW: Chuyển đổi số', kind: 'Văn bản', excerpt: [], document: central },
  ]);
});

test('a document found by its text alone has its symbol from the register', () => {
  expect(mergeResults([], [page(provincial.url, 'Văn bản')], register)[0]?.document?.symbol).toBe(
    '52/2025/NQ-HĐND',
  );
  expect(mergeResults([], [page('/bai-viet/a/')], register)[0]?.document).toBeUndefined();
});

test('nothing found is an empty list', () => {
  expect(mergeResults([], [], register)).toEqual([]);
});

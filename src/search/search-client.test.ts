import { describe, expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import type { TablePage } from './page-table.ts';
import type { Fragment } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import type { RegisteredDocument } from './register.ts';
import { createSearch, type SearchSources } from './search-client.ts';
import { indexForm } from './index-form.ts';

const document = (id: string, symbol: string, issued: string): RegisteredDocument => ({
  ...{ id, symbol, issued, url: `/van-ban/${id}/`, scope: id.split('/')[0] ?? '', scopeNames: [] },
  ...{ title: 'Chuyển đổi số', kindName: 'Nghị quyết', issuer: 'Tỉnh ủy' },
});
const register = [
  document('trung-uong/52-nq-tw', '52-NQ/TW', '2019-09-27'),
  document('quang-ninh/09-nq-tu', '09-NQ/TU', '2022-02-05'),
];

const PAGES: readonly (Pick<TablePage, 'kind'> & { url: string; text: string; title: string })[] = [
  {
    url: '/bai-viet/a/',
    kind: 'Bài viết',
    title: 'Đảo xa',
    text: 'Sóng ra đảo Trần ngày 27/9/2019. Có 1,3 thuê bao.',
  },
  { url: '/bai-viet/b/', kind: 'Bài viết', title: 'Họ Dương', text: 'Ông Dương nói về con đường và đảo xa.' },
  {
    url: '/van-ban/trung-uong/52-nq-tw/',
    kind: 'Văn bản',
    title: 'Nghị quyết 52-NQ/TW',
    text: 'Kinh tế số năm 2030.',
  },
  { url: '/chi-so/dao/', kind: 'Chỉ số', title: 'Số đảo có sóng', text: 'Số đảo Trần.' },
  { url: '/tinh/kon-tum/', kind: 'Tỉnh, thành', title: 'Kon Tum', text: 'Kon Tum.' },
];
const idOf = (url: string) => `vi_${PAGES.findIndex((page) => page.url === url)}abc`;

/** Finds pages that have every word, or the quoted words side by side. */
const pagefind: Pagefind = {
  search: async (query) => {
    const phrases = query.startsWith('"') ? [query.replaceAll('"', '')] : query.split(' ');
    const found = PAGES.filter(({ title, text }) =>
      phrases.every((phrase) => indexForm(`${title}. ${text}`).includes(phrase)),
    );
    return { results: found.map(({ url }) => ({ id: idOf(url), score: 1 })) };
  },
};
const fragmentOf = (id: string): Fragment => {
  const page = PAGES.find(({ url }) => idOf(url) === id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return {
    url: page.url,
    title: page.title,
    content: `${page.title}. ${page.text}`,
    anchors: [],
    facts: [],
    asked: [],
  };
};
const sources: SearchSources = {
  register: async () => ({ documents: register, names: SYMBOL_NAMES }),
  pagefind: async () => pagefind,
  fragment: async (id) => fragmentOf(id),
  facets: async () =>
    PAGES.map(({ kind }) => ({ documents: [], years: kind === 'Bài viết' ? ['2019'] : [], pillars: [] })),
  words: async () => PAGES.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  names: async () => [],
  table: async () => ({
    terms: [],
    pages: PAGES.map(({ url, kind, title }) => ({
      ...{ id: idOf(url), kind, url, title: kind === 'Tỉnh, thành' ? title : '', names: [] },
      ...{ people: [], places: [], years: [], known: 0 },
    })),
  }),
};
const search = createSearch(sources);
const addresses = async (query: string, from = search) =>
  (await from(query, { limit: 10 })).results.map(({ url }) => url);

describe('numbers', () => {
  test('lead to their documents, in the text or not', async () => {
    expect((await addresses('nq 52'))[0]).toBe('/van-ban/trung-uong/52-nq-tw/');
    expect((await addresses('9-NQ/TU'))[0]).toBe('/van-ban/quang-ninh/09-nq-tu/');
  });

  test('may be unfinished', async () => {
    expect((await addresses('nghị quyết 5'))[0]).toBe('/van-ban/trung-uong/52-nq-tw/');
  });

  test('of a day lead to what was issued on it, then to what tells of it', async () => {
    expect(await addresses('27-9-2019')).toEqual(['/van-ban/trung-uong/52-nq-tw/', '/bai-viet/a/']);
  });
});

describe('words', () => {
  test('are found with and without their marks, an article before an indicator', async () => {
    expect(await addresses('đảo Trần')).toEqual(['/bai-viet/a/', '/chi-so/dao/']);
    expect(await addresses('dao tran')).toEqual(['/bai-viet/a/', '/chi-so/dao/']);
  });

  test('that carry marks mean them', async () => {
    const [first] = (await search('đường', { limit: 10 })).results;
    expect(first?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'đường', marked: true }]);
    expect(await addresses('túy')).toEqual([]);
  });

  test('with a slip are put right, and it is said', async () => {
    const { results, remedy } = await search('đảo trầnn', { limit: 10 });
    expect(results[0]?.url).toBe('/bai-viet/a/');
    expect(remedy).toEqual({ kind: 'corrected', from: 'đảo trầnn', to: 'đảo tran' });
  });

  test('that are a name lead to what bears it', async () => {
    expect(await addresses('kontum')).toEqual(['/tinh/kon-tum/']);
  });
});

test('facets narrow the list and are counted over all of it', async () => {
  const { results, total, facets } = await search('đảo Trần', { limit: 10, facets: { loai: 'chi-so' } });
  expect(results.map(({ url }) => url)).toEqual(['/chi-so/dao/']);
  expect(total).toBe(1);
  expect(facets.loai.map(({ label, count }) => [label, count])).toEqual([
    ['Bài viết', 1],
    ['Chỉ số', 1],
  ]);
  const years = (await search('đảo Trần', { limit: 10, facets: { nam: '2019' } })).facets.nam;
  expect(years.map(({ value, count }) => [value, count])).toEqual([['2019', 1]]);
});

test('what is narrowed by is loaded where facets are asked for, and names where a word may be initials', async () => {
  const loaded: string[] = [];
  const watched = createSearch({
    ...sources,
    facets: () => (loaded.push('facets'), sources.facets()),
    names: () => (loaded.push('names'), sources.names()),
  });
  await watched('đảo trầnn', { limit: 10 });
  expect(loaded).toEqual([]);
  await watched('đảo trần', { limit: 10, facets: {} });
  expect(loaded).toEqual(['facets']);
  await watched('đảo xyz', { limit: 10 });
  expect(loaded).toEqual(['facets', 'names']);
});

test('nothing typed finds nothing, and an unknown word what is near it', async () => {
  expect(await search(' ', { limit: 10 })).toMatchObject({ results: [], total: 0 });
  expect((await search('zzz', { limit: 10 })).results).toEqual([]);
});

describe('what cannot be loaded', () => {
  const fails = () => Promise.reject(new Error('offline'));

  test('leaves the numbers where it is the text', async () => {
    const { results, complete } = await createSearch({ ...sources, pagefind: fails })('52', { limit: 10 });
    expect(results.map(({ url }) => url)).toEqual(['/van-ban/trung-uong/52-nq-tw/']);
    expect(complete).toBe(false);
  });

  test('leaves the text where it is the numbers', async () => {
    expect(await addresses('đảo trần', createSearch({ ...sources, register: fails }))).toContain(
      '/bai-viet/a/',
    );
  });

  test('is tried again', async () => {
    let tries = 0;
    const retried = createSearch({
      ...sources,
      pagefind: () => (tries++ === 0 ? fails() : sources.pagefind()),
    });
    expect((await retried('đảo', { limit: 10 })).complete).toBe(false);
    expect((await retried('đảo', { limit: 10 })).complete).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { readVocabulary } from './correct-query.ts';
import { indexForm } from './index-form.ts';
import { createOtherNames } from './other-names.ts';
import type { TablePage } from './page-table.ts';
import { readPage } from './page-text.ts';
import { rankPages } from './rank-pages.ts';
import type { Reader, Wanted } from './ranking.ts';
import { correct, droppedFrom, findByAlias, isGood, loosen, renameParts, renameTerms } from './remedies.ts';
import { createNameLookup } from './site-names.ts';
import { understandQuery } from './understand-query.ts';

const TEXTS: Readonly<Record<string, string>> = {
  bai: 'Sóng ra đảo Trần. Ban Chấp hành đảng bộ họp. Bảo tàng ảo mở cửa.',
  hang: 'Hạng chính phủ điện tử.',
};
const pages: TablePage[] = Object.keys(TEXTS).map((id) => ({
  ...{ id, kind: id === 'hang' ? 'Chỉ số' : 'Bài viết', url: '', title: '' },
  ...{
    names: id === 'hang' ? ['EGDI'] : [],
    people: [],
    places: [],
    documents: [],
    years: [],
    pillars: [],
    known: 0,
  },
}));
const terms = [{ url: '/thuat-ngu/#bch', names: ['BCH', 'Ban Chấp hành'] }];
const words = Object.values(TEXTS).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

const reader: Reader = {
  engine: {
    search: async (query) => {
      const asked = query.startsWith('"') ? [query.replaceAll('"', '')] : query.split(' ');
      const found = Object.entries(TEXTS).filter(([, text]) =>
        asked.every((each) => ` ${indexForm(text)}`.includes(` ${each}`)),
      );
      return { results: found.map(([id]) => ({ id, score: 1 })) };
    },
  },
  site: {
    pages: new Map(pages.map((page) => [page.id, page])),
    names: new Map(),
    named: createNameLookup({ pages, terms }),
    otherNames: createOtherNames(terms, []),
    vocabulary: async () => readVocabulary({ words, names: [] }),
  },
  read: async (id) => ({
    fragment: { url: `/${id}/`, title: id, content: TEXTS[id] ?? '', anchors: [], facts: [], asked: [] },
    text: readPage(TEXTS[id] ?? ''),
    title: readPage(id),
    asked: [],
  }),
  lifted: new Set(),
};
const wanted = (query: string): Wanted => {
  const understood = understandQuery(query);
  return { ...understood, named: reader.site.named(understood) };
};

describe('a typing error', () => {
  test('is put right by the word of the site that stands beside its neighbours', async () => {
    const tried = await correct(wanted('bảo tànng ảo'), reader);
    expect(tried?.remedy).toEqual({ kind: 'corrected', from: 'bảo tànng ảo', to: 'bảo tang ảo' });
    expect(tried?.attempt.pages.map(({ id }) => id)).toEqual(['bai']);
  });

  test('keeps the letters of a word typed with marks, where the site has them with others', async () => {
    // The site has “đảng” and, beside “chính”, “hạng”.
    expect(await correct(wanted('đáng chính'), reader)).toBeUndefined();
    const unmarked = await correct(wanted('hangg chính'), reader);
    expect(unmarked?.remedy).toMatchObject({ to: 'hang chính' });
  });

  test('is none where the site has every word', async () => {
    expect(await correct(wanted('đảo Trần'), reader)).toBeUndefined();
  });
});

test('a short name is looked for written out', async () => {
  const tried = await renameParts(wanted('BCH đảng bộ'), reader);
  expect(tried?.attempt.pages.map(({ id }) => id)).toEqual(['bai']);
  expect(tried?.remedy).toMatchObject({ kind: 'corrected', to: 'Ban Chấp hành đảng bộ' });
  expect(await renameParts(wanted('đảo Trần'), reader)).toBeUndefined();
});

test('an indicator is found by a name that its page never says', async () => {
  const tried = await findByAlias(wanted('EGDI'), reader);
  expect(tried?.attempt.pages.map(({ id }) => id)).toEqual(['hang']);
});

test('words that the best page lacks are dropped, and it is said', async () => {
  const tried = await loosen(wanted('đảo Trần xanh tím'), reader);
  expect(tried?.attempt.pages.map(({ id }) => id)).toEqual(['bai']);
  expect(tried?.remedy).toEqual({ kind: 'dropped', words: ['xanh', 'tím'], kept: 'đảo trần' });
  expect(await loosen(wanted('"đảo Trần"'), reader)).toBeUndefined();
});

test('what is found whole is good, and nothing was dropped', async () => {
  const scores = new Map([['bai', 1]]);
  const whole = await rankPages(wanted('đảo Trần'), reader, { scores, isLoose: false, saying: new Set() });
  expect([isGood(whole), droppedFrom(whole)]).toEqual([true, undefined]);
  expect(isGood({ pages: [], terms: [], best: undefined })).toBe(false);
});

test('raw typing and words run together are read', async () => {
  const to = async (query: string) => (await correct(wanted(query), reader))?.remedy;
  expect(await to('song ra ddaro traanf')).toMatchObject({ to: 'song ra đảo trần' });
  expect(await to('daotran')).toMatchObject({ to: 'dao tran' });
});

test('terms of the glossary are renamed without the words of the site', async () => {
  expect((await renameTerms(wanted('BCH'), reader))?.attempt.best?.page.id).toBe('bai');
});

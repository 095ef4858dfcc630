import { describe, expect, test } from 'vitest';
import { claim, smallContent } from './fixture.ts';
import { findMisnamedDocuments, findRepeatedIds } from './identity.ts';

const result = (id: string) => claim(id, { indicator: 'bang-rong', quantity: { is: 80 }, 'as-of': '2024' });

describe('an id', () => {
  test('is used once', () => {
    expect(findRepeatedIds(smallContent())).toEqual([]);
  });

  test('is repeated in one file, even between a target and a result', () => {
    const content = smallContent({
      'articles/lo-trinh': { results: [result('a'), result('tq-bang-rong-2030')] },
    });
    expect(findRepeatedIds(content)).toEqual([
      {
        file: 'content/articles/lo-trinh.mdx',
        path: ['results', 1, 'id'],
        message:
          'the id "tq-bang-rong-2030" is already used further up in this file; ids are unique over the whole site',
      },
    ]);
  });

  test('is repeated between an event and a claim of another file', () => {
    const content = smallContent({
      'documents/trung-uong/52-nq-tw': { results: [result('tq-hoi-nghi-2019')] },
    });
    expect(findRepeatedIds(content)).toEqual([
      {
        file: 'content/documents/trung-uong/52-nq-tw.mdx',
        path: ['results', 0, 'id'],
        message:
          'the id "tq-hoi-nghi-2019" is already used in content/articles/lo-trinh.mdx; ids are unique over the whole site',
      },
    ]);
  });

  test('is listed at every use after the first', () => {
    const content = smallContent({
      'articles/lo-trinh': { results: [result('a'), result('a'), result('a')] },
    });
    expect(findRepeatedIds(content).map(({ path }) => path?.[1])).toEqual([1, 2]);
  });
});

describe('a document’s file', () => {
  const misnamed = (changes: Parameters<typeof smallContent>[0]) =>
    findMisnamedDocuments(smallContent(changes).documents);

  test('is named by scope and symbol', () => {
    expect(misnamed({})).toEqual([]);
  });

  test('may add the year, where a symbol came back', () => {
    const { documents } = smallContent({ 'documents/tuyen-quang/402-kh-tu': { issued: '2020-02' } });
    const renamed = documents.map((entry) => ({
      ...entry,
      id: entry.id.replace('402-kh-tu', '402-kh-tu-2020'),
    }));
    expect(findMisnamedDocuments(renamed)).toEqual([]);
  });

  test('is free where the document has no symbol', () => {
    expect(misnamed({ 'documents/tuyen-quang/402-kh-tu': { symbol: undefined } })).toEqual([]);
  });

  test('lies in the folder of its province, or of the centre', () => {
    expect(misnamed({ 'documents/tuyen-quang/402-kh-tu': { province: 'ha-giang' } })).toEqual([
      {
        file: 'content/documents/tuyen-quang/402-kh-tu.mdx',
        message: 'the file belongs in documents/ha-giang/',
      },
    ]);
    expect(
      misnamed({ 'documents/tuyen-quang/402-kh-tu': { province: undefined, level: 'central' } }),
    ).toEqual([
      {
        file: 'content/documents/tuyen-quang/402-kh-tu.mdx',
        message: 'the file belongs in documents/trung-uong/',
      },
    ]);
  });

  test('is named as its symbol says', () => {
    expect(misnamed({ 'documents/tuyen-quang/402-kh-tu': { symbol: '403-KH/TU' } })).toEqual([
      {
        file: 'content/documents/tuyen-quang/402-kh-tu.mdx',
        path: ['symbol'],
        message: 'a document with symbol 403-KH/TU is documents/tuyen-quang/403-kh-tu.mdx',
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../model/content.ts';
import { describeIssue } from './schema-issue.ts';

const sentences = (name: CollectionName, raw: unknown): string => {
  const issues = COLLECTIONS[name].schema.safeParse(raw).error?.issues ?? [];
  const offences = issues.flatMap((issue) => describeIssue(issue, raw, 'content/x'));
  return offences.map(({ message }) => message).join('\n');
};

const source = { title: 'Bài gốc', publisher: 'Báo tỉnh', tier: 'press', read: 'full' };
const article = {
  title: 'Lộ trình',
  summary: 'Tóm tắt.',
  province: 'tuyen-quang',
  resolution: ['trung-uong/52-nq-tw'],
  source: 'src-000',
  edited: '2026-11-20',
};
const result = {
  id: 'tq-bang-rong-2024',
  indicator: 'bang-rong',
  province: 'tuyen-quang',
  statement: '80% hộ có băng rộng.',
  quantity: { is: 80 },
  'as-of': '2024',
  evidence: { paragraph: 6, figures: ['80%'] },
};

const inSource = (fields: object) => sentences('sources', { ...source, ...fields });
const inArticle = (fields: object) => sentences('articles', { ...article, ...fields });
const inResult = (fields: object) => inArticle({ results: [{ ...result, ...fields }] });

test('what is right has no sentence', () => {
  expect(inSource({})).toBe('');
  expect(inResult({})).toBe('');
});

describe('a field is missing', () => {
  test('of text', () => {
    expect(inSource({ title: undefined })).toMatchInlineSnapshot(`""title" is missing: it is text"`);
  });

  test('of a choice', () => {
    expect(inSource({ tier: undefined })).toMatchInlineSnapshot(
      `""tier" is missing: it is a tier: official-text, official-site, press, repost, secondary"`,
    );
  });

  test('of a period', () => {
    expect(inArticle({ edited: undefined })).toMatchInlineSnapshot(
      `""edited" is missing: it is a period in quotation marks, such as "2030" or "2019-06-30""`,
    );
  });

  test('of a quantity', () => {
    expect(inResult({ quantity: undefined })).toMatchInlineSnapshot(
      `""results[0].quantity" is missing: it is a quantity such as { about: 30 }"`,
    );
  });

  test('of evidence', () => {
    expect(inResult({ evidence: undefined })).toMatchInlineSnapshot(
      `""results[0].evidence" is missing: it is { paragraph, figures }, { line, where, figures } or { sources }: the place of the source where this stands"`,
    );
  });

  test('of a province', () => {
    expect(inArticle({ province: undefined })).toMatchInlineSnapshot(
      `""province" is missing: it is a province such as quang-ninh, or a list of them"`,
    );
  });

  test('of everything', () => {
    expect(sentences('highlights', {})).toMatchInlineSnapshot(`
      ""order" is missing: it is a whole number from 1: the place on the home page
      "claim" is missing: it is an id such as "kinh-te-so-grdp"
      "text" is missing: it is text"
    `);
  });
});

describe('a field is unknown', () => {
  test('by a slip', () => {
    expect(inSource({ titel: 'A', 'publisher-nota': 'B' })).toMatchInlineSnapshot(`
      "there is no field "titel"; check its spelling
      there is no field "publisher-nota"; check its spelling"
    `);
  });

  test('within a claim', () => {
    expect(inResult({ due: '2030' })).toMatchInlineSnapshot(
      `"there is no field "results[0].due"; check its spelling"`,
    );
  });

  test('in camel case', () => {
    expect(inSource({ publisherNote: 'A' })).toMatchInlineSnapshot(
      `"there is no field "publisherNote"; fields are written in lower case with hyphens: "publisher-note""`,
    );
  });

  test('in camel case within a claim', () => {
    expect(inResult({ 'as-of': undefined, asOf: '2024' })).toMatchInlineSnapshot(`
      ""results[0].as-of" is missing: it is a period in quotation marks, such as "2030" or "2019-06-30"
      there is no field "results[0].asOf"; fields are written in lower case with hyphens: "as-of""
    `);
  });
});

describe('a field has the wrong type', () => {
  test('a number for text', () => {
    expect(inSource({ title: 52 })).toMatchInlineSnapshot(`""title" is text; found 52"`);
  });

  test('nothing for text', () => {
    expect(inSource({ title: null })).toMatchInlineSnapshot(`""title" is text; found nothing"`);
  });

  test('text for a list', () => {
    expect(inSource({ notes: 'A' })).toMatchInlineSnapshot(`""notes" is a list; found "A""`);
  });

  test('text for a group', () => {
    expect(inSource({ author: 'Quang Khôi' })).toMatchInlineSnapshot(
      `""author" is a group of fields; found "Quang Khôi""`,
    );
  });

  test('text for a file', () => {
    expect(sentences('sources', 'Bài gốc')).toMatchInlineSnapshot(
      `"the file is a group of fields; found "Bài gốc""`,
    );
  });

  test('text for true or false', () => {
    expect(inArticle({ draft: 'có' })).toMatchInlineSnapshot(`""draft" is true or false; found "có""`);
  });

  test('a long value is cut', () => {
    expect(inSource({ author: 'Một câu rất dài. '.repeat(20) })).toMatchInlineSnapshot(
      `""author" is a group of fields; found "Một câu rất dài. Một câu rất dài. Một câu rất dài. Một câu rất dài. Một câu …"`,
    );
  });
});

describe('a field has a wrong value', () => {
  test('out of its choices', () => {
    expect(inSource({ tier: 'blog' })).toMatchInlineSnapshot(
      `""tier" is a tier: official-text, official-site, press, repost, secondary; found "blog""`,
    );
    expect(inResult({ 'as-of-basis': 'guessed' })).toMatchInlineSnapshot(
      `""results[0].as-of-basis" is stated, published or inferred; found "guessed""`,
    );
  });

  test('nothing but blanks', () => {
    expect(inSource({ title: '  ' })).toMatchInlineSnapshot(`""title" is not empty; found "  ""`);
  });

  test('no id', () => {
    expect(inArticle({ source: 'Nguồn 1' })).toMatchInlineSnapshot(
      `""source" is an id in lower-case ASCII with hyphens, such as "kinh-te-so-grdp"; found "Nguồn 1""`,
    );
  });

  test('a symbol for a document', () => {
    expect(inArticle({ resolution: ['52-NQ/TW'] })).toMatchInlineSnapshot(
      `""resolution[0]" is a document such as "trung-uong/52-nq-tw" (scope/slug); found "52-NQ/TW""`,
    );
  });

  test('an empty list', () => {
    expect(inArticle({ resolution: [] })).toMatchInlineSnapshot(
      `""resolution" names at least one document; found []"`,
    );
    expect(inArticle({ province: [] })).toMatchInlineSnapshot(
      `""province" names at least one province; found []"`,
    );
  });

  test('a number too small', () => {
    const era = (fields: object) =>
      sentences('provinces', { name: 'A', 'full-name': 'Tỉnh A', kind: 'province', eras: [fields] });
    expect(era({ 'area-km2': 0 })).toMatchInlineSnapshot(`""eras[0].area-km2" is more than 0; found 0"`);
    expect(era({ population: 1.5 })).toMatchInlineSnapshot(
      `""eras[0].population" is a whole number; found 1.5"`,
    );
    expect(sentences('highlights', { order: 0, claim: 'a', text: 'A' })).toMatchInlineSnapshot(
      `""order" is a whole number from 1: the place on the home page; found 0"`,
    );
  });
});

describe('a period', () => {
  test('is a number', () => {
    expect(inResult({ 'as-of': 2024 })).toMatchInlineSnapshot(
      `""results[0].as-of" is a period in quotation marks, such as "2030" or "2019-06-30"; found 2024"`,
    );
  });

  test('is a day that no calendar has', () => {
    expect(inSource({ published: '2025-02-30' })).toMatchInlineSnapshot(
      `""published" is a year, quarter, month, day or span that the calendar has: "2030", "2025-Q1", "2019-06", "2019-06-30", "2021/2025", "2024/.."; found "2025-02-30""`,
    );
  });
});

describe('a quantity', () => {
  test('has no known comparator', () => {
    expect(inResult({ quantity: { around: 80 } })).toMatchInlineSnapshot(
      `""results[0].quantity": a quantity has exactly one of is, about, at-least, more-than, at-most, almost, range, part, rank, complete, trend, qualitative; found {"around":80}"`,
    );
  });

  test('has text for a figure', () => {
    expect(inResult({ quantity: { is: '80%' } })).toMatchInlineSnapshot(
      `""results[0].quantity": "is" takes a number such as 30; found "80%""`,
    );
  });

  test('of what is compared names its place', () => {
    expect(inResult({ 'compared-with': [{ what: 'nation', quantity: 79 }] })).toMatchInlineSnapshot(
      `""results[0].compared-with[0].quantity": a quantity is an object such as { about: 30 }; found 79"`,
    );
  });
});

describe('evidence', () => {
  test('has no known shape', () => {
    expect(inResult({ evidence: { page: 4 } })).toMatchInlineSnapshot(
      `""results[0].evidence" is { paragraph, figures }, { line, where, figures } or { sources }: the place of the source where this stands; found {"page":4}"`,
    );
  });

  test('is text', () => {
    expect(inResult({ evidence: 'đoạn 6' })).toMatchInlineSnapshot(
      `""results[0].evidence" is { paragraph, figures }, { line, where, figures } or { sources }: the place of the source where this stands; found "đoạn 6""`,
    );
  });

  test('names no figure', () => {
    expect(inResult({ evidence: { paragraph: 6, figures: [] } })).toMatchInlineSnapshot(
      `""results[0].evidence.figures" names at least one word or figure as printed; found []"`,
    );
  });
});

test('a claim concerns a province or the nation', () => {
  expect(inResult({ nation: true })).toMatchInlineSnapshot(
    `""results[0].province": a claim has either "province" or "nation: true""`,
  );
  expect(inResult({ province: undefined })).toMatchInlineSnapshot(
    `""results[0].province": a claim has either "province" or "nation: true""`,
  );
});

test('each offence leads to its field as it is spelt in the file', () => {
  const raw = { ...article, results: [{ ...result, 'as-of': 2024, asOfNote: 'A' }] };
  const issues = COLLECTIONS.articles.schema.safeParse(raw).error?.issues ?? [];
  expect(issues.flatMap((issue) => describeIssue(issue, raw, 'content/x')).map(({ path }) => path)).toEqual([
    ['results', 0, 'as-of'],
    ['results', 0, 'asOfNote'],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOrDraftSchema, readDraftArticle } from './draft-article.ts';

const CLAIM = {
  ...{ id: 'sl-a', indicator: 'a', province: 'son-la', statement: 'A là 1.', quantity: { is: 1 } },
  evidence: { paragraph: 1, figures: ['1'] },
};
const DRAFT = {
  ...{
    title: 'Bài',
    summary: 'Tóm tắt.',
    province: 'son-la',
    resolution: ['trung-uong/57-nq-tw'],
    draft: true,
  },
  ...{ source: 'src-000', edited: '2026-11-22', results: [{ ...CLAIM, 'as-of': '2022' }] },
};

test('a draft that is complete is read as it is', () => {
  expect(readDraftArticle(DRAFT)).toMatchObject({ title: 'Bài', results: [{ id: 'sl-a' }] });
});

test('of a draft that isn’t, the rest is read: a claim without its date is left out', () => {
  const results = [{ ...CLAIM, 'as-of': 'TODO' }, ...DRAFT.results];
  const { summary: _, ...rest } = { ...DRAFT, results };
  expect(readDraftArticle(rest)).toMatchObject({ title: 'Bài', summary: 'TODO', results: [{ id: 'sl-a' }] });
  expect(readDraftArticle({ ...DRAFT, results: 'nhiều', sumary: 'a', theLoai: 1 })).toMatchObject({
    results: [],
  });
});

test('what says of itself that it is no draft is held to the schema', () => {
  expect(readDraftArticle({ ...DRAFT, draft: false })).toBeUndefined();
  expect(articleOrDraftSchema.safeParse({ ...DRAFT, draft: false, title: 1 }).success).toBe(false);
  expect(readDraftArticle(null)).toBeUndefined();
});

test('whatever stands in a draft, something can be read', () => {
  const key = fc.constantFrom(...Object.keys(DRAFT), 'targets', 'events', 'plain', 'khác', 'as-of', 'asOf');
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue()), (fields) => {
      expect(readDraftArticle({ ...DRAFT, ...fields, draft: true })).toBeDefined();
      expect(articleOrDraftSchema.safeParse({ ...DRAFT, ...fields, draft: true }).success).toBe(true);
    }),
  );
});

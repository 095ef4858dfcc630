import { describe, expect, test } from 'vitest';
import { articleSchema } from './article.ts';

const article = {
  title: 'Lộ trình của Tuyên Quang',
  summary: 'Một kế hoạch.',
  province: 'tuyen-quang',
  resolution: ['trung-uong/52-nq-tw'],
  source: 'src-000',
  edited: '2026-11-20',
};

const issues = (fields: Record<string, unknown>) =>
  articleSchema.safeParse({ ...article, ...fields }).error?.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));

describe('an article', () => {
  test('is published, without claims, unless it says otherwise', () => {
    const { draft, targets, results, events } = articleSchema.parse(article);
    expect({ draft, targets, results, events }).toEqual({
      draft: false,
      targets: [],
      results: [],
      events: [],
    });
  });

  test('is about one province or several', () => {
    expect(articleSchema.parse(article).province).toEqual(['tuyen-quang']);
    expect(articleSchema.parse({ ...article, province: ['tuyen-quang', 'quang-ninh'] }).province).toEqual([
      'tuyen-quang',
      'quang-ninh',
    ]);
  });

  test('is about one province at least', () => {
    expect(issues({ province: undefined })).toEqual([
      { path: 'province', message: 'is a province such as quang-ninh, or a list of them' },
    ]);
  });

  test('names at least one document', () => {
    expect(issues({ resolution: [] })).toEqual([
      { path: 'resolution', message: 'names at least one document' },
    ]);
  });

  test('names documents by scope and slug, not by symbol', () => {
    expect(issues({ resolution: ['52-NQ/TW'] })).toEqual([
      { path: 'resolution.0', message: 'is a document such as "trung-uong/52-nq-tw" (scope/slug)' },
    ]);
  });

  test('is a draft or it isn’t', () => {
    expect(issues({ draft: 'yes' })).toEqual([{ path: 'draft', message: 'is true or false' }]);
  });
});

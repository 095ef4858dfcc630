import { describe, expect, test } from 'vitest';
import { describePlace, evidenceField, evidenceSources, type Evidence } from './evidence.ts';

describe('evidence is', () => {
  test.each<[string, object]>([
    ['a passage', { paragraph: 5, figures: ['93%'] }],
    ['a passage of a named source', { source: 'src-000', paragraph: 5, figures: ['93%'] }],
    ['a line outside the body', { line: 3, where: 'caption', figures: ['6-2019'] }],
    ['public pages', { sources: ['na-21', 'na-24'] }],
  ])('%s', (_, input) => {
    expect(evidenceField.parse(input)).toEqual(input);
  });

  test.each<[string, object]>([
    ['a source alone', { source: 'src-000' }],
    ['a passage without figures', { paragraph: 5 }],
    ['a line without where it is', { line: 3, figures: ['6-2019'] }],
    ['a passage and a line', { paragraph: 5, line: 3, where: 'caption', figures: ['93%'] }],
    ['a passage of several sources', { sources: ['na-21'], paragraph: 5, figures: ['93%'] }],
  ])('not %s', (_, input) => {
    expect(evidenceField.safeParse(input).error?.issues.map(({ message }) => message)).toEqual([
      'is { paragraph, figures }, { line, where, figures } or { sources }: the place of the source where this stands',
    ]);
  });
});

test('the sources of evidence are those it names, else the article’s own', () => {
  const passage: Evidence = { paragraph: 5, figures: ['93%'] };
  expect(evidenceSources(passage, 'src-000')).toEqual(['src-000']);
  expect(evidenceSources({ ...passage, source: 'src-001' }, 'src-000')).toEqual(['src-001']);
  expect(evidenceSources({ sources: ['na-21', 'na-24'] }, 'src-000')).toEqual(['na-21', 'na-24']);
  expect(evidenceSources(passage)).toEqual([]);
});

describe('a place is described', () => {
  test.each<[Evidence, string]>([
    [{ paragraph: 5, figures: ['93%'] }, 'đoạn 5'],
    [{ line: 3, where: 'caption', figures: ['6-2019'] }, 'chú thích ảnh, dòng 3'],
    [{ line: 1, where: 'title', figures: ['4.0'] }, 'tiêu đề, dòng 1'],
    [{ sources: ['na-21'] }, 'không lưu đoạn'],
  ])('%j as %s', (evidence, text) => {
    expect(describePlace(evidence)).toBe(text);
  });
});

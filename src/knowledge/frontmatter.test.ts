import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test('frontmatter is what stands between two lines of ---', () => {
  expect(splitFrontmatter('---\ntitle: A\n---\nText')).toEqual({
    yaml: 'title: A\n',
    body: 'Text',
    bodyLine: 4,
  });
});

test('empty frontmatter is frontmatter', () => {
  expect(splitFrontmatter('---\n---\nText')).toEqual({ yaml: '', body: 'Text', bodyLine: 3 });
});

test('a body may be empty', () => {
  expect(splitFrontmatter('---\ntitle: A\n---')).toEqual({ yaml: 'title: A\n', body: '', bodyLine: 3 });
});

test('lines of Windows and a byte order mark are taken as they are', () => {
  expect(splitFrontmatter('\uFEFF---\r\ntitle: A\r\n---\r\nText')).toEqual({
    yaml: 'title: A\r\n',
    body: 'Text',
    bodyLine: 4,
  });
});

test('a line across the text is not frontmatter', () => {
  const text = 'Text\n\n---\n\nMore\n\n---\n';
  expect(splitFrontmatter(text)).toEqual({ yaml: '', body: text, bodyLine: 1 });
});

test('text without any is all body', () => {
  expect(splitFrontmatter('Text')).toEqual({ yaml: '', body: 'Text', bodyLine: 1 });
});

import { expect, test } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { withStandIns } from './draft-stand-ins.ts';
import { SMALL_FILES, withFolder, type Files } from './fixture.ts';
import { readContent } from './read-content.ts';

const DRAFT = `---
title: 'Bài mới'
draft: true
province: todo
resolution: [son-la/08-kh-tu, trung-uong/todo]
source: src-todo
targets:
  - { id: tq-bang-rong-2030, indicator: todo, nation: true, statement: A., quantity: { is: 1 }, evidence: { paragraph: 1, figures: ['1'] } }
  - { id: a-2, indicator: todo, nation: true, statement: A., quantity: { is: 1 }, evidence: { paragraph: 1, figures: ['1'] } }
results:
  - { id: a-3, indicator: todo, province: todo, as-of: TODO, statement: A., quantity: { is: 1 }, evidence: { paragraph: 1, figures: ['1'] } }
---
`;

function graphOf(files: Files) {
  return withFolder(files, (root) => buildGraph(withStandIns(readContent(root).content), '2026-11-22'));
}

test('a draft that refers to nothing that is there yet can be shown', () => {
  const built = graphOf({ ...SMALL_FILES, 'content/articles/ban-nhap.mdx': DRAFT });
  if ('offences' in built) throw new Error(JSON.stringify(built.offences));
  const draft = built.graph.articles.get('ban-nhap');
  expect(draft?.source.data.title).toBe('TODO: src-todo');
  expect(draft?.documents.map(({ id }) => id)).toEqual(['son-la/08-kh-tu', 'trung-uong/todo']);
  // The first bears a published id, the last has no date.
  expect(draft?.targets.map(({ id }) => id)).toEqual(['a-2']);
  expect(draft?.results).toEqual([]);
});

test('without drafts the content stays as it is', () => {
  withFolder(SMALL_FILES, (root) => {
    const { content } = readContent(root);
    expect(withStandIns(content)).toBe(content);
  });
});

import { expect, test } from 'vitest';
import type { DocumentNode } from '../model/nodes.ts';
import { knownLevel } from './known-level.ts';

const known = (counts: Partial<Record<'targets' | 'articles', number>>) => {
  const list = (length = 0) => Array.from<never>({ length });
  const none = { results: [], implementedBy: [], programmes: [], cautions: [] };
  return knownLevel({
    ...none,
    targets: list(counts.targets),
    articles: list(counts.articles),
  } satisfies Partial<DocumentNode>);
};

test('a document is known the better the more figures and articles there are', () => {
  expect(known({})).toBe(0);
  expect(known({ targets: 5 })).toBeGreaterThan(known({ targets: 4 }));
  expect(known({ articles: 1 })).toBe(known({ targets: 3 }));
});

test('a level is one digit', () => {
  expect(known({ targets: 10_000 })).toBe(9);
});

/** Two articles that may say different things, and what the build makes of them. */
import { claim, smallGraph, type Fields } from './fixture.ts';

export type Claims = readonly Readonly<Record<string, unknown>>[];

const PAGE = { publisher: 'Báo', tier: 'press', read: 'full' };

/** Two articles on sources of their own, the first with some claims, the second with the others. */
export function twoArticles(list: 'targets' | 'results', first: Claims, second: Claims): Fields {
  const article = { summary: 'Tóm tắt.', province: 'tuyen-quang', edited: '2026-11-20' };
  const resolution = ['trung-uong/52-nq-tw'];
  return {
    'sources/src-001': { ...PAGE, title: 'Bài gốc thứ nhất' },
    'sources/src-002': { ...PAGE, title: 'Bài gốc thứ hai' },
    'articles/mot': { ...article, resolution, title: 'Một', source: 'src-001', [list]: first },
    'articles/hai': { ...article, resolution, title: 'Hai', source: 'src-002', [list]: second },
  };
}

/** A result on the share of the digital economy in 2024. */
export function result(id: string, quantity: object, more: object = {}) {
  return claim(id, { indicator: 'kinh-te-so', quantity, 'as-of': '2024', ...more });
}

/** A target of the plan for the share of the digital economy by 2030. */
export function target(id: string, quantity: object, more: object = {}) {
  return claim(id, {
    ...{ indicator: 'kinh-te-so', document: 'tuyen-quang/402-kh-tu', quantity, due: '2030' },
    ...more,
  });
}

/** Kind and sides of each contradiction, the sides as value and who says it. */
export function found(changes: Fields) {
  return [...smallGraph(changes).contradictions.values()].map(({ kind, sides }) => [
    kind,
    ...sides.map(({ value, accounts }) => [value, ...accounts.map((account) => account.claim?.id)]),
  ]);
}

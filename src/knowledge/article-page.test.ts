import { expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { relatedArticles } from './article-page.ts';

const article = (fields: object) => ({
  title: 'Bài khác',
  summary: 'Tóm tắt.',
  province: 'ha-giang',
  resolution: ['trung-uong/52-nq-tw'],
  source: 'na-21',
  edited: '2026-11-20',
  ...fields,
});

function relatedTo(id: string, changes: Fields) {
  const graph = smallGraph(changes);
  const one = graph.articles.get(id);
  if (!one) throw new Error(`there is no article ${id}`);
  return relatedArticles(graph, one).map(({ article: other, shared }) => [other.id, shared]);
}

test('an article alone has none related', () => {
  expect(relatedTo('lo-trinh', {})).toEqual([]);
});

test('articles are related by documents and places; those with most in common come first', () => {
  const changes = {
    'articles/a': article({}),
    'articles/b': article({
      province: 'tuyen-quang',
      resolution: ['trung-uong/52-nq-tw', 'tuyen-quang/402-kh-tu'],
    }),
    'articles/c': article({}),
  };
  expect(relatedTo('lo-trinh', changes)).toEqual([
    ['b', '402-KH/TU, 52-NQ/TW, Tuyên Quang'],
    ['a', '52-NQ/TW'],
    ['c', '52-NQ/TW'],
  ]);
});

test('articles with nothing in common are not related', () => {
  const changes = {
    'articles/lo-trinh': { resolution: ['tuyen-quang/402-kh-tu'] },
    'articles/a': article({}),
  };
  expect(relatedTo('lo-trinh', changes)).toEqual([]);
});

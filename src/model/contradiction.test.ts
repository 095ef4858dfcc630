import { describe, expect, test } from 'vitest';
import { contradictionClaims, contradictionSources } from './contradiction.ts';
import { result, target, twoArticles } from './contradiction.fixture.ts';
import { smallGraph } from './fixture.ts';

test('a source behind both sides counts once', () => {
  const [contradiction] = smallGraph(
    twoArticles('results', [result('a', { is: 12 }), result('b', { is: 15 })], [result('c', { is: 12 })]),
  ).contradictions.values();
  expect(contradiction && contradictionSources(contradiction).map(({ id }) => id)).toEqual([
    'src-002',
    'src-001',
  ]);
  expect(contradiction && contradictionClaims(contradiction).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

describe('a contradiction is announced', () => {
  test('with its claims, their articles, document, indicator and province, once each', () => {
    const graph = smallGraph(twoArticles('targets', [target('a', { is: 30 })], [target('b', { is: 40 })]));
    const [contradiction] = graph.contradictions.values();
    const nodes = [
      ...['a', 'b'].map((id) => graph.targets.get(id)),
      ...['mot', 'hai'].map((id) => graph.articles.get(id)),
      ...[graph.documents.get('tuyen-quang/402-kh-tu'), graph.indicators.get('kinh-te-so')],
      graph.provinces.get('tuyen-quang'),
    ];
    expect(nodes.map((node) => node?.contradictions)).toEqual(nodes.map(() => [contradiction]));
    expect(contradiction && contradictionClaims(contradiction).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(graph.articles.get('lo-trinh')?.contradictions).toEqual([]);
    expect(graph.documents.get('trung-uong/52-nq-tw')?.contradictions).toEqual([]);
  });

  test('with the document and the articles that print its dates', () => {
    const graph = smallGraph({
      'documents/trung-uong/52-nq-tw': {
        mentions: [{ source: 'src-000', paragraph: 4, figures: ['52-NQ/TW', '29/9/2019'] }],
      },
    });
    const ids = (node: { contradictions: readonly { id: string }[] } | undefined) =>
      node?.contradictions.map(({ id }) => id);
    expect(ids(graph.documents.get('trung-uong/52-nq-tw'))).toEqual(['ngay-ban-hanh-trung-uong-52-nq-tw']);
    expect(ids(graph.articles.get('lo-trinh'))).toEqual(['ngay-ban-hanh-trung-uong-52-nq-tw']);
  });
});

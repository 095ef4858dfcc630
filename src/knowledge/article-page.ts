/** What an article's page shows beyond the article's own node. */
import { documentLabel } from '../model/document-name.ts';
import type { ArticleNode, Graph } from '../model/nodes.ts';

export interface RelatedArticle {
  article: ArticleNode;
  /** What both are about, as words. */
  shared: string;
}

/** Other articles on the same documents or places; most in common first. */
export function relatedArticles({ articles }: Graph, article: ArticleNode): RelatedArticle[] {
  return [...articles.values()]
    .filter((other) => other !== article)
    .map((other) => ({ article: other, names: inCommon(article, other) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length || a.article.id.localeCompare(b.article.id))
    .map(({ article: other, names }) => ({ article: other, shared: names.join(', ') }));
}

function inCommon(one: ArticleNode, other: ArticleNode): string[] {
  const documents = one.documents.filter((document) => other.documents.includes(document));
  const provinces = one.provinces.filter((province) => other.provinces.includes(province));
  return [...documents.map(({ data }) => documentLabel(data)), ...provinces.map(({ data }) => data.name)];
}

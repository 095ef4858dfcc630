/** The figures that a page's prose marks, and which of their claims stand in none of the page's own tables. */
import { readProse } from '../figures/prose.ts';
import type { ArticleNode, DocumentNode, Graph, ResultNode, TargetNode } from '../model/nodes.ts';

/** The claims that a body marks, each once, in the order of the text. */
export function markedClaims(body: string): string[] {
  return [...new Set(readProse(body).flatMap(({ marks }) => marks.map(({ id }) => id)))];
}

/** Claims as the tables of a page take them. */
export interface Claims {
  targets: TargetNode[];
  results: ResultNode[];
}

/**
 * The claims with these ids.
 * @example findClaims(graph, ['qn-kinh-te-so-2030']).targets.length // 1
 */
export function findClaims(
  { targets, results }: Pick<Graph, 'targets' | 'results'>,
  ids: readonly string[],
): Claims {
  return {
    targets: ids.flatMap((id) => targets.get(id) ?? []),
    results: ids.flatMap((id) => results.get(id) ?? []),
  };
}

/**
 * The claims that a page's prose marks and its own tables don't hold, in the order of the text: they get a table of
 * their own, so that every mark leads to a row of the same page.
 * @param body the page's prose as its file has it
 */
export function foreignClaims(graph: Graph, page: ArticleNode | DocumentNode, body: string): Claims {
  const own = new Set([...page.targets, ...page.results].map(({ id }) => id));
  return findClaims(
    graph,
    markedClaims(body).filter((id) => !own.has(id)),
  );
}

/** How much the site knows of a document: of several that answer alike, people mostly mean the one it says most of. */
import type { DocumentNode } from '../model/nodes.ts';

/** An article on a document says as much of it as so many figures. */
const ARTICLE = 3;
/** So many mentions, and more, are the highest level. */
const MOST = 127;
const HIGHEST = 9;

/**
 * A digit: 0 where hardly more than its number is known, a level more for each time there is nearly twice as much.
 * @example knownLevel(graph.documents.get('trung-uong/57-nq-tw')) // 8
 */
export function knownLevel({
  targets,
  results,
  articles,
  implementedBy,
  programmes,
  cautions,
}: Pick<
  DocumentNode,
  'targets' | 'results' | 'articles' | 'implementedBy' | 'programmes' | 'cautions'
>): number {
  const mentions = [targets, results, implementedBy, programmes, cautions].reduce(
    (sum, { length }) => sum + length,
    ARTICLE * articles.length,
  );
  return Math.floor((HIGHEST * Math.log2(1 + Math.min(mentions, MOST))) / Math.log2(1 + MOST));
}

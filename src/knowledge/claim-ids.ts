/** The ids that claims and events bear: each names one thing over the whole site. */
import { statedInTables } from '../model/dataset-results.ts';
import type { ReadContent } from './read-content.ts';

/**
 * Every id in use, in published files and in drafts, also of what couldn't be read.
 * @example claimIds(readContent(root)).has('qn-kinh-te-so-2030') // true
 */
export function claimIds({ content, unread }: Pick<ReadContent, 'content' | 'unread'>): Set<string> {
  const pages = [...content.articles, ...content.documents, ...content.reports].map(({ data }) => data);
  const listed = pages.flatMap(({ targets, results, ...rest }) => [
    ...targets,
    ...results,
    ...('events' in rest ? rest.events : []),
  ]);
  const cells = statedInTables(content).map(({ claim }) => claim);
  return new Set([...unread, ...[...listed, ...cells].map(({ id }) => id)]);
}

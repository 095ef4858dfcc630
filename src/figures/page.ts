/** An article, a document or a report as the check of its figures sees it. */
import type { ArticleData } from '../model/article.ts';
import type { Result, Target } from '../model/claim.ts';
import type { DocumentData } from '../model/document.ts';
import type { ReportData } from '../model/report.ts';

export interface Page {
  readonly id: string;
  readonly file: string;
  readonly data: ArticleData | DocumentData | ReportData;
  readonly body: string;
}

/**
 * The claims of an article, a document or a report, each with the way to it in the frontmatter.
 * @example claimsOf(data)[0]?.path // ['targets', 0]
 */
export function claimsOf({
  targets,
  results,
}: Page['data']): { claim: Target | Result; path: (string | number)[] }[] {
  return [
    ...targets.map((claim, index) => ({ claim, path: ['targets', index] })),
    ...results.map((claim, index) => ({ claim, path: ['results', index] })),
  ];
}

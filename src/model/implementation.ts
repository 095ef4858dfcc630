/** Implementation (lược đồ): which document carries out which, as trees that start at the documents that carry out none. */
import type { DocumentNode } from './nodes.ts';
import { comparePeriods } from './period.ts';

export interface Branch {
  document: DocumentNode;
  children: Branch[];
}

/**
 * The trees in which a document stands: one for each document at the top of what it implements.
 * @example implementationRoots(plan538)[0].document.id // 'trung-uong/57-nq-tw'
 */
export function implementationRoots(document: DocumentNode): Branch[] {
  return [...topsOf(document, new Set())].map((top) => branch(top, new Set()));
}

/** Children come by date, those without one last; a circle is cut where it closes. */
function branch(document: DocumentNode, above: ReadonlySet<DocumentNode>): Branch {
  const path = new Set([...above, document]);
  const children = document.implementedBy.filter((child) => !path.has(child)).sort(byIssue);
  return { document, children: children.map((child) => branch(child, path)) };
}

/** The tops above a document, each once however many ways lead to it. */
function topsOf(document: DocumentNode, below: ReadonlySet<DocumentNode>): Set<DocumentNode> {
  const path = new Set([...below, document]);
  const above = document.implements.filter((other) => !path.has(other));
  if (above.length === 0) return new Set([document]);
  return new Set(above.flatMap((other) => [...topsOf(other, path)]));
}

function byIssue(a: DocumentNode, b: DocumentNode): number {
  if (a.data.issued && b.data.issued) return comparePeriods(a.data.issued, b.data.issued);
  return Number(b.data.issued !== undefined) - Number(a.data.issued !== undefined);
}

/** Implementation (lược đồ): which document carries out which, as trees that start at the documents that carry out none. */
import type { DocumentNode } from './nodes.ts';
import { compareOptionalPeriods } from './period.ts';

export interface Branch {
  document: DocumentNode;
  children: Branch[];
}

/**
 * The trees in which a document stands: one for each document at the top of what it implements.
 * @example implementationRoots(plan538)[0].document.id // 'trung-uong/57-nq-tw'
 */
export function implementationRoots(document: DocumentNode): Branch[] {
  return [...implementationTops(document)].map(implementationTree);
}

/**
 * What a document implements in the end: the documents above it that carry out none, each once however many ways lead
 * to it. A document that carries out none is its own top.
 * @example implementationTops(plan538) // Set of the node of 'trung-uong/57-nq-tw'
 */
export function implementationTops(document: DocumentNode): Set<DocumentNode> {
  return topsAbove(document, new Set());
}

/**
 * All that carries a document out, and what carries that out.
 * @example implementationTree(resolution57).children[0].document.id // 'quang-ninh/538-kh-ubnd'
 */
export function implementationTree(document: DocumentNode): Branch {
  return branch(document, new Set());
}

/**
 * Orders documents by when they were issued; those without a date come last.
 * @example documents.sort(compareIssued)
 */
export function compareIssued(a: DocumentNode, b: DocumentNode): number {
  return compareOptionalPeriods(a.data.issued, b.data.issued);
}

/** Children come by date, those without one last; a circle is cut where it closes. */
function branch(document: DocumentNode, above: ReadonlySet<DocumentNode>): Branch {
  const path = new Set([...above, document]);
  const children = document.implementedBy.filter((child) => !path.has(child)).sort(compareIssued);
  return { document, children: children.map((child) => branch(child, path)) };
}

function topsAbove(document: DocumentNode, below: ReadonlySet<DocumentNode>): Set<DocumentNode> {
  const path = new Set([...below, document]);
  const above = document.implements.filter((other) => !path.has(other));
  if (above.length === 0) return new Set([document]);
  return new Set(above.flatMap((other) => [...topsAbove(other, path)]));
}

/** Implementation (lược đồ): which document carries out which, as trees that start at the documents that carry out none. */
import type { DocumentNode } from './nodes.ts';
import { compareOptionalPeriods } from './period.ts';

export interface Branch {
  document: DocumentNode;
  children: Branch[];
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
 * All that a document carries out, with how many steps lead there by the shortest way; nearest first. The document itself
 * is not in it, also where it carries itself out in a circle.
 * @example documentsAbove(plan17) // Map { '71/NQ-CP' => 1, '07-KH/TU' => 1, '57-NQ/TW' => 2 }, with nodes as keys
 */
export function documentsAbove(document: DocumentNode): Map<DocumentNode, number> {
  const steps = new Map<DocumentNode, number>();
  let reached: readonly DocumentNode[] = [document];
  for (let step = 1; reached.length > 0; step += 1) {
    reached = reached
      .flatMap((below) => below.implements)
      .filter((above) => above !== document && !steps.has(above));
    for (const above of reached) steps.set(above, step);
  }
  return steps;
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

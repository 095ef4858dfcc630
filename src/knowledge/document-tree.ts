/**
 * The implementation tree (lược đồ) on a document's page: what leads down to it and what carries it out, without the other
 * places' documents that would bury it.
 *
 * Vocabulary
 * - *near*: the document itself, what carries it out, and the documents of its own scope. A document of the centre is
 *   carried out everywhere, so a province's are near to it only where they are few.
 * - *folded*: documents that carry out this one or one below it, kept behind a summary.
 * - *elsewhere*: documents that carry out one above it; the page of that one has them.
 */
import { compareIssued, implementationTops } from '../model/implementation.ts';
import type { DocumentNode } from '../model/nodes.ts';
import { compareVietnamese } from '../vietnamese/collation.ts';

export interface DocumentBranch {
  readonly document: DocumentNode;
  readonly children: readonly DocumentBranch[];
  /** By place. */
  readonly folded?: readonly DocumentBranch[];
  /** How many documents. */
  readonly elsewhere?: number;
  /** True where what carries it out was shown before, further up. */
  readonly isAgain?: boolean;
}

/** So many documents of provinces are folded; fewer are shown. */
const FOLDED_FROM = 7;
/** Fewer branches than this at one document aren't worth a fold. */
const FOLDED_BRANCHES = 3;

/**
 * The trees of a document's page, one for each document at the top.
 * @example documentTrees(plan538)[0].elsewhere // 48: what else carries out 57-NQ/TW
 */
export function documentTrees(document: DocumentNode): DocumentBranch[] {
  const below = documentsBelow(document);
  const { province } = document.data;
  const isFew = province !== undefined || below.size < FOLDED_FROM;
  const isNear = (other: DocumentNode) =>
    other === document || other.data.province === province || (isFew && below.has(other));
  const leads = (other: DocumentNode) => isNear(other) || [...documentsBelow(other)].some(isNear);
  const shown = new Set<DocumentNode>();

  const branch = (of: DocumentNode, path: ReadonlySet<DocumentNode>, isWhole: boolean): DocumentBranch => {
    if (shown.has(of) && of.implementedBy.length > 0) return { document: of, children: [], isAgain: true };
    shown.add(of);
    const here = new Set([...path, of]);
    const next = of.implementedBy.filter((child) => !here.has(child)).sort(compareIssued);
    const isBelow = of === document || below.has(of);
    const far = isWhole ? [] : next.filter((child) => !leads(child));
    const rest = isBelow && far.length < FOLDED_BRANCHES ? [] : far;
    const children = next
      .filter((child) => !rest.includes(child))
      .map((child) => branch(child, here, isWhole || far.includes(child)));
    if (rest.length === 0) return { document: of, children };
    return isBelow
      ? { document: of, children, folded: rest.sort(comparePlaces).map((child) => branch(child, here, true)) }
      : { document: of, children, elsewhere: countWithBelow(rest) };
  };
  return [...implementationTops(document)].map((top) => branch(top, new Set(), false));
}

/**
 * How many documents a list of branches has, and of how many places.
 * @example countFolded(branch.folded) // { documents: 41, places: 24 }
 */
export function countFolded(branches: readonly DocumentBranch[]): { documents: number; places: number } {
  const all = new Set(branches.flatMap(documentsIn));
  const places = new Set([...all].flatMap(({ data }) => data.province ?? []));
  return { documents: all.size, places: places.size };
}

function documentsIn({ document, children }: DocumentBranch): DocumentNode[] {
  return [document, ...children.flatMap(documentsIn)];
}

/** All that carries a document out, however many steps below; not the document itself. */
function documentsBelow(document: DocumentNode): Set<DocumentNode> {
  const found = new Set<DocumentNode>();
  const visit = (above: DocumentNode) => {
    for (const child of above.implementedBy) {
      if (child === document || found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(document);
  return found;
}

function countWithBelow(documents: readonly DocumentNode[]): number {
  return new Set(documents.flatMap((document) => [document, ...documentsBelow(document)])).size;
}

function comparePlaces(a: DocumentNode, b: DocumentNode): number {
  const name = ({ province }: DocumentNode) => province?.data.name ?? '';
  return compareVietnamese(name(a), name(b)) || compareIssued(a, b);
}

/**
 * The cascade: how targets are carried from the centre down, document by document.
 *
 * Vocabulary
 * - *pledge*: a target as it counts here: a level to reach, of a document, for the place that the document is for. Counts of
 *   tasks, commitments of companies and targets of places below a province are none.
 * - *link*: a pledge of a document and the pledge above it that it answers, in a document that the first one carries out,
 *   over however many steps; found by indicator and due date, or set by an editor (`answers`) where the measure changed.
 * - *standing*: what a lower pledge is in the end: what it made of the one above, *added* (nothing of the centre has its
 *   indicator), or *own* (the centre has it, in no document that this one is known to carry out).
 *
 * A rank of the country is nobody else's to carry, so ranks of the nation and of a province are never linked.
 */
import { changeOf, dueDay, type Change, type ChangeKind } from './cascade-change.ts';
import { compareIssued, documentsAbove } from './implementation.ts';
import type { DocumentNode, TargetNode } from './nodes.ts';
import { isRankUnit } from './unit.ts';

/** A target of a document. */
export type Pledge = TargetNode & { document: DocumentNode };

export interface CascadeLink {
  above: Pledge;
  below: Pledge;
  change: Change;
  /** How many steps of implementation lie between the two documents; 1 where one carries out the other itself. */
  steps: number;
  /** Who found that the two belong together. */
  foundBy: 'rule' | 'editor';
}

export interface Cascade {
  /** Every pledge once, however often it is told. */
  pledges: readonly Pledge[];
  /** In the order of the lower pledges. */
  links: readonly CascadeLink[];
  /** The links of a lower pledge to those above it, the one that says most first. */
  above: ReadonlyMap<TargetNode, readonly CascadeLink[]>;
  /** The links of an upper pledge to those below it. */
  below: ReadonlyMap<TargetNode, readonly CascadeLink[]>;
}

/**
 * The cascade of some targets.
 * @example buildCascade(graph.targets.values()).above.get(hanoi2030)?.[0]?.change // { kind: 'raised', by: 10 }
 */
export function buildCascade(targets: Iterable<TargetNode>): Cascade {
  const pledges = distinct([...targets].filter(isPledge));
  const ofDocument = Map.groupBy(pledges, ({ document }) => document);
  const links = pledges.flatMap((below) => linksOf(below, ofDocument));
  return {
    ...{ pledges, links },
    above: Map.groupBy(links, ({ below }) => below),
    below: Map.groupBy(links, ({ above }) => above),
  };
}

/**
 * Whether what a pledge says can be set beside another: one indicator, and one place or the nation above it.
 * @example canAnswer(nationBy2030, hanoiBy2030) // true
 */
export function canAnswer(above: TargetNode, below: TargetNode): boolean {
  if (above.indicator !== below.indicator) return false;
  if (above.province === below.province) return true;
  return above.province === undefined && !isRankUnit(above.indicator.data.unit);
}

/**
 * What one pledge made of another, whether or not their documents are linked; on another indicator the measure changed.
 * @example comparePledges(over55, atLeast42) // { kind: 'lowered', by: -13 }
 */
export function comparePledges(above: TargetNode, below: TargetNode): Change {
  if (above.indicator !== below.indicator) return { kind: 'remeasured', by: undefined };
  const { unit, direction, comparable } = above.indicator.data;
  const samePlace = above.province === below.province;
  return changeOf(above.data, below.data, { unit, direction, comparable, samePlace });
}

function isPledge(target: TargetNode): target is Pledge {
  const { data, document, province } = target;
  if (data.kind !== 'target' || data.by !== undefined || data.place !== undefined) return false;
  return document !== undefined && document.province === province;
}

/** One promise told twice in the same way is one pledge; told differently, each way stays. */
function distinct(pledges: readonly Pledge[]): Pledge[] {
  const groups = Map.groupBy(pledges, ({ document, indicator, data }) =>
    JSON.stringify([document.id, indicator.id, dueDay(data.due), data.quantity]),
  );
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function linksOf(below: Pledge, ofDocument: ReadonlyMap<DocumentNode, readonly Pledge[]>): CascadeLink[] {
  const own = ofDocument.get(below.document) ?? [];
  const links = [...documentsAbove(below.document)].flatMap(([document, steps]) => {
    const there = ofDocument.get(document) ?? [];
    const set = there.filter((above) => below.answers.includes(above));
    const found = set.length > 0 ? set : nearest(there, below, own);
    const foundBy = set.length > 0 ? ('editor' as const) : ('rule' as const);
    return found.map((above) => ({ above, below, change: comparePledges(above, below), steps, foundBy }));
  });
  return links.sort(compareLinks);
}

/** The pledge of one document that another one's answers, if any: due on the same day, else moved, else the nearest in time. */
function nearest(there: readonly Pledge[], below: Pledge, own: readonly Pledge[]): Pledge[] {
  const isTaken = (above: Pledge) => own.some((other) => other !== below && isDueWith(above, other));
  const found = there
    .filter((above) => canAnswer(above, below))
    .filter((above) => isDueWith(above, below) || !isTaken(above))
    .map((above) => ({
      above,
      weight: weightOf(comparePledges(above, below).kind),
      far: apart(above, below),
    }))
    .sort((a, b) => Number(a.far > 0) - Number(b.far > 0) || a.weight - b.weight || a.far - b.far);
  return found.slice(0, 1).map(({ above }) => above);
}

function isDueWith(above: Pledge, below: Pledge): boolean {
  return canAnswer(above, below) && dueDay(above.data.due) === dueDay(below.data.due);
}

/** In days. */
function apart(a: Pledge, b: Pledge): number {
  const [first, second] = [dueDay(a.data.due), dueDay(b.data.due)];
  if (first === undefined || second === undefined) return first === second ? 0 : Infinity;
  return Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000;
}

/** What says more comes first: the same due date, then a moved one, then no more than the indicator. */
function weightOf(kind: ChangeKind): number {
  if (kind === 'milestone') return 2;
  return kind === 'earlier' || kind === 'later' ? 1 : 0;
}

/** Of what says as much, the centre's first, then the nearer document, then the later one. */
function compareLinks(a: CascadeLink, b: CascadeLink): number {
  const provincial = ({ above }: CascadeLink) => Number(above.document.province !== undefined);
  return (
    weightOf(a.change.kind) - weightOf(b.change.kind) ||
    provincial(a) - provincial(b) ||
    a.steps - b.steps ||
    compareIssued(b.above.document, a.above.document)
  );
}

const cascades = new WeakMap<ReadonlyMap<string, TargetNode>, Cascade>();

/**
 * The cascade of a graph, built once for it.
 * @example cascadeOf(await getGraph()).links.length
 */
export function cascadeOf({ targets }: { targets: ReadonlyMap<string, TargetNode> }): Cascade {
  const cascade = cascades.get(targets) ?? buildCascade(targets.values());
  cascades.set(targets, cascade);
  return cascade;
}

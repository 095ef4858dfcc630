/** Standings: what each lower target is in the end, and what a document carries of those above it. */
import { dueDay, type Change, type ChangeKind } from './cascade-change.ts';
import { canAnswer, comparePledges, type Cascade, type CascadeLink, type Pledge } from './cascade.ts';
import { compareIssued, documentsAbove } from './implementation.ts';
import type { DocumentNode, TargetNode } from './nodes.ts';
import { isRankUnit } from './unit.ts';

/** What a lower target is: what it made of the one above, or that there is none. */
export type StandingKind = ChangeKind | 'added' | 'own';

export interface Standing {
  kind: StandingKind;
  /** The link that says most; there where it answers something. */
  link: CascadeLink | undefined;
  /** For an own target: one of the centre for the same day, set beside it without being its origin. */
  beside: { target: Pledge; change: Change } | undefined;
}

/** What became of a target above in one document: undefined kinds of silence are told apart. */
export type CarriedKind = ChangeKind | 'not-seen' | 'dropped' | 'nation-only';

export interface Carried {
  above: Pledge;
  kind: CarriedKind;
  link: CascadeLink | undefined;
}

/**
 * The standing of a target below the centre, or of a central one that carries out another; undefined for those at the top,
 * and for what is no level to reach.
 * @example standingOf(graphCascade, hanoi2030)?.kind // 'raised'
 */
export function standingOf(cascade: Cascade, target: TargetNode): Standing | undefined {
  const [link] = cascade.above.get(target) ?? [];
  if (link) return { kind: link.change.kind, link, beside: undefined };
  if (target.data.kind !== 'target') return undefined;
  const { document } = target;
  const carriesOut = document !== undefined && documentsAbove(document).size > 0;
  if (!target.province) return carriesOut ? { kind: 'added', link, beside: undefined } : undefined;
  const central = cascade.pledges.filter((above) => !above.province && canAnswer(above, target));
  if (central.length === 0) return { kind: carriesOut ? 'added' : 'own', link, beside: undefined };
  return { kind: 'own', link, beside: besideOf(central, target) };
}

/**
 * What became of every target of the documents above, in one document, by document from the nearest on. Empty where no
 * target of the document is known: what is silent there is our sources. A target is only called dropped where the document's
 * text was read whole.
 * @example carriedInto(graphCascade, plan)[0]?.[1].map(({ kind }) => kind) // ['kept', 'raised', 'not-seen']
 */
export function carriedInto(cascade: Cascade, document: DocumentNode): [DocumentNode, Carried[]][] {
  if (!cascade.pledges.some((pledge) => pledge.document === document)) return [];
  return [...documentsAbove(document).keys()].flatMap((other): [DocumentNode, Carried[]][] => {
    const above = cascade.pledges.filter((pledge) => pledge.document === other);
    return above.length === 0 ? [] : [[other, above.map((one) => carried(cascade, one, document))]];
  });
}

/**
 * The targets of the centre on one indicator for one day, by date of their documents: each generation took it up anew.
 * @example generationsOf(cascade, digitalEconomy).map(({ due, pledges }) => [due, pledges.length]) // [['2025-12-31', 4], …]
 */
export function generationsOf(
  { pledges }: Cascade,
  indicator: TargetNode['indicator'],
): { due: string | undefined; pledges: Pledge[] }[] {
  const central = pledges.filter((pledge) => !pledge.province && pledge.indicator === indicator);
  const groups = Map.groupBy(central, ({ data }) => dueDay(data.due));
  return [...groups]
    .map(([due, group]) => ({
      due,
      pledges: group.sort((a, b) => compareIssued(a.document, b.document)),
    }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

function carried({ below }: Cascade, above: Pledge, document: DocumentNode): Carried {
  const links = below.get(above)?.filter((one) => one.below.document === document) ?? [];
  const link = links.find(({ change }) => change.kind !== 'milestone') ?? links[0];
  if (link) return { above, kind: link.change.kind, link };
  const isRankOfNation = !above.province && isRankUnit(above.indicator.data.unit);
  if (isRankOfNation && document.province) return { above, kind: 'nation-only', link };
  return { above, kind: document.textSeen ? 'dropped' : 'not-seen', link };
}

/** What the centre had last said for the same day when the target was set; where that isn't known, what it says last. */
function besideOf(central: readonly Pledge[], target: TargetNode): Standing['beside'] {
  const sameDay = central
    .filter((above) => dueDay(above.data.due) === dueDay(target.data.due))
    .sort((a, b) => compareIssued(a.document, b.document));
  const { document } = target;
  const known = document?.data.issued
    ? sameDay.filter((above) => compareIssued(above.document, document) <= 0)
    : [];
  const latest = known.at(-1) ?? sameDay.at(-1);
  return latest && { target: latest, change: comparePledges(latest, target) };
}

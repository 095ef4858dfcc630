/** Targets stated differently: one promise of one document, told with different figures or different words. */
import { contradictionAddress, NATION_KEY } from './address.ts';
import type { Account, Contradiction, Search } from './contradiction.ts';
import { disagree } from './contradiction-interval.ts';
import { countSides, joinSearches, pairsOf, placeOf, sidesOf, type Pair } from './contradiction-sides.ts';
import { documentLabel } from './document-name.ts';
import type { TargetNode } from './nodes.ts';
import { describePeriod, formatPeriod, periodEnd, periodStart, type Period } from './period.ts';
import { SINGLE_COMPARATORS, spellQuantity, type Quantity } from './quantity.ts';
import { slugify } from '../vietnamese/fold.ts';

type Kind = 'target' | 'target-wording';

interface Pledge extends Account {
  claim: TargetNode;
}

/** The parts of ids that say what kind of contradiction it is. */
const ID_PARTS: Record<Kind, string> = { target: 'muc-tieu', 'target-wording': 'tu-chi-muc' };

/**
 * The targets that are stated differently.
 * @example findTargetContradictions(graph.targets.values()).contradictions
 */
export function findTargetContradictions(targets: Iterable<TargetNode>): Search {
  return joinSearches([...Map.groupBy(targets, promiseKey).values()].map(search));
}

/** What makes two targets one promise. */
function promiseKey({ data, indicator, province, document }: TargetNode): string {
  return JSON.stringify([
    indicator.id,
    province?.id,
    data.place,
    document?.id,
    data.kind,
    data.by,
    data.due && dueKey(data.due),
  ]);
}

/** "Đến năm 2030" and "đến 31/12/2030" are one due date; a span is meant from its first day. */
function dueKey(due: Period): string {
  return due.kind === 'point' ? (periodEnd(due) ?? '') : `${periodStart(due)} ${periodEnd(due) ?? ''}`;
}

function search(targets: readonly TargetNode[]): Search {
  const pairs = pairsOf(targets.map(pledgeOf));
  const groups = Map.groupBy(pairs, kindOf);
  const kinds: readonly Kind[] = ['target', 'target-wording'];
  return {
    contradictions: kinds.flatMap((kind) => describe(kind, groups.get(kind) ?? []) ?? []),
    pairs: pairs.length,
  };
}

function pledgeOf(claim: TargetNode): Pledge {
  const { data, sources, url, indicator } = claim;
  const value = spellQuantity(data.quantity, indicator.data.unit);
  return { role: 'claim', value, period: data.due, claim, evidence: data.evidence, sources, url };
}

/** How two statements of one promise differ; undefined where they don't. */
function kindOf([{ claim: a }, { claim: b }]: Pair<Pledge>): Kind | undefined {
  const [first, second] = [a.data.quantity, b.data.quantity];
  if (disagree(figureOf(first), figureOf(second), a.indicator.data.unit)) return 'target';
  const worded = isSingle(first) && isSingle(second) && first.comparator !== second.comparator;
  return worded ? 'target-wording' : undefined;
}

/**
 * A promise is held to its figure: "ít nhất 20" leaves 30 possible, and "khoảng 20" 21, but nobody who promised 30 or 21
 * would say so.
 */
function figureOf(quantity: Quantity): Quantity {
  return isSingle(quantity) ? { comparator: 'is', value: quantity.value } : quantity;
}

function isSingle(quantity: Quantity): quantity is Extract<Quantity, { value: number }> & {
  comparator: (typeof SINGLE_COMPARATORS)[number];
} {
  return (SINGLE_COMPARATORS as readonly string[]).includes(quantity.comparator);
}

function describe(kind: Kind, pairs: readonly Pair<Pledge>[]): Contradiction | undefined {
  const claim = pairs[0]?.[0].claim;
  if (!claim) return undefined;
  const { data, indicator, document, province } = claim;
  const { place, due: period } = data;
  const sides = sidesOf(pairs);
  const id = slugify(
    [
      ...[ID_PARTS[kind], indicator.id, province?.id ?? NATION_KEY, place, document?.id],
      ...[data.kind === 'target' ? '' : data.kind, data.by, period ? formatPeriod(period) : 'khong-han'],
    ].join(' '),
  );
  const due = period ? describePeriod(period) : 'không nêu hạn';
  const by = document ? ` của ${documentLabel(document.data)}` : '';
  return {
    ...{ id, url: contradictionAddress(id), kind, indicator, document, province, place, period, sides },
    title: `Mục tiêu${by}: ${indicator.data.name}, ${placeOf({ province, place })}, ${due}`,
    explanation: EXPLANATIONS[kind](countSides(sides, 'cách ghi')),
  };
}

const SAME = 'cùng văn bản, cùng chỉ số, cùng nơi, cùng hạn';

const EXPLANATIONS: Record<Kind, (counted: string) => string> = {
  target: (counted) =>
    `Mỗi lần dựng trang, máy so những câu nêu cùng một mục tiêu (${SAME}): ${counted} khác mức nhau, dù đã tính đến làm tròn.`,
  'target-wording': (counted) =>
    `Mỗi lần dựng trang, máy so những câu nêu cùng một mục tiêu (${SAME}): ${counted} cùng con số nhưng khác từ đứng trước con số.`,
};

/** What a document's page shows beyond the document's own node. */
import { describePlace } from '../model/evidence.ts';
import { documentLabel } from '../model/document-name.ts';
import type { DocumentNode, EventNode, Graph, SourceNode, TargetNode } from '../model/nodes.ts';
import { decimalYear, describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';
import { describeQuantity } from '../model/quantity.ts';
import { rollUp } from '../model/roll-up.ts';

/** The places of one source that mention a document. */
export interface PassageGroup {
  source: SourceNode;
  /** In Vietnamese: “đoạn 4: “46-CTr/TU”, “15/1/2025””. */
  places: string[];
}

/** A stop on a document's route. */
export interface RouteStop {
  kind: 'issued' | 'document' | 'due' | 'result' | 'now';
  /** In years: 2024.97. */
  date: number;
  label: string;
  text: string;
  href?: string;
}

/**
 * Short facts for the chips under a document's title: how many targets, how many with data, what implements it.
 * @example documentProgress(document) // ['20 mục tiêu, 3 có số liệu', '3 văn bản thực hiện']
 */
export function documentProgress({ targets, implementedBy }: DocumentNode): string[] {
  const { withData } = rollUp(targets);
  const counts =
    targets.length === 0
      ? 'Chưa thấy mục tiêu trong nguồn'
      : `${targets.length} mục tiêu, ${withData} có số liệu`;
  return implementedBy.length === 0 ? [counts] : [counts, `${implementedBy.length} văn bản thực hiện`];
}

/** Events that name the document, oldest first. */
export function documentEvents({ events }: Graph, document: DocumentNode): EventNode[] {
  return events.filter((event) => event.documents.includes(document));
}

/** The passages that mention the document, grouped by source. */
export function passagesOf({ sources }: Graph, { data }: DocumentNode): PassageGroup[] {
  const groups = Map.groupBy(data.mentions, (mention) => mention.source ?? '');
  return [...groups].flatMap(([id, mentions]) => {
    const source = sources.get(id);
    const places = mentions.map(
      (mention) => `${describePlace(mention)} (${mention.figures.map((figure) => `“${figure}”`).join(', ')})`,
    );
    return source ? [{ source, places }] : [];
  });
}

/** The route from a document's issue, through what carries it out, to its last due date. */
export function documentRoute({ today }: Graph, document: DocumentNode): RouteStop[] {
  const { issued } = document.data;
  if (!issued) return [];
  const carriedOut = document.implementedBy.flatMap((other) =>
    other.data.issued
      ? [{ ...stop('document', other.data.issued, documentLabel(other.data)), href: other.url }]
      : [],
  );
  const now: RouteStop = {
    kind: 'now',
    date: decimalYear(today),
    label: 'Nay',
    text: `${Number(today.slice(5, 7))}/${today.slice(0, 4)}`,
  };
  return [stop('issued', issued, 'Ban hành'), ...carriedOut, now, ...dueStops(document)].sort(
    (a, b) => a.date - b.date,
  );
}

function dueStops({ targets }: DocumentNode): RouteStop[] {
  const dated = targets.filter((target) => target.data.due && periodEnd(target.data.due));
  const groups = Map.groupBy(dated, (target) => periodEnd(target.data.due as Period) ?? '');
  return [...groups].flatMap(([end, group]) => {
    const main = headline(group);
    if (!main) return [];
    const { quantity } = main.data;
    const figure = 'value' in quantity ? `: ${describeQuantity(quantity, main.indicator.data.unit)}` : '';
    const others = group.length > 1 ? ` và ${group.length - 1} mục tiêu khác` : '';
    const text = `${main.indicator.data.name}${figure}${others}`;
    return [
      {
        kind: 'due',
        date: decimalYear(end),
        label: end.slice(0, 4),
        text,
        href: main.url,
      } satisfies RouteStop,
    ];
  });
}

/** The target that stands for its group: one with a figure, on the indicator that most claims are about. */
function headline(targets: readonly TargetNode[]): TargetNode | undefined {
  const weight = ({ data, indicator }: TargetNode) =>
    ('value' in data.quantity && data.kind === 'target' ? 1000 : 0) +
    indicator.targets.length +
    indicator.results.length;
  return [...targets].sort((a, b) => weight(b) - weight(a))[0];
}

function stop(kind: 'issued' | 'document', period: Period, text: string): RouteStop {
  return { kind, date: decimalYear(periodStart(period)), label: describePeriod(period), text };
}

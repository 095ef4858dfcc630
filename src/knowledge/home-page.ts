/** What the home page shows: the founding and latest documents, the timeline in small, gaps. */
import { documentName } from '../model/document-name.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { DocumentNode, Graph, ProvinceNode } from '../model/nodes.ts';
import { decimalYear, describePeriod, periodEnd, periodStart } from '../model/period.ts';
import { registerOrder } from './register.ts';

/** Documents with a symbol: central ones first, then provincial ones, the newest of each first. */
export function plateOrder(documents: Iterable<DocumentNode>): DocumentNode[] {
  const numbered = registerOrder([...documents].filter(({ data }) => data.symbol !== undefined));
  const central = numbered.filter(({ data }) => data.level === 'central');
  return [...central, ...numbered.filter(({ data }) => data.level !== 'central')];
}

/** Provinces with targets and not one result: what is missing is told as plainly as what is there. */
export function provincesWithoutResults({ provinces }: Graph): ProvinceNode[] {
  return [...provinces.values()].filter(({ targets, results }) => targets.length > 0 && results.length === 0);
}

/** The small timeline: dated documents with their number, and one stop for each year in which targets fall due. */
export function miniTimelineData(graph: Graph) {
  const documents = [...graph.documents.values()].filter(
    ({ data }) => data.issued && data.symbol !== undefined,
  );
  const lanes = [
    { id: CENTRAL_SCOPE, name: 'Trung ương' },
    ...[...new Set(documents.flatMap(({ province }) => province ?? []))]
      .sort((a, b) => b.documents.length - a.documents.length)
      .map(({ id, data }) => ({ id, name: data.name })),
  ];
  return {
    lanes,
    items: [...documents.flatMap(documentItem), ...dueItems(graph)],
    now: decimalYear(graph.today),
  };
}

function documentItem({ data, province, url }: DocumentNode) {
  if (!data.issued) return [];
  const number = /^\d+/.exec(data.symbol ?? '')?.[0] ?? '';
  return [
    {
      lane: province?.id ?? CENTRAL_SCOPE,
      date: decimalYear(periodStart(data.issued)),
      kind: 'document' as const,
      number,
      name: `${documentName(data)}, ${describePeriod(data.issued)}`,
      href: url,
    },
  ];
}

/** Only due dates still ahead: the way so far is told by the documents. */
function dueItems({ events, today }: Graph) {
  return events.flatMap((event) => {
    const end = event.kind === 'due' ? periodEnd(event.date) : undefined;
    if (end === undefined || end < today) return [];
    return [
      {
        lane: event.province?.id ?? CENTRAL_SCOPE,
        date: decimalYear(end),
        kind: 'due' as const,
        name: event.what,
        href: event.url,
      },
    ];
  });
}

/** What the home page shows: the founding and the latest documents, the timeline in small. */
import { documentName } from '../model/document-name.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { DocumentNode, Graph } from '../model/nodes.ts';
import { decimalYear, describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';
import { registerOrder } from './register.ts';

/** The resolutions that everything else follows. */
const FOUNDING = ['trung-uong/57-nq-tw', 'trung-uong/52-nq-tw'];
const NEWEST = 6;

/** The founding resolutions, the newer first. */
export function foundingDocuments({ documents }: Graph): DocumentNode[] {
  return FOUNDING.flatMap((id) => documents.get(id) ?? []);
}

/** The documents issued last whose day is known, the newest first; the founding ones stand elsewhere. */
export function newestDocuments({ documents }: Graph): DocumentNode[] {
  const dated = [...documents.values()].filter(
    ({ id, data }) => isDay(data.issued) && data.symbol !== undefined && !FOUNDING.includes(id),
  );
  return registerOrder(dated).slice(0, NEWEST);
}

/** Places with fewer documents are told of faster by their list. */
const FEWEST_DRAWN = 3;

/** The small timeline of one place that the large one doesn't draw; undefined where there is little to draw. */
export function placeTimeline(graph: Graph, { id, name }: { id: string; name: string }) {
  const province = graph.provinces.get(id);
  if (!province || province.articles.length > 0) return undefined;
  const documents = province.documents.filter(isDrawn);
  if (documents.length < FEWEST_DRAWN) return undefined;
  const items = [...documents.flatMap(documentItem), ...dueItems(graph).filter(({ lane }) => lane === id)];
  return { lanes: [{ id, name }], items, now: decimalYear(graph.today) };
}

/**
 * The small timeline of the centre and the places that articles of ours tell of: dated documents that set
 * targets, with their number, and one stop for each year in which targets
 * fall due.
 */
export function miniTimelineData(graph: Graph) {
  const told = [...graph.provinces.values()].filter(
    ({ articles, documents }) => articles.length > 0 && documents.some(isDrawn),
  );
  const lanes = [
    { id: CENTRAL_SCOPE, name: 'Trung ương' },
    ...told
      .sort((a, b) => b.documents.length - a.documents.length)
      .map(({ id, data }) => ({ id, name: data.name })),
  ];
  const ids = new Set(lanes.map(({ id }) => id));
  const documents = [...graph.documents.values()].filter(
    (document) => isDrawn(document) && (document.targets.length > 0 || FOUNDING.includes(document.id)),
  );
  const items = [...documents.flatMap(documentItem), ...dueItems(graph)];
  return { lanes, items: items.filter(({ lane }) => ids.has(lane)), now: decimalYear(graph.today) };
}

function isDrawn({ data }: DocumentNode): boolean {
  return data.issued !== undefined && data.symbol !== undefined;
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

function isDay(period: Period | undefined): boolean {
  return period?.kind === 'point' && period.at.precision === 'day';
}

/**
 * The timeline: every dated thing as one list, and the same as lanes for the drawing. The list is complete; the drawing
 * gathers what falls together.
 */
import { documentName } from '../model/document-name.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { Evidence } from '../model/evidence.ts';
import type {
  DatasetNode,
  EventNode,
  Graph,
  ProvinceNode,
  ResultNode,
  SourceNode,
  TargetNode,
} from '../model/nodes.ts';
import { comparePeriods, decimalYear, periodEnd, periodStart, type Period } from '../model/period.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

export const TIMELINE_KINDS = {
  document: 'Văn bản ban hành',
  due: 'Hạn của mục tiêu',
  result: 'Kết quả được báo cáo',
  event: 'Sự kiện khác',
} as const;

export type TimelineKind = keyof typeof TIMELINE_KINDS;

/** One row of the timeline's list. */
export interface TimelineRow {
  id: string;
  kind: TimelineKind;
  date: Period;
  /** The lane: `trung-uong` or a province. */
  lane: string;
  what: string;
  /** What stands beside the mark in the drawing. */
  label: string;
  url: string;
  pillars: string[];
  documents: string[];
  /** The targets that fall due. */
  targets: readonly TargetNode[];
  evidence: Evidence | undefined;
  sources: readonly SourceNode[];
  note: string | undefined;
}

/** Every event and every result, oldest first; a table is one row, whatever the number of its cells. */
export function timelineRows(graph: Graph): TimelineRow[] {
  const tables = [...graph.datasets.values()];
  const inTables = new Set(tables.flatMap(({ results }) => results));
  const reported = [...graph.results.values()].filter((result) => !inTables.has(result));
  return [...graph.events.map(eventRow), ...reported.map(resultRow), ...tables.map(tableRow)].sort(
    (a, b) => comparePeriods(a.date, b.date) || a.id.localeCompare(b.id),
  );
}

/** The lanes that have something: the centre first, then provinces in the order of their first document. */
export function timelineLanes(graph: Graph, rows: readonly TimelineRow[]): { id: string; name: string }[] {
  const used = new Set(rows.map((row) => row.lane));
  const provinces = [...graph.provinces.values()].filter((province) => used.has(province.id));
  return [
    { id: CENTRAL_SCOPE, name: 'Trung ương' },
    ...provinces
      .sort((a, b) => firstIssue(a).localeCompare(firstIssue(b)))
      .map(({ id, data }) => ({ id, name: data.name })),
  ];
}

/** The lanes that are drawn together: the centre, and the places that articles of ours tell of. */
export function drawnLanes(
  graph: Graph,
  lanes: readonly { id: string; name: string }[],
): { id: string; name: string }[] {
  return lanes.filter(
    ({ id }) => id === CENTRAL_SCOPE || (graph.provinces.get(id)?.articles.length ?? 0) > 0,
  );
}

/**
 * The list by place: the lanes that are drawn first, the others by name.
 * @example timelinePlaces(rows, lanes, drawn)[0]?.name // 'Trung ương'
 */
export function timelinePlaces(
  rows: readonly TimelineRow[],
  lanes: readonly { id: string; name: string }[],
  drawn: readonly { id: string; name: string }[],
): { id: string; name: string; rows: TimelineRow[] }[] {
  const first = new Set(drawn.map(({ id }) => id));
  const others = sortVietnamese(
    lanes.filter(({ id }) => !first.has(id)),
    ({ name }) => name,
  );
  const groups = Map.groupBy(rows, (row) => row.lane);
  return [...drawn, ...others].map(({ id, name }) => ({ id, name, rows: groups.get(id) ?? [] }));
}

/**
 * How much of each kind there is, in words.
 * @example countKinds(rows) // '27 văn bản ban hành, 12 hạn của mục tiêu'
 */
export function countKinds(rows: readonly TimelineRow[]): string {
  const counts = Map.groupBy(rows, ({ kind }) => kind);
  return Object.entries(KIND_NOUNS)
    .flatMap(([kind, noun]) => {
      const count = counts.get(kind as TimelineKind)?.length ?? 0;
      return count > 0 ? [`${count} ${noun}`] : [];
    })
    .join(', ');
}

const KIND_NOUNS: Readonly<Record<TimelineKind, string>> = {
  document: 'văn bản',
  due: 'hạn',
  result: 'kết quả',
  event: 'sự kiện',
};

/**
 * What the drawing needs: an item for each row, one for each target that falls due, so that what the drawing gathers is
 * counted right, and a link for each implementation.
 */
export function timelineData(graph: Graph, rows: readonly TimelineRow[], lanes = timelineLanes(graph, rows)) {
  const links = [...graph.documents.values()].flatMap((document) =>
    document.implements.map((other) => ({ from: other.id, to: document.id })),
  );
  return {
    lanes,
    items: rows.flatMap((row) => (row.kind === 'due' ? dueItems(row) : [rowItem(row)])),
    links,
    now: decimalYear(graph.today),
  };
}

function rowItem(row: TimelineRow) {
  return {
    id: row.kind === 'document' ? (row.documents[0] ?? row.id) : row.id,
    lane: row.lane,
    date: decimalYear(dayOf(row)),
    kind: row.kind,
    label: row.label,
    title: row.what,
    href: row.url,
    pillars: row.pillars,
  };
}

function dueItems(row: TimelineRow) {
  return row.targets.map((target) => ({
    id: target.id,
    lane: row.lane,
    date: decimalYear(dayOf(row)),
    kind: row.kind,
    label: '1 mục tiêu',
    title: target.data.statement,
    href: target.url,
    pillars: [target.indicator.data.pillar],
  }));
}

/** Rows by year, oldest first. */
export function rowsByYear(rows: readonly TimelineRow[]): { year: string; rows: TimelineRow[] }[] {
  return [...Map.groupBy(rows, yearOf)]
    .map(([year, group]) => ({ year, rows: group }))
    .sort((a, b) => a.year.localeCompare(b.year));
}

/**
 * The year under which a row stands.
 * @example yearOf({ kind: 'due', date: parsePeriod('2025/2027')! }) // '2027'
 */
export function yearOf(row: Pick<TimelineRow, 'kind' | 'date'>): string {
  return dayOf(row).slice(0, 4);
}

/** A due date is its last day, and so is what a result was counted up to; all else is when it begins. */
function dayOf({ kind, date }: Pick<TimelineRow, 'kind' | 'date'>): string {
  const end = kind === 'due' || kind === 'result' ? periodEnd(date) : undefined;
  return end ?? periodStart(date);
}

function eventRow(event: EventNode): TimelineRow {
  const [document] = event.documents;
  const { [event.kind]: kind } = {
    issued: 'document',
    published: 'event',
    due: 'due',
    event: 'event',
  } as const;
  const pillars = event.targets.map((target) => target.indicator.data.pillar);
  return {
    id: event.id,
    kind,
    date: event.date,
    lane: event.province?.id ?? CENTRAL_SCOPE,
    what: event.what,
    label: event.label,
    url: event.url,
    pillars: [...new Set(pillars)],
    documents:
      kind === 'document' && document ? [document.id] : event.documents.map(({ data }) => documentName(data)),
    targets: event.targets,
    evidence: event.evidence,
    sources: event.source ? [event.source] : [],
    note: event.note,
  };
}

function resultRow({ id, data, indicator, province, url, sources }: ResultNode): TimelineRow {
  return {
    id,
    kind: 'result',
    date: data.asOf,
    lane: province?.id ?? CENTRAL_SCOPE,
    what: data.statement,
    label: '1 kết quả',
    url,
    pillars: [indicator.data.pillar],
    documents: [],
    targets: [],
    evidence: data.evidence,
    sources,
    note: undefined,
  };
}

function tableRow({ id, data, url, sources, rows, results }: DatasetNode): TimelineRow {
  return {
    id: `bang-${id}`,
    kind: 'result',
    date: data.asOf,
    lane: CENTRAL_SCOPE,
    what: data.title,
    label: '1 bảng số liệu',
    url,
    pillars: [...new Set(results.map(({ indicator }) => indicator.data.pillar))],
    documents: [],
    targets: [],
    evidence: undefined,
    sources,
    note: `Bảng số liệu, ${rows.length} tỉnh, thành.`,
  };
}

function firstIssue({ documents }: ProvinceNode): string {
  const days = documents.flatMap(({ data }) => (data.issued ? [periodStart(data.issued)] : []));
  return days.sort()[0] ?? '9999';
}

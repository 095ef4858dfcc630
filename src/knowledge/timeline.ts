/**
 * The timeline: every dated thing as one list, and the same as lanes for the drawing. The list is complete; the drawing
 * gathers what falls together.
 */
import { documentName } from '../model/document-name.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EventNode, Graph, ProvinceNode, ResultNode, SourceNode, TargetNode } from '../model/nodes.ts';
import { comparePeriods, decimalYear, periodEnd, periodStart, type Period } from '../model/period.ts';

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

/** Every event and every result, oldest first. */
export function timelineRows(graph: Graph): TimelineRow[] {
  return [...graph.events.map(eventRow), ...[...graph.results.values()].map(resultRow)].sort(
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

/**
 * What the drawing needs: an item for each row, one for each target that falls due, so that what the drawing gathers is
 * counted right, and a link for each implementation.
 */
export function timelineData(graph: Graph, rows: readonly TimelineRow[]) {
  const links = [...graph.documents.values()].flatMap((document) =>
    document.implements.map((other) => ({ from: other.id, to: document.id })),
  );
  return {
    lanes: timelineLanes(graph, rows),
    items: rows.flatMap((row) => (row.kind === 'due' ? dueItems(row) : [rowItem(row)])),
    links,
    now: decimalYear(graph.today),
  };
}

function rowItem(row: TimelineRow) {
  return {
    id: row.kind === 'document' ? (row.documents[0] ?? row.id) : row.id,
    lane: row.lane,
    date: row.kind === 'result' ? endYear(row.date) : decimalYear(periodStart(row.date)),
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
    date: endYear(row.date),
    kind: row.kind,
    label: '1 mục tiêu',
    title: target.data.statement,
    href: target.url,
    pillars: [target.indicator.data.pillar],
  }));
}

/** Rows by the year in which they start, oldest first. */
export function rowsByYear(rows: readonly TimelineRow[]): { year: string; rows: TimelineRow[] }[] {
  return [...Map.groupBy(rows, (row) => periodStart(row.date).slice(0, 4))].map(([year, group]) => ({
    year,
    rows: group,
  }));
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

function endYear(period: Period): number {
  return decimalYear(periodEnd(period) ?? periodStart(period));
}

function firstIssue({ documents }: ProvinceNode): string {
  const days = documents.flatMap(({ data }) => (data.issued ? [periodStart(data.issued)] : []));
  return days.sort()[0] ?? '9999';
}

/**
 * What the timeline is made of. An *item* is one dated thing as the caller has it. An *entry* is what gets
 * drawn: an item, or a *cluster* of several dues, results or events of one lane and year. A *station* is
 * one place on a lane with the entries too near to each other in time to stand side by side.
 */

import { ascending, group, mean } from 'd3';
import type { MarkKind } from './marks.ts';
import { COUNTED } from './words.ts';
import type { ChartOptions } from './svg.ts';

/** A lane of the timeline: the centre, a province. */
export interface TimelineLane {
  readonly id: string;
  readonly name: string;
}

/** One dated thing. */
export interface TimelineItem {
  readonly id: string;
  /** Id of its lane. */
  readonly lane: string;
  /** Decimal year; "by 2025" is just under 2026. */
  readonly date: number;
  readonly kind: MarkKind;
  /** What stands beside the mark: a symbol, a figure, a short name. */
  readonly label: string;
  /** What is read out and shown on pointing. */
  readonly title: string;
  readonly href?: string;
  /** Ids of its pillars, for filtering. */
  readonly pillars?: readonly string[];
}

/** "`to` implements `from`": drawn from the one to the other. Ends without an item are passed over. */
export interface TimelineLink {
  readonly from: string;
  readonly to: string;
}

/** Everything on the timeline. */
export interface TimelineData {
  readonly lanes: readonly TimelineLane[];
  readonly items: readonly TimelineItem[];
  readonly links: readonly TimelineLink[];
  /** The present, a decimal year. */
  readonly now: number;
}

/** How the timeline is to be drawn. */
export interface TimelineOptions extends ChartOptions {
  /** Address of the list behind a cluster; without it a cluster is not a link. */
  readonly clusterHref?: (lane: string, year: number, kind: MarkKind) => string;
}

/** What one mark on the timeline stands for. */
export interface TimelineEntry {
  readonly lane: string;
  readonly kind: MarkKind;
  readonly date: number;
  readonly year: number;
  /** What may stand beside the mark, the fullest first; shorter ones are for where there is no room. */
  readonly labels: readonly [string, ...string[]];
  readonly name: string;
  readonly href?: string | undefined;
  readonly pillars: readonly string[];
  /** The items it stands for. */
  readonly ids: readonly string[];
}

/** Kinds that are gathered by lane and year; documents always stand for themselves. */
const CLUSTERED: ReadonlySet<MarkKind> = new Set(['due', 'result', 'event']);

/**
 * The entries of the timeline in the order of time: documents one by one, several dues, results or events
 * of one lane and year as one.
 *
 * @example timelineEntries({ lanes, items, links: [], now: 2026.9 }, {})
 */
export function timelineEntries(
  data: TimelineData,
  options: Pick<TimelineOptions, 'clusterHref'>,
): TimelineEntry[] {
  const laneNames = new Map(data.lanes.map((lane) => [lane.id, lane.name]));
  const items = data.items.filter((one) => laneNames.has(one.lane));
  const entries: TimelineEntry[] = [];
  for (const members of group(items, clusterKey).values()) {
    const [only] = members;
    if (only === undefined) continue;
    if (members.length === 1) entries.push(singleEntry(only));
    else entries.push(clusterEntry(members, laneNames.get(only.lane) ?? only.lane, options));
  }
  return entries.sort((a, b) => a.date - b.date || ascending(a.lane, b.lane) || ascending(a.name, b.name));
}

/**
 * The attributes by which a script on the page dims an entry: place, kind, year, pillars. They bear the names of the
 * page's filters, as its list does.
 *
 * @example filterAttributes(entry) // { 'data-noi': 'tw', 'data-loai': 'document', 'data-nam': '2019', … }
 */
export function filterAttributes(entry: TimelineEntry): Record<string, string> {
  return {
    class: `c-item c-item-${entry.kind}`,
    'data-mark': '',
    'data-noi': entry.lane,
    'data-loai': entry.kind,
    'data-nam': String(entry.year),
    'data-trucot': entry.pillars.join(' '),
  };
}

function clusterKey(one: TimelineItem): string {
  return CLUSTERED.has(one.kind) ? `${one.lane} ${one.kind} ${Math.floor(one.date)}` : `item ${one.id}`;
}

function singleEntry(one: TimelineItem): TimelineEntry {
  const year = Math.floor(one.date);
  return {
    lane: one.lane,
    kind: one.kind,
    date: one.date,
    year,
    labels: one.kind === 'due' ? [`${year}: ${one.label}`, one.label] : [one.label],
    name: one.title.includes(one.label) ? one.title : `${one.label}: ${one.title}`,
    href: one.href,
    pillars: one.pillars ?? [],
    ids: [one.id],
  };
}

function clusterEntry(
  members: readonly TimelineItem[],
  laneName: string,
  options: Pick<TimelineOptions, 'clusterHref'>,
): TimelineEntry {
  const [first] = members;
  if (first === undefined) throw new RangeError('A cluster has at least one member.');
  const year = Math.floor(first.date);
  const dates = members.map((one) => one.date);
  const count = String(members.length);
  const counted = `${count} ${COUNTED[first.kind]}`;
  return {
    lane: first.lane,
    kind: first.kind,
    date: first.kind === 'due' ? Math.max(...dates) : (mean(dates) ?? first.date),
    year,
    labels: first.kind === 'due' ? [`${year}: ${counted}`, counted, count] : [counted, count],
    name: `${first.kind === 'due' ? `${year}: ${counted}` : `${counted}, ${year}`}, ${laneName}`,
    href: options.clusterHref?.(first.lane, year, first.kind),
    pillars: [...new Set(members.flatMap((one) => one.pillars ?? []))],
    ids: members.map((one) => one.id),
  };
}

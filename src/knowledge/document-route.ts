/**
 * A document's route: its issue, what carries it out, its due dates, and today between them.
 *
 * A document of the centre is carried out in dozens of places, and a line with a stop for each can't be read. So what
 * carries it out is *gathered*: documents of one quarter, half-year or year share a stop that counts them and leads to the
 * tree of implementation, where each of them stands. *Near* documents are those of the document's own scope, *far* ones
 * those of provinces under a document of the centre: far ones are gathered first.
 */
import { documentLabel } from '../model/document-name.ts';
import type { DocumentNode, Graph, TargetNode } from '../model/nodes.ts';
import {
  decimalYear,
  describePeriod,
  periodEnd,
  periodPrecision,
  periodStart,
  type Period,
} from '../model/period.ts';
import { describeQuantity } from '../model/quantity.ts';
import { upperFirst } from '../vietnamese/capital.ts';
import { GRAINS, type Grain } from './route-grain.ts';

/** A stop on a document's route. */
export interface RouteStop {
  kind: 'issued' | 'document' | 'due' | 'result' | 'now';
  /** In years: 2024.97. */
  date: number;
  label: string;
  text: string;
  href?: string;
}

/** The section of a document's page that holds the tree of implementation. */
const TREE = '#luoc-do';

/** From everything by itself to everything in one; the first that leaves few enough stops is taken. */
const LADDER: readonly { near: Grain; far: Grain }[] = [
  { near: 'each', far: 'each' },
  { near: 'each', far: 'quarter' },
  { near: 'each', far: 'half' },
  { near: 'each', far: 'year' },
  { near: 'half', far: 'half' },
  { near: 'year', far: 'year' },
  { near: 'whole', far: 'whole' },
];

/**
 * The route from a document's issue, through what carries it out, to its last due date; empty where nobody dates it.
 * @param most how many stops there may be, where gathering can bring it about
 * @example documentRoute(graph, resolution57, 10)[1] // { kind: 'document', label: 'Quý I/2025', text: '12 văn bản của tỉnh, thành', … }
 */
export function documentRoute({ today }: Graph, document: DocumentNode, most: number): RouteStop[] {
  const { issued } = document.data;
  if (!issued) return [];
  const now: RouteStop = {
    kind: 'now',
    date: decimalYear(today),
    label: 'Nay',
    text: `${Number(today.slice(5, 7))}/${today.slice(0, 4)}`,
  };
  const own: RouteStop = { kind: 'issued', ...at(issued), text: 'Ban hành' };
  const fixed = [own, now, ...dueStops(document)];
  const routes = LADDER.map((grains) => [...fixed, ...carriedOut(document, grains)]);
  const fitting = routes.find((route) => new Set(route.map(({ label }) => label)).size <= most);
  return (fitting ?? routes.at(-1) ?? fixed).sort((a, b) => a.date - b.date);
}

/** How many documents carry a document out of which no source gives the date: the route can't show them. */
export function countUndated({ implementedBy }: Pick<DocumentNode, 'implementedBy'>): number {
  return implementedBy.filter(({ data }) => !data.issued).length;
}

interface Dated {
  document: DocumentNode;
  issued: Period;
  isFar: boolean;
}

function carriedOut(document: DocumentNode, { near, far }: { near: Grain; far: Grain }): RouteStop[] {
  const dated = document.implementedBy.flatMap((other): Dated[] => {
    const { issued, province } = other.data;
    return issued ? [{ document: other, issued, isFar: province !== document.data.province }] : [];
  });
  const parts =
    near === far ? [dated] : [dated.filter(({ isFar }) => !isFar), dated.filter(({ isFar }) => isFar)];
  return parts.flatMap((part, index) => {
    const grain = GRAINS[index === 0 ? near : far];
    const groups = Map.groupBy(part, ({ document: { id }, issued }) => grain.key(issued) ?? id);
    return [...groups.values()].map((group) => stopOf(group, grain.label, document.url));
  });
}

function stopOf(
  group: readonly Dated[],
  labelOf: (periods: readonly Period[]) => string,
  url: string,
): RouteStop {
  const [first] = group;
  if (group.length === 1 && first) {
    return { kind: 'document', ...at(first.issued), text: nameOf(first), href: first.document.url };
  }
  const periods = group.map(({ issued }) => issued);
  const dates = periods.map(middle);
  const yearOnly = periods.every((period) => periodPrecision(period) === 'year') ? ' chỉ rõ năm' : '';
  return {
    kind: 'document',
    date: dates.reduce((sum, date) => sum + date, 0) / dates.length,
    label: upperFirst(labelOf(periods)),
    text: `${nameGroup(group)}${yearOnly}`,
    href: `${url}${TREE}`,
  };
}

/** "50/NQ-CP, 749/QĐ-TTg; 3 văn bản của tỉnh, thành": near documents by name where they are two at most. */
function nameGroup(group: readonly Dated[]): string {
  const near = group.filter(({ isFar }) => !isFar);
  const far = group.filter(({ isFar }) => isFar);
  const names = near.length > 2 ? `${near.length} văn bản ${scopeOf(near)}` : near.map(nameOf).join(', ');
  const [only] = far;
  const others = far.length === 1 && only ? nameOf(only) : `${far.length} văn bản của tỉnh, thành`;
  return [near.length > 0 ? names : '', far.length > 0 ? others : ''].filter(Boolean).join('; ');
}

function scopeOf([first]: readonly Dated[]): string {
  return first?.document.province ? 'thực hiện' : 'của trung ương';
}

function nameOf({ document, isFar }: Dated): string {
  const name = documentLabel(document.data);
  const { province } = document;
  // A document without a symbol has a title that often names its place.
  return isFar && province && !name.includes(province.data.name) ? `${name}, ${province.data.name}` : name;
}

function dueStops({ targets }: DocumentNode): RouteStop[] {
  const dated = targets.filter((target) => target.data.due && periodEnd(target.data.due));
  const groups = Map.groupBy(dated, (target) => periodEnd(target.data.due as Period) ?? '');
  return [...groups].flatMap(([end, group]) => {
    const main = headline(group);
    if (!main) return [];
    const { quantity } = main.data;
    const figure =
      'value' in quantity ? `: ${keepSign(describeQuantity(quantity, main.indicator.data.unit))}` : '';
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

/** No line ends between a sign and its figure. */
function keepSign(figure: string): string {
  return figure.replace(/^([≈≥≤<>]) /u, '$1\u00a0');
}

/** The target that stands for its group: one with a figure, on the indicator that most claims are about. */
function headline(targets: readonly TargetNode[]): TargetNode | undefined {
  const weight = ({ data, indicator }: TargetNode) =>
    ('value' in data.quantity && data.kind === 'target' ? 1000 : 0) +
    indicator.targets.length +
    indicator.results.length;
  return [...targets].sort((a, b) => weight(b) - weight(a))[0];
}

function at(period: Period): Pick<RouteStop, 'date' | 'label'> {
  return { date: decimalYear(periodStart(period)), label: describePeriod(period) };
}

function middle(period: Period): number {
  const start = decimalYear(periodStart(period));
  return (start + decimalYear(periodEnd(period) ?? periodStart(period))) / 2;
}

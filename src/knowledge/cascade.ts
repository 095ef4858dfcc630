/** What the pages from the centre to the provinces show: per indicator, what the centre set and what was made of it below. */
import { cascadeAddress, NATION_KEY } from '../model/address.ts';
import { cascadeOf, comparePledges, type Cascade, type Pledge } from '../model/cascade.ts';
import { generationsOf, standingOf, type Standing } from '../model/cascade-standing.ts';
import { CASCADE_NAMES, changeText, type CascadeKind } from '../model/cascade-words.ts';
import { compareIssued } from '../model/implementation.ts';
import type { DocumentNode, Graph, IndicatorNode, TargetNode } from '../model/nodes.ts';
import { compareOptionalPeriods, comparePeriods, describePeriod, formatPeriod } from '../model/period.ts';
import { PILLARS, type PillarId } from '../model/pillar.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { slugify } from '../vietnamese/fold.ts';
import { placeName } from './claims.ts';

/** A target of the centre, and what it made of the one before it for the same day. */
export interface Generation {
  target: Pledge;
  kind: CascadeKind | undefined;
  text: string;
}

/** A target below the centre. */
export interface CascadeRow {
  target: TargetNode;
  standing: Standing;
  /** What it made of the one above, or what stands beside it. */
  text: string;
  /** What it is filed under: its standing, and for an own one what it is beside the centre's. */
  kinds: readonly CascadeKind[];
}

export interface CascadePage {
  indicator: IndicatorNode;
  url: string;
  /** By due date, then by date of the document. */
  generations: { due: string; steps: Generation[] }[];
  /** By due date, then by place. */
  rows: CascadeRow[];
  /** Documents of provinces that carry out one of the centre's and whose known targets don't have this one. */
  notSeen: DocumentNode[];
}

/** How many there are of one kind. */
export interface KindCount {
  kind: CascadeKind;
  count: number;
}

/**
 * A page for every indicator on which the centre has a target and somebody below or later has one too, by pillar.
 * @example cascadePages(await getGraph()).find(({ indicator }) => indicator.id === 'kinh-te-so-grdp')?.rows.length
 */
export function cascadePages(graph: Graph): readonly CascadePage[] {
  const pages = built.get(graph) ?? buildPages(graph);
  built.set(graph, pages);
  return pages;
}

const built = new WeakMap<Graph, readonly CascadePage[]>();

function buildPages(graph: Graph): CascadePage[] {
  const cascade = cascadeOf(graph);
  const order = new Map<PillarId, number>(PILLARS.map(({ id }, index) => [id, index]));
  const pages = [...graph.indicators.values()].flatMap((indicator) => cascadePage(indicator, cascade) ?? []);
  return pages.sort(
    (a, b) =>
      (order.get(a.indicator.data.pillar) ?? 0) - (order.get(b.indicator.data.pillar) ?? 0) ||
      b.rows.length - a.rows.length ||
      a.indicator.data.name.localeCompare(b.indicator.data.name, 'vi'),
  );
}

/**
 * How many of each kind, every kind that occurs, in the readers' order.
 * @example countKinds(['kept', 'raised', 'kept']) // [{ kind: 'raised', count: 1 }, { kind: 'kept', count: 2 }]
 */
export function countKinds(kinds: readonly CascadeKind[]): KindCount[] {
  return (Object.keys(CASCADE_NAMES) as CascadeKind[]).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/**
 * A kind in addresses.
 * @example kindKey('raised') // 'muc-cao-hon'
 */
export function kindKey(kind: CascadeKind): string {
  return slugify(CASCADE_NAMES[kind]);
}

/** The values of a row for the filters of `cascadeFilters`, as `data-` attributes. */
export function cascadeFacets({ target, kinds }: CascadeRow) {
  return {
    'data-han': target.data.due ? formatPeriod(target.data.due) : 'khong-neu',
    'data-sovoi': kinds.map(kindKey).join(' '),
    'data-noi': target.province?.id ?? NATION_KEY,
  };
}

/** The filters of a page's rows, with only the choices that lead to something. */
export function cascadeFilters(rows: readonly CascadeRow[]) {
  const dues = rows.flatMap(({ target }) => target.data.due ?? []).sort(comparePeriods);
  const due = new Map(dues.map((one) => [formatPeriod(one), describePeriod(one)]));
  if (dues.length < rows.length) due.set('khong-neu', 'Không nêu hạn');
  const places = new Map(rows.map(({ target }) => [target.province?.id ?? NATION_KEY, placeName(target)]));
  const options = (of: Iterable<[string, string]>) => [...of].map(([value, label]) => ({ value, label }));
  return [
    { name: 'han', label: 'Hạn', options: options(due) },
    {
      name: 'sovoi',
      label: 'So với trung ương',
      options: countKinds(rows.flatMap(({ kinds }) => kinds)).map(({ kind }) => ({
        value: kindKey(kind),
        label: CASCADE_NAMES[kind],
      })),
    },
    { name: 'noi', label: 'Nơi', options: options(sortVietnamese([...places], ([, label]) => label)) },
  ];
}

/** The places of a page's rows. */
export function placesOf(rows: readonly CascadeRow[]): number {
  return new Set(rows.map(({ target }) => target.province)).size;
}

function cascadePage(indicator: IndicatorNode, cascade: Cascade): CascadePage | undefined {
  const generations = generationsOf(cascade, indicator).map(({ due, pledges }) => ({
    due: dueName(pledges, due),
    steps: withRemeasured(pledges, cascade).map((target, index, all) => stepOf(all.slice(0, index), target)),
  }));
  const central = generations.flatMap(({ steps }) => steps);
  const documents = new Set(central.map(({ target }) => target.document));
  const rows = rowsOf(indicator, cascade);
  if (central.length === 0 || (rows.length === 0 && documents.size < 2)) return undefined;
  return {
    ...{ indicator, url: cascadeAddress(indicator.id), generations, rows },
    notSeen: silentDocuments(documents, rows, cascade),
  };
}

function dueName([first]: readonly Pledge[], day: string | undefined): string {
  if (first?.data.due === undefined || day === undefined) return 'Không nêu hạn';
  return day.endsWith('-12-31') ? day.slice(0, 4) : describePeriod(first.data.due);
}

/** The centre's own answers in another measure stand with what they answer. */
function withRemeasured(pledges: readonly Pledge[], { below }: Cascade): Pledge[] {
  const others = pledges
    .flatMap((pledge) => below.get(pledge) ?? [])
    .filter(({ above, below: one }) => !one.province && one.indicator !== above.indicator)
    .map(({ below: one }) => one);
  return [...pledges, ...new Set(others)].sort((a, b) => compareIssued(a.document, b.document));
}

/** A step from the last one in the same measure; else from the one right before. */
function stepOf(earlier: readonly Pledge[], target: Pledge): Generation {
  const before = earlier.findLast(({ indicator }) => indicator === target.indicator) ?? earlier.at(-1);
  if (!before) return { target, kind: undefined, text: '' };
  const change = comparePledges(before, target);
  return { target, kind: change.kind, text: changeText({ above: before, below: target, change }) };
}

function rowsOf(indicator: IndicatorNode, cascade: Cascade): CascadeRow[] {
  const known = new Set<TargetNode>(cascade.pledges);
  const own = indicator.targets.filter(
    (target) => target.province && isLevel(target) && (known.has(target) || !target.document),
  );
  const remeasured = cascade.links
    .filter(({ above, below }) => above.indicator === indicator && below.indicator !== indicator)
    .flatMap(({ below }) => (below.province ? below : []));
  return [...own, ...new Set(remeasured)]
    .flatMap((target) => rowOf(target, cascade) ?? [])
    .sort(
      (a, b) =>
        compareOptionalPeriods(a.target.data.due, b.target.data.due) ||
        placeName(a.target).localeCompare(placeName(b.target), 'vi'),
    );
}

function isLevel({ data }: TargetNode): boolean {
  return data.kind === 'target' && data.by === undefined && data.place === undefined;
}

function rowOf(target: TargetNode, cascade: Cascade): CascadeRow | undefined {
  const standing = standingOf(cascade, target);
  if (!standing) return undefined;
  const { kind, link, beside } = standing;
  if (link) return { target, standing, text: changeText(link), kinds: [kind] };
  if (!beside) return { target, standing, text: '', kinds: [kind] };
  const text = changeText({ above: beside.target, below: target, change: beside.change });
  return { target, standing, text, kinds: [kind, beside.change.kind] };
}

/** Documents of provinces under one of these, with known targets, none of which is in the rows. */
function silentDocuments(
  central: ReadonlySet<DocumentNode>,
  rows: readonly CascadeRow[],
  { pledges }: Cascade,
): DocumentNode[] {
  const speaking = new Set(rows.map(({ target }) => target.document));
  const below = new Set(pledges.flatMap(({ document }) => (document.province ? document : [])));
  const silent = [...below].filter(
    (document) => !speaking.has(document) && document.implements.some((above) => central.has(above)),
  );
  return sortVietnamese(silent, ({ province }) => province?.data.name ?? '');
}

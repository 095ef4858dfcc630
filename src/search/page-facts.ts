/** What the graph knows of each page that search can narrow by or show, for the step that writes the index. */
import { termAddress } from '../model/address.ts';
import type { AskedPage } from '../model/asked.ts';
import type {
  ArticleNode,
  DatasetNode,
  DocumentNode,
  Graph,
  IndicatorNode,
  ProvinceNode,
  TargetNode,
} from '../model/nodes.ts';
import { describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';
import { describeQuantity } from '../model/quantity.ts';
import { STATUS_NAMES } from '../model/status.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import { knownLevel } from './known-level.ts';
import { SECTION_NAMES } from './section-names.ts';

/** What a page is about, by the ids under which the facets list it. */
export interface PageFacts {
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly years: readonly string[];
  readonly pillars: readonly string[];
  /** What matters at a glance. */
  readonly facts: readonly string[];
  /** What else the page is called. */
  readonly names: readonly string[];
  /** Who wrote or signed it. */
  readonly people: readonly string[];
  /** Of a document how much is known of it, as `knownLevel` has it. */
  readonly known: number;
}

export interface SiteTerm {
  readonly url: string;
  /** The term as the glossary has it, then other spellings and what it stands for. */
  readonly names: readonly string[];
}

export interface SearchFacts {
  /** By address. */
  readonly pages: Readonly<Record<string, PageFacts>>;
  readonly terms: readonly SiteTerm[];
  /** How readers ask for pages and entries of them, by address. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
}

const NOTHING: PageFacts = {
  places: [],
  documents: [],
  years: [],
  pillars: [],
  facts: [],
  names: [],
  people: [],
  known: 0,
};

/**
 * What search should know of every page that stands for one thing.
 * @param asked how readers ask for pages, as `readAsked` has it
 * @example searchFacts(await getGraph(), []).pages['/tinh/quang-ninh/']?.places // ['quang-ninh']
 */
export function searchFacts(graph: Graph, asked: readonly AskedPage[]): SearchFacts {
  const pages: Record<string, PageFacts> = {};
  for (const node of graph.documents.values()) pages[node.url] = documentFacts(node);
  for (const node of graph.articles.values()) pages[node.url] = articleFacts(node);
  for (const node of graph.targets.values()) pages[node.url] = targetFacts(node);
  for (const node of graph.indicators.values()) pages[node.url] = indicatorFacts(node);
  for (const node of graph.datasets.values()) pages[node.url] = datasetFacts(node, graph.datasets.values());
  for (const { id, url, data } of graph.provinces.values()) {
    pages[url] = { ...NOTHING, places: [id], names: [data.fullName, ...data.aliases, ...seatOf(data)] };
  }
  for (const [url, names] of Object.entries(SECTION_NAMES)) pages[url] = { ...NOTHING, names };
  return {
    pages,
    terms: [...graph.terms.values()].map(({ id, data }) => ({
      url: termAddress(id),
      names: [data.term, ...data.also, data.expansion],
    })),
    asked: merged([...asked, ...daysOf(graph)]),
  };
}

/** The town where a province is governed, where it was another's before they were joined: `Quy Nhơn` of Gia Lai. */
function seatOf({ eras }: ProvinceNode['data']): string[] {
  const seat = /^(?:Phường|Thành phố|Thị xã) ([^(;,]+) \(.* cũ\)/u.exec(eras.at(-1)?.centre ?? '')?.[1];
  return seat === undefined ? [] : [seat.trim()];
}

/** Days on which something is due or was so: they stand in tables, which aren't searched. */
function daysOf(graph: Graph): AskedPage[] {
  const due = [...graph.targets.values()].map(({ url, data }) => ({ url, day: data.due, of: 'hạn' }));
  const reported = [...graph.indicators.values()].flatMap(({ url, results }) =>
    results.map(({ data }) => ({ url, day: data.asOf, of: 'tính đến' })),
  );
  const dated = [...due, ...reported].flatMap(({ url, day, of }) =>
    day !== undefined && isDay(day) ? [{ address: url, phrases: [`${of} ${describePeriod(day)}`] }] : [],
  );
  const noted = [
    ...[...graph.indicators.values()].map(({ url, data }) => ({ url, note: data.editionsNote })),
    ...[...graph.datasets.values()].map(({ url, data }) => ({ url, note: data.note })),
    ...[...graph.articles.values()].flatMap(({ url, data }) =>
      data.events.map(({ note }) => ({ url, note })),
    ),
  ];
  return [
    ...dated,
    ...noted.map(({ url, note = '' }) => ({
      address: url,
      phrases: daysIn(note).map((day) => `công bố ${day}`),
    })),
  ].filter(({ phrases }) => phrases.length > 0);
}

function daysIn(text: string): string[] {
  return findDates(text)
    .filter(({ date }) => date.day !== undefined)
    .map(({ index, length }) => text.slice(index, index + length));
}

function isDay(period: Period): boolean {
  return periodStart(period) === periodEnd(period);
}

function merged(asked: readonly AskedPage[]): SearchFacts['asked'] {
  const grouped = Map.groupBy(asked, ({ address }) => address);
  return Object.fromEntries(
    [...grouped].map(([address, all]) => [address, unique(all.flatMap(({ phrases }) => phrases))]),
  );
}

function documentFacts(node: DocumentNode): PageFacts {
  const { id, data, province, targets } = node;
  return {
    ...NOTHING,
    places: ids([province]),
    documents: symbols([{ id, data }]),
    years: yearsOf(data.issued),
    pillars: unique(targets.map(({ indicator }) => indicator.data.pillar)),
    // What has a symbol is found by the register under every name.
    names: data.symbol === undefined ? data.aliases : [],
    facts: targets.length > 0 ? [`${targets.length} mục tiêu`] : [],
    people: given(data.signer),
    known: knownLevel(node),
  };
}

function articleFacts({ provinces, documents, source, targets, results }: ArticleNode): PageFacts {
  const { published, author } = source.data;
  return {
    ...NOTHING,
    places: ids(provinces),
    documents: symbols(documents),
    years: yearsOf(published),
    pillars: unique([...targets, ...results].map(({ indicator }) => indicator.data.pillar)),
    people: given(author?.name),
    facts: published === undefined ? [] : [`bài gốc đăng ${describePeriod(published)}`],
  };
}

function targetFacts({ data, indicator, province, document, status }: TargetNode): PageFacts {
  const due = data.due === undefined ? [] : [`đến ${describePeriod(data.due)}`];
  return {
    ...NOTHING,
    places: ids([province]),
    documents: symbols([document]),
    years: yearsOf(data.due),
    pillars: [indicator.data.pillar],
    facts: [describeQuantity(data.quantity, indicator.data.unit), ...due, STATUS_NAMES[status.name]],
  };
}

function indicatorFacts({ data, targets, results }: IndicatorNode): PageFacts {
  const claims = [...targets, ...results];
  return {
    ...NOTHING,
    places: unique(claims.flatMap(({ province }) => ids([province]))),
    documents: unique(symbols(claims.map(({ document }) => document))),
    years: unique([
      ...targets.flatMap((target) => yearsOf(target.data.due)),
      ...results.flatMap((result) => yearsOf(result.data.asOf)),
    ]),
    pillars: [data.pillar],
    names: data.aliases,
    facts: [`${targets.length} mục tiêu`, `${results.length} kết quả`],
  };
}

/** Of several tables of one ranking the one with the shortest id is what its name means. */
function datasetFacts({ id, data, rows }: DatasetNode, all: Iterable<DatasetNode>): PageFacts {
  const { index, edition, of, asOf, columns } = data;
  const isMain = [...all].every(
    (other) =>
      other.id.length >= id.length ||
      other.data.index !== index ||
      other.data.edition !== edition ||
      other.data.of !== of,
  );
  const hasRanks = Object.values(columns).some(({ as }) => as === 'rank');
  return {
    ...NOTHING,
    years: yearsOf(asOf),
    names: isMain ? [`${index} ${edition}`] : [],
    facts: [`biết ${rows.length} nơi`, ...(hasRanks ? [`hạng trong ${of} nơi`] : [])],
  };
}

/** The year of a period that lies within one. */
function yearsOf(period: Period | undefined): string[] {
  if (period === undefined) return [];
  const year = periodStart(period).slice(0, 4);
  return periodEnd(period)?.slice(0, 4) === year ? [year] : [];
}

function ids(nodes: readonly ({ readonly id: string } | undefined)[]): string[] {
  return nodes.flatMap((node) => (node === undefined ? [] : [node.id]));
}

/** The ids of those that have a symbol: by it the others would not be known in a list. */
function symbols(documents: readonly (Pick<DocumentNode, 'id' | 'data'> | undefined)[]): string[] {
  return ids(documents.filter((document) => document?.data.symbol !== undefined));
}

function given(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

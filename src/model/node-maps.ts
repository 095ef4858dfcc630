/** The maps that the graph is built in: every entry as a node, by id, with its references still to be followed. */
import {
  cautionAddress,
  datasetAddress,
  documentAddress,
  indicatorAddress,
  NATION_PAGE,
  programmeAddress,
  provinceAddress,
  sourceAddress,
  termAddress,
} from './address.ts';
import type { Content, Entry } from './content.ts';
import type * as Nodes from './nodes.ts';
import type { ProvinceData } from './province.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What the graph holds besides its maps of entries and claims. */
type Found = 'today' | 'events' | 'highlights' | 'contradictions' | 'compared';

/** The maps of the graph while they are being filled. */
export type NodeMaps = {
  [Key in Exclude<keyof Nodes.Graph, Found>]: Nodes.Graph[Key] extends ReadonlyMap<string, infer Node>
    ? Map<string, Mutable<Node>>
    : never;
};

/**
 * A node for every entry but articles and claims, which are made when what they stand on is found.
 * @example createNodeMaps(content).documents.get('trung-uong/52-nq-tw')?.url // '/van-ban/trung-uong/52-nq-tw/'
 */
export function createNodeMaps(content: Content): NodeMaps {
  return {
    sources: nodes(content.sources, sourceAddress, () => ({ article: undefined, repeats: undefined })),
    indicators: nodes(content.indicators, indicatorAddress, () => ({
      targets: [],
      results: [],
      contradictions: [],
    })),
    provinces: nodes(content.provinces, provinceAddress, unlinkedProvince),
    documents: nodes(content.documents, documentAddress, () => ({
      province: undefined,
      implements: [],
      implementedBy: [],
      sources: [],
      targets: [],
      results: [],
      articles: [],
      programmes: [],
      cautions: [],
      contradictions: [],
      textSeen: false,
    })),
    // A report's address is known when its province is.
    reports: nodes(
      content.reports,
      () => NATION_PAGE,
      () => ({ province: undefined, targets: [], results: [], cautions: [], contradictions: [] }),
    ),
    datasets: nodes(content.datasets, datasetAddress, () => ({
      sources: [],
      rows: [],
      results: [],
      cautions: [],
      contradictions: [],
    })),
    terms: nodes(content.glossary, termAddress, () => ({ sources: [] })),
    programmes: nodes(content.programmes, programmeAddress, () => ({
      province: undefined,
      documents: [],
      sources: [],
      cautions: [],
    })),
    cautions: nodes(content.cautions, cautionAddress, () => ({
      claims: [],
      documents: [],
      programmes: [],
      articles: [],
      sources: [],
      provinces: [],
    })),
    articles: new Map(),
    targets: new Map(),
    results: new Map(),
  };
}

function unlinkedProvince({ data }: Entry<ProvinceData>) {
  return {
    current: data.eras.some((era) => era.until === undefined),
    ...{ mergedInto: undefined, formedFrom: [], documents: [], articles: [], reports: [], targets: [] },
    ...{ results: [], tableResults: [], programmes: [], cautions: [], contradictions: [] },
  };
}

function nodes<Data, Extra>(
  entries: readonly Entry<Data>[],
  address: (id: string) => string,
  extra: (entry: Entry<Data>) => Extra,
): Map<string, Entry<Data> & { url: string } & Extra> {
  return new Map(
    entries.map((entry) => [entry.id, { ...entry, url: address(entry.id), ...extra(entry) }] as const),
  );
}

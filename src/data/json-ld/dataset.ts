/** The open data as a `Dataset`, with every file of it. */
import { DATA } from '../../model/address.ts';
import type { Graph } from '../../model/nodes.ts';
import { periodEnd, periodStart } from '../../model/period.ts';
import { describePackage } from '../package.ts';
import type { Table } from '../table.ts';
import { NATION } from './place.ts';
import { publisher, siteReference } from './site.ts';
import { refer, type Absolute, type Thing } from './thing.ts';

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;

/**
 * The open data: what it holds is said as the Data Package says it.
 * @example describeDataset({ graph, tables: TABLES, absolute }).license // 'https://creativecommons.org/licenses/by/4.0/'
 */
export function describeDataset({
  graph,
  tables,
  absolute,
}: {
  graph: Graph;
  tables: readonly Table[];
  absolute: Absolute;
}): Thing {
  const page = absolute(DATA);
  const own = publisher(absolute);
  const { title, description, version, keywords, licenses } = describePackage(graph, tables, page);
  return {
    ...{
      '@type': 'Dataset',
      '@id': `${page}#dataset`,
      name: title,
      description,
      url: page,
      version,
      keywords,
    },
    ...{ license: licenses[0]?.path, inLanguage: 'vi', isAccessibleForFree: true, dateModified: graph.today },
    ...{ creator: own, publisher: refer(own), isPartOf: siteReference(absolute) },
    ...{ temporalCoverage: coverage(graph), spatialCoverage: NATION },
    variableMeasured: [...graph.indicators.values()].map(({ data }) => data.name),
    distribution: distribution(tables, absolute),
  };
}

/** The years of the first and the last event, as an ISO 8601 interval. */
function coverage({ events }: Graph): string {
  const days = events.map(({ date }) => [periodStart(date), periodEnd(date) ?? periodStart(date)]).flat();
  const years = days.map((day) => day.slice(0, 4)).sort();
  return `${years.at(0) ?? ''}/${years.at(-1) ?? ''}`;
}

function distribution(tables: readonly Table[], absolute: Absolute): Thing[] {
  const download = (file: string, name: string, encodingFormat: string): Thing => ({
    ...{ '@type': 'DataDownload', name, encodingFormat, contentUrl: absolute(`${DATA}${file}`) },
  });
  return [
    download('datapackage.json', 'Mô tả mọi tệp và mọi cột', FORMATS.json),
    ...tables.flatMap(({ name, title }) =>
      Object.entries(FORMATS).map(([ending, type]) => download(`${name}.${ending}`, title, type)),
    ),
  ];
}

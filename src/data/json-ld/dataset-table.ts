/** One table taken whole from its sources, as a `Dataset`. */
import { datasetIndicators, datasetSources } from '../../model/dataset-parts.ts';
import { DATASETS, tableAddress } from '../../model/address.ts';
import type { DatasetNode } from '../../model/nodes.ts';
import { formatPeriod } from '../../model/period.ts';
import { webAddress } from '../../model/source.ts';
import { NATION } from './place.ts';
import { publisher, siteReference } from './site.ts';
import { some, type Absolute, type Thing } from './thing.ts';

/**
 * A dataset, for its own page.
 * @example describeTable(dti2022, absolute).temporalCoverage // '2022'
 */
export function describeTable(dataset: DatasetNode, absolute: Absolute): Thing {
  const { id, data, url } = dataset;
  const page = absolute(url);
  const addresses = datasetSources(dataset).flatMap((source) => webAddress(source.data) ?? []);
  return {
    ...{
      '@type': 'Dataset',
      '@id': `${page}#dataset`,
      name: data.title,
      description: data.summary,
      url: page,
    },
    ...{ inLanguage: 'vi', isAccessibleForFree: true, temporalCoverage: formatPeriod(data.asOf) },
    ...{ license: 'https://creativecommons.org/licenses/by/4.0/', creator: publisher(absolute) },
    ...{ isPartOf: siteReference(absolute), spatialCoverage: NATION, isBasedOn: some(addresses) },
    variableMeasured: [...new Set(datasetIndicators(dataset).map(({ indicator }) => indicator.data.name))],
    distribution: [
      {
        ...{ '@type': 'DataDownload', name: data.title, encodingFormat: 'text/csv' },
        contentUrl: absolute(tableAddress(id)),
      },
    ],
    includedInDataCatalog: {
      ...{ '@type': 'DataCatalog', '@id': `${absolute(DATASETS)}#catalog`, name: 'Bảng số liệu' },
      url: absolute(DATASETS),
    },
  };
}

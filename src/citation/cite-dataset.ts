/** Citing a dataset of this site. */
import { datasetSources } from '../model/dataset-parts.ts';
import type { DatasetNode } from '../model/nodes.ts';
import { publishersText } from '../model/publisher.ts';
import { formatIsoDate, fromIsoDate } from '../vietnamese/date.ts';
import type { Citation, CitingSite } from './work.ts';

/**
 * A dataset with the sources that it was taken from.
 * @example citeDataset(dti2022, site).mentions[1]?.text // 'Bảng “Xếp hạng …”, Lộ Trình Số'
 */
export function citeDataset(dataset: DatasetNode, site: CitingSite): Citation {
  const { id, data, url } = dataset;
  const address = site.address(url);
  const name = `Bảng “${data.title}”, ${site.name}`;
  const sources = publishersText(datasetSources(dataset));
  return {
    mentions: [
      {
        occasion: 'Dẫn lần đầu',
        text: `${name}, bản ngày ${formatIsoDate(site.edition)}, theo nguồn: ${sources}, ${address}`,
      },
      { occasion: 'Dẫn các lần sau', text: name },
    ],
    works: [
      {
        ...{ id: `bang-so-lieu-${id}`, type: 'dataset', title: data.title, authors: [] },
        ...{ container: site.name, issued: fromIsoDate(site.edition), url: address },
        note: `Nguồn: ${sources}.`,
      },
    ],
  };
}

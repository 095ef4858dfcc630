/** Names of what a figure refers to, as the site has them now. */
import { documentLabel } from '../model/document-name.ts';
import type { Graph } from '../model/nodes.ts';
import type { Names } from './describe.ts';

/**
 * Looks names up in the graph.
 * @example namesIn(graph).province('quang-ninh') // 'Quảng Ninh'
 */
export function namesIn(graph: Graph): Names {
  return {
    province: (id) => graph.provinces.get(id)?.data.name,
    indicator: (id) => graph.indicators.get(id)?.data.name,
    document: (id) => {
      const node = graph.documents.get(id);
      return node && documentLabel(node.data);
    },
    source: (id) => {
      const data = graph.sources.get(id)?.data;
      return data?.file === undefined ? data?.publisher : data.title;
    },
  };
}

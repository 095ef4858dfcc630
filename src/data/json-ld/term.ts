/** Terms of the glossary, and indicators, as defined terms. */
import { GLOSSARY, INDICATORS } from '../../model/address.ts';
import type { Graph, IndicatorNode } from '../../model/nodes.ts';
import { siteReference } from './site.ts';
import { some, type Absolute, type Thing } from './thing.ts';

/**
 * The glossary, with every term: what it stands for is another name of it.
 * @example describeGlossary(graph, absolute).name // 'Thuật ngữ'
 */
export function describeGlossary({ terms }: Graph, absolute: Absolute): Thing {
  const page = absolute(GLOSSARY);
  return {
    ...{ '@type': 'DefinedTermSet', '@id': `${page}#terms`, name: 'Thuật ngữ', url: page, inLanguage: 'vi' },
    isPartOf: siteReference(absolute),
    hasDefinedTerm: [...terms.values()].map(({ data, url }) => ({
      ...{ '@type': 'DefinedTerm', '@id': absolute(url), name: data.term, description: data.definition },
      alternateName: [data.expansion, ...data.also].filter((name) => name !== data.term),
    })),
  };
}

/**
 * An indicator, for its own page.
 * @example describeIndicator(indicator, absolute).termCode // 'grdp-binh-quan'
 */
export function describeIndicator({ id, data, url }: IndicatorNode, absolute: Absolute): Thing {
  const page = absolute(url);
  const set = absolute(INDICATORS);
  return {
    ...{ '@type': 'DefinedTerm', '@id': `${page}#indicator`, name: data.name, termCode: id },
    ...{ description: data.definition, alternateName: some(data.aliases), mainEntityOfPage: page },
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${set}#indicators`, name: 'Chỉ số', url: set },
  };
}
